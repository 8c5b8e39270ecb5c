"""Price marks: a bloc asks more for a while. The highest live mark counts; timers run apart."""

import numpy as np

from wargame.engine.state import Bools, Ints, State, ints, some

PAR = 100


def put(state: State, mark: int, weeks: int, where: Bools) -> None:
    """Set mark row ``mark`` for ``weeks`` on the blocs of ``where`` (B, N)."""
    blocs = where.shape[1]
    timers = state.mark[:, mark * blocs : (mark + 1) * blocs]
    timers[...] = np.where(where, np.maximum(timers, weeks), timers)


def run_down(state: State) -> None:
    """A week passes: every timer loses one."""
    np.maximum(state.mark - 1, 0, out=state.mark)


def price(percent: Ints, state: State) -> Ints:
    """Highest live mark above par, else the lowest below it, else par: (B, N) percent.

    ``percent`` (K,) is what each mark asks.
    """
    live = state.mark.reshape(state.games, len(percent), -1) > 0
    if not some(live):
        return np.full(state.pledged.shape, PAR, np.int32)
    percent = percent[:, None]
    top = np.where(live, percent, PAR).max(axis=1)
    low = np.where(live, percent, PAR).min(axis=1)
    return ints(np.where(top > PAR, top, low))
