"""The hemicycle: who sits where, who is in the coalition, and how far the majority is."""

from wargame.ui.widgets.chamber.ballot import Vote, VoteBloc, VoteChamber
from wargame.ui.widgets.chamber.model import ChamberBloc, ChamberData
from wargame.ui.widgets.chamber.view import ChamberView

__all__ = ["ChamberBloc", "ChamberData", "ChamberView", "Vote", "VoteBloc", "VoteChamber"]
