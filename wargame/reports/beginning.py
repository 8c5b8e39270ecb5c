"""How games of a deck end that bots play alone, for whoever is about to begin one."""

from dataclasses import dataclass

import numpy as np

from wargame.lab.forecast import Forecast
from wargame.reports.foretold import EndingOdds, ending_odds
from wargame.reports.names import Names


@dataclass(frozen=True, slots=True)
class BeginningScene:
    """What bots alone make of it.

    Attributes:
        games: played so far.
        odds: endings from best to worst.
        cabinet: how often and when a cabinet is formed, in a sentence.
    """

    games: int
    odds: tuple[EndingOdds, ...]
    cabinet: str


def beginning(names: Names, found: Forecast) -> BeginningScene:
    """Word what games from the beginning came to."""
    return BeginningScene(found.games, ending_odds(names, found), _cabinet(names, found))


def _cabinet(names: Names, found: Forecast) -> str:
    weeks = np.repeat(list(found.cabinets), list(found.cabinets.values()))
    if not len(weeks):
        return names.say("No cabinet is formed in any of these games.")
    low, middle, high = np.percentile(weeks, (10, 50, 90), method="lower").tolist()
    return names.say(
        "A cabinet is formed in {chance} of the games, most often between weeks {low} and {high}, "
        "in half of them by week {middle}.",
        chance=names.say.percent(round(100 * len(weeks) / found.games)),
        low=low,
        middle=middle,
        high=high,
    )
