"""The whole table as assistive technology finds it."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.conftest import OpenTable, OpenWindow
from wargame.ui.home.lesson_strip import LessonStrip
from wargame.ui.table.column import Rule
from wargame.ui.table.line import Line
from wargame.ui.table.over import OverCard
from wargame.ui.table.screen import TableScreen
from wargame.ui.widgets import spoken
from wargame.ui.widgets.label import Text
from wargame.ui.widgets.masthead import Divider, Masthead
from wargame.ui.widgets.meter import SmallMeters
from wargame.ui.widgets.panel import Panel

GROUNDS = (LessonStrip, Rule, Divider, Masthead, SmallMeters, Panel, OverCard)
"""Painted, but only as the ground of what lies on them."""


@pytest.fixture
def table(open_table: OpenTable) -> Iterator[TableScreen]:
    """A game on the table, with a screen reader there."""
    spoken.install()
    made = open_table()
    made.stage.card.put_away()
    QAccessible.setActive(True)
    yield made
    QAccessible.setActive(False)


def paints(widget: QWidget) -> bool:
    """Whether a widget of ours draws itself."""
    ours = (kind for kind in type(widget).__mro__ if kind.__module__.startswith("wargame"))
    return any("paintEvent" in vars(kind) for kind in ours)


def blank(widget: QWidget) -> bool:
    """Whether a line of text has nothing to say just now."""
    said = widget.words() if isinstance(widget, Line) else "."
    return not (widget.text() if isinstance(widget, Text) else said)


def unheard(window: QWidget) -> list[QWidget]:
    """What is painted in a window without a name, or as nothing but a client area."""
    painted = [
        widget
        for widget in window.findChildren(QWidget)
        if paints(widget) and widget.isVisible() and not isinstance(widget, GROUNDS)
    ]
    assert len(painted) > 5
    faces = {widget: QAccessible.queryAccessibleInterface(widget) for widget in painted}
    return [
        widget
        for widget, face in faces.items()
        if not (face.text(QAccessible.Text.Name) or blank(widget))
        or face.role() == QAccessible.Role.Client
    ]


def walk(face: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """A face and all below it."""
    yield face
    for at in range(face.childCount()):
        child = face.child(at)
        if child is not None:
            yield from walk(child)


def test_every_painted_widget_has_a_name_and_a_role(table: TableScreen) -> None:
    """Nothing that is drawn is silent, whichever tab is open."""
    for tab in range(4):
        table.side.open(tab)
        assert unheard(table.window()) == []


def test_home_is_not_silent_either(open_window: OpenWindow) -> None:
    """Every deck, seat and button of Home has a name, and none is only a client area."""
    spoken.install()
    assert unheard(open_window()) == []


def test_tree_holds_blocs_posts_meters_and_phases(table: TableScreen) -> None:
    """Walking from the window one comes by everything the eye comes by."""
    found = QAccessible.queryAccessibleInterface(table.window())
    said = {face.text(QAccessible.Text.Name): face for face in walk(found)}
    scene = table.control.scene
    wanted = [seat.short for seat in scene.chamber.blocs]
    wanted += [tile.short for section in scene.board.sections for tile in section.tiles]
    wanted += [meter.name for meter in scene.meters]
    wanted += [phase.name for phase in scene.masthead.phases]
    assert [name for name in wanted if name not in said] == []


def test_tree_survives_a_new_scene(table: TableScreen) -> None:
    """What was asked for before a week still answers after it, or says that it is gone."""
    root = QAccessible.queryAccessibleInterface(table.window())
    before = list(walk(root))
    table.control.step_bloc(1)
    table.control.settle()
    QApplication.processEvents()
    told = [face.text(QAccessible.Text.Name) for face in walk(root) if face.isValid()]
    assert before and told
