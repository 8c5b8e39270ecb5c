"""The next vote: whether it can be called, and the seats it would bring, as a fan."""

from dataclasses import dataclass

import numpy as np

from wargame.engine import Lock, State
from wargame.engine.rules import Vote
from wargame.reports.locks import lock_text
from wargame.reports.position import Position
from wargame.reports.say import Say
from wargame.reports.turnout import Turnout, turnout

NAMED = 2
"""So many posts without a candidate are named; the board shows them all."""


@dataclass(frozen=True, slots=True)
class VoteBloc:
    """Seats a bloc is expected to cast, of those it has."""

    bloc: int
    short: str
    seats: int
    of: int
    partner: bool


@dataclass(frozen=True, slots=True)
class Post:
    """A post the vote fills, who is put up for it (−1 nobody), and whose it is by custom."""

    index: int
    name: str
    bloc: int
    text: str
    may_hold: tuple[int, ...]
    custom: str


@dataclass(frozen=True, slots=True)
class VoteScene:
    """The next vote.

    Attributes:
        cabinet: the vote on the cabinet; else one that fills posts and comes by itself.
        quota: seats needed. fan: how many it would bring as things stand.
        chance: percent, in steps of ten, that the quota is reached.
        sentence: all of that in words.
        can_call, called: the cabinet vote may be called; it is called for the end of this week.
        reason: why it cannot be called, or when a vote on posts comes and which lack a candidate.
        assigned, minimum: ministries assigned, and how many a cabinet needs.
    """

    id: str
    name: str
    cabinet: bool
    quota: int
    fan: Turnout
    chance: int
    sentence: str
    can_call: bool
    called: bool
    reason: str
    assigned: int
    minimum: int
    blocs: tuple[VoteBloc, ...]
    posts: tuple[Post, ...]
    sources: tuple[str, ...]


def vote_panel(position: Position) -> VoteScene | None:
    """The next vote; None once all are held, the story is closed, or nobody has the mandate."""
    if position.stage >= len(position.rules.votes) or position.ended or position.formateur < 0:
        return None
    made, text = position.rules.votes[position.stage], position.names.votes[position.stage]
    state = _prepared(position) if made.cabinet else position.state
    cast, quota = (table[0] for table in position.engine.next_votes(state, position.stage))
    fan = turnout(position.engine, state, made.votes, int(quota))
    assigned = sum(
        owner >= 0 and bool(ministry)
        for owner, ministry in zip(position.owner, position.rules.ministries, strict=True)
    )
    return VoteScene(
        id=made.id,
        name=position.say.deck(text.name),
        cabinet=made.cabinet,
        quota=int(quota),
        fan=fan,
        chance=(fan.passing + 5) // 10 * 10,
        sentence=_sentence(position, fan, int(quota)),
        can_call=made.cabinet and bool(position.legal.call[0]),
        called=bool(position.state.called[0]),
        reason=_reason(position, made),
        assigned=assigned,
        minimum=made.minimum,
        blocs=_blocs(position, cast.tolist()),
        posts=tuple(_post(position, item) for item in made.posts),
        sources=tuple(text.sources),
    )


def _prepared(position: Position) -> State:
    """The state in which a cabinet vote is held: what is only on offer has gone back."""
    state = position.state.copy()
    partners = np.array(position.partners)
    owner = state.owner[0]
    back = (owner >= 0) & (state.fixed[0] == 0) & ~partners[owner]
    state.owner[0] = np.where(back, -1, owner)
    state.lots[0] *= partners
    state.sent[0] *= partners
    return state


def _sentence(position: Position, fan: Turnout, quota: int) -> str:
    say = position.say
    if fan.low == fan.high:
        return say(
            "{seats} seats before others act, {quota} needed.", seats=fan.middle, quota=quota
        )
    return spread(say, fan.p10, fan.p90, quota)


def spread(say: Say, low: int, high: int, quota: int) -> str:
    """Seats that a vote would bring as the week stands: in it others still act."""
    sentence = "{low} to {high} seats before others act, {quota} needed."
    return say(sentence, low=low, high=high, quota=quota)


def _reason(position: Position, made: Vote) -> str:
    """Why the cabinet vote cannot be called; of a vote on posts when it comes and what it lacks."""
    say, lock = position.say, int(position.legal.call_lock[0])
    if made.cabinet:
        return lock_text(position, lock) if lock != Lock.NOT_YOURS else ""
    missing = [position.names.post(p) for p in made.posts if position.owner[p] < 0]
    if not missing:
        return say("Every post has a candidate; held in week {week}.", week=_held(position, made))
    more = len(missing) - NAMED
    named = [*missing[:NAMED], *([say("{n} more", n=more)] if more > 0 else [])]
    said = "No candidate yet: {posts}. Held from week {week} on, once every post has one."
    return say(said, posts=say.names(named), week=_held(position, made))


def _held(position: Position, made: Vote) -> int:
    return max(position.week, made.earliest)


def _blocs(position: Position, cast: list[int]) -> tuple[VoteBloc, ...]:
    names = position.names
    return tuple(
        VoteBloc(bloc, names.short(bloc), seats, names.blocs[bloc].seats, position.partners[bloc])
        for bloc, seats in enumerate(cast)
    )


def _post(position: Position, item: int) -> Post:
    owner = position.owner[item]
    text = position.names.short(owner) if owner >= 0 else position.say("Nobody yet")
    may = tuple(bloc for bloc, can in enumerate(position.rules.holders[item]) if can)
    names = position.names
    return Post(item, names.portfolio(item), owner, text, may, names.custom(item))
