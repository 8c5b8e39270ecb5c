"""Meters: cards with history and forecast, bars with bands, and rows for the lesser ones."""

from wargame.ui.widgets.meter.band_bar import BandBar
from wargame.ui.widgets.meter.card import MeterCard
from wargame.ui.widgets.meter.model import Band, Fan, MeterData, shown
from wargame.ui.widgets.meter.small import SmallMeters

__all__ = ["Band", "BandBar", "Fan", "MeterCard", "MeterData", "SmallMeters", "shown"]
