"""Blocs in numbers: seats, power indices as bars, and what each was promised of its share."""

from wargame.ui.widgets.power.chart import PowerChart
from wargame.ui.widgets.power.model import PowerRow, PowerWords

__all__ = ["PowerChart", "PowerRow", "PowerWords"]
