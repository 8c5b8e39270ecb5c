"""What the table asks of forecasts: where the game goes from here, and what an act would change."""

from collections.abc import Hashable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from wargame.engine import Act, Kind
from wargame.reports.draft import Draft
from wargame.ui.bridge import Bridge
from wargame.ui.forecasts import Foresight, News, Wish
from wargame.ui.table.control import TableControl
from wargame.ui.table.looked import Thought
from wargame.ui.table.tray_cards import CALL, SHARE

if TYPE_CHECKING:
    from wargame.lab.forecaster import Forecaster, Run
    from wargame.lab.question import Question
    from wargame.reports.foretold import ForetoldScene
    from wargame.session.asking import Standpoint

HERE, DRAFT, MOVE = "here", "draft", "move"
GAMES, PAIRS = 1000, 500
REST_MS = 300
"""What is put together or looked at rests so long before anything is asked about it."""


class Foretelling(QObject):
    """Asks after every change of the game, and for what rests under the person's hands.

    Signals:
        foresaw: a `ForetoldScene` of the position, None where there is none.
        outdated: what was foreseen is of a position before, and is asked anew.
        weighed: the draft that is open and a `ChangeScene`, None while nothing is known.
        judged: what is looked at (a card's id or a `Thought`) and a `ChangeScene`, None while
            nothing is known.

    Attributes:
        scene: what was foreseen last.
    """

    foresaw = Signal(object)
    outdated = Signal()
    weighed = Signal(object, object)
    judged = Signal(object, object)

    def __init__(
        self, bridge: Bridge, control: TableControl, foresight: Foresight, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._bridge, self._control, self._foresight = bridge, control, foresight
        self._from: Standpoint | None = None
        self._week = 0
        self._draft: Draft | None = None
        self._move: str | Thought = ""
        self.scene: ForetoldScene | None = None
        bridge.changed.connect(self._begin)
        bridge.closed.connect(self._stop)
        control.shown.connect(self._on_shown)
        foresight.told.connect(self._on_told)
        foresight.turned.connect(self._begin)
        self._begin()

    def look_at(self, move: str | Thought) -> None:
        """A card, by its id, or an act that a button would do is looked at; "" none."""
        if move != self._move:
            self._move = move
            self.judged.emit(move, None)
            self._foresight.want_later(MOVE, REST_MS, self._wish_move)

    # asking ------------------------------------------------------------------------------------

    def _stop(self) -> None:
        """Nothing that was asked is of use any more."""
        for channel in (HERE, DRAFT, MOVE):
            self._foresight.drop(channel)
        self._from = None

    def _begin(self, *_: object) -> None:
        """The position is another; ask about it when it has been painted."""
        self._stop()
        self.judged.emit(self._move, None)
        session = self._bridge.session
        asks = self._foresight.on and not self._bridge.looking_back
        if session is None or session.ending or not asks:
            self._show(None)
            return
        if self.scene is None or self._week != session.week:
            from wargame.reports.foretold import unknown

            self._week = session.week
            self._show(unknown(self._bridge.position.names))
        else:
            self.outdated.emit()
        self._foresight.want_later(HERE, 0, self._wish_here)

    def _wish_here(self) -> Wish | None:
        from wargame.reports.foretold import foretold

        session = self._bridge.session
        if session is None or session.ending or self._bridge.looking_back:
            return None
        here = self._from = session.standpoint()
        self._draft = None
        self._on_shown()
        if self._move:
            self._foresight.want_later(MOVE, REST_MS, self._wish_move)
        read = partial(foretold, self._bridge.position.names)
        return self._wish(HERE, None, GAMES, partial(_forecast, here), read)

    def _on_shown(self) -> None:
        """Weigh the open draft when it rests; one that is weighed already is left alone."""
        scene = self._control.scene.draft
        fit = scene is not None and scene.asks and not scene.reason
        draft = scene.draft if scene is not None and fit else None
        if self._from is None or draft == self._draft:
            return
        self._draft = draft
        self.weighed.emit(draft, None)
        self._foresight.want_later(DRAFT, REST_MS, self._wish_draft)

    def _wish_draft(self) -> Wish | None:
        if self._draft is None or self._from is None:
            return None
        act = self._draft.act(self._from.view.role)
        return self._wish_act(DRAFT, self._draft, act, agreed=True)

    def _wish_move(self) -> Wish | None:
        act = self._act(self._move)
        return self._wish_act(MOVE, self._move, act) if act is not None else None

    def _act(self, key: str | Thought) -> Act | None:
        """The act that is open now, None of any other and of a card that has to be aimed."""
        if self._from is None:
            return None
        if isinstance(key, Thought):
            act = key.of(self._from.view.role)
            return None if self._bridge.position.legal.check(act) else act
        role, vote = self._from.view.role, self._control.scene.vote
        if key == SHARE and self._control.scene.sharing.can:
            return Act(Kind.SHARE, role)
        if key == CALL and vote is not None and vote.can_call:
            return Act(Kind.CALL, role)
        for move in self._control.scene.moves:
            if move.key == key and move.state == "open" and not move.needs_target:
                return Act(Kind.MOVE, role, index=move.index, bloc=move.bloc)
        return None

    def _wish_act(self, channel: str, what: Hashable, act: Act, agreed: bool = False) -> Wish:
        """Form the question here: the engine of the view is at home in this thread."""
        from wargame.lab.compare import ask_effects, resting_after
        from wargame.reports.foretold import change_scene

        here = self._from
        assert here is not None
        branches = (resting_after(here.view), resting_after(here.view, act, agreed=agreed))
        question = ask_effects(here.view, branches, here.seats, here.seed, here.acted)
        read = partial(change_scene, self._bridge.position.names)
        return self._wish(channel, what, PAIRS, partial(_put, here, question), read)

    def _wish(self, channel: str, what: Hashable, games: int, ask: Any, read: Any) -> Wish:
        assert self._from is not None
        deck_hash = self._from.view.engine.rules.deck_hash
        key = (channel, what, deck_hash, self._from.seed, self._from.seats, self._from.acted)
        return Wish(channel, key, games, ask, read)

    # answers -----------------------------------------------------------------------------------

    def _on_told(self, news: News) -> None:
        if self._from is None or news.found is None:
            return
        if news.channel == HERE:
            self._show(news.found)
        elif news.channel == DRAFT and self._draft is not None:
            self.weighed.emit(self._draft, news.found)
        elif news.channel == MOVE:
            self.judged.emit(self._move, news.found)

    def _show(self, scene: "ForetoldScene | None") -> None:
        self.scene = scene
        self.foresaw.emit(scene)


def _forecast(here: "Standpoint", crew: "Forecaster", games: int) -> "Run[Any]":
    return crew.forecast(here.view, here.seats, games, here.seed, here.acted)


def _put(here: "Standpoint", question: "Question", crew: "Forecaster", games: int) -> "Run[Any]":
    from wargame.lab.compare import Comparison

    return crew.put(here.view, question, games, Comparison)
