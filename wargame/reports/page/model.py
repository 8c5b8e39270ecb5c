"""A report as plain data: what it says in which order. HTML and print are two ways to set it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph; ``style`` is plain, strong or note."""

    text: str
    style: str = "plain"


@dataclass(frozen=True, slots=True)
class Lines:
    """A list of short texts, each with its sub-entries."""

    items: tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Figures and words in rows, the first cell of a row being its name.

    Attributes:
        title: what it shows; stands over it.
        figures: columns, from 0, that are aligned as numbers.
    """

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    figures: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Chart:
    """A drawing, and the same figures as a table beside it.

    Attributes:
        id: of letters and hyphens; the name of its picture file.
        svg: a whole SVG document. width, height: of it, in pixels.
    """

    id: str
    title: str
    svg: str
    width: int
    height: int
    table: Table


Part = Words | Lines | Table | Chart


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with what stands under it; ``level`` is 2 for a section, 3 for a part of one."""

    id: str
    title: str
    parts: tuple[Part, ...]
    level: int = 2


@dataclass(frozen=True, slots=True)
class Page:
    """A whole report.

    Attributes:
        language: "en" or "ar".
        title: of the game. subtitle: how it ended, in a line.
        foot: what stands at the foot of every printed page.
        contents: name of the list of sections.
        closed: whether the story has; else it is a report so far.
    """

    language: str
    title: str
    subtitle: str
    foot: str
    contents: str
    sections: tuple[Section, ...]
    closed: bool = True

    @property
    def charts(self) -> tuple[Chart, ...]:
        """All charts, in order."""
        parts = (part for section in self.sections for part in section.parts)
        return tuple(part for part in parts if isinstance(part, Chart))
