"""The small print of each promise: who gave it to whom, when it falls due, and what comes of it."""

from dataclasses import dataclass

import numpy as np

from wargame.engine import State
from wargame.engine.rules import Promise
from wargame.reports.effects import EffectLine, effect_lines
from wargame.reports.position import Position
from wargame.reports.scopes import named_set

LIVE = 1
SHOWN = 5
"""So many portfolios are named; more are counted."""


@dataclass(frozen=True, slots=True)
class PromiseTerms:
    """What binds a promise.

    Attributes:
        index: of the promise in the rules.
        parties: "Mohammed Shia al-Sudani to the Kurdish parties", "… to everyone".
        falls: in how many weeks it falls due while nothing else changes, −1 not in sight.
        due: that in words, empty when not in sight.
        kept, broken: what keeping and breaking it would do.
        verdict: kept or broken, as it would fall out if nothing changed; empty when it does not
            stand. ``verdict_text`` says it.
        breakers: of a promise that stands: who must not get what, a sentence each.
    """

    index: int
    parties: str
    falls: int
    due: str
    kept: tuple[EffectLine, ...]
    broken: tuple[EffectLine, ...]
    verdict: str
    verdict_text: str
    breakers: tuple[str, ...]


def promise_terms(position: Position) -> tuple[PromiseTerms, ...]:
    """The terms of every promise of the deck, in its order."""
    return tuple(_terms(position, q, made) for q, made in enumerate(position.rules.promises))


def _terms(position: Position, index: int, made: Promise) -> PromiseTerms:
    falls, then = _falls(position, made)
    live = int(position.state.promise[0, index]) == LIVE and not position.ended
    soon = bool(position.engine.truths(made.broken_when, position.state)[0])
    verdict = ("broken" if soon or _breaks(position, made, then)[0] else "kept") if live else ""
    say = position.say
    words = {
        "kept": say("Would be kept if nothing changed."),
        "broken": say(
            "Breaks at the end of this week." if soon else "Would be broken if nothing changed."
        ),
        "": "",
    }
    return PromiseTerms(
        index=index,
        parties=_parties(position, made),
        falls=falls,
        due=_due(position, falls, int(then.governed[0])),
        kept=effect_lines(position, made.kept),
        broken=effect_lines(position, made.broken),
        verdict=verdict,
        verdict_text=words[verdict],
        breakers=_breakers(position, made, then) if verdict == "kept" else (),
    )


def _parties(position: Position, made: Promise) -> str:
    say, nominee = position.say, position.names.nominee(int(position.state.nominee[0]))
    who = nominee or say("The office")
    if made.declared or all(made.to):
        return say("{who} to everyone", who=who)
    return say("{who} to {whom}", who=who, whom=named_set(position, [bool(b) for b in made.to]))


def _falls(position: Position, made: Promise) -> tuple[int, State]:
    """In how many weeks a promise falls due, −1 unknown, and the game as it then would be.

    Before a cabinet, weeks are those of a government that begins now with those who have a
    portfolio confirmed in it.
    """
    ahead = np.arange(position.rules.government + 1)
    trial = position.state.take(np.zeros(len(ahead), np.intp))
    trial.week += ahead.astype(np.int32)
    trial.governed = np.maximum(trial.governed, 0) + ahead.astype(np.int32)
    if position.governed < 0:
        trial.filled |= np.asarray(position.rules.ministries, np.int32) * (trial.owner >= 0)
    due = np.flatnonzero(position.engine.truths(made.due, trial))
    at = int(due[0]) if len(due) else -1
    return at, trial.take(np.array([max(at, 0)]))


def _due(position: Position, falls: int, governed: int) -> str:
    say = position.say
    if falls < 0:
        return ""
    if position.governed < 0:
        return say("Falls due in week {week} of the government.", week=governed)
    return say.count(falls, "Falls due in {n} week.", "Falls due in {n} weeks.")


def _breaks(position: Position, made: Promise, then: State) -> list[bool]:
    """Whether it would be broken in each of these games, were it to fall due there."""
    broken = position.engine.truths(made.broken_when, then)
    kept = position.engine.truths(made.kept_when, then)
    found: list[bool] = (broken | ~kept).tolist()
    return found


def _breakers(position: Position, made: Promise, then: State) -> tuple[str, ...]:
    """What must not be given to whom: each free ministry tried with each bloc that may hold it."""
    rules, free = position.rules, [item for item, who in enumerate(position.owner) if who < 0]
    pairs = [(bloc, item) for item in free for bloc, may in enumerate(rules.holders[item]) if may]
    if not pairs:
        return ()
    trial = then.take(np.zeros(len(pairs), np.intp))
    where, who = np.array([item for _, item in pairs]), np.array([bloc for bloc, _ in pairs])
    trial.owner[np.arange(len(pairs)), where] = who
    wrong: dict[int, list[int]] = {}
    for (bloc, item), breaks in zip(pairs, _breaks(position, made, trial), strict=True):
        if breaks:
            wrong.setdefault(bloc, []).append(item)
    return _grouped(position, wrong)


def _grouped(position: Position, wrong: dict[int, list[int]]) -> tuple[str, ...]:
    """Blocs that must not get the same portfolios in one sentence."""
    together: dict[tuple[int, ...], list[int]] = {}
    for bloc, items in wrong.items():
        together.setdefault(tuple(items), []).append(bloc)
    say, names = position.say, position.names
    found = []
    for given, blocs in together.items():
        what = say.names([names.portfolio(item) for item in given])
        if len(given) > SHOWN:
            what = say("any of {n} free portfolios", n=len(given))
        whom = say.names([names.short(bloc) for bloc in blocs])
        found.append(say("Broken by giving {what} to {whom}.", what=what, whom=whom))
    return tuple(found)
