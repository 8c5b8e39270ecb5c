"""Who cannot sit with whom as things stand: red lines that hold, or would hold with somebody in."""

import numpy as np

from wargame.engine import Engine, State
from wargame.lab.coalition.spread import Talks


def talks_of(engine: Engine, state: State) -> Talks | None:
    """Coalitions that can come about around the formateur, read from the table as it stands.

    A bloc outside is barred while a red line of its own holds. Two blocs refuse each other where
    a red line of either would newly hold if the other joined; those who have both signed do not.

    Args:
        engine: of the role that asks.
        state: a single game (B = 1) as that role sees it.

    Returns:
        What narrows the coalitions, or None when nobody holds the mandate.
    """
    formateur = int(engine.mandate(state)[0])
    if formateur < 0:
        return None
    blocs = len(engine.rules.blocs)
    signed = (state.pledged[0] > 0) | (np.arange(blocs) == formateur)
    trial = state.take(np.zeros(blocs, np.intp))
    np.fill_diagonal(trial.pledged, 1)
    now = engine.answers(state).crossed[0]
    newly = engine.answers(trial).crossed > now  # [joins, minds]
    pairs = {frozenset((int(a), int(b))) for a, b in np.argwhere(newly) if a != b}
    barred = np.flatnonzero((now > 0) & ~signed)
    return Talks(frozenset({formateur}), frozenset(barred.tolist()), frozenset(pairs))
