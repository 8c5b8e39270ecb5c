"""The window's side of forecasts: whether there are any, what is known, what is still asked."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from wargame.session.asking import usual_workers
from wargame.ui.forecasts.thinker import Thinker
from wargame.ui.forecasts.wishes import News, Wish
from wargame.ui.settings.choices import Choices

KEPT = 64
"""Answers that are remembered: undo, and the same deck chosen again, ask nothing anew."""

FEWER = 200


@dataclass(frozen=True)
class Means:
    """What games are played with.

    Attributes:
        workers: processes; None as many as the machine has cores to spare, 0 none.
        fewer: games of an answer, at most, where no process plays them.
    """

    workers: int | None = None
    fewer: int = FEWER


class Foresight(QObject):
    """Answers wishes with news, once or as better answers come; says nothing when turned off.

    Signals:
        told: `News`, in the window's thread.
        turned: whether forecasts are shown from now on.
    """

    told = Signal(object)
    turned = Signal(bool)

    def __init__(
        self, choices: Choices, means: Means | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._choices = choices
        means = means or Means()
        workers = usual_workers() if means.workers is None else means.workers
        self._thinker = Thinker(workers, means.fewer, self)
        self._thinker.told.connect(self._on_told, Qt.ConnectionType.QueuedConnection)
        self._thinker.finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)
        self._asked: dict[str, Hashable] = {}
        self._kept: dict[Hashable, News] = {}
        self._resting: dict[str, QTimer] = {}
        choices.changed.connect(self._on_choice)

    @property
    def on(self) -> bool:
        """Whether forecasts are shown."""
        return self._choices.settings.show_forecasts

    @property
    def pending(self) -> bool:
        """Whether an answer is still to come."""
        return bool(self._asked or self._resting)

    def want_later(self, channel: str, wait: int, make: Callable[[], Wish | None]) -> None:
        """Make a wish when nothing else has come up on its channel for ``wait`` ms."""
        self.drop(channel)
        if not self.on:
            return
        timer = self._resting[channel] = QTimer(self)
        timer.setSingleShot(True)

        def wake() -> None:
            self._rouse(channel)
            wish = make()
            if wish is not None:
                self.want(wish)

        timer.timeout.connect(wake)
        timer.start(wait)

    def want(self, wish: Wish) -> None:
        """Answer a wish; what is known is told at once, what is asked already not asked again."""
        if not self.on or self._asked.get(wish.channel) == wish.key:
            return
        known = self._kept.get(wish.key)
        if known is not None:
            self.drop(wish.channel)
            self.told.emit(known)
            return
        self._asked[wish.channel] = wish.key
        self._thinker.want(wish)

    def drop(self, channel: str) -> None:
        """Nobody waits any more for what was asked on a channel."""
        self._rouse(channel)
        if self._asked.pop(channel, None) is not None:
            self._thinker.drop(channel)

    def close(self) -> None:
        """End the workers, and wait until they are gone. Safe to call twice."""
        for channel in (*self._resting, *self._asked):
            self.drop(channel)
        self._thinker.finish()

    def _rouse(self, channel: str) -> None:
        """Wait no longer on a channel."""
        timer = self._resting.pop(channel, None)
        if timer is not None:
            timer.stop()
            timer.deleteLater()

    def _on_told(self, news: News) -> None:
        """Hand on what somebody still waits for."""
        if self._asked.get(news.channel) != news.key:
            return
        if news.over:
            del self._asked[news.channel]
            self._keep(news)
        self.told.emit(news)

    def _keep(self, news: News) -> None:
        if news.found is not None:
            self._kept[news.key] = news
            for old in [*self._kept][:-KEPT]:
                del self._kept[old]

    def _on_finished(self) -> None:
        """Whatever was asked of a thread that has ended has no answer."""
        if not self._thinker.isRunning():
            self._asked.clear()

    def _on_choice(self, name: str) -> None:
        if name == "show_forecasts":
            if not self.on:
                self.close()
            self.turned.emit(self.on)
