"""One world for every test, set before the first QApplication as conftest is read before that.

Qt itself is not imported here: a test of the engine needs none.
"""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from tests.surroundings import settle_in

_SESSION = tempfile.TemporaryDirectory(prefix="crossroads-tests-")

settle_in(_SESSION.name)

settings.register_profile("here", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, database=None, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")


def pytest_unconfigure() -> None:
    """Remove the session's folder."""
    _SESSION.cleanup()


@pytest.fixture
def wargame_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder of games, decks and settings for one test alone."""
    home = tmp_path / "home"
    monkeypatch.setenv("WARGAME_HOME", str(home))
    return home


@pytest.fixture(autouse=True)
def _western() -> Iterator[None]:
    """Digits are a choice of the whole process: none outlives the test that made it."""
    yield
    from wargame.base import text  # not before the surroundings above are set

    text.use_digits(text.WESTERN)
