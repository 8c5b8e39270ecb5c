"""What Home does with saved games: names, tags, copies, the trash and the way back out of it."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from wargame.base.errors import WargameError
from wargame.store import discard, duplicate, games, put_back, rename, tag, untag
from wargame.ui.home.entry import COPY, DISCARD, RENAME, TAGS


class Library(QObject):
    """Does what is wished for, and remembers what was thrown away last.

    Signals:
        changed: the games are others now.
        problem: what could not be done, with its remedy.
    """

    changed = Signal()
    problem = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lost: tuple[Path, Path] | None = None

    @property
    def lost(self) -> str:
        """Name of the game that can be taken back; empty where there is none."""
        return self._lost[1].stem if self._lost else ""

    def act(self, wish: str, file: str, words: str) -> None:
        """Do something with a game: see `GameEntry`."""
        path = Path(file)
        ways: dict[str, Callable[[], object]] = {
            RENAME: lambda: rename(path, words),
            TAGS: lambda: _tag(path, words),
            COPY: lambda: duplicate(path),
            DISCARD: lambda: self._discard(path),
        }
        self._try(ways[wish])

    def undo(self) -> None:
        """Take back what was thrown away last."""
        if self._lost is not None:
            lost, self._lost = self._lost, None
            self._try(lambda: put_back(*lost))

    def _discard(self, path: Path) -> None:
        self._lost = discard(path, date.today()), path

    def _try(self, doing: Callable[[], object]) -> None:
        try:
            doing()
        except WargameError as error:
            self.problem.emit(str(error))
        self.changed.emit()


def _tag(path: Path, words: str) -> None:
    """Let a game have these tags and no others."""
    wanted = [" ".join(each.split()) for each in words.replace("،", ",").split(",") if each.strip()]
    before = next((game.tags for game in games(path.parent) if game.path == path), ())
    for each in before:
        if each not in wanted:
            untag(path, each)
    for each in wanted:
        if each not in before:
            tag(path, each)
