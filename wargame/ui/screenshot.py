"""Screens drawn off screen into pictures, the same pixels on every run."""

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QEventLoop,
    QMessageLogContext,
    Qt,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from wargame.base.errors import UserError
from wargame.deck import read_deck
from wargame.engine import Kind
from wargame.session import Session
from wargame.settings import Settings
from wargame.ui.forecasts import Means
from wargame.ui.home.shelf import Shelf
from wargame.ui.settings.choices import Choices
from wargame.ui.start import application
from wargame.ui.table.screen import TableScreen
from wargame.ui.table.side import DOSSIER, NEWS, TALKS, WHY
from wargame.ui.table.talks import BLOCS, PROMISES
from wargame.ui.theme import theme
from wargame.ui.tutorial import DECK as LESSON_DECK
from wargame.ui.tutorial.coach import Coach
from wargame.ui.widgets.focus_ring import FocusRing
from wargame.ui.window.desk import Desk
from wargame.ui.window.main_window import MainWindow

MOST_WEEKS = 60
GAMES = 2000
FIXED_SEED = "2025"


class Options(Protocol):
    """What to draw; `wargame.cli.doors.ScreenOptions` has these and says what they mean."""

    @property
    def deck(self) -> str: ...  # noqa: D102
    @property
    def save(self) -> Path | None: ...  # noqa: D102
    @property
    def week(self) -> int: ...  # noqa: D102
    @property
    def seed(self) -> str: ...  # noqa: D102
    @property
    def theme(self) -> str: ...  # noqa: D102
    @property
    def language(self) -> str: ...  # noqa: D102
    @property
    def width(self) -> int: ...  # noqa: D102
    @property
    def height(self) -> int: ...  # noqa: D102
    @property
    def text_size(self) -> int: ...  # noqa: D102
    @property
    def digits(self) -> str: ...  # noqa: D102
    @property
    def role(self) -> str: ...  # noqa: D102


def names() -> tuple[str, ...]:
    """The screens that can be drawn."""
    return (*_AT_HOME, *_STAGED)


def draw(screen: str, file: Path, options: Options) -> None:
    """Draw ``screen`` into a PNG file, which appears whole or not at all.

    Raises:
        UserError: no such screen or deck, the save cannot be opened, or the file not written.
    """
    with shown(screen, options) as window:
        _write(window.grab(), file)


@contextmanager
def shown(screen: str, options: Options) -> Iterator[MainWindow]:
    """A window that shows ``screen`` and has come to rest, nothing in it moving.

    Raises:
        UserError: no such screen or deck, or the save cannot be opened.
    """
    if screen not in names():
        raise UserError(f"There is no screen '{screen}'; choose one of {', '.join(names())}.")
    app = application(options.language, options.theme, options.text_size, options.digits)
    with _still(), _ringed(app), _without_hints(), _window(options) as (window, desk):
        if screen in _STAGED:
            _open_game(desk, options, LESSON_DECK if screen == "tutorial" else options.deck)
            assert desk.table is not None
            desk.table.stage.card.put_away()
            _STAGED[screen](desk.table, desk)
        else:
            _choose_deck(window, options.deck)
            _AT_HOME[screen](window)
        window.toast.clear()
        _settle(app)
        _foresee(app, desk)
        yield window


@contextmanager
def _still() -> Iterator[None]:
    """Nothing moves while a picture is taken."""
    look, before = theme(), theme().reduce_motion
    look.set_reduce_motion(True)
    try:
        yield
    finally:
        look.set_reduce_motion(before)


@contextmanager
def _ringed(app: QApplication) -> Iterator[None]:
    """The keyboard's place is seen, as it is in the program."""
    ring = FocusRing(app)
    try:
        yield
    finally:
        ring.deleteLater()


@contextmanager
def _without_hints() -> Iterator[None]:
    """The off-screen platform says at every window that it has no size hints; leave that out."""

    def tell(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        if "propagateSizeHints" in text:
            return
        if before is not None:
            before(kind, context, text)
        else:
            sys.stderr.write(f"{text}\n")

    before = qInstallMessageHandler(tell)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


@contextmanager
def _window(options: Options) -> Iterator[tuple[MainWindow, Desk]]:
    """A furnished window of the asked size, never shown to anybody."""
    window = MainWindow(options.language, Choices(_settings(options)))
    window.setMinimumSize(0, 0)
    window.resize(options.width, options.height)
    window.home.setup.seed.set_text(FIXED_SEED)
    window.show()
    desk = Desk(Shelf(), options.language, Means(workers=0, fewer=GAMES))
    try:
        window.furnish(desk)
        yield window, desk
    finally:
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))


def _settings(options: Options) -> Settings:
    return Settings(options.language, options.digits, options.theme, options.text_size)


def _choose_deck(window: MainWindow, name: str) -> None:
    """Choose a deck of Home's shelf; "" leaves the first one chosen."""
    cards = {card.key: card for card in window.home.decks.cards()}
    if name and name not in cards:
        known = ", ".join(cards)
        raise UserError(f"There is no deck '{name}' at Home; choose one of {known}.")
    if name:
        cards[name].click()


def _open_game(desk: Desk, options: Options, deck: str) -> None:
    """Open the save, or begin a game in memory, and let it run to the asked week.

    In a game made for the picture a bot plays the person's turns, so that there is something to
    see; a saved game goes on with the person silent.
    """
    session = Session.open(options.save) if options.save else _begin(desk, options, deck)
    for _ in range(MOST_WEEKS):
        if session.ending or session.week >= options.week:
            break
        if not options.save:
            session.stand_in()
        session.end_week()
    desk.bridge.attach(session)


def _begin(desk: Desk, options: Options, name: str) -> Session:
    """A game in memory with the asked seat, or the formateur's office, as the person's."""
    shelf = desk.shelf.decks()
    deck = next((each for each in shelf if each.deck.id == name), None)
    if deck is None:
        deck = read_deck(name) if name else shelf[0]
    offices = [role.id for role in deck.roles.role if role.office]
    seat = options.role or next(iter(offices), "")
    casts = [cast for cast in deck.roles.cast if seat in cast.roles]
    if options.role and not casts:
        known = ", ".join(role.id for role in deck.roles.role)
        raise UserError(f"There is no seat '{seat}' in this deck; choose one of {known}.")
    cast = casts[0] if casts else deck.roles.cast[0]
    players = {seat: "human"} if casts else {}
    return Session.new(deck, cast.id, players, options.seed, None)


def _settle(app: QApplication) -> None:
    """Let layouts come to rest without waiting for anything from outside."""
    for _ in range(4):
        app.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))


def _foresee(app: QApplication, desk: Desk) -> None:
    """Wait until all that is asked is answered: what rests is asked about, and nothing anew."""
    while desk.foresight.pending:
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    _settle(app)


def _write(picture: QPixmap, file: Path) -> None:
    """Write beside the file and move it there."""
    handle, name = tempfile.mkstemp(suffix=".png", dir=file.absolute().parent)
    os.close(handle)
    if not picture.save(name, "PNG"):
        Path(name).unlink(missing_ok=True)
        raise UserError(f"The picture {file} cannot be written; choose another folder.")
    Path(name).replace(file)


# ---------------------------------------------------------------- what each screen shows


def _home(window: MainWindow) -> None:
    window.home.focus_first()


def _new(window: MainWindow) -> None:
    """The keyboard has walked to the button that begins a game."""
    window.home.setup.start.setFocus(Qt.FocusReason.TabFocusReason)


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


_AT_HOME: dict[str, Callable[[MainWindow], None]] = {
    "home": _home,
    "new": _new,
    "library": _library,
    "settings": _settings_panel,
    "keys": _keys,
}

_STAGED: dict[str, Callable[[TableScreen, Desk], None]] = {
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
