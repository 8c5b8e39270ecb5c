"""Rows that say why: a cause, its rule and a signed figure, under the sum of them."""

from wargame.ui.widgets.ledger.list import LedgerList
from wargame.ui.widgets.ledger.row import LedgerLine, LedgerRow

__all__ = ["LedgerLine", "LedgerList", "LedgerRow"]
