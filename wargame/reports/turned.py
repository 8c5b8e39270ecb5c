"""A bloc that joins or leaves: its reasons as it says them, and what that means in numbers."""

from collections.abc import Iterable
from dataclasses import dataclass

from wargame.engine import Kind
from wargame.reports.decided import JOINS, TURNS, Decided
from wargame.reports.position import Position
from wargame.reports.reasons import YES, reason_text, stated

ANSWERS = (*JOINS, Kind.DECLINE, Kind.COUNTER)


@dataclass(frozen=True, slots=True)
class Turned:
    """A bloc that joined or left while the role could do nothing.

    Attributes:
        bloc: which. left: it left; else it joined.
        title: the headline. reason: what it says about why, or empty.
        numbers: the coalition with it or without it, against a majority.
        posts: what becomes of its portfolios, or empty.
    """

    bloc: int
    left: bool
    title: str
    reason: str
    numbers: str
    posts: str

    @property
    def line(self) -> str:
        """All of it as one paragraph."""
        parts = (f"{self.title}.", self.reason, self.numbers, self.posts)
        return " ".join(part for part in parts if part)

    @property
    def brief(self) -> str:
        """Who and how many seats, where several are told in one place."""
        return f"{self.title}. {self.numbers}".strip()


def spoken_reason(position: Position, made: Decided | None) -> str:
    """The reasons of a bot's act as the role hears them; who only watches reads them whole."""
    if made is None or made.why is None:
        return ""
    act, said = made.act, made.why
    if position.view.role >= 0:
        outsider, leaves = not position.inside(made.week, act.bloc), act.kind == Kind.WITHDRAW
        said = stated(position.rules, made.why, outsider=outsider, leaves=leaves) or {}
    return reason_text(position.names, said, agreed=act.kind in YES)


def as_sentence(text: str) -> str:
    """A phrase as a sentence of its own; nothing stays nothing."""
    return f"{text[:1].upper()}{text[1:]}." if text else ""


def numbers(position: Position, made: Decided) -> str:
    """The seats of the coalition after the act, against a majority; empty where unknown."""
    after, say, majority = made.after, position.say, position.rules.majority
    if after is None:
        return ""
    gap = after.seats - majority
    if made.act.kind in JOINS:
        sentence = "With it the coalition has {have} seats, {n} above the majority of {need}."
        short = "With it the coalition has {have} seats, {n} short of the majority of {need}."
    elif after.governs:
        sentence = "Without it the government has {have} seats, {n} above the majority of {need}."
        short = "Without it the government has {have} seats, {n} short of the majority of {need}."
    else:
        sentence = "Without it the coalition has {have} seats, {n} above the majority of {need}."
        short = "Without it the coalition has {have} seats, {n} short of the majority of {need}."
    said = sentence if gap >= 0 else short
    return say(said, have=after.seats, n=abs(gap), need=majority)


def posts(position: Position, made: Decided) -> str:
    """What becomes of the portfolios of a bloc that leaves; empty where it had none."""
    after, names = made.after, position.names
    if after is None or made.act.kind != Kind.WITHDRAW:
        return ""
    public = after.governs or position.inside(made.week, made.act.bloc)
    vacant = _mask(after.returned) if after.governs else 0
    back = 0 if after.governs else _mask(after.returned)
    ministers = _mask(item for item in after.kept if position.rules.ministries[item])
    told = (
        ("Given back: {items}.", names.package(back, after.lots if public else 0, 0)),
        ("Vacant again: {items}.", names.package(vacant, 0, 0)),
        ("Its ministers stay in office: {items}.", names.package(ministers, 0, 0)),
        ("It keeps: {items}.", names.package(_mask(after.kept) & ~ministers, 0, 0)),
    )
    return " ".join(position.say(said, items=items) for said, items in told if items)


def _mask(items: Iterable[int]) -> int:
    return sum(1 << item for item in items)


def meaning(position: Position, made: Decided | None) -> str:
    """What a joining or a leaving means, in sentences; empty for every other act."""
    if made is None or made.act.kind not in TURNS:
        return ""
    return " ".join(part for part in (numbers(position, made), posts(position, made)) if part)


def overnight(position: Position) -> tuple[Turned, ...]:
    """Who left since the role's last turn ended, and to the office who joined, in order.

    Nothing that the role did itself; and what came of others' offers is the others' news.
    """
    told = TURNS if position.is_office else (Kind.WITHDRAW,)
    return tuple(
        _turned(position, made)
        for made in _since_turn(position)
        if made.act.kind in told and made.act.role != position.role_in(made.week)
    )


def _turned(position: Position, made: Decided) -> Turned:
    titles = {
        Kind.ACCEPT: "{bloc}: yes to the offer that stood",
        Kind.PLEDGE: "{bloc}: in the coalition",
        Kind.WITHDRAW: "{bloc}: out of the coalition",
    }
    title = titles[Kind(made.act.kind)]
    return Turned(
        bloc=made.act.bloc,
        left=made.act.kind == Kind.WITHDRAW,
        title=position.say(title, bloc=position.names.short(made.act.bloc)),
        reason=as_sentence(spoken_reason(position, made)),
        numbers=numbers(position, made),
        posts=posts(position, made),
    )


def last_turn(position: Position) -> int:
    """The week in which everybody had a turn last, before this one; 0 in the first."""
    last = position.week if position.ended else position.week - 1
    return last - (last - 1) % position.rules.round if last else 0


def _since_turn(position: Position) -> list[Decided]:
    """What was decided after the role's last turn and before this one.

    An act that answers an offer belongs to the turn in which that was sent.
    """
    last = last_turn(position)
    found, sent = [], None
    for made in position.decided:
        answers = sent is not None and made.act.kind in ANSWERS and made.act.bloc == sent.bloc
        turn = sent.role if sent is not None and answers else made.act.role
        sent = made.act if made.act.kind == Kind.SEND else None
        later = made.week > last and made.week < position.week
        after = made.week == last and turn > position.role_in(last)
        before = made.week == position.week > last and turn < position.role
        if later or after or before:
            found.append(made)
    return found


__all__ = ["ANSWERS", "Turned", "as_sentence", "meaning", "overnight", "spoken_reason"]
