"""Bars of an offer: its points against a fair share, and the chance that it is accepted."""

from wargame.ui.widgets.bars.acceptance import AcceptanceBar
from wargame.ui.widgets.bars.points import PointsBar, PointsData

__all__ = ["AcceptanceBar", "PointsBar", "PointsData"]
