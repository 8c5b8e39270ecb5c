"""The middle of the table: the chamber over the board, and at times a card over both."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wargame.reports.table import TableScene
from wargame.ui.table.adapt import Looks, Offered, board, chamber
from wargame.ui.table.middle import Middle
from wargame.ui.table.over import OverCard
from wargame.ui.widgets.board import Board, PostGroup
from wargame.ui.widgets.chamber import ChamberView
from wargame.ui.widgets.scroller import Scroller


class Stage(QWidget):
    """Chamber and board speak in ids; the stage turns them into indices.

    Signals:
        blocChosen, postChosen: an index.
        dropped: bloc and portfolio that were brought together.
        removed: a portfolio on which Delete was pressed.
    """

    blocChosen = Signal(int)
    blocOpened = Signal(int)
    postChosen = Signal(int)
    dropped = Signal(int, int)
    removed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._blocs: dict[str, int] = {}
        self._posts: dict[str, int] = {}
        self._groups: tuple[PostGroup, ...] = ()
        self._tight = False
        self._lies: tuple[object, ...] = ()
        self.chamber = ChamberView(self.tr("The chamber"))
        self.chamber.set_title(
            self.tr("The chamber"), self.tr("In the coalition"), self.tr("Outside")
        )
        self.board = Board()
        self._middle = Middle(self.chamber, self.board)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Scroller(self._middle))
        self.card = OverCard(self)
        self.chamber.blocClicked.connect(self._on_bloc)
        self.chamber.blocActivated.connect(self._on_open)
        self.chamber.postDropped.connect(self._on_post_dropped)
        self.board.postChosen.connect(self._on_post)
        self.board.blocDropped.connect(self._on_bloc_dropped)
        self.board.withdrawn.connect(self._on_withdrawn)

    def show_scene(self, scene: TableScene, looks: Looks, picked: int, draft: Offered) -> None:
        """Show a position, with what the draft would offer marked on the board."""
        self._blocs = {look.id: index for index, look in looks.items()}
        self._posts = {
            tile.id: tile.index for section in scene.board.sections for tile in section.tiles
        }
        self.chamber.set_chamber(
            chamber(scene.chamber, looks, scene.selected), scene.chamber.sentence
        )
        watched = scene.board.watched
        self.board.set_heading(self.tr("The cabinet"), scene.board.counts, *_watch(watched))
        lies = (scene.board, scene.chamber, picked, draft, scene.masthead.over)
        if lies != self._lies:  # a bloc that is looked at changes none of it at first
            self._lies = lies
            self._groups = board(scene.board, looks, picked, draft, scene.masthead.over)
            self._show_groups()

    def set_tight(self, tight: bool) -> None:
        """Where height is short, show the key posts as low as all others."""
        if tight != self._tight:
            self._tight = tight
            self._show_groups()

    def _show_groups(self) -> None:
        groups = tuple(replace(each, tall=each.tall and not self._tight) for each in self._groups)
        self.board.set_groups(groups)
        self._middle.set_shape([(len(group.posts), group.tall) for group in groups])

    def focus_chamber(self) -> None:
        """Give the keyboard to the chamber."""
        self.chamber.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_board(self, picked: int) -> None:
        """Give the keyboard to the board, at the post that is looked at."""
        ids = {index: key for key, index in self._posts.items()}
        self.board.focus_post(ids.get(picked, ""))

    def focused_post(self) -> int:
        """The portfolio whose tile has the keyboard, −1 none."""
        tile = next((tile for tile in self.board.tiles() if tile.hasFocus()), None)
        return self._posts.get(tile.post().id, -1) if tile else -1

    def _on_bloc(self, bloc: str) -> None:
        self.blocChosen.emit(self._blocs[bloc])

    def _on_open(self, bloc: str) -> None:
        self.blocOpened.emit(self._blocs[bloc])

    def _on_post(self, post: str) -> None:
        self.postChosen.emit(self._posts[post])

    def _on_post_dropped(self, post: str, bloc: str) -> None:
        self.dropped.emit(self._blocs[bloc], self._posts[post])

    def _on_bloc_dropped(self, post: str, bloc: str) -> None:
        self.dropped.emit(self._blocs[bloc], self._posts[post])

    def _on_withdrawn(self, post: str) -> None:
        self.removed.emit(self._posts[post])


def _watch(words: str) -> tuple[str, str]:
    """A letter for the tiles and the words of the key, from the deck's name of what is watched."""
    return (words.split()[-1][:1].upper(), words) if words else ("", "")
