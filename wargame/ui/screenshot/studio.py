"""A window that nobody sees, furnished and at rest, with the game that is asked for."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QEventLoop,
    QMessageLogContext,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from wargame.base.errors import UserError
from wargame.deck import read_deck
from wargame.session import Session
from wargame.settings import Settings
from wargame.ui.forecasts import Means
from wargame.ui.home.shelf import Shelf
from wargame.ui.screenshot.options import Options
from wargame.ui.screenshot.scenes import MOST_WEEKS
from wargame.ui.settings.choices import Choices
from wargame.ui.theme import theme
from wargame.ui.widgets.focus_ring import FocusRing
from wargame.ui.window.desk import Desk
from wargame.ui.window.main_window import MainWindow

GAMES = 2000
FIXED_SEED = "2025"


@contextmanager
def still() -> Iterator[None]:
    """Nothing moves while a picture is taken."""
    look, before = theme(), theme().reduce_motion
    look.set_reduce_motion(True)
    try:
        yield
    finally:
        look.set_reduce_motion(before)


@contextmanager
def ringed(app: QApplication) -> Iterator[None]:
    """The keyboard's place is seen, as it is in the program."""
    ring = FocusRing(app)
    try:
        yield
    finally:
        ring.deleteLater()


@contextmanager
def without_hints() -> Iterator[None]:
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
def furnished(options: Options) -> Iterator[tuple[MainWindow, Desk]]:
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


def choose_deck(window: MainWindow, name: str) -> None:
    """Choose a deck of Home's shelf; "" leaves the first one chosen."""
    cards = {card.key: card for card in window.home.decks.cards()}
    if name and name not in cards:
        known = ", ".join(cards)
        raise UserError(f"There is no deck '{name}' at Home; choose one of {known}.")
    if name:
        cards[name].click()


def open_game(desk: Desk, options: Options, deck: str) -> None:
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


def settle(app: QApplication) -> None:
    """Let layouts come to rest without waiting for anything from outside."""
    for _ in range(4):
        app.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))


def foresee(app: QApplication, desk: Desk) -> None:
    """Wait until all that is asked is answered: what rests is asked about, and nothing anew."""
    while desk.foresight.pending:
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    settle(app)
