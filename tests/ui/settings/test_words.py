"""Language and digits: chosen in the panel, they turn the whole window round at once."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from wargame.session import Session
from wargame.settings import Kept, Settings, keep, kept, overridden
from wargame.ui.settings.choices import Choices
from wargame.ui.start import Opening
from wargame.ui.table.screen import TableScreen
from wargame.ui.table.side import WHY
from wargame.ui.theme import theme
from wargame.ui.widgets.label import Text
from wargame.ui.window.desk import Desk
from wargame.ui.window.main_window import MainWindow

LANTERN, SCHOOLS = 3, 3
INDIC = set("٠١٢٣٤٥٦٧٨٩")


@pytest.fixture
def opening(qtbot: QtBot, still: None, wargame_home: Path) -> Iterator[Opening]:
    """The application with a game in memory on the table, and its choices kept."""
    made = Opening(Choices(Settings(theme="light"), kept=True))
    with qtbot.waitSignal(made.ready, timeout=20_000):
        made.window.show()
    desk = made.window.desk
    assert desk is not None
    desk.bridge.attach(Session.new("tiny", "solo", {"mandate": "human"}, "7", None))
    yield made
    made.window.close()
    made.window.deleteLater()
    QApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))


def choose(opening: Opening, qtbot: QtBot, name: str, value: str) -> MainWindow:
    """Choose in the panel, and wait for the window that has taken the place of the old one."""
    old = opening.window
    old.settings.show_at(name)
    assert old.settings.rows is not None
    button = old.settings.rows.segments[name].button(value)
    assert button is not None
    button.click()
    qtbot.waitUntil(lambda: opening.window is not old)
    return opening.window


def digits(window: MainWindow) -> set[str]:
    """The digits of all words on show, those of English texts left out."""
    texts = [label.text() for label in window.findChildren(Text) if label.isVisible()]
    return {sign for words in texts for sign in words if sign.isdigit()}


def test_language_goes_on_with_the_game_and_the_panel(opening: Opening, qtbot: QtBot) -> None:
    """The same game lies on the table, and the keyboard is where the choice was made."""
    desk = opening.window.desk
    session = desk.bridge.session if desk else None
    window = choose(opening, qtbot, "language", "ar")
    assert window.desk is not None and window.desk.bridge.session is session
    assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert window.settings.isVisible() and window.settings.rows is not None
    assert window.settings.rows.focused() == "language" and kept().settings.language == "ar"


def test_language_goes_on_where_one_looked(opening: Opening, qtbot: QtBot) -> None:
    """The same tab, bloc and page lie open in the other language."""
    desk = opening.window.desk
    assert desk is not None and desk.table is not None
    desk.table.stage.card.put_away()
    desk.table.control.step_bloc(2)
    desk.table.side.open(WHY)
    desk.table.intents.numbersAsked.emit()
    before = desk.table.glance()
    window = choose(opening, qtbot, "language", "ar")
    assert window.desk is not None and window.desk.table is not None
    assert window.desk.table.glance() == before and before.card == "numbers"


def played(opening: Opening) -> Desk:
    """The desk, with three weeks behind the game on it and no card over it."""
    desk = opening.window.desk
    assert desk is not None and desk.table is not None and desk.bridge.session is not None
    for _ in range(3):
        desk.bridge.session.stand_in()
        desk.bridge.session.end_week()
    desk.table.stage.card.put_away()
    return desk


def followed(opening: Opening, qtbot: QtBot) -> tuple[Desk, TableScreen]:
    """The desk and its table in Arabic."""
    desk = choose(opening, qtbot, "language", "ar").desk
    assert desk is not None and desk.table is not None
    return desk, desk.table


def test_language_goes_on_in_the_week_that_is_looked_back_at(
    opening: Opening, qtbot: QtBot
) -> None:
    """The line of weeks stays open at its week, and nothing can be done there."""
    desk = played(opening)
    assert desk.table is not None
    desk.table.travel.toggle()
    desk.bridge.look_at(2)
    desk, table = followed(opening, qtbot)
    assert desk.bridge.looking_back and table.control.scene.masthead.week == 2
    assert table.travel.isVisible() and table.travel.slider.value() == 2
    assert not table.outlook.isEnabled()


def test_language_goes_on_with_two_roads_side_by_side(opening: Opening, qtbot: QtBot) -> None:
    """The comparison stays on top, and leads back to the table."""
    desk = played(opening)
    assert desk.bridge.session is not None
    desk.bridge.session.branch_off(1, "silent")
    desk.show_compare(1)
    desk, table = followed(opening, qtbot)
    assert desk.compare is not None
    assert opening.window.stack.currentWidget() is desk.compare
    desk.compare.back.click()
    assert opening.window.stack.currentWidget() is table and desk.beside == 0


def test_language_goes_on_where_the_lesson_stood(opening: Opening, qtbot: QtBot) -> None:
    """The same step is taught in the other language; a lesson that was left stays left."""
    desk = opening.window.desk
    assert desk is not None
    desk.teach(5)
    desk, table = followed(opening, qtbot)
    assert desk.coach is not None and desk.coach.step() == 5
    assert desk.coach.bubble().isVisible()
    table.control.toggle_item(LANTERN, SCHOOLS)
    assert desk.coach.step() == 6
    desk.coach.leave()
    desk = choose(opening, qtbot, "language", "en").desk
    assert desk is not None and desk.coach is None


def test_language_goes_on_with_what_was_not_sent(opening: Opening, qtbot: QtBot) -> None:
    """An offer in the making is still in the making."""
    desk = opening.window.desk
    assert desk is not None and desk.table is not None
    desk.table.control.toggle_item(LANTERN, SCHOOLS)
    _desk, table = followed(opening, qtbot)
    assert table.control.drafted() == {SCHOOLS: LANTERN}


def test_language_goes_on_with_the_debrief(opening: Opening, qtbot: QtBot) -> None:
    """A finished game that is looked back at stays so, at the same week."""
    desk = opening.window.desk
    assert desk is not None and desk.bridge.session is not None
    while not desk.bridge.session.ending:
        desk.bridge.session.end_week()
    desk.show_debrief()
    desk.bridge.look_at(2)
    qtbot.waitUntil(lambda: not opening.window.jobs.busy(), timeout=60_000)
    desk, _table = followed(opening, qtbot)
    assert desk.debrief is not None and desk.debrief.travel.week() == 2
    assert opening.window.stack.currentWidget() is desk.debrief


def test_digits_are_arabic_indic_only_when_chosen(opening: Opening, qtbot: QtBot) -> None:
    """In Arabic they are Western first, and all of them change at once and back."""
    window = choose(opening, qtbot, "language", "ar")
    window.settings.put_away()
    assert digits(window) and not digits(window) & INDIC
    window = choose(opening, qtbot, "digits", "arabic-indic")
    window.settings.put_away()
    assert digits(window) and digits(window) <= INDIC
    window = choose(opening, qtbot, "language", "en")
    window.settings.put_away()
    assert digits(window) and not digits(window) & INDIC


def test_an_option_of_this_run_is_not_kept(qtbot: QtBot, still: None, wargame_home: Path) -> None:
    """What is chosen in the window is kept, what was given for the run stays out of the file."""
    keep(theme="dark")
    found = Kept(overridden(kept().settings, {"theme": "contrast", "text_size": "130"}))
    choices = Choices(found.settings, kept=True)
    choices.choose("reduce_motion", True)
    assert kept().settings == Settings(theme="dark", reduce_motion=True)
    assert choices.settings == Settings(theme="contrast", text_size=130, reduce_motion=True)
    theme().set_reduce_motion(True)
