"""A click to the painted Table, and the memory that a whole game takes."""

import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from wargame.ui.start import application

if TYPE_CHECKING:
    from wargame.ui.table.screen import TableScreen
    from wargame.ui.widgets.chamber import ChamberView
    from wargame.ui.window.main_window import MainWindow

SEED = "bench"
CLICKS, QUICK_CLICKS = 120, 12
STEP = 6
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton


def clicks(quick: bool, deck: str) -> dict[str, Any]:
    """Click from bloc to bloc at the Table of a deck, then play to the last week.

    Returns:
        ``clicks``, ms from each click to the painted Table; ``plain``, the same of a bare button;
        ``memory`` and ``memory_before``, the most memory used in MB, 0 where it is not known.
    """
    app, times = application(mode="light"), QUICK_CLICKS if quick else CLICKS
    before = _memory()
    plain = _on_a_button(app, times)
    window, table = open_table(deck)
    app.processEvents()
    found = _timed(app, times, _Seats(table.stage.chamber).spot)
    session = window.desk.bridge.session if window.desk else None
    while session is not None and not session.ending:
        session.end_week()
        app.processEvents()
    window.close()
    return {"clicks": found, "plain": plain, "memory": _memory(), "memory_before": before}


def _on_a_button(app: QApplication, times: int) -> list[float]:
    button = QPushButton("0")
    button.setCheckable(True)
    button.resize(200, 40)
    button.show()
    app.processEvents()
    middle = QPointF(button.rect().center())
    found = _timed(app, times, lambda _number: (button, middle))
    button.close()
    return found


def open_table(name: str) -> "tuple[MainWindow, TableScreen]":
    """A game in memory on the table; imported here, so that what comes before is light."""
    from wargame.session import Session
    from wargame.ui.home.shelf import Shelf
    from wargame.ui.window.desk import Desk
    from wargame.ui.window.main_window import MainWindow

    window, desk = MainWindow("en"), Desk(Shelf(), "en")
    window.show()
    window.furnish(desk)
    deck = next(each for each in desk.shelf.decks() if each.deck.id == name)
    cast = deck.roles.cast[0]
    office = next(role.id for role in deck.roles.role if role.office and role.id in cast.roles)
    desk.bridge.attach(Session.new(deck, cast.id, {office: "human"}, SEED, None))
    assert desk.table is not None
    desk.table.stage.card.put_away()
    return window, desk.table


class _Seats:
    """Where to click next: a seat of each bloc in turn, wherever the layout has put it."""

    def __init__(self, chamber: "ChamberView") -> None:
        self._chamber = chamber
        self._spots = self._looked()
        self._blocs = list(self._spots)

    def spot(self, number: int) -> tuple[QWidget, QPointF]:
        """The place of that click."""
        bloc = self._blocs[number % len(self._blocs)]
        if self._chamber.bloc_at(self._spots[bloc]) != bloc:
            self._spots |= self._looked()
        return self._chamber, self._spots[bloc]

    def _looked(self) -> dict[str, QPointF]:
        spots: dict[str, list[QPointF]] = {}
        for y in range(0, self._chamber.height(), STEP):
            for x in range(0, self._chamber.width(), STEP):
                spots.setdefault(self._chamber.bloc_at(QPointF(x, y)), []).append(QPointF(x, y))
        return {bloc: found[len(found) // 2] for bloc, found in spots.items() if bloc}


def _timed(
    app: QApplication, times: int, where: Callable[[int], tuple[QWidget, QPointF]]
) -> list[float]:
    """Milliseconds from each press to the end of the painting that follows."""
    found = []
    for number in range(times):
        widget, spot = where(number)
        started = time.perf_counter()
        for kind, held in (
            (QEvent.Type.MouseButtonPress, LEFT),
            (QEvent.Type.MouseButtonRelease, NONE),
        ):
            place = QPointF(widget.mapToGlobal(spot))
            event = QMouseEvent(kind, spot, place, LEFT, held, Qt.KeyboardModifier.NoModifier)
            app.sendEvent(widget, event)
        app.processEvents()
        found.append((time.perf_counter() - started) * 1000)
    return found


def _memory() -> float:
    """The most memory that this process has used, in MB; 0 where the system does not say."""
    if sys.platform == "win32":
        return 0.0
    import resource

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (1e6 if sys.platform == "darwin" else 1e3)
