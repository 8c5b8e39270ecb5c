"""A chart as a table: what it holds. The pane that shows it is `swap`, loaded when asked for."""

from wargame.ui.widgets.sheet.model import Chart, Sheet

__all__ = ["Chart", "Sheet"]
