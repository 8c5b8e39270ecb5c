"""One world for every test: no screen, no own fonts, no own games, no luck of the clock.

Everything here must be set before the first QApplication, and conftest is read before that.
Qt itself is not imported here: a test of the engine needs none.
"""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

_SESSION = tempfile.TemporaryDirectory(prefix="crossroads-tests-")

os.environ.update(
    {
        "FONTCONFIG_FILE": str(Path(__file__).with_name("fonts.conf")),
        "LC_ALL": "C.UTF-8",
        "OPENBLAS_NUM_THREADS": "1",
        "QT_FONT_DPI": "96",
        "QT_QPA_PLATFORM": "offscreen",
        "QT_SCALE_FACTOR": "1",
        "TZ": "UTC",
        "WARGAME_HOME": _SESSION.name,
    }
)
for _name in ("QT_STYLE_OVERRIDE", "QT_QPA_PLATFORMTHEME", "QT_SCREEN_SCALE_FACTORS"):
    os.environ.pop(_name, None)

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
