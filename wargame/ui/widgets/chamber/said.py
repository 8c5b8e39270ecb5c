"""The chamber as a table, and where each bloc lies for whoever cannot see it."""

from dataclasses import replace

from PySide6.QtCore import QRectF

from wargame.ui.widgets.chamber.layout import ChamberLayout
from wargame.ui.widgets.chamber.model import ChamberData
from wargame.ui.widgets.sheet import Sheet
from wargame.ui.widgets.spoken import Part


def chamber_sheet(
    title: str, heads: tuple[str, str, str], data: ChamberData, sides: tuple[str, str]
) -> Sheet:
    """Bloc, seats and side, in the order the blocs sit.

    Args:
        title: what the chamber is called.
        heads: names of the three columns.
        data: the chamber.
        sides: words for inside and outside the coalition.
    """
    rows = tuple(
        (bloc.look.name, str(bloc.seats), sides[0 if bloc.in_coalition else 1])
        for bloc in data.seated
    )
    chosen = next((at for at, bloc in enumerate(data.seated) if bloc.selected), -1)
    return Sheet(title, heads, rows, chosen)


def chamber_parts(
    parts: tuple[Part, ...],
    data: ChamberData,
    plan: ChamberLayout,
    width: float,
    mirrored: bool,
) -> tuple[Part, ...]:
    """The parts with the box around each bloc's seats, on the widget itself."""
    return tuple(
        replace(part, box=_box(plan, span, width, mirrored))
        for part, span in zip(parts, data.spans, strict=True)
    )


def _box(plan: ChamberLayout, span: tuple[int, int], width: float, mirrored: bool) -> QRectF:
    seats, half = plan.seats[slice(*span)], plan.seat / 2
    left, right = min(x for x, _y in seats) - half, max(x for x, _y in seats) + half
    top, bottom = min(y for _x, y in seats) - half, max(y for _x, y in seats) + half
    start = width - right if mirrored else left
    return QRectF(start, top, right - left, bottom - top)
