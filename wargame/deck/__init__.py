"""Decks: read, checked, compiled to rules, put into words. See `docs/deck-language.md`."""

from wargame.deck.document import content_hash, from_document, to_document
from wargame.deck.faults import BrokenDeck, Fault
from wargame.deck.lengths import at_length, lengths
from wargame.deck.library import deck_folder, deck_path, own, read_deck, shipped
from wargame.deck.model import Deck, text
from wargame.deck.reading import Reading
from wargame.deck.study import check, compile_deck, quantity_scales

__all__ = [
    "BrokenDeck",
    "Deck",
    "Fault",
    "Reading",
    "at_length",
    "check",
    "compile_deck",
    "content_hash",
    "deck_folder",
    "deck_path",
    "from_document",
    "lengths",
    "own",
    "quantity_scales",
    "read_deck",
    "shipped",
    "text",
    "to_document",
]
