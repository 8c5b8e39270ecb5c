"""What assistive technology finds: painted widgets and their parts in Qt's tree."""

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from wargame.ui.widgets import samples, spoken
from wargame.ui.widgets.board import PostData, PostTile
from wargame.ui.widgets.chamber import ChamberData, ChamberView
from wargame.ui.widgets.masthead import PhaseSteps
from wargame.ui.widgets.spoken import faces
from wargame.ui.widgets.spoken.factory import kept

NAME, VALUE = QAccessible.Text.Name, QAccessible.Text.Value
DESCRIPTION = QAccessible.Text.Description


@pytest.fixture(autouse=True)
def listening(qapp: QApplication) -> Iterator[None]:
    """A screen reader is there."""
    spoken.install()
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture
def chamber(qtbot: QtBot) -> ChamberView:
    """A chamber on screen."""
    view = ChamberView("The chamber")
    qtbot.addWidget(view)
    view.resize(784, 300)
    view.set_chamber(samples.chamber())
    view.show()
    return view


def face(widget: object) -> QAccessibleInterface:
    """What Qt hands out for a widget."""
    return QAccessible.queryAccessibleInterface(widget)  # type: ignore[arg-type]


def children(of: QAccessibleInterface) -> list[QAccessibleInterface]:
    """Its children in order."""
    return [of.child(at) for at in range(of.childCount())]


def test_chamber_is_a_list_of_its_blocs(chamber: ChamberView) -> None:
    """Role, name, count; a child a bloc with seats and side."""
    found = face(chamber)
    assert (found.role(), found.text(NAME)) == (QAccessible.Role.List, "The chamber")
    assert found.text(VALUE) == "Coalition: 148 seats, 165 needed."
    blocs = {child.text(NAME): child.text(VALUE) for child in children(found)}
    assert len(blocs) == len(chamber.data().blocs)
    assert blocs["Plum Bloc"] == "Seats: 27, Side: Outside"


@pytest.mark.parametrize("unheard", [True, False])
def test_a_value_nobody_would_hear_is_told_first(
    chamber: ChamberView, monkeypatch: pytest.MonkeyPatch, unheard: bool
) -> None:
    """AT-SPI has no values in words, so the description begins with them; elsewhere it does not."""
    monkeypatch.setattr(faces, "VALUES_UNHEARD", unheard)
    chamber.setAccessibleDescription("17 short of a majority.")
    first, value = children(face(chamber))[0], "Coalition: 148 seats, 165 needed"
    told = f"{value}. 17 short of a majority." if unheard else "17 short of a majority."
    assert face(chamber).text(DESCRIPTION) == told
    assert first.text(DESCRIPTION) == (first.text(VALUE) if unheard else "")


def test_bloc_lies_where_its_seats_are(chamber: ChamberView) -> None:
    """The box of a part holds a seat of that bloc, and the point leads back to the part."""
    found = face(chamber)
    child = children(found)[0]
    middle = child.rect().center()
    local = QPointF(chamber.mapFromGlobal(middle))
    names = {b.look.id: b.look.name for b in chamber.data().blocs}
    assert found.childAt(middle.x(), middle.y()).text(NAME) == child.text(NAME)
    assert names.get(chamber.bloc_at(local), child.text(NAME)) == child.text(NAME)
    assert child.parent().object() is chamber and found.indexOfChild(child) == 0


def test_keyboard_in_the_chamber_is_at_a_bloc(chamber: ChamberView) -> None:
    """The chosen bloc is selected, and has the focus while the chamber has it."""
    chamber.blocClicked.connect(lambda bloc: chamber.set_chamber(samples.chamber(selected=bloc)))
    chamber.activateWindow()
    chamber.setFocus()
    QTest.keyClick(chamber, Qt.Key.Key_End)
    chosen = [child for child in children(face(chamber)) if child.state().selected]
    assert [child.text(NAME) for child in chosen] == [chamber.data().seated[-1].look.name]


def test_tile_can_be_pressed_and_tells_its_holder(qtbot: QtBot) -> None:
    """A tile is a button with who holds it as its value."""
    tile = PostTile(PostData("oil", "Oil", 12, holder=samples.BLOCS["plum"]))
    qtbot.addWidget(tile)
    pressed: list[str] = []
    found = face(tile)
    tile.chosen.connect(pressed.append)
    assert (found.role(), found.text(NAME)) == (QAccessible.Role.Button, "Oil")
    assert found.text(VALUE) == "Held by Plum Bloc"
    found.actionInterface().doAction("Press")
    assert pressed == ["oil"]


def test_phases_tell_done_now_and_to_come(qtbot: QtBot) -> None:
    """Each step is a part with what has become of it."""
    steps = PhaseSteps(("Brief", "Negotiate", "Vote"))
    qtbot.addWidget(steps)
    steps.set_phases(("Brief", "Negotiate", "Vote"), 1)
    assert [child.text(VALUE) for child in children(face(steps))] == ["done", "now", "to come"]


def test_part_that_is_drawn_no_more_is_not_valid(chamber: ChamberView) -> None:
    """A pointer that somebody kept leads nowhere, and nowhere is safe."""
    last = children(face(chamber))[-1]
    chamber.set_chamber(ChamberData(samples.chamber().blocs[:2], 165, 329))
    assert not last.isValid() and last.text(NAME) == "" and last.rect().isEmpty()
    assert face(chamber).childCount() == 2


def test_faces_go_with_their_widgets(qapp: QApplication) -> None:
    """Nothing is kept for widgets that are gone, however often their parts were asked for."""
    before = kept()
    for _ in range(20):
        view = ChamberView("The chamber")
        view.set_chamber(samples.chamber())
        for child in children(face(view)):
            QAccessible.uniqueId(child)
        view.deleteLater()
        del view
        QApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))
    gc.collect()
    assert kept() <= before
