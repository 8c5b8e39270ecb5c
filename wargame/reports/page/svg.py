"""A drawing in SVG, with nothing that a printer's or a plain viewer's SVG would not know.

Coordinates are pixels from the top left. Lines of text say themselves where they begin, because
time runs from left to right in every language while words may not.
"""

from collections.abc import Iterable, Sequence
from html import escape

from wargame.reports.page import ink

FACE = "IBM Plex Sans Condensed, IBM Plex Sans Arabic, Arial Narrow, sans-serif"
_ISOLATED = "\u2067{}\u2069"
_PER_SIGN = 0.53
"""Width of a letter against the size of the face, with room to spare."""

Point = tuple[float, float]


class Drawing:
    """Shapes in the order in which they lie on one another."""

    def __init__(self, width: int, height: int, *, right_to_left: bool = False) -> None:
        self.width, self.height = width, height
        self.right_to_left = right_to_left
        self._shapes: list[str] = []

    def rect(self, x: float, y: float, width: float, height: float, fill: str) -> None:
        """A filled box."""
        size = f'width="{_n(max(width, 0))}" height="{_n(max(height, 0))}"'
        self._shapes.append(f'<rect x="{_n(x)}" y="{_n(y)}" {size} fill="{fill}"/>')

    def line(
        self, a: Point, b: Point, stroke: str, width: float = 1, *, dotted: bool = False
    ) -> None:
        """A straight line."""
        ends = f'x1="{_n(a[0])}" y1="{_n(a[1])}" x2="{_n(b[0])}" y2="{_n(b[1])}"'
        dots = ' stroke-dasharray="1 3"' if dotted else ""
        self._shapes.append(f'<line {ends} stroke="{stroke}" stroke-width="{_n(width)}"{dots}/>')

    def course(self, points: Sequence[Point], stroke: str, width: float = 1.8) -> None:
        """A line through points."""
        self._shapes.append(
            f'<polyline points="{_points(points)}" fill="none" stroke="{stroke}" '
            f'stroke-width="{_n(width)}" stroke-linejoin="round"/>'
        )

    def area(self, points: Sequence[Point], fill: str) -> None:
        """A filled shape with a thin edge in the colour of the paper."""
        self._shapes.append(
            f'<polygon points="{_points(points)}" fill="{fill}" stroke="{ink.CARD}"/>'
        )

    def dot(self, x: float, y: float, radius: float, fill: str) -> None:
        """A disc."""
        self._shapes.append(f'<circle cx="{_n(x)}" cy="{_n(y)}" r="{_n(radius)}" fill="{fill}"/>')

    def text(
        self, x: float, y: float, words: str, *, size: int = 12, fill: str = ink.INK,
        anchor: str = "start", bold: bool = False,
    ) -> None:  # fmt: skip
        """A line of text on the baseline ``y``; ``anchor`` is start (left), middle or end."""
        said = _ISOLATED.format(words) if self.right_to_left else words
        weight = ' font-weight="600"' if bold else ""
        self._shapes.append(
            f'<text x="{_n(x)}" y="{_n(y)}" font-size="{size}" fill="{fill}" '
            f'text-anchor="{anchor}"{weight}>{escape(said)}</text>'
        )

    def numbered(self, x: float, y: float, number: int) -> None:
        """A number in a disc."""
        self.dot(x, y, 8, ink.INK)
        self.text(x, y + 4, str(number), size=11, fill="#FFFFFF", anchor="middle", bold=True)

    def document(self, title: str) -> str:
        """The whole drawing as an SVG document that says what it is."""
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {self.width} {self.height}" '
            f'width="{self.width}" height="{self.height}" role="img" font-family="{FACE}">'
            f"<title>{escape(title)}</title>{''.join(self._shapes)}</svg>"
        )


def wide(words: str, size: int = 12) -> float:
    """About how wide a text is; rather too much than too little."""
    return len(words) * size * _PER_SIGN


def in_rows(widths: Iterable[float], room: float) -> list[list[int]]:
    """Places of things, row by row, as many a row as fit."""
    rows: list[list[int]] = []
    left = 0.0
    for place, width in enumerate(widths):
        if not rows or width > left:
            rows.append([])
            left = room
        rows[-1].append(place)
        left -= width
    return rows


def _points(points: Sequence[Point]) -> str:
    return " ".join(f"{_n(x)},{_n(y)}" for x, y in points)


def _n(value: float) -> str:
    return f"{value:.1f}".rstrip("0").rstrip(".")
