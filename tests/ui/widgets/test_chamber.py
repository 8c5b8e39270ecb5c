"""The chamber as a widget."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.widgets.conftest import Picture
from wargame.ui.theme import theme
from wargame.ui.widgets import samples
from wargame.ui.widgets.chamber import ChamberBloc, ChamberData, ChamberView
from wargame.ui.widgets.mime import BLOC_MIME, POST_MIME, carried, carrying


@pytest.fixture
def view(qtbot: QtBot) -> ChamberView:
    made = ChamberView("The chamber")
    qtbot.addWidget(made)
    made.resize(784, 288)
    made.set_chamber(samples.chamber(), "17 short of a majority.")
    return made


def place(view: ChamberView, seat: int) -> QPointF:
    """Where a seat is on the widget."""
    x, y = view.chamber_layout().seats[seat]
    return QPointF(view.width() - x if view.mirrored() else x, y)


def test_the_coalition_sits_first() -> None:
    """However blocs are given, the coalition fills from the start."""
    blocs = (
        ChamberBloc(samples.BLOCS["oak"], 4),
        ChamberBloc(samples.BLOCS["elm"], 3, in_coalition=True),
    )
    data = ChamberData(blocs, 5, total=9)
    assert data.owners == (0, 0, 0, 1, 1, 1, 1, -1, -1)
    assert (data.coalition_seats, data.shortfall) == (3, 2)


def test_every_seat_is_hit_at_its_place(view: ChamberView) -> None:
    """The mouse finds the bloc of each of the 329 seats."""
    data = view.data()
    wrong = [
        seat
        for seat, owner in enumerate(data.owners)
        if view.bloc_at(place(view, seat)) != data.seated[owner].look.id
    ]
    assert wrong == []


def test_empty_ground_belongs_to_nobody(view: ChamberView) -> None:
    """Nothing is hit beside the seats."""
    assert view.bloc_at(QPointF(view.width() / 2, view.height() - 60)) == ""


def test_a_name_is_hit_too(view: ChamberView) -> None:
    """Names work like seats."""
    box = view.chamber_layout().labels[0]
    assert box is not None
    assert view.bloc_at(QPointF(box.x + 4, box.y + 4)) == "oak"


@pytest.mark.parametrize("coalition", [samples.COALITION, ("oak",)])
@pytest.mark.parametrize("size", [(784, 288), (758, 246), (1040, 360)])
def test_every_bloc_is_named_at_the_design_sizes(
    view: ChamberView, size: tuple[int, int], coalition: tuple[str, ...]
) -> None:
    """No name is dropped on the two reference screens, nor on a large one, whoever joins."""
    view.resize(*size)
    view.set_chamber(samples.chamber(coalition=coalition), "119 short of a majority.")
    assert all(box is not None for box in view.chamber_layout().labels)


def test_a_high_chamber_stays_between_the_sides(view: ChamberView) -> None:
    """Three names near the top leave the height free; the width still holds the seats."""
    blocs = (
        ChamberBloc(samples.BLOCS["oak"], 50, True),
        ChamberBloc(samples.BLOCS["elm"], 19),
        ChamberBloc(samples.BLOCS["fir"], 32),
    )
    view.resize(1456, 860)
    view.set_chamber(ChamberData(blocs, 51))
    plan = view.chamber_layout()
    assert min(x for x, _ in plan.seats) - plan.seat / 2 > 0


def test_a_drop_needs_no_aim(view: ChamberView) -> None:
    """Between two seats of a bloc the nearest takes it; inside the half ring nobody does."""
    first, second = place(view, 325), place(view, 328)
    middle = (first + second) / 2
    assert view.bloc_at(middle) == "" and view.bloc_near(middle) == "rest"
    assert view.bloc_near(QPointF(view.width() / 2, view.height() - 60)) == ""


def test_the_count_can_be_asked_how_it_comes_about(view: ChamberView, qtbot: QtBot) -> None:
    """A click on the figure under the needle, and on no seat."""
    spot = QPointF(view.width() / 2, view.height() - 40).toPoint()
    with qtbot.waitSignal(view.figureClicked):
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=spot)
    with qtbot.assertNotEmitted(view.figureClicked):
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=place(view, 328).toPoint())


def test_right_to_left_fills_from_the_right(view: ChamberView) -> None:
    """The first seat of the coalition moves to the other side; hits follow."""
    left = place(view, 0).x()
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert place(view, 0).x() == pytest.approx(view.width() - left)
    assert view.bloc_at(place(view, 0)) == "oak"


def test_click_names_the_bloc(view: ChamberView, qtbot: QtBot) -> None:
    """Clicking a seat says whose it is."""
    with qtbot.waitSignal(view.blocClicked) as said:
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=place(view, 328).toPoint())
    assert said.args == ["rest"]


@pytest.mark.parametrize(
    ("key", "mirrored", "expected"),
    [
        (Qt.Key.Key_Right, False, "pine"),
        (Qt.Key.Key_Left, False, "fig"),
        (Qt.Key.Key_Right, True, "fig"),
        (Qt.Key.Key_Home, False, "oak"),
        (Qt.Key.Key_End, False, "rest"),
    ],
)
def test_arrows_walk_through_the_blocs(
    view: ChamberView, qtbot: QtBot, key: Qt.Key, mirrored: bool, expected: str
) -> None:
    """From the selected bloc, as the eye sees it."""
    if mirrored:
        view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    with qtbot.waitSignal(view.blocClicked) as said:
        QTest.keyClick(view, key)
    assert said.args == [expected]


def test_enter_activates_the_selected_bloc(view: ChamberView, qtbot: QtBot) -> None:
    """Enter opens what is selected."""
    with qtbot.waitSignal(view.blocActivated) as said:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert said.args == ["plum"]


def test_states_look_different(picture: Picture) -> None:
    """Another selection, another coalition and another theme are seen."""
    shots = []
    for data in (samples.chamber(), samples.chamber("fir"), samples.chamber(coalition=("oak",))):
        view = ChamberView()
        view.set_chamber(data)
        shots.append(picture(view))
    theme().set_mode("dark")
    assert all(shot != shots[0] for shot in [*shots[1:], picture(view)])


def test_nine_seats_are_large(view: ChamberView) -> None:
    """A chamber of nine uses its room."""
    blocs = (ChamberBloc(samples.BLOCS["oak"], 5, True), ChamberBloc(samples.BLOCS["elm"], 4))
    view.set_chamber(ChamberData(blocs, 5))
    assert view.chamber_layout().seat > 30
    assert view.bloc_at(place(view, 8)) == "elm"


def test_an_empty_chamber_paints(picture: Picture) -> None:
    """Before a game there is nothing, and nothing breaks."""
    assert not picture(ChamberView("The chamber")).isNull()


def test_screen_readers_hear_the_count(view: ChamberView) -> None:
    """The value says what the arc shows, and each bloc is a part of its own."""
    assert view.spoken().value == "Coalition: 148 seats, 165 needed."
    said = {part.name: part.value for part in view.spoken().parts}
    assert said["Plum Bloc"] == "Seats: 27, Side: Outside"


def test_seats_join_one_after_another(view: ChamberView, qtbot: QtBot) -> None:
    """With motion on, a bloc that comes over fades in; with motion reduced it is there."""
    with qtbot.waitExposed(view):
        view.show()
    theme().set_reduce_motion(False)
    view.set_chamber(samples.chamber(coalition=(*samples.COALITION, "plum")))
    assert len(view._joining.progress()) == 27
    theme().set_reduce_motion(True)
    view.set_chamber(samples.chamber())
    assert view._joining.progress() == {}


def test_a_drag_carries_its_id(qapp: QApplication) -> None:
    """What is dragged is named by id for us, by name for others."""
    data = carrying(BLOC_MIME, "plum", "Plum Bloc")
    assert (carried(data, BLOC_MIME), carried(data, POST_MIME)) == ("plum", "")
    assert data.text() == "Plum Bloc"
