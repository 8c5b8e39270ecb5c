"""A deck's balance report as tables, for terminal and page alike."""

from wargame.reports.balance.page import page
from wargame.reports.balance.sheet import Sheet
from wargame.reports.balance.sheets import sheets

__all__ = ["Sheet", "page", "sheets"]
