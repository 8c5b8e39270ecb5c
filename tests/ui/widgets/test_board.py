"""Posts' tiles and the board they lie on."""

import itertools
from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.widgets.conftest import Picture
from wargame.ui.widgets import samples
from wargame.ui.widgets.board import Board, PostData, PostState, PostTile
from wargame.ui.widgets.board.grid import build_grid, columns
from wargame.ui.widgets.mime import BLOC_MIME, carrying

OIL = samples.post("oil", "Oil", 12, "fuel", watch=3)
PLUM, LIME = samples.BLOCS["plum"], samples.BLOCS["lime"]
STATES = (
    OIL,
    replace(OIL, holder=PLUM),
    replace(OIL, holder=PLUM, mine=True),
    replace(OIL, offered=PLUM),
    replace(OIL, offered=PLUM, put_up=True),
    replace(OIL, selected=True),
    replace(OIL, claims=(PLUM, LIME)),
    replace(OIL, barred="Held back"),
)


@pytest.fixture
def board(qtbot: QtBot) -> Board:
    made = Board()
    qtbot.addWidget(made)
    made.set_heading("The cabinet", "", "US", "Washington watches")
    made.set_groups(samples.GROUPS)
    made.resize(784, made.heightForWidth(784))
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


def focused(board: Board) -> str:
    """The id of the post that has the focus."""
    return next((tile.post().id for tile in board.tiles() if tile.hasFocus()), "")


@pytest.mark.parametrize("tall", [True, False])
def test_every_state_looks_different(picture: Picture, tall: bool) -> None:
    """No two states of a tile can be mistaken for each other."""
    shots = [picture(PostTile(state, tall, "US")) for state in STATES]
    target = PostTile(OIL, tall, "US")
    target.set_drop_target(True)
    shots.append(picture(target))
    assert all(one != other for one, other in itertools.combinations(shots, 2))


@pytest.mark.parametrize(
    ("post", "state"), [(STATES[0], PostState.OPEN), (STATES[1], PostState.HELD)]
)
def test_state_follows_the_data(post: PostData, state: PostState) -> None:
    """Open without a holder, held with one."""
    assert post.state is state


def test_a_bar_outweighs_a_holder() -> None:
    """What cannot be offered says so even when held."""
    assert replace(OIL, holder=PLUM, barred="Held back").state is PostState.BARRED


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_keyboard_chooses_a_post(qtbot: QtBot, key: Qt.Key) -> None:
    """Space and Enter do what a click does."""
    tile = PostTile(OIL)
    qtbot.addWidget(tile)
    with qtbot.waitSignal(tile.chosen) as said:
        QTest.keyClick(tile, key)
    assert said.args == ["oil"]


def test_delete_withdraws_an_offer_only(qtbot: QtBot) -> None:
    """Delete on an offered post; nothing on an open one."""
    tile = PostTile(OIL)
    qtbot.addWidget(tile)
    with qtbot.assertNotEmitted(tile.withdrawn):
        QTest.keyClick(tile, Qt.Key.Key_Delete)
    tile.set_post(replace(OIL, offered=PLUM))
    with qtbot.waitSignal(tile.withdrawn):
        QTest.keyClick(tile, Qt.Key.Key_Delete)


def test_a_bloc_can_be_dropped_on_a_post(qtbot: QtBot) -> None:
    """The post says which bloc fell on it."""
    tile = PostTile(OIL)
    qtbot.addWidget(tile)
    mime, where = carrying(BLOC_MIME, "plum", "Plum Bloc"), QPointF(40, 20)
    copy, left, none = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter = QDragEnterEvent(where.toPoint(), copy, mime, left, none)
    tile.dragEnterEvent(enter)
    with qtbot.waitSignal(tile.blocDropped) as said:
        tile.dropEvent(QDropEvent(where, copy, mime, left, none))
    assert enter.isAccepted()
    assert said.args == ["oil", "plum"]


def test_a_barred_post_takes_no_bloc(qtbot: QtBot) -> None:
    """Dragging over a barred post is not welcomed."""
    tile = PostTile(replace(OIL, barred="Held back"))
    qtbot.addWidget(tile)
    mime = carrying(BLOC_MIME, "plum", "Plum Bloc")  # the event does not keep it alive
    enter = QDragEnterEvent(
        QPointF(40, 20).toPoint(),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter.ignore()
    tile.dragEnterEvent(enter)
    assert not enter.isAccepted()


def test_screen_readers_hear_holder_and_price(qtbot: QtBot) -> None:
    """Nothing about a post is told by colour alone."""
    tile = PostTile(replace(OIL, holder=PLUM), True, "US", watch_note="Washington watches")
    qtbot.addWidget(tile)
    assert tile.accessibleName() == "Oil"
    assert tile.spoken().value == "Held by Plum Bloc"
    assert tile.accessibleDescription() == "12 points. Washington watches 3/3."


def test_arrows_move_inside_and_tab_has_one_stop(board: Board) -> None:
    """One tile is in the tab chain; arrows carry it along and across rows."""
    board.focus_post("oil")
    for key, expected in (
        (Qt.Key.Key_Right, "finance"),
        (Qt.Key.Key_Down, "school"),
        (Qt.Key.Key_Home, "interior"),
        (Qt.Key.Key_End, "housing"),
    ):
        tile = board.tile(focused(board))
        assert tile is not None
        QTest.keyClick(tile, key)
        assert focused(board) == expected
    stops = [t for t in board.tiles() if t.focusPolicy() == Qt.FocusPolicy.StrongFocus]
    assert [tile.post().id for tile in stops] == ["housing"]


def test_right_to_left_mirrors_the_board(board: Board) -> None:
    """The first tile moves to the right edge, and the right arrow goes back."""
    left = board.tiles()[0].x()
    board.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    first = board.tiles()[0]
    assert first.x() + first.width() == board.width() - left
    board.focus_post("defence")
    QTest.keyClick(board.tiles()[1], Qt.Key.Key_Right)
    assert focused(board) == "interior"


def test_new_state_keeps_the_tiles(board: Board) -> None:
    """A week that passes does not take the focus away."""
    board.focus_post("oil")
    tile = board.tile("oil")
    first = samples.GROUPS[0]
    posts = tuple(replace(post, selected=post.id == "oil") for post in first.posts)
    board.set_groups((replace(first, posts=posts), samples.GROUPS[1]))
    assert board.tile("oil") is tile
    assert focused(board) == "oil"


@pytest.mark.parametrize(
    ("count", "width", "across"), [(6, 784, 6), (6, 758, 6), (18, 784, 6), (5, 784, 5), (7, 784, 4)]
)
def test_rows_are_even(count: int, width: int, across: int) -> None:
    """As many columns as fit, then spread evenly over the rows."""
    assert columns(count, width, 1.0, 4) == across


@pytest.mark.parametrize(
    ("width", "scale", "across"), [(722, 1.15, 6), (1140, 1.3, 6), (640, 1.15, 5)]
)
def test_large_texts_keep_rows_of_six(width: int, scale: float, across: int) -> None:
    """While tiles stay wide enough for a name in small type, and no more than six of them."""
    assert columns(18, width, scale, 4) == across


def test_tiles_get_lower_when_height_is_short() -> None:
    """The flagship's 28 posts fit the height there is on a small screen."""
    groups = [(5, True), (18, False), (5, False)]
    assert build_grid(groups, (758, 350), 1.0, 4, titled=True).height <= 350
    assert build_grid(groups, (784, 0), 1.0, 4, titled=True).height > 380


def test_tiles_do_not_overlap(board: Board) -> None:
    """Every tile has its own rectangle inside the board."""
    frames = [tile.geometry() for tile in board.tiles()]
    assert not any(a.intersects(b) for a, b in itertools.combinations(frames, 2))
    assert all(board.rect().contains(frame) for frame in frames)
