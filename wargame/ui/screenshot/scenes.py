"""What each screen shows: how a window comes to the state that is drawn."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt

from wargame.deck import lengths
from wargame.engine import Kind
from wargame.ui.home.screen import Chosen
from wargame.ui.table.screen import TableScreen
from wargame.ui.table.side import DOSSIER, NEWS, TALKS, WHY
from wargame.ui.table.talks import BLOCS, PROMISES
from wargame.ui.tutorial.coach import Coach
from wargame.ui.window.desk import Desk
from wargame.ui.window.main_window import MainWindow

MOST_WEEKS = 60


def _home(window: MainWindow) -> None:
    window.home.focus_first()


def _new(window: MainWindow) -> None:
    """All that can be chosen chosen otherwise than at first, and the keyboard at the button."""
    desk, home = window.desk, window.home
    assert desk is not None
    name, _cast, _weeks, strength = home.choice()
    deck = next(each for each in desk.shelf.decks() if each.deck.id == name)
    cast, seed = deck.roles.cast[1 % len(deck.roles.cast)], home.setup.seed.text()
    weeks = lengths(deck)[-1].formation
    home.choose(Chosen(name, cast.id, cast.roles[2 % len(cast.roles)], weeks, strength, seed))
    home.setup.start.setFocus(Qt.FocusReason.TabFocusReason)


def _library(window: MainWindow) -> None:
    window.home.story.show_saved()


def _settings_panel(window: MainWindow) -> None:
    window.settings.show_at("theme")


def _keys(window: MainWindow) -> None:
    window.toggle_keys()


def _table(table: TableScreen, _desk: Desk) -> None:
    table.side.open(DOSSIER)


def _why(table: TableScreen, _desk: Desk) -> None:
    table.side.open(WHY)


def _news(table: TableScreen, _desk: Desk) -> None:
    table.side.open(NEWS)


def _talks(table: TableScreen, _desk: Desk) -> None:
    table.side.open(TALKS)


def _offer(table: TableScreen, _desk: Desk) -> None:
    """A package in the making: what the bloc wants most and may have, and a lot."""
    control, scene = table.control, table.control.scene
    table.side.open(DOSSIER)
    bloc = scene.selected
    for want in scene.dossiers[bloc].wants:
        control.toggle_item(bloc, want.index)
    control.change_lots(1)


def _promises(table: TableScreen, _desk: Desk) -> None:
    table.side.open_leaf(PROMISES)


def _seat(table: TableScreen, _desk: Desk) -> None:
    table.intents.seatAsked.emit()


def _workbench(table: TableScreen, _desk: Desk) -> None:
    table.intents.numbersAsked.emit()


def _glossary(table: TableScreen, _desk: Desk) -> None:
    table.intents.glossaryAsked.emit("discipline")


def _government(table: TableScreen, desk: Desk) -> None:
    """The first week of a cabinet, at its first vacant ministry if there is one."""
    session = desk.bridge.session
    assert session is not None
    for _ in range(MOST_WEEKS):
        if session.ending or desk.bridge.government() is not None:
            break
        session.stand_in()
        session.end_week()
    table.stage.card.put_away()
    found = desk.bridge.government()
    table.side.open_leaf(BLOCS)
    if found is not None and found.vacant:
        table.intents.vacancyOpened.emit(found.vacant[0])


def _vote(table: TableScreen, desk: Desk) -> None:
    """The result of the first vote that comes, or the table where none does."""
    for _ in range(MOST_WEEKS):
        if table.control.scene.ending is not None or desk.bridge.ballots():
            break
        _put_up(desk)
        assert desk.bridge.session is not None
        desk.bridge.session.end_week()
    table.show_result()


def _night(table: TableScreen, desk: Desk) -> None:
    """The first night in which a partner leaves, or the table where none does."""
    session = desk.bridge.session
    assert session is not None
    for _ in range(MOST_WEEKS):
        if session.ending or any(each.left for each in desk.bridge.overnight()):
            break
        session.stand_in()
        session.end_week()
    table.show_result()


def _put_up(desk: Desk) -> None:
    """Put somebody up for every post of the next vote, so that it can be held."""
    scene = desk.bridge.scene()
    for post in scene.vote.posts if scene.vote else ():
        if post.bloc < 0:
            desk.bridge.act(Kind.NOMINATE, bloc=post.may_hold[0], items=1 << post.index)


def _ending(_table: TableScreen, desk: Desk) -> None:
    """The close of the story, however long it takes."""
    session = desk.bridge.session
    assert session is not None
    for _ in range(MOST_WEEKS):
        if session.ending:
            return
        session.stand_in()
        session.end_week()


def _lesson(table: TableScreen, desk: Desk) -> None:
    """The first step of the lesson that asks for something."""
    coach = Coach(table, desk.bridge)
    coach.go_on()
    coach.go_on()


def _debrief(table: TableScreen, desk: Desk) -> None:
    """What decided a game that has been played to its close."""
    _ending(table, desk)
    desk.show_debrief()
    while desk.bridge.busy_now():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def _debrief_week(table: TableScreen, desk: Desk) -> None:
    """A week in the middle of the finished game, looked back at."""
    _debrief(table, desk)
    session = desk.bridge.session
    assert session is not None
    desk.bridge.look_at(max(session.week // 2, 1))


def _travel(table: TableScreen, desk: Desk) -> None:
    """An earlier week, read only."""
    session = desk.bridge.session
    assert session is not None
    table.travel.toggle()
    desk.bridge.look_at(max(session.week // 2, 1))


def _compare(_table: TableScreen, desk: Desk) -> None:
    """The game against its newest other road, or against one with a silent week."""
    session = desk.bridge.session
    assert session is not None
    if len(session.branches) < 2:
        _ending(_table, desk)
        session.branch_off(2)
        session.end_week()
        _ending(_table, desk)
    others = [road.id for road in session.branches if road.id != session.branch_id]
    desk.show_compare(others[-1])


AT_HOME: dict[str, Callable[[MainWindow], None]] = {
    "home": _home,
    "new": _new,
    "library": _library,
    "settings": _settings_panel,
    "keys": _keys,
}


STAGED: dict[str, Callable[[TableScreen, Desk], None]] = {
    "table": _table,
    "table:why": _why,
    "table:news": _news,
    "table:talks": _talks,
    "table:offer": _offer,
    "table:vote": _vote,
    "table:ending": _ending,
    "table:seat": _seat,
    "table:promises": _promises,
    "table:government": _government,
    "table:night": _night,
    "workbench": _workbench,
    "glossary": _glossary,
    "table:travel": _travel,
    "tutorial": _lesson,
    "debrief": _debrief,
    "debrief:week": _debrief_week,
    "compare": _compare,
}
