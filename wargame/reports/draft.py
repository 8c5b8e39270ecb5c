"""A package before it is sent: what it is worth, how likely a yes is, what would follow."""

from dataclasses import dataclass, replace

import numpy as np

from wargame.engine import Act, Acts, Kind, Lock, State
from wargame.engine.happenings import VOID
from wargame.reports.answer import AnswerScene, answer
from wargame.reports.consequences import Consequence, accepted, foreseen
from wargame.reports.locks import lock_text
from wargame.reports.position import Position
from wargame.reports.redlines import RedLine, red_lines


@dataclass(frozen=True, slots=True)
class Draft:
    """A package for a bloc; ``items`` and ``promises`` are bit masks of indices."""

    bloc: int
    items: int = 0
    lots: int = 0
    promises: int = 0

    @property
    def empty(self) -> bool:
        """Nothing at all is in it."""
        return self == Draft(self.bloc)

    def act(self, role: int) -> Act:
        """The act that sends it."""
        return Act(
            Kind.SEND, role, self.bloc, items=self.items, lots=self.lots, promises=self.promises
        )


@dataclass(frozen=True, slots=True)
class DraftScene:
    """What a draft would be.

    Attributes:
        changed: it differs from what the bloc has or is offered already.
        asks: sending it would ask something new: it has changed, or what stands was put up for
            the bloc and never sent to it.
        words: the package in words. items: indices of its portfolios.
        lots, lots_left: lots in it, and how many more there are.
        answer: what the bloc would answer to it.
        red_lines: the bloc's red lines with this package.
        upsets: other partners' red lines that it would newly cross, as sentences.
        shuts_out: outsiders whose red lines a yes to it would newly cross, as sentences.
        consequences: what changes if it accepts.
        cost: capital it costs. can_send: the rules let it be sent now.
        reason: why it may not be sent, or would be sent for nothing; empty where it may.
    """

    draft: Draft
    changed: bool
    asks: bool
    words: str
    items: tuple[int, ...]
    lots: int
    lots_left: int
    answer: AnswerScene
    red_lines: tuple[RedLine, ...]
    upsets: tuple[str, ...]
    shuts_out: tuple[str, ...]
    consequences: tuple[Consequence, ...]
    cost: int
    can_send: bool
    reason: str


def standing(position: Position, bloc: int) -> Draft:
    """What a bloc has or is offered that can still be changed, as a draft."""
    state = position.state
    items = sum(
        1 << item
        for item, owner in enumerate(position.owner)
        if owner == bloc and not state.fixed[0, item]
    )
    return Draft(bloc, items, int(state.lots[0, bloc]), int(state.attached[0, bloc]))


def carried(base: Draft, draft: Draft, stands: Draft) -> Draft:
    """What a draft changes of ``base``, on which it was begun, done to what stands now."""
    return Draft(
        draft.bloc,
        items=_merged(base.items, draft.items, stands.items),
        lots=max(stands.lots + draft.lots - base.lots, 0),
        promises=_merged(base.promises, draft.promises, stands.promises),
    )


def _merged(base: int, changed: int, now: int) -> int:
    """Bits of ``now`` with those put in and taken out between ``base`` and ``changed``."""
    return now & ~(base & ~changed) | (changed & ~base)


def possible(position: Position, draft: Draft) -> Draft:
    """What of a draft can still stand in a package for its bloc."""
    legal, state, bloc = position.legal, position.state, draft.bloc
    given = sum(1 << q for q, stands in enumerate(state.promise[0]) if stands != VOID)
    items = sum(1 << item for item, may in enumerate(legal.give[0, bloc]) if may)
    lots = int(legal.free_lots[0]) + int(state.lots[0, bloc])
    return Draft(bloc, draft.items & items, min(draft.lots, lots), draft.promises & ~given)


def lost(position: Position, before: Draft, after: Draft) -> str:
    """What ``after`` has no longer of ``before``, as a sentence; empty where that is nothing."""
    gone = position.names.package(
        before.items & ~after.items,
        max(before.lots - after.lots, 0),
        before.promises & ~after.promises,
    )
    sentence = "No longer possible in the unsent offer to {bloc}: {package}."
    bloc = position.names.short(before.bloc)
    return position.say(sentence, bloc=bloc, package=gone) if gone else ""


def draft_scene(position: Position, draft: Draft) -> DraftScene:
    """The draft as the formateur's office may judge it; nothing is changed by asking."""
    bloc = draft.bloc
    sent = trial(position, draft)
    stands = standing(position, bloc)
    asks = draft != stands or _never_asked(position, stands)
    lock = position.legal.check(draft.act(position.role))
    free = int(position.legal.free_lots[0]) + int(position.state.lots[0, bloc])
    offered, yes = _seen_in(position, sent), accepted(position, bloc, sent)
    return DraftScene(
        draft=draft,
        changed=draft != stands,
        asks=asks,
        words=position.names.package(draft.items, draft.lots, draft.promises),
        items=tuple(i for i in range(len(position.owner)) if draft.items >> i & 1),
        lots=draft.lots,
        lots_left=max(free - draft.lots, 0),
        answer=answer(position, bloc, offered.answers),
        red_lines=red_lines(offered, bloc),
        upsets=_upsets(position, offered, bloc),
        shuts_out=_shut_out(position, yes, bloc) if draft != stands else (),
        consequences=foreseen(position, bloc, yes),
        cost=0 if bloc == position.formateur else position.rules.offer_cost,
        can_send=not lock,
        reason=_reason(position, offered, draft, lock, asks),
    )


def _never_asked(position: Position, stands: Draft) -> bool:
    """Whether something was put up for an outsider that nobody has asked."""
    bloc = stands.bloc
    settled = position.partners[bloc] or position.offered[bloc] or bloc == position.formateur
    return not stands.empty and not settled


def _reason(position: Position, offered: Position, draft: Draft, lock: str, asks: bool) -> str:
    """Why it cannot be sent, or would be sent in vain: a red line is crossed, or it stands.

    An offer that stands is weighed anew in the bloc's turn of each later week, and only a yes is
    heard of. One emptied would only take back, for capital.
    """
    say, bloc = position.say, draft.bloc
    outside = not position.partners[bloc] and bloc != position.formateur
    if not asks and not (outside and position.offered[bloc]):
        return ""
    if asks and (lock or not outside):
        return lock_text(position, Lock[lock]) if lock else ""
    if draft.empty and asks:
        return say("Nothing is left in the offer. Retract it instead: that is free.")
    crossed = next((line.text for line in red_lines(offered, bloc) if line.crossed), "")
    if crossed:
        return say("A red line holds: {line}", line=crossed)
    sentence = (
        "It stands; no news means no. The bloc may still take it in any later week. "
        "To ask again now, change it."
    )
    return "" if asks else say(sentence)


def trial(position: Position, draft: Draft) -> State:
    """The state after the draft has been sent, whether it may be sent or not."""
    two = position.state.take(np.zeros(2, np.intp))  # a batch is not checked; one game is
    acts = Acts.blank(position.role, 2)
    for name in ("kind", "bloc", "items", "lots", "promises"):
        getattr(acts, name)[:] = getattr(draft.act(position.role), name)
    position.engine.act(two, acts)
    return two.take(np.zeros(1, np.intp))


def _upsets(position: Position, after: Position, bloc: int) -> tuple[str, ...]:
    before, now = position.answers.crossed[0], after.answers.crossed[0]
    found = []
    for other, partner in enumerate(position.partners):
        if partner and other != bloc and now[other] > before[other]:
            lines = [line.text for line in red_lines(after, other) if line.crossed]
            name = position.names.short(other)
            found += [position.say("{bloc}: {line}", bloc=name, line=line) for line in lines]
    return tuple(found)


def _seen_in(position: Position, state: State) -> Position:
    """The position as it would be in another state."""
    return replace(position, view=replace(position.view, state=state), open_acts=None)


def _shut_out(position: Position, yes: State | None, bloc: int) -> tuple[str, ...]:
    """Outsiders that could not join any more once ``bloc`` had said yes, and by which red line."""
    if yes is None or bloc == position.formateur:
        return ()
    after = _seen_in(position, yes)
    before, now = position.answers.crossed[0], after.answers.crossed[0]
    found = []
    for other, partner in enumerate(position.partners):
        if not partner and other != bloc and now[other] and not before[other]:
            lines = [line.text for line in red_lines(after, other) if line.crossed]
            name = position.names.short(other)
            found += [position.say("Shuts out {bloc}: {line}", bloc=name, line=x) for x in lines]
    return tuple(found)
