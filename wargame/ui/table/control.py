"""What the person looks at and is about to do; turns wishes into acts of the bridge."""

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from wargame.engine import Kind
from wargame.reports.draft import Draft
from wargame.reports.news import NewsItem
from wargame.reports.night import night_line
from wargame.reports.table import TableScene
from wargame.reports.team import passed
from wargame.session import Changed
from wargame.ui.bridge import Bridge
from wargame.ui.table.acting import Acting
from wargame.ui.table.adapt import looks
from wargame.ui.table.drafts import Drafts, Unsent
from wargame.ui.table.intents import Intents
from wargame.ui.table.sight import Sight


class TableControl(QObject):
    """Selection and drafts; game facts stay in the scene.

    Signals:
        shown: a new scene is there.
        glimpsed: another bloc or portfolio is looked at; its scene comes with ``shown``.
        aiming: a move waits for its target (its place in the scene).
        weekTurned: a week has passed.
        said: a line for the person.

    Attributes:
        scene: what the table shows now.
        picked: index of the portfolio that is looked at, −1 none.
    """

    shown = Signal()
    glimpsed = Signal()
    aiming = Signal(int)
    weekTurned = Signal()
    said = Signal(str)

    def __init__(self, bridge: Bridge, intents: Intents, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._drafts = Drafts(bridge)
        self._selected = -1
        self._aimed = -1
        self._role = bridge.position.role
        self._road = bridge.session.branch_id if bridge.session else 0
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.refresh)
        self.picked = -1
        self.scene: TableScene = bridge.scene()
        bridge.changed.connect(self._on_changed)
        self._connect(intents)
        Acting(bridge, intents, self)

    def start(self) -> None:
        """Look at the first bloc worth a look: one's own, or the first outside the coalition.

        A seat that speaks for no bloc looks at itself.
        """
        self._selected = self._first()
        self.refresh()

    def _first(self) -> int:
        """The bloc that is looked at first, −1 none."""
        if not self._bridge.position.own:
            return -1
        seats = self.scene.chamber.blocs
        talks = [each.bloc for each in self.scene.inbox]
        outside = [seat.index for seat in seats if not seat.in_coalition]
        return next(iter([*talks, *outside, *(seat.index for seat in seats)]), -1)

    def refresh(self) -> None:
        """Ask for the scene anew, while there is a game."""
        self._soon.stop()
        if self._bridge.session is None:
            return
        self.scene = self._bridge.scene(self._selected, self.draft)
        self.shown.emit()

    @property
    def draft(self) -> Draft | None:
        """The draft for the bloc that is looked at; None where the role makes no offers."""
        return self._drafts.of(self._selected)

    def unsent(self) -> tuple[Unsent, ...]:
        """Drafts for any bloc that were not sent."""
        return self._drafts.unsent()

    def take_up(self, drafts: tuple[Unsent, ...]) -> None:
        """Go on with drafts that were put together at another table on the same game."""
        self._drafts.take_up(drafts)

    def drafted(self) -> dict[int, int]:
        """Portfolios that the open draft would newly put on offer → the bloc."""
        return self._drafts.added(self._selected)

    def sight(self) -> Sight:
        """The position as it is looked at, for whatever shows it."""
        return Sight(self.scene, looks(self.scene.chamber), self.picked, self._bridge)

    def aiming_at(self) -> int:
        """Place of the move that waits for its target, −1 none."""
        return self._aimed

    def aim_nowhere(self) -> None:
        """Forget the move that waits for its target."""
        self._aimed = -1

    # looking -----------------------------------------------------------------------------------

    def choose_bloc(self, bloc: int) -> None:
        """Look at a bloc."""
        self._selected = bloc
        self.scene = replace(self.scene, selected=bloc, draft=None)
        self._glimpse()

    def look_away(self) -> bool:
        """Go back from a bloc to the own seat, where that speaks for none; whether it did."""
        if self._selected < 0 or self._bridge.position.own:
            return False
        self.choose_bloc(-1)
        return True

    def step_bloc(self, step: int) -> None:
        """Look at the next or the previous bloc, as they sit."""
        seats = [seat.index for seat in self.scene.chamber.blocs]
        at = seats.index(self._selected) if self._selected in seats else -step
        self.choose_bloc(seats[(at + step) % len(seats)])

    def choose_post(self, item: int) -> None:
        """Look at a portfolio; a second time looks away."""
        self.picked = -1 if item == self.picked else item
        self._glimpse()

    def pick_post(self, item: int) -> None:
        """Look at a portfolio, also when it is looked at already."""
        self.picked = item
        self._glimpse()

    def _glimpse(self) -> None:
        """Show the choice at once; what has to be worked out comes after that has been painted."""
        self.glimpsed.emit()
        self._soon.start()

    def settle(self) -> None:
        """Show what is still to come."""
        if self._soon.isActive():
            self.refresh()

    # the draft ---------------------------------------------------------------------------------

    def toggle_item(self, bloc: int, item: int) -> None:
        """Put a portfolio into the draft for a bloc, or take it out; the bloc is looked at."""
        self._selected = bloc
        draft = self.draft
        if draft is None and self._bridge.government() is not None:
            self.appoint(bloc, item)
        elif draft is None:
            self._ask_for(bloc, item)
        elif not self._drafts.may_toggle(draft, item):
            self.said.emit(self.tr("That post cannot be given to this bloc now."))
            self.refresh()
        else:
            self._change(replace(draft, items=draft.items ^ 1 << item))

    def change_lots(self, step: int) -> None:
        """Put lots into the draft or take them out."""
        self.settle()
        draft, scene = self.draft, self.scene.draft
        if draft is not None and scene is not None and -draft.lots <= step <= scene.lots_left:
            self._change(replace(draft, lots=draft.lots + step))

    def toggle_promise(self, promise: int) -> None:
        """Put a promise into the draft or take it out."""
        draft = self.draft
        if draft is not None:
            self._change(replace(draft, promises=draft.promises ^ 1 << promise))

    def drop_draft(self) -> None:
        """Go back to what stands."""
        self._drafts.drop(self._selected)
        self.refresh()

    def _change(self, draft: Draft) -> None:
        self._drafts.keep(draft)
        self.refresh()

    def _ask_for(self, bloc: int, item: int) -> None:
        """Ask for a portfolio in the name of one's own bloc, or say who makes offers."""
        talks = next((each for each in self.scene.inbox if each.bloc == bloc), None)
        if talks is not None and any(each.target == item for each in talks.claimable):
            if self._bridge.act(Kind.COUNTER, bloc=bloc, target=item):
                self.said.emit(self.tr("Declined, and asked for it."))
        else:
            lock = self.tr("It cannot be asked for now.") if talks is not None else ""
            self.said.emit(lock or self.scene.dossiers[bloc].offer_lock)
            self.refresh()

    def appoint(self, bloc: int, item: int) -> None:
        """Name a partner's minister for a vacant ministry, or say why that cannot be."""
        self.picked = item
        locked = self._bridge.naming_lock(bloc, item)
        if locked:
            self.said.emit(locked)
            self.refresh()
        elif self._bridge.act(Kind.APPOINT, bloc=bloc, items=1 << item):
            self.said.emit(self.tr("Named. Parliament votes when the week ends."))

    # acts --------------------------------------------------------------------------------------

    def send(self) -> None:
        """Send the draft; the answer comes at once and is told."""
        self.settle()
        draft, scene = self.draft, self.scene.draft
        if draft is None or scene is None or not scene.asks or scene.reason:
            return
        self._drafts.drop(draft.bloc)
        if self._bridge.send(draft.act(self._bridge.position.role)):
            self.said.emit(_answer(self.scene))
        else:
            self._change(draft)

    def remove(self, item: int) -> None:
        """Take a portfolio out of the draft, or its offer back (Delete on a tile)."""
        drafted = self.drafted()
        if item in drafted:
            self.toggle_item(drafted[item], item)
            return
        if self._bridge.government() is not None:
            self._unname(item)
            return
        bloc = self._bridge.position.owner[item]
        if bloc >= 0:
            self.toggle_item(bloc, item)

    def _unname(self, item: int) -> None:
        """Take a name back while nothing was done since."""
        if not (self._bridge.acted_last(Kind.APPOINT, items=1 << item) and self._bridge.undo()):
            self.said.emit(self.tr("Ctrl+Z takes back what you did this week, the last first."))

    def make_move(self, place: int) -> None:
        """Make the move at a place of the scene's moves, or ask at whom it is aimed."""
        move = self.scene.moves[place]
        if move.needs_target:
            self._aimed = place
            self.aiming.emit(place)
        else:
            self._bridge.act(Kind.MOVE, index=move.index, bloc=move.bloc)

    def unmake_move(self, move: str) -> bool:
        """Take a move back when it was the last act of the week; whether it was."""
        index = next((each.index for each in self.scene.moves if each.key == move), -1)
        return self._bridge.acted_last(Kind.MOVE, index) and self._bridge.undo()

    def aim(self, target: int) -> None:
        """Make the move that waits for its target."""
        move = self.scene.moves[self._aimed] if self._aimed >= 0 else None
        self._aimed = -1
        if move is not None:
            self._bridge.act(Kind.MOVE, index=move.index, bloc=move.bloc, target=target)

    def share_out(self) -> None:
        """Deal out what is left among the partners, and tell who got what."""
        if self._bridge.act(Kind.SHARE):
            self.said.emit(_answer(self.scene))

    def end_week(self) -> None:
        """End the week; of unsent drafts what is still possible is kept for the next."""
        if self.scene.ending is None:
            self._bridge.end_week()

    # inside ------------------------------------------------------------------------------------

    def _on_changed(self, changed: Changed) -> None:
        turned = bool(changed & (Changed.WEEK | Changed.ENDING))
        self._follow()
        gone = self._drafts.carry_over() if turned else ()
        before = self.scene.news
        self.refresh()
        if turned:
            self.weekTurned.emit()
            self._tell_night(gone)
        elif not self._bridge.looking_back:
            self._tell(_learnt(before, self.scene.news))

    def _follow(self) -> None:
        """In another seat look at what that one looks at first; a look back changes no seat.

        Nothing of what was put together goes into another seat, nor onto another road.
        """
        bridge = self._bridge
        if bridge.session is None or bridge.looking_back:
            return
        role, road = bridge.position.role, bridge.session.branch_id
        moved, self._road = (role, road) != (self._role, self._road), road
        if moved:
            self._drafts.clear()
        if role == self._role:
            return
        self._role = role
        self.picked, self._aimed = -1, -1
        self.scene = bridge.scene()
        self._selected = self._first()

    def _tell_night(self, gone: tuple[str, ...]) -> None:
        """Who said yes to an offer that stood, who one is now where the seat has passed.

        Args:
            gone: what went out of unsent drafts.
        """
        moved = passed(self._bridge.position) if self.scene.ending is None else ""
        sheet = f"{moved} {self.tr('F10 shows its sheet.')}" if moved else ""
        self._tell(" ".join(part for part in (*self._joined(), *gone, sheet) if part))

    def _joined(self) -> tuple[str, ...]:
        """Blocs that answered the office's offers with a yes since its turn."""
        turned = () if self._bridge.looking_back else self._bridge.overnight()
        return night_line(self._bridge.position, turned)

    def _tell(self, words: str) -> None:
        """Say something; where there is nothing to say, what was said before stays."""
        if words:
            self.said.emit(words)

    def _connect(self, wish: Intents) -> None:
        pairs = (
            (wish.blocChosen, self.choose_bloc),
            (wish.postChosen, self.pick_post),
            (wish.itemToggled, self.toggle_item),
            (wish.lotsChanged, self.change_lots),
            (wish.promiseToggled, self.toggle_promise),
            (wish.appointed, self.appoint),
            (wish.sent, self.send),
            (wish.dropped, self.drop_draft),
            (wish.shared, self.share_out),
            (wish.retracted, self._drafts.drop),
            (wish.moved, self.make_move),
            (wish.aimed, self.aim),
            (wish.weekEnded, self.end_week),
        )
        for signal, slot in pairs:
            signal.connect(slot)


def _learnt(before: tuple[NewsItem, ...], now: tuple[NewsItem, ...]) -> str:
    """What somebody has found out by what has just been done."""
    new = now[: max(len(now) - len(before), 0)]
    return " ".join(item.found for item in reversed(new) if item.found)


def _answer(scene: TableScene) -> str:
    """The newest headline of the talks, which is the bloc's answer."""
    item = next((each for each in scene.news if each.kind == "talks"), None)
    return f"{item.title}. {item.text}".strip() if item else ""
