"""Who can play a seat: the bots of the table, and the one that needs a laboratory to think."""

from wargame import bots
from wargame.base.errors import UserError
from wargame.bots import Bot

ANALYST = "analyst"

STRENGTHS: tuple[str, ...] = (*bots.STRENGTHS, ANALYST)
"""Every strength, weakest first."""


def make_bot(strength: str, explain: bool = True) -> Bot:
    """A bot of the given strength, for any number of seats and games.

    Args:
        strength: one of ``STRENGTHS``.
        explain: state terms as reasons; without, thousands of games go faster and no other way.

    Raises:
        UserError: there is no such strength.
    """
    if strength == ANALYST:
        from wargame.lab.analyst import Analyst  # only a game with one waits for it

        return Analyst(explain)
    if strength in bots.STRENGTHS:
        return bots.make_bot(strength, explain)
    known = ", ".join(STRENGTHS)
    raise UserError(f"There is no bot called {strength}; choose one of {known}.")
