"""The board of all posts, with one tab stop and arrow keys inside."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from wargame.ui.fonts import Role
from wargame.ui.theme import theme
from wargame.ui.widgets.board.grid import Grid, build_grid
from wargame.ui.widgets.board.heading import Heading, paint_heading
from wargame.ui.widgets.board.model import PostData
from wargame.ui.widgets.board.roving import target
from wargame.ui.widgets.board.tile import PostTile
from wargame.ui.widgets.canvas import EDGE, canvas
from wargame.ui.widgets.sheet import Sheet
from wargame.ui.widgets.spoken import Spoken
from wargame.ui.widgets.spoken.model import GROUP


@dataclass(frozen=True)
class PostGroup:
    """Posts of one kind under one label; ``tall`` tiles show watch marks in full."""

    label: str
    posts: tuple[PostData, ...]
    tall: bool = False


class Board(QWidget):
    """Every post of the cabinet, laid out by kind.

    Heading, labels and the tiles' bodies begin ``EDGE`` pixels inside the board.

    Signals:
        postChosen: id of a post that was pressed.
        blocDropped: ids of a post and of the bloc dropped on it.
        withdrawn: id of an offered post on Delete.
    """

    postChosen = Signal(str)
    blocDropped = Signal(str, str)
    withdrawn = Signal(str)
    spoken_role = GROUP

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[PostGroup, ...] = ()
        self._tiles: list[PostTile] = []
        self._grid = Grid((), (), 0.0, 0.0)
        self._heading = Heading()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_heading(self, title: str, note: str, watch: str = "", watch_note: str = "") -> None:
        """Set the line over the board.

        Args:
            title: "The cabinet".
            note: how many posts are held, offered and open.
            watch: initials of who watches posts, also shown on the tiles.
            watch_note: what the marks mean, such as "Washington watches".
        """
        # Only the line itself is repainted: a whole board costs thirty tiles.
        before, self._heading = self._heading, Heading(title, note, watch, watch_note)
        remake = (watch, bool(title)) != (before.watch, bool(before.title))
        self.setAccessibleName(title)
        if remake:
            self._make_tiles()
        self.update(0, 0, self.width(), round(self._grid.header))

    def set_groups(self, groups: tuple[PostGroup, ...]) -> None:
        """Show the posts; tiles are kept, with their focus, while the posts stay the same."""
        before, self._groups = self._groups, groups
        if _shape(before) != _shape(groups):
            self._make_tiles()
        posts = [post for group in groups for post in group.posts]
        for tile, post in zip(self._tiles, posts, strict=True):
            if tile.post() != post:
                tile.set_post(post)
        if [group.label for group in before] != [group.label for group in groups]:
            self.update()

    def tile(self, post: str) -> PostTile | None:
        """The tile of a post, None for an unknown id."""
        return next((tile for tile in self._tiles if tile.post().id == post), None)

    def tiles(self) -> tuple[PostTile, ...]:
        """All tiles in reading order."""
        return tuple(self._tiles)

    def as_table(self) -> Sheet:
        """Each post with its kind, how it stands, and its points."""
        heads = (self.tr("Post"), self.tr("Kind"), self.tr("Standing"), self.tr("Points"))
        kinds = [group.label for group in self._groups for _post in group.posts]
        rows = tuple(
            (tile.post().name, kind, tile.spoken().value, str(tile.post().points))
            for tile, kind in zip(self._tiles, kinds, strict=True)
        )
        chosen = next((at for at, tile in enumerate(self._tiles) if tile.post().selected), -1)
        return Sheet(self._heading.title, heads, rows, chosen)

    def spoken(self) -> Spoken:
        """How many posts are held, offered and open; the tiles speak for themselves."""
        return Spoken(self._heading.note)

    def focus_post(self, post: str) -> None:
        """Give the keyboard to a post's tile, or to the first one."""
        tile = self.tile(post) or next(iter(self._tiles), None)
        if tile:
            self._rove(tile)

    def hasHeightForWidth(self) -> bool:
        """The number of rows depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height with tiles in their natural size."""
        return round(self._measure(width, 0).height)

    def sizeHint(self) -> QSize:
        """The size in the design at 1440 by 900."""
        width = theme().px(784)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Three tiles a row, and tiles as low as they get."""
        width = theme().px(420)
        return QSize(width, round(self._measure(theme().px(752), 1).height))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the tiles anew."""
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Place the tiles anew when text scale or direction change."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LayoutDirectionChange, QEvent.Type.StyleChange):
            self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the heading and the groups' labels; tiles draw themselves."""
        with canvas(self) as c:
            paint_heading(c, self._heading)
            height = c.theme.px(18)
            for group, top in zip(self._groups, self._grid.labels, strict=True):
                rect = QRectF(EDGE, top, c.width - 2 * EDGE, height)
                c.text(rect, group.label, Role.LABEL, c.t.ink2)

    def _make_tiles(self) -> None:
        """Throw the tiles away and make new ones; the keyboard stays at its post."""
        held = next((tile.post().id for tile in self._tiles if tile.hasFocus()), "")
        for tile in self._tiles:
            tile.hide()
            tile.deleteLater()
        self._tiles = [
            self._make_tile(post, group.tall) for group in self._groups for post in group.posts
        ]
        if self._tiles:
            self._tiles[0].setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._place()
        self.updateGeometry()
        if held:
            self.focus_post(held)

    def _make_tile(self, post: PostData, tall: bool) -> PostTile:
        tile = PostTile(post, tall, self._heading.watch, self, self._heading.watch_note)
        tile.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        tile.chosen.connect(self.postChosen)
        tile.blocDropped.connect(self.blocDropped)
        tile.withdrawn.connect(self.withdrawn)
        tile.moveAsked.connect(self._move)
        tile.show()
        return tile

    def _measure(self, width: float, height: float) -> Grid:
        return build_grid(
            _shape(self._groups), (width, height), theme().scale, EDGE, bool(self._heading.title)
        )

    def _place(self) -> None:
        """Give every tile its rectangle, mirrored where the line runs right to left."""
        self._grid = self._measure(self.width(), self.height())
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for tile, spot in zip(self._tiles, self._grid.tiles, strict=True):
            x = self.width() - spot.x - spot.width if mirrored else spot.x
            left, right = round(x), round(x + spot.width)
            top, bottom = round(spot.y), round(spot.y + spot.height)
            tile.setGeometry(left, top, right - left, bottom - top)
        self.update()

    def _move(self, key: int) -> None:
        """Move the focus from the focused tile as a key says."""
        at = next((n for n, tile in enumerate(self._tiles) if tile.hasFocus()), 0)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._rove(self._tiles[target(key, at, self._grid.tiles, mirrored)])

    def _rove(self, tile: PostTile) -> None:
        """Make a tile the board's one tab stop and focus it."""
        for other in self._tiles:
            other.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        tile.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        tile.setFocus(Qt.FocusReason.OtherFocusReason)


def _shape(groups: tuple[PostGroup, ...]) -> list[tuple[int, bool]]:
    return [(len(group.posts), group.tall) for group in groups]
