"""Games opened in one window, looked at, played and closed."""

import gc
from argparse import Namespace
from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop
from PySide6.QtWidgets import QApplication

from tests.leaks.__main__ import Count, alive, memory
from wargame.deck import Deck, read_deck
from wargame.session import Session
from wargame.ui.forecasts import Means
from wargame.ui.home.shelf import Shelf
from wargame.ui.settings.choices import Choices
from wargame.ui.start import application
from wargame.ui.table.screen import TableScreen
from wargame.ui.window.desk import Desk
from wargame.ui.window.main_window import MainWindow


def closed_games(asked: Namespace) -> Iterator[Count]:
    """Play ``asked.games`` games, and count after each has been closed."""
    application()
    window = MainWindow("en", Choices())
    window.resize(1366, 768)
    window.furnish(Desk(Shelf(), "en", Means(workers=0, fewer=20)))
    window.show()
    deck = read_deck(asked.deck)
    try:
        for number in range(asked.games):
            _play(window, Session.new(deck, "solo", _office(deck), str(number), None), asked)
            yield _counted()
    finally:
        window.close()


def _office(deck: Deck) -> dict[str, str]:
    return {next(role.id for role in deck.roles.role if role.office): "human"}


def _play(window: MainWindow, session: Session, asked: Namespace) -> None:
    """Look at every bloc and tab of some weeks, then go home."""
    desk = window.desk
    assert desk is not None
    desk.bridge.attach(session)
    for _week in range(asked.weeks):
        assert desk.table is not None
        _look_around(desk.table)
        desk.bridge.end_week()
        while window.jobs.busy():
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    desk.go_home()
    _settle()


def _look_around(table: TableScreen) -> None:
    table.stage.card.put_away()
    for _bloc in table.control.scene.chamber.blocs:
        table.keys.stepped.emit(1)
        _settle()
    for tab in range(table.side.tabs.count()):
        table.side.open(tab)
        _settle()


def _settle() -> None:
    for _ in range(2):
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))


def _counted() -> Count:
    gc.collect()
    return Count(len(QApplication.allWidgets()), alive(Session), memory())
