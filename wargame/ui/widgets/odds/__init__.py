"""Shares of endings: a stacked bar with its legend."""

from wargame.ui.widgets.odds.counted import CountedOdds
from wargame.ui.widgets.odds.odds_bar import Odds, OddsBar

__all__ = ["CountedOdds", "Odds", "OddsBar"]
