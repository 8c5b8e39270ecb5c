"""Writing to the terminal: wrapped text, aligned rows, bold where the terminal can."""

import os
import shutil
import sys
import textwrap
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TextIO

WIDEST = 96
_BOLD, _DIM, _END = "\x1b[1m", "\x1b[2m", "\x1b[0m"


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
        return cls(sys.stdout, max(40, min(width, WIDEST)), plain)

    def line(self, text: str = "") -> None:
        """One line as it is."""
        self.out.write(text.rstrip() + "\n")

    def head(self, text: str) -> None:
        """A heading after an empty line."""
        self.line()
        self.line(self.bold(text))

    def text(self, text: str, indent: int = 0) -> None:
        """A paragraph, wrapped."""
        self.item("", text, indent)

    def item(self, mark: str, text: str, indent: int = 0) -> None:
        """A paragraph with a mark before its first line, wrapped under itself."""
        first = " " * indent + mark
        after = " " * len(first)
        wrapped = textwrap.wrap(
            text, self.width, initial_indent=first, subsequent_indent=after, break_on_hyphens=False
        )
        for line in wrapped or [first]:
            self.line(line)

    def rows(self, rows: Iterable[Sequence[str]], indent: int = 2, right: str = "") -> None:
        """Cells in columns; ``right`` names the columns (by digit) that are aligned right."""
        table = [list(row) for row in rows]
        widths = [max(map(len, column)) for column in zip(*table, strict=True)] if table else []
        for row in table:
            cells = [
                cell.rjust(width) if str(n) in right else cell.ljust(width)
                for n, (cell, width) in enumerate(zip(row, widths, strict=True))
            ]
            self.line(" " * indent + "  ".join(cells))

    def bold(self, text: str) -> str:
        """The text in bold where that can be shown."""
        return text if self.plain else f"{_BOLD}{text}{_END}"

    def dim(self, text: str) -> str:
        """The text dimmed where that can be shown."""
        return text if self.plain else f"{_DIM}{text}{_END}"
