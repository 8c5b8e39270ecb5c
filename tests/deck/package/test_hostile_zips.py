"""A deck in one file from a stranger: a sentence, and nothing written."""

import contextlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.deck.package.zipped import at, hostile, tiny, zipped
from wargame.base.errors import DataError
from wargame.deck import BrokenDeck, read_deck
from wargame.deck.package import read_package, unpack

HOSTILE = hostile()


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_files_are_refused(name: str, tmp_path: Path) -> None:
    """Neither read nor unpacked, and nothing stands beside the file afterwards."""
    file = at(tmp_path, HOSTILE[name])
    with pytest.raises(DataError, match=r"made\.deck"):
        unpack(file, tmp_path / "deck")
    with pytest.raises(BrokenDeck, match=r"made\.deck"):
        read_deck(file)
    assert list(tmp_path.iterdir()) == [file]


def test_a_picture_must_be_one(tmp_path: Path) -> None:
    """What a name promises is looked for in the first bytes."""
    file = at(tmp_path, zipped({**tiny(), "images/a.png": b"<script>"}))
    with pytest.raises(DataError, match=r"images/a.png: is no PNG picture"):
        read_package(file)


def test_a_page_must_be_text(tmp_path: Path) -> None:
    """Briefings are UTF-8."""
    file = at(tmp_path, zipped({**tiny(), "briefings/a.md": b"\xff"}))
    with pytest.raises(DataError, match="UTF-8"):
        read_package(file)


def test_a_fault_of_a_table_is_said_as_in_a_folder(tmp_path: Path) -> None:
    """Faults of the tables name the table, and come all at once."""
    file = at(tmp_path, zipped({**tiny(), "cards.toml": b"card = [", "bots.toml": b"\xff"}))
    with pytest.raises(BrokenDeck) as caught:
        read_deck(file)
    assert [fault.where for fault in caught.value.faults] == ["cards.toml", "bots.toml"]


WHOLE = zipped({name: tiny()[name] for name in ("deck.toml", "cards.toml")})


@settings(max_examples=300)
@given(
    st.lists(
        st.tuples(st.integers(0, len(WHOLE) - 1), st.integers(0, 255)), min_size=1, max_size=6
    ),
    st.integers(0, len(WHOLE)),
)
def test_damage_anywhere_is_told_or_harmless(
    tmp_path_factory: pytest.TempPathFactory, changes: list[tuple[int, int]], end: int
) -> None:
    """Whatever bytes are changed or cut off, no other error comes out."""
    data = bytearray(WHOLE)
    for place, value in changes:
        data[place] = value
    file = at(tmp_path_factory.mktemp("damaged"), bytes(data[: end if end % 3 == 0 else None]))
    with contextlib.suppress(DataError):
        assert set(read_package(file)) <= {"deck.toml", "cards.toml"}
