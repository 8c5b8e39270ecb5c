"""A deck in one file: the folder zipped, read as if everybody who sends one were hostile."""

from wargame.deck.package.names import DECK_FILE, is_package
from wargame.deck.package.packing import Packed, pack, unpack
from wargame.deck.package.reading import read_package, tables_in

__all__ = ["DECK_FILE", "Packed", "is_package", "pack", "read_package", "tables_in", "unpack"]
