"""Cards, injects and the tariff in a spreadsheet, and back into the author's files."""

from wargame.deck.sheets.cards import CARDS
from wargame.deck.sheets.sheet import Sheet
from wargame.deck.sheets.tariff import TARIFF
from wargame.deck.sheets.transfer import Transfer, fill_deck, fill_sheet

SHEETS: dict[str, Sheet] = {sheet.name: sheet for sheet in (CARDS, TARIFF)}

__all__ = ["SHEETS", "Sheet", "Transfer", "fill_deck", "fill_sheet"]
