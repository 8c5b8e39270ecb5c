"""What the tests of packing share: the lists that build.spec reads, and a door without screens."""

from pathlib import Path
from runpy import run_path
from typing import Any

from wargame.cli.doors import Doors, Screens
from wargame.settings import Kept

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
CONTENTS: dict[str, Any] = run_path(str(PACKAGING / "contents.py"))
TRIM: dict[str, Any] = run_path(str(PACKAGING / "trim.py"))


class Window:
    """Doors that remember which file was to be opened."""

    def __init__(self) -> None:
        self.opened: list[Path | None] = []

    def open(self, file: Path | None, _found: Kept) -> int:
        """Remember it."""
        self.opened.append(file)
        return 0

    def screens(self) -> Screens:
        """There are none."""
        raise ImportError("No module named 'PySide6'")

    @property
    def doors(self) -> Doors:
        """As the command line is handed them."""
        return Doors(self.open, self.screens)
