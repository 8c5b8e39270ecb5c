"""The lesson: it waits for what was asked, can be walked through or left, and covers nothing."""

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import OpenTable, OpenWindow
from wargame.engine import Kind
from wargame.ui.table.screen import TableScreen
from wargame.ui.table.side import WHY
from wargame.ui.tutorial.coach import Coach
from wargame.ui.tutorial.place import place

LANTERN, SCHOOLS, SPEAKER = 3, 3, 4


@pytest.fixture
def table(open_table: OpenTable) -> TableScreen:
    return open_table()


def _coach(table: TableScreen, at: int = 0) -> Coach:
    coach = Coach(table, table.control._bridge)
    for _ in range(at):
        coach.go_on()
    return coach


def _step(coach: Coach) -> str:
    return coach.bubble().accessibleName()


def test_reading_waits_for_a_word_and_doing_for_the_deed(table: TableScreen) -> None:
    """A step that asks for something goes on by itself once it is done, and not before."""
    coach = _coach(table, at=2)
    assert _step(coach) == "Every number says why"
    table.control.choose_bloc(LANTERN)
    assert _step(coach) == "Every number says why"
    table.side.open(WHY)
    assert coach.step() > 2


def test_an_offer_moves_the_lesson_on(table: TableScreen) -> None:
    """Drafted, then sent: two steps."""
    coach = _coach(table, at=5)
    table.control.toggle_item(LANTERN, SCHOOLS)
    assert _step(coach) == "Send the offer"
    table.control.send()
    assert _step(coach) == "Moves and promises"


def test_what_was_done_already_is_passed_over(table: TableScreen) -> None:
    """Who puts up a Speaker early is not asked for it again."""
    bridge = table.control._bridge
    bridge.act(Kind.NOMINATE, bloc=1, items=1 << SPEAKER)
    coach = _coach(table, at=8)
    table.control.refresh()
    assert _step(coach) == "End the week"


def test_the_lesson_can_be_walked_through_without_doing_anything(table: TableScreen) -> None:
    """One reads on, or skips what is to be done; the last step ends it."""
    coach = _coach(table)
    while not coach.bubble().isHidden():
        before, bubble = coach.step(), coach.bubble()
        ways = [button for button in (bubble.next, bubble.skip) if not button.isHidden()]
        assert len(ways) == 1
        ways[0].click()
        assert coach.step() > before
    assert table.hasFocus()


def test_leaving_the_lesson_leaves_the_game(table: TableScreen) -> None:
    """The bubble goes; the table plays on."""
    coach = _coach(table)
    coach.bubble().leave.click()
    assert coach.bubble().isHidden()
    table.control.toggle_item(LANTERN, SCHOOLS)
    assert coach.bubble().isHidden()


def test_home_offers_the_lesson_and_opens_it(open_window: OpenWindow, qtbot: QtBot) -> None:
    """On a first visit a strip stands over the shelf; its button opens the small deck."""
    window = open_window()
    assert window.home.lesson.isVisible()
    window.home.lesson.start.click()
    desk = window.desk
    assert desk is not None
    qtbot.waitUntil(lambda: desk.table is not None, timeout=20_000)
    assert desk.table is not None and desk.table.findChild(Coach) is not None


@pytest.mark.parametrize("size", [(1366, 768), (1440, 900)])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_bubble_lies_inside_the_table(
    open_table: OpenTable, language: str, size: tuple[int, int]
) -> None:
    """At every step, on every screen, in both directions."""
    table = open_table(language=language, size=size)
    coach = _coach(table)
    while not coach.bubble().isHidden():
        assert table.rect().contains(coach.bubble().geometry())
        coach.go_on()


@pytest.mark.parametrize("size", [(1366, 768), (1440, 900)])
def test_the_bubble_leaves_free_what_the_task_needs(
    open_table: OpenTable, size: tuple[int, int]
) -> None:
    """Tiles, seats and dossier can be used while a ministry is to be put on offer."""
    table = open_table(size=size)
    bubble = _coach(table, at=5).bubble()
    for part in (table.stage.board, table.stage.chamber, table.side):
        place_of = QRect(part.mapTo(table, QPoint(0, 0)), part.size())
        assert not place_of.intersects(bubble.geometry())


@pytest.mark.parametrize("at", [2, 7, 11])
def test_the_bubble_leaves_a_card_over_the_table_free(
    table: TableScreen, qtbot: QtBot, at: int
) -> None:
    """What lies over the table is there to be read first, whatever the step speaks of."""
    bubble, card = _coach(table, at).bubble(), table.stage.card
    table.intents.numbersAsked.emit()
    assert card.isVisible()
    lies = QRect(card.mapTo(table, QPoint(0, 0)), card.size())
    qtbot.waitUntil(lambda: not lies.intersects(bubble.geometry()))


def test_the_bubble_can_be_dragged_aside(table: TableScreen) -> None:
    """It stays where it was put for the rest of the step, inside the table."""
    coach = _coach(table, at=5)
    bubble = coach.bubble()
    QTest.mousePress(bubble, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    QTest.mouseMove(bubble, QPoint(5, 5) - bubble.pos() + QPoint(40, 90))
    QTest.mouseRelease(bubble, Qt.MouseButton.LeftButton)
    there = bubble.geometry()
    coach._settle()
    assert bubble.geometry() == there and table.rect().contains(there)
    coach.go_on()
    assert bubble.geometry() != there


def test_the_bubble_lies_beside_what_it_speaks_of() -> None:
    """It covers its target only where no side has room."""
    host = QRect(0, 0, 1000, 800)
    for target in (QRect(0, 60, 250, 700), QRect(700, 60, 300, 700), QRect(0, 650, 1000, 150)):
        assert not place(QSize(300, 200), target, host).intersects(target)
    everywhere = place(QSize(300, 200), host, host)
    assert host.contains(everywhere)
