"""Who may be put up for a post, or named a minister of a cabinet, and what parliament says."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from wargame.engine import Act, Kind, Lock, State
from wargame.reports.answer import STEP
from wargame.reports.customs import custom_costs
from wargame.reports.effects import EffectLine
from wargame.reports.locks import lock_text
from wargame.reports.position import Position
from wargame.reports.turnout import turnout
from wargame.reports.vote import spread


@dataclass(frozen=True, slots=True)
class Candidate:
    """A bloc whose man or woman may be named.

    Attributes:
        chance: percent in steps of ten that parliament confirms; −1 for a post, which the vote on
            all posts decides.
        sentence: seats expected for the minister against the seats needed.
        against: what follows from naming one whom custom does not name.
    """

    bloc: int
    short: str
    chance: int
    chance_text: str
    sentence: str
    against: tuple[EffectLine, ...] = ()


@dataclass(frozen=True, slots=True)
class Naming:
    """A portfolio that somebody may be named for now.

    Attributes:
        minister: a vacant ministry of a cabinet in office; else a post of a coming vote.
        cost: capital that naming takes. custom: "by custom: Sunni lists", or empty.
    """

    index: int
    name: str
    short: str
    minister: bool
    cost: int
    custom: str
    candidates: tuple[Candidate, ...]


def naming(position: Position, item: int) -> Naming | None:
    """Who may be named for a portfolio by the role; None where nobody may."""
    if item < 0:
        return None
    if position.legal.appoint[0, :, item].any():
        return _naming(position, item, position.legal.appoint[0, :, item].tolist(), minister=True)
    if not position.legal.nominate[0, item]:
        return None
    return _naming(position, item, position.rules.holders[item], minister=False)


def naming_lock(position: Position, bloc: int, item: int) -> str:
    """Why a bloc cannot be named for a vacant ministry; empty when it can."""
    act = Act(Kind.APPOINT, position.role, bloc, items=1 << item)
    lock = position.legal.check(act)
    if lock and Lock[lock] == Lock.ITEMS:
        name, short = position.names.portfolio(item), position.names.short(bloc)
        said = "{post} is not vacant, or {bloc} may not hold it."
        return position.say(said, post=name, bloc=short)
    return lock_text(position, Lock[lock]) if lock else ""


def vacancies(position: Position) -> tuple[int, ...]:
    """Ministries that somebody may be named for now."""
    return tuple(np.flatnonzero(position.legal.appoint[0].any(axis=0)).tolist())


def _naming(position: Position, item: int, may: Sequence[int], *, minister: bool) -> Naming:
    against = custom_costs(position, item)
    make = _minister if minister else _post
    return Naming(
        index=item,
        name=position.names.portfolio(item),
        short=position.say.deck(position.names.portfolios[item].short)
        or position.names.portfolio(item),
        minister=minister,
        cost=position.rules.offer_cost if minister else 0,
        custom=position.names.custom(item),
        candidates=tuple(
            replace(make(position, item, bloc), against=against.get(bloc, ()))
            for bloc, can in enumerate(may)
            if can
        ),
    )


def _post(position: Position, _item: int, bloc: int) -> Candidate:
    return Candidate(bloc, position.names.short(bloc), -1, "", "")


def _minister(position: Position, item: int, bloc: int) -> Candidate:
    """Exact, from each bloc's own noise; what the week still brings is not known."""
    say, trial = position.say, _named(position, item, bloc)
    made = position.rules.votes[-1]
    against = int(position.engine.by_portfolio(made.objectors, trial)[0, item])
    needed = int(position.engine.quota(trial)[0])
    fan = turnout(position.engine, trial, made.votes, needed + against)
    chance = (fan.passing + STEP // 2) // STEP * STEP
    return Candidate(
        bloc=bloc,
        short=position.names.short(bloc),
        chance=chance,
        chance_text=say.percent(chance),
        sentence=spread(say, fan.p10 - against, fan.p90 - against, needed),
    )


def _named(position: Position, item: int, bloc: int) -> State:
    trial = position.state.copy()
    trial.owner[0, item] = bloc
    return trial
