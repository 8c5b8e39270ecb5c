"""The commands of the shell: their words, what they do, and the help about them."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wargame.cli.shell.loop import Shell

Doing = Callable[["Shell", str], None]

OFFICE, TALKS, ALL, LOOKING = (
    "The formateur's office",
    "A role that speaks for blocs",
    "Everybody",
    "Looking",
)
"""Whose commands they are, in the words of the help."""


@dataclass(frozen=True, slots=True)
class Command:
    """A command: its word, how it is written, what it does, whose it is, and its function."""

    word: str
    usage: str
    help: str
    whose: str
    do: Doing


COMMANDS: dict[str, Command] = {}
"""Every command by its word, in the order of the help."""


def command(usage: str, help_text: str, whose: str) -> Callable[[Doing], Doing]:
    """Register a function as a command; the first word of ``usage`` is its own."""

    def register(function: Doing) -> Doing:
        word = usage.split()[0]
        COMMANDS[word] = Command(word, usage, help_text, whose, function)
        return function

    return register
