"""The trees of the shipped decks for the compiler, as the kernel is built."""

from collections.abc import Iterator

from wargame.base.errors import WargameError
from wargame.deck import compile_deck, read_deck, shipped
from wargame.lab.kernel.native import source
from wargame.lab.kernel.nodes import Unfit
from wargame.lab.kernel.tables import Compiled, compiled


def trees() -> str:
    """A C file with the programs of every shipped deck, with its first cast."""
    return source(_each())


def _each() -> Iterator[Compiled]:
    """What can be read; a deck at fault, or beyond the kernel, is left out."""
    for name in shipped():
        try:
            yield compiled(compile_deck(read_deck(name)))
        except (WargameError, Unfit):
            continue
