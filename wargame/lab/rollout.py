"""Games played to their end by bots, many at once; what came of each."""

import numpy as np

from wargame.bots import Luck
from wargame.engine import Engine, State
from wargame.engine.state import Index, Ints
from wargame.lab.outcome import Outcome, Trace
from wargame.lab.turns import Seats, play_week

__all__ = ["Outcome", "Trace", "rollout"]


def rollout(
    engine: Engine, state: State, bots: Seats, lucks: list[Luck], trace: Trace | None = None
) -> Outcome:
    """Play every game of ``state`` to its end.

    Args:
        engine: the rules.
        state: G games after the Brief of a week; afterwards at their ends.
        bots: a bot for each role; a role without one does nothing.
        lucks: each role's luck in these games.
        trace: filled on the way, or None.

    Returns:
        What came of each game, in the order given.
    """
    from wargame.lab.kernel.play import play  # a single game played week by week needs none

    outcome = play(engine.rules, state, bots, lucks, trace)
    return by_arrays(engine, state, bots, lucks, trace) if outcome is None else outcome


def by_arrays(
    engine: Engine, state: State, bots: Seats, lucks: list[Luck], trace: Trace | None
) -> Outcome:
    """The same without the kernel: all games side by side, week by week."""
    outcome, whole = Outcome.blank(state.games, len(engine.rules.roles)), state
    place = np.arange(state.games)
    while state.games:
        week, before = state.week.copy(), state.governed.copy()
        played = None if trace is None else np.zeros_like(trace.played[place])
        outcome.decisions += play_week(engine, state, bots, lucks, played=played)
        if trace is not None and played is not None:
            trace.played[place] += played
            row = min(int(week[0]) - trace.first, len(trace.var) - 1)
            trace.var[row:, place] = state.var
        seated = (before < 0) & (state.governed >= 0)
        outcome.cabinet[place[seated]] = week[seated]
        over = np.flatnonzero(~state.running)
        if len(over):
            ended = state.take(over)
            _note(outcome, engine, ended, place[over], week[over])
            going = np.flatnonzero(state.running)
            part = state.take(going)
            whole.put(place[over], ended)
            state, place = part, place[going]
            lucks = [luck.take(going) for luck in lucks]
    return outcome


def _note(outcome: Outcome, engine: Engine, state: State, place: Index, week: Ints) -> None:
    outcome.clause[place] = state.ended
    outcome.ending[place] = engine.ending(state)
    outcome.weeks[place] = week
    outcome.lost[place] = state.lost
    outcome.failed[place] = state.failed
    outcome.scores[place] = engine.scores(state)
