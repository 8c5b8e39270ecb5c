"""Writing to the terminal: wrapped text, aligned rows, bold where the terminal can."""

import os
import re
import shutil
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TextIO

from wargame.base.text import harmless
from wargame.cli.wrapped import columns, wrapped

NARROWEST, WIDEST = 20, 96
_BOLD, _DIM, _END = "\x1b[1m", "\x1b[2m", "\x1b[0m"
_STYLES = re.compile(r"(\x1b\[[012]m)")


@dataclass(slots=True)
class Pen:
    """Writes lines to ``out``, at most ``width`` wide; ``plain`` leaves styles out."""

    out: TextIO = field(default_factory=lambda: sys.stdout)
    width: int = WIDEST
    plain: bool = True

    @classmethod
    def for_terminal(cls) -> "Pen":
        """A pen that fits the terminal; plain when the output goes elsewhere."""
        plain = not sys.stdout.isatty() or bool(os.environ.get("NO_COLOR"))
        width = shutil.get_terminal_size((WIDEST, 24)).columns
        return cls(sys.stdout, max(NARROWEST, min(width, WIDEST)), plain)

    def line(self, text: str = "") -> None:
        """One line; what is too long goes on under its beginning."""
        indent = " " * (len(text) - len(text.lstrip(" ")))
        fits = columns(text) <= self.width
        for each in [text] if fits else wrapped(text, self.width, indent, indent):
            self.copied(each)

    def copied(self, text: str) -> None:
        """One line that is never broken, because it holds what one may want to copy.

        What a deck, a file's name or a person's words hold of control characters is not written.
        """
        parts = _STYLES.split(text.rstrip())  # each second part is a style of ours
        parts[::2] = map(harmless, parts[::2])
        self.out.write("".join(parts) + "\n")

    def head(self, text: str) -> None:
        """A heading after an empty line."""
        self.line()
        self.line(self.bold(text))

    def text(self, text: str, indent: int = 0) -> None:
        """A paragraph, wrapped."""
        self.item("", text, indent)

    def item(self, mark: str, text: str, indent: int = 0) -> None:
        """A paragraph with a mark before its first line, wrapped under itself.

        A mark that would leave too little room stands on a line of its own.
        """
        first = " " * indent + mark
        if columns(first) > self.width // 2:
            self.line(first)
            first = " " * (indent + 6)
        after = " " * columns(first)
        for line in wrapped(text, self.width, first, after):
            self.copied(line)

    def rows(self, rows: Iterable[Sequence[str]], indent: int = 2, right: str = "") -> None:
        """Cells in columns; ``right`` names the columns (by digit) that are aligned right."""
        table = [list(row) for row in rows]
        widths = [max(map(columns, cells)) for cells in zip(*table, strict=True)] if table else []
        for row in table:
            cells = [
                _padded(cell, width, str(n) in right)
                for n, (cell, width) in enumerate(zip(row, widths, strict=True))
            ]
            self._row(" " * indent, cells)

    def _row(self, indent: str, cells: Sequence[str]) -> None:
        """Cells in a line; where they do not fit, the last is wrapped, or all of them."""
        line = indent + "  ".join(cells).rstrip()
        lead = indent + "".join(f"{cell}  " for cell in cells[:-1])
        if columns(line) <= self.width:
            self.copied(line)
        elif columns(lead) <= self.width // 2:
            self.item(lead, cells[-1])
        else:
            self.item(indent, line)

    def bold(self, text: str) -> str:
        """The text in bold where that can be shown."""
        return text if self.plain else f"{_BOLD}{text}{_END}"

    def dim(self, text: str) -> str:
        """The text dimmed where that can be shown."""
        return text if self.plain else f"{_DIM}{text}{_END}"


def _padded(cell: str, width: int, right: bool) -> str:
    blank = " " * (width - columns(cell))
    return blank + cell if right else cell + blank
