"""Where tiles go: rows of equal width a group, tighter when height is short. No Qt."""

import math
from dataclasses import dataclass

LEAST_WIDTH, ROW = 110, 6
"""The least width of a tile. Larger texts do not break a row of six before tiles are narrower
than that in pixels: names take a smaller type first."""
TALL, TALL_LEAST = 84, 66
SHORT, SHORT_LEAST = 46, 38
LABEL, HEADER = 22, 32
MOST_EASE = 2.5
"""How far tiles grow, as a multiple of the step from the least to the natural height."""


@dataclass(frozen=True)
class Placed:
    """A tile's place, counted from the start of the line, and its row on the whole board."""

    group: int
    number: int
    row: int
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True)
class Grid:
    """All places.

    Attributes:
        tiles: in reading order.
        labels: top of each group's label.
        header: height kept for the board's title.
        height: of everything.
    """

    tiles: tuple[Placed, ...]
    labels: tuple[float, ...]
    header: float
    height: float


def columns(count: int, width: float, scale: float, edge: int) -> int:
    """How many columns ``count`` tiles take: even rows, none narrower than the least width."""
    least = max(min(LEAST_WIDTH * scale, width / ROW - 2 * edge), LEAST_WIDTH)
    most = max(1, int(width // (least + 2 * edge)))
    rows = math.ceil(count / most)
    return math.ceil(count / rows) if rows else 1


def build_grid(
    groups: list[tuple[int, bool]],
    size: tuple[float, float],
    scale: float,
    edge: int,
    titled: bool,
) -> Grid:
    """Place every tile.

    Args:
        groups: for each group how many tiles it has and whether they are tall.
        size: width and height of the board in pixels; a height of 0 means the natural one, more
            than that lets tiles grow a little.
        scale: the text scale.
        edge: what a tile leaves free around its body.
        titled: whether a header line comes first.
    """
    natural = _build(groups, size[0], scale, edge, titled, 1.0)
    least = _build(groups, size[0], scale, edge, titled, 0.0)
    spare = natural.height - least.height
    if not size[1] or not spare:
        return natural
    share = min(max(0.0, (size[1] - least.height) / spare), MOST_EASE)
    return _build(groups, size[0], scale, edge, titled, share)


def _build(
    groups: list[tuple[int, bool]],
    width: float,
    scale: float,
    edge: int,
    titled: bool,
    ease: float,
) -> Grid:
    """Place tiles with heights between least (``ease`` 0) and natural (1), or above."""
    tiles: list[Placed] = []
    labels: list[float] = []
    header = HEADER * scale if titled else 0.0
    y, row = header, 0
    for group, (count, tall) in enumerate(groups):
        labels.append(y)
        y += (LABEL - 4 * (1 - ease)) * scale - edge
        most, least = (TALL, TALL_LEAST) if tall else (SHORT, SHORT_LEAST)
        height = (least + (most - least) * ease) * scale + 2 * edge
        across = columns(count, width, scale, edge)
        each = width / across
        for number in range(count):
            line, column = divmod(number, across)
            x = column * each
            tiles.append(Placed(group, number, row + line, x, y + line * height, each, height))
        lines = math.ceil(count / across)
        row += lines
        y += lines * height + edge
    return Grid(tuple(tiles), tuple(labels), header, y)
