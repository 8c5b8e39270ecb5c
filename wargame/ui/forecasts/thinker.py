"""The thread that asks and listens: the window never waits for a forecast, nor plays one."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QThread, Signal

from wargame.base.errors import WargameError
from wargame.ui.forecasts.wishes import News, Wish

if TYPE_CHECKING:
    from wargame.lab.forecaster import Forecaster, Run

WAIT_S = 0.02
"""Between two looks for another wish while workers play."""

BREATH_S = 0.005
"""Between two pieces played here: the window's thread has its turn."""

SMALL = 25
"""Games of a piece played here, so that a new wish is soon seen."""

APART_S = 0.1
"""Between two answers to one question, the last of them excepted."""


class Thinker(QThread):
    """Owns the forecaster and with it the workers, from the first wish until `finish`.

    A fault of the program ends the thread and the workers with it, and is met where all faults of
    threads are; the next wish begins anew.

    Signals:
        told: `News`.
    """

    told = Signal(object)

    def __init__(self, workers: int, fewer: int, parent: QObject | None = None) -> None:
        """Set up a thread that has not started.

        Args:
            workers: processes; 0 plays all games here.
            fewer: games of an answer, at most, where no process can be started.
            parent: Qt's parent.
        """
        super().__init__(parent)
        self._workers, self._fewer = workers, fewer
        self._mail: SimpleQueue[Wish | str | None] = SimpleQueue()

    def want(self, wish: Wish) -> None:
        """Answer this, and nothing older on its channel."""
        self._mail.put(wish)
        if not self.isRunning():
            self.start(QThread.Priority.LowPriority)

    def drop(self, channel: str) -> None:
        """Answer nothing more on a channel."""
        self._mail.put(channel)

    def finish(self) -> None:
        """Call everything off and end the workers; returns when they are gone."""
        self._mail.put(None)
        self.wait()
        self._mail = SimpleQueue()

    def run(self) -> None:
        """Listen and look until there is nothing more to do for anybody."""
        from wargame.lab.forecaster import Forecaster

        with Forecaster(self._workers) as crew:
            desk = _Desk(self, crew, self._fewer)
            while True:
                try:
                    message = self._mail.get(block=not desk.pending)
                except Empty:
                    desk.look()
                    continue
                if message is None:
                    return
                desk.take(message)


@dataclass
class _Open:
    """A question that is being answered."""

    wish: Wish
    run: "Run[Any]"
    told_at: float = 0.0


class _Desk:
    """The questions under way, one a channel; all of this happens in the thread."""

    def __init__(self, thinker: Thinker, crew: "Forecaster", fewer: int) -> None:
        self._thinker, self._crew, self._fewer = thinker, crew, fewer
        self._open: dict[str, _Open] = {}

    @property
    def pending(self) -> bool:
        """Whether an answer is still to come."""
        return bool(self._open)

    def take(self, message: Wish | str) -> None:
        """Begin with a wish, or stop with a channel."""
        channel = message if isinstance(message, str) else message.channel
        before = self._open.pop(channel, None)
        if before is not None:
            before.run.cancel()
        if isinstance(message, Wish):
            self._safely(message, self._begin)

    def look(self) -> None:
        """Look in on every question, and tell what is new."""
        for held in [*self._open.values()]:
            self._safely(held.wish, self._look_at)
        if not self._crew.apart:
            time.sleep(BREATH_S)

    def _begin(self, wish: Wish) -> None:
        self._crew.start()
        games = wish.games
        if not self._crew.apart:
            games, self._crew.chunk = min(games, self._fewer), SMALL
        self._open[wish.channel] = _Open(wish, wish.ask(self._crew, games))

    def _look_at(self, wish: Wish) -> None:
        held = self._open[wish.channel]
        fresh, over = held.run.poll(WAIT_S), held.run.over
        now = time.monotonic()
        if not over and (not fresh or now - held.told_at < APART_S):
            return
        held.told_at = now
        if over:
            del self._open[wish.channel]
        found = wish.read(held.run.result())
        self._thinker.told.emit(News(wish.channel, wish.key, found, over))

    def _safely(self, wish: Wish, step: Callable[[Wish], None]) -> None:
        """A question that cannot be asked has no answer."""
        try:
            step(wish)
        except WargameError:
            self._open.pop(wish.channel, None)
            self._thinker.told.emit(News(wish.channel, wish.key, None, True))
