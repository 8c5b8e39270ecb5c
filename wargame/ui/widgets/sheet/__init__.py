"""A chart as a table: what it holds, and the pane that shows it in the chart's place."""

from wargame.ui.widgets.sheet.model import Chart, Sheet
from wargame.ui.widgets.sheet.pane import SheetPane
from wargame.ui.widgets.sheet.swap import SheetSwap

__all__ = ["Chart", "Sheet", "SheetPane", "SheetSwap"]
