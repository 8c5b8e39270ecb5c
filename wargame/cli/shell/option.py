"""One line of a numbered list, and how a long group of them is folded into one."""

from dataclasses import dataclass

FEW = 5
"""More open acts of a kind than this are folded into one line that opens their own list."""


@dataclass(frozen=True, slots=True)
class Option:
    """An act: what it is, and the line one could type for it; a closed one has no line."""

    text: str
    line: str = ""

    @property
    def open(self) -> bool:
        """Whether it can be chosen."""
        return bool(self.line)


def folded(options: list[Option], text: str, line: str) -> list[Option]:
    """The options, or where many are open a single one that opens the list of them."""
    if sum(option.open for option in options) <= FEW:
        return options
    return [Option(text, line)]
