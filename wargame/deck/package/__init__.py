"""A deck in one file: the folder zipped, read as if everybody who sends one were hostile."""

from wargame.deck.inventory import DECK_FILE
from wargame.deck.package.packing import Packed, pack, read_folder, unpack, write_folder
from wargame.deck.package.reading import read_package, read_parts

__all__ = [
    "DECK_FILE",
    "Packed",
    "pack",
    "read_folder",
    "read_package",
    "read_parts",
    "unpack",
    "write_folder",
]
