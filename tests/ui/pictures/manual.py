"""The pictures of README and manual, each made by `wargame screenshot` and kept as WebP."""

from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtGui import QImage

from tests.ui.pictures.kept import write
from wargame.app import main

FOLDER = Path(__file__).parents[3] / "docs" / "pictures"
WEEK_9 = "--week 9 --seed 11"
WEEK_6 = "--week 6 --seed 11"
PICTURES = {
    "home": "home",
    "new": "new --deck tiny",
    "tutorial": "tutorial",
    **{
        f"table-{theme}": f"table --theme {theme} {WEEK_9}"
        for theme in ("light", "dark", "contrast")
    },
    "table-arabic": f"table --lang ar {WEEK_9}",
    "table-offer": "table:offer --week 1 --seed 11",
    **{f"table-{part}": f"table:{part} {WEEK_6}" for part in ("why", "news", "vote", "ending")},
    "workbench": f"workbench {WEEK_9}",
    "debrief": "debrief --seed 11",
    "compare": "compare --seed 11",
}


def draw() -> None:
    """Draw them all; a picture that has not changed stays as it is.

    Raises:
        SystemExit: the program says why one cannot be drawn.
    """
    with TemporaryDirectory() as folder:
        for name, words in PICTURES.items():
            screen, *options = words.split()
            file = Path(folder) / f"{name}.png"
            if code := main(["screenshot", screen, str(file), *options]):
                raise SystemExit(code)
            picture = QImage(str(file)).convertToFormat(QImage.Format.Format_RGB888)
            write(picture, FOLDER / f"{name}.webp")
