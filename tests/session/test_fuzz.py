"""Whatever stands in a file: it opens or it is refused in a sentence."""

import random
from contextlib import suppress
from pathlib import Path

import pytest

from tests.session.table import played
from wargame.base.errors import WargameError
from wargame.session import verify


@pytest.mark.slow
def test_torn_files_are_opened_or_refused(tmp_path: Path) -> None:
    """Bytes changed at random anywhere in the file never lead to anything but a sentence."""
    played(tmp_path / "a.crossroads", 2).close()
    whole = (tmp_path / "a.crossroads").read_bytes()
    luck, torn = random.Random(11), tmp_path / "b.crossroads"
    for _ in range(60):
        data = bytearray(whole)
        for _ in range(luck.choice((1, 4, 40))):
            data[luck.randrange(len(data))] = luck.randrange(256)
        torn.write_bytes(data[: luck.choice((len(data), luck.randrange(len(data))))])
        with suppress(WargameError):
            verify(torn)
