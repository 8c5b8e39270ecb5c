"""What lies on the desk of a role that speaks for blocs: the standing offer and its answers."""

from dataclasses import dataclass

from wargame.engine import Act, Kind, Lock
from wargame.reports.acts import asked
from wargame.reports.answer import AnswerScene, answer
from wargame.reports.consequences import Consequence, consequences
from wargame.reports.locks import lock_text
from wargame.reports.position import Position


@dataclass(frozen=True, slots=True)
class OfferedItem:
    """A portfolio on offer: its points, and what they are worth to this bloc."""

    index: int
    name: str
    icon: str
    points_text: str
    worth_text: str


@dataclass(frozen=True, slots=True)
class Claimable:
    """Something to ask for in a counter; ``target`` goes into the act."""

    target: int
    name: str
    worth: int
    text: str


@dataclass(frozen=True, slots=True)
class InboxScene:
    """The talks of one bloc with the formateur.

    Attributes:
        standing: an offer stands. pledged: the bloc supports the formateur.
        title: "Offer from …", "No offer stands", "Put up for it, …" or "In the coalition".
        items, lots_text, promises: the package as it stands.
        answer: what the bloc's own people make of it (its mood included).
        consequences: what changes with a yes.
        can_accept, can_pledge, can_decline, can_counter, can_withdraw: what may be done;
        reason: why it may not say yes.
        claimable: what a counter may ask for, the most valued first.
        asked: what was asked for and may be asked for otherwise, as sentences; else empty.
    """

    bloc: int
    id: str
    name: str
    title: str
    standing: bool
    pledged: bool
    items: tuple[OfferedItem, ...]
    lots_text: str
    promises: tuple[str, ...]
    answer: AnswerScene
    consequences: tuple[Consequence, ...]
    can_accept: bool
    can_pledge: bool
    can_decline: bool
    can_counter: bool
    can_withdraw: bool
    reason: str
    claimable: tuple[Claimable, ...]
    asked: str


def inbox(position: Position) -> tuple[InboxScene, ...]:
    """The talks of each bloc the role speaks for, the formateur's own left out."""
    blocs = position.rules.roles[position.role].blocs
    return tuple(_talks(position, bloc) for bloc in blocs if bloc != position.formateur)


def _talks(position: Position, bloc: int) -> InboxScene:
    legal, state = position.legal, position.state
    lots = int(state.lots[0, bloc])
    pledged, stands = position.partners[bloc], position.offered[bloc]
    return InboxScene(
        bloc=bloc,
        id=position.rules.blocs[bloc],
        name=position.names.bloc(bloc),
        title=_title(position, bloc, pledged, stands),
        standing=stands,
        pledged=pledged,
        items=_items(position, bloc),
        lots_text=position.names.lots(lots) if lots else "",
        promises=tuple(position.names.promised(int(state.attached[0, bloc]))),
        answer=answer(position, bloc),
        consequences=consequences(position, bloc, position.state),
        can_accept=bool(legal.accept[0, bloc]),
        can_pledge=bool(legal.pledge[0, bloc]),
        can_decline=bool(legal.decline[0, bloc]),
        can_counter=bool(legal.counter[0, bloc]),
        can_withdraw=bool(legal.withdraw[0, bloc]),
        reason=_reason(position, bloc, stands),
        claimable=claimable(position, bloc) if legal.counter[0, bloc] else (),
        asked=_asked(position, bloc) if legal.counter[0, bloc] else "",
    )


def _asked(position: Position, bloc: int) -> str:
    claim = int(position.state.claim[0, bloc])
    if claim < 0:
        return ""
    sentence = "Asked for: {item}. Another ask takes its place."
    return position.say(sentence, item=asked(position, claim))


def _title(position: Position, bloc: int, pledged: bool, stands: bool) -> str:
    say = position.say
    if pledged:
        return say("In the coalition")
    if not stands:
        return say("Put up for it, without an offer" if _has(position, bloc) else "No offer stands")
    nominee = position.names.nominee(int(position.state.nominee[0]))
    return say("Offer from {nominee}", nominee=nominee)


def _has(position: Position, bloc: int) -> bool:
    """Whether the office has put the bloc up for a post without sending it anything."""
    return bloc in position.owner


def _items(position: Position, bloc: int) -> tuple[OfferedItem, ...]:
    say, rules = position.say, position.rules
    found = []
    for item, owner in enumerate(position.owner):
        if owner == bloc:
            made, points = position.names.portfolios[item], rules.portfolio_points[item]
            worth = points * rules.salience[bloc][item] // 100
            found.append(
                OfferedItem(
                    item, say.deck(made.name), made.icon, say.points(points), say.points(worth)
                )
            )
    return tuple(found)


def _reason(position: Position, bloc: int, stands: bool) -> str:
    kind = Kind.ACCEPT if stands else Kind.PLEDGE
    lock = position.legal.check(Act(kind, position.role, bloc))
    return lock_text(position, Lock[lock]) if lock else ""


def claimable(position: Position, bloc: int) -> tuple[Claimable, ...]:
    """Portfolios and promises that a counter may ask for, the most valued first."""
    rules, say, found = position.rules, position.say, []
    size = len(rules.portfolios)
    for target in range(size + len(rules.promises)):
        if position.legal.check(Act(Kind.COUNTER, position.role, bloc, target=target)):
            continue
        if target >= size:
            name = say.deck(position.names.promises[target - size].name)
            found.append(Claimable(target, name, 0, say("promise")))
            continue
        worth = rules.portfolio_points[target] * rules.salience[bloc][target] // 100
        text = say("worth {worth}", worth=say.points(worth))
        found.append(Claimable(target, position.names.portfolio(target), worth, text))
    return tuple(sorted(found, key=lambda each: (-each.worth, each.target)))
