"""Shares of endings and of votes: stacked bars with their legend."""

from wargame.ui.widgets.odds.odds_bar import Odds, OddsBar
from wargame.ui.widgets.odds.vote_strip import VotePart, VoteStrip

__all__ = ["Odds", "OddsBar", "VotePart", "VoteStrip"]
