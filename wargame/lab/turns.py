"""A week at the table: every role in turn, answers at once, then the rules take over.

Where a round takes two weeks, nobody has a turn in the second: bots answer offers that stand, and
the rules take over.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from wargame.bots import Bot, Decisions, Luck, Why
from wargame.engine import Act, Acts, Engine, Kind, Record, Rules, State
from wargame.engine.state import Bools, Index, Ints, distinct

Seats = Sequence[Bot | None]
"""Who plays each role; None: a person, who is skipped."""

Heard = Callable[[State, Index, Bools], object]
"""Told of answers: K games as the offers lay there, the bloc asked in each, whether it said yes."""

MAX_ACTS = 24
"""Acts of one role in one week, at most: a guard, not a rule."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An act of a bot in a single game, with its reasons (B = 1)."""

    week: int
    act: Act
    why: Why


@dataclass(slots=True)
class Table:
    """Games being played: the engine, who sits where, and what is written down.

    Attributes:
        engine: the rules.
        seats: a bot for each role, or None for a person.
        lucks: each role's luck, for the games of the state.
        record: the ledger of a single game, or None.
        journal: the acts and reasons of bots in a single game, or None.
        decisions: how many acts, answers and passes bots decided.
        played: (B, M) how often each move was played, counted up where it is given.
        heard: told of what blocs answer at once to what is sent, or None.
    """

    engine: Engine
    seats: Seats
    lucks: list[Luck]
    record: Record | None = None
    journal: list[Entry] | None = None
    decisions: int = 0
    played: Ints | None = None
    heard: Heard | None = None


def play_week(
    engine: Engine,
    state: State,
    bots: Seats,
    lucks: list[Luck],
    record: Record | None = None,
    journal: list[Entry] | None = None,
    played: Ints | None = None,
) -> int:
    """Play one week of every game, in place. All games must be running, and in the same week.

    Args:
        engine: the rules.
        state: B games, after their Brief.
        bots: a bot for each role, or None for a person, who is skipped.
        lucks: each role's luck in these games.
        record: the ledger of a single game (B = 1), or None.
        journal: receives the bots' acts with their reasons (B = 1), or None.
        played: (B, M) counts every move played, or None.

    Returns:
        How many decisions bots made.
    """
    table = Table(engine, bots, lucks, record, journal, played=played)
    between = is_between(engine.rules, int(state.week[0]))
    for role in range(len(engine.rules.roles)):
        take_turn(table, state, role, between)
    engine.end_week(state, record)
    return table.decisions


def is_between(rules: Rules, week: int) -> bool:
    """Whether nobody has a turn in a week: it is the second of a round."""
    return (week - 1) % rules.round > 0


def take_turn(table: Table, state: State, role: int, between: bool = False) -> None:
    """Let the bot of ``role`` act until it passes in every game, in place; a person is skipped.

    Args:
        table: who sits where.
        state: B games.
        role: whose turn it is.
        between: it is no turn: only offers that stand are answered.
    """
    bot = table.seats[role]
    if bot is None:
        return
    rows = np.arange(state.games)
    part, luck = state, table.lucks[role]
    for step in range(MAX_ACTS):
        asked = bot.stand if between else bot.act
        made = asked(table.engine.view(part, role), role, luck, step)
        table.decisions += part.games
        _write(table, part, made)
        going = np.flatnonzero(made.acts.kind != Kind.PASS)
        if not len(going):
            break
        acts, done = made.acts, made.done
        if len(going) < part.games:
            _return(state, part, rows)
            rows, part, luck = rows[going], part.take(going), luck.take(going)
            acts, done = acts.take(going), done[going]
        table.engine.act(part, acts, table.record)
        _count(table, acts, rows)
        answer_offers(table, part, acts, rows)
        more = np.flatnonzero(~done)
        if not len(more):
            break
        if len(more) < part.games:
            _return(state, part, rows)
            rows, part, luck = rows[more], part.take(more), luck.take(more)
    _return(state, part, rows)


def _count(table: Table, acts: Acts, rows: Index) -> None:
    if table.played is not None:
        moves = np.flatnonzero(acts.kind == Kind.MOVE)
        table.played[rows[moves], acts.index[moves]] += 1


def _return(state: State, part: State, rows: Index) -> None:
    if part is not state:
        state.put(rows, part)


def answer_offers(table: Table, state: State, acts: Acts, rows: Index | None = None) -> None:
    """Let bots answer the offers that ``acts`` have just sent, in place.

    Args:
        table: who sits where.
        state: B games in which the acts have been done.
        acts: one act a game; only sends to blocs that have not pledged are answered.
        rows: (B,) places of these games in the table's lucks; None: the same games.
    """
    games = np.flatnonzero(acts.kind == Kind.SEND)
    if not len(games):
        return
    bloc = acts.bloc[games].astype(np.intp)
    stands = state.sent[games, bloc] > 0
    games, bloc = games[stands], bloc[stands]
    speaker = speakers(table.engine)[bloc]
    answers = Acts.blank(0, state.games)
    for role in distinct(speaker):
        bot = table.seats[role] if role >= 0 else None
        if bot is not None:
            here = speaker == role
            where = games[here]
            luck = table.lucks[role].take(where if rows is None else rows[where])
            seen = table.engine.view(state.take(where), role)
            made = bot.answer(seen, role, bloc[here], luck)
            table.decisions += len(where)
            _write(table, state, made)
            answers.put(where, made.acts)
    if table.heard is not None:
        table.heard(state.take(games), bloc, answers.kind[games] == Kind.ACCEPT)
    if np.any(answers.kind != Kind.PASS):
        table.engine.act(state, answers, table.record)


def _write(table: Table, state: State, made: Decisions) -> None:
    if table.journal is not None and made.acts.kind[0] != Kind.PASS:
        table.journal.append(Entry(int(state.week[0]), made.acts.one(), made.why))


def speakers(engine: Engine) -> Index:
    """(N,) the role that speaks for each bloc, −1 none."""
    found = np.full(len(engine.rules.blocs), -1, np.intp)
    for index, role in enumerate(engine.rules.roles):
        found[list(role.blocs)] = index
    return found
