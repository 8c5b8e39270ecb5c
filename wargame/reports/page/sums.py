"""How the score came about: parts that add up to it, one bar under the other."""

from dataclasses import dataclass

from wargame.reports.debrief import Decided
from wargame.reports.page import ink
from wargame.reports.page.model import Chart, Table
from wargame.reports.page.svg import Drawing
from wargame.reports.say import Say

WIDE, LABEL, FIGURE, ROW, BAR = 720, 260, 48, 28, 14


@dataclass(frozen=True, slots=True)
class Bar:
    """A part of the score, or with ``total`` what stands on its own."""

    name: str
    points: int
    total: bool = False


def bars(say: Say, total: int, found: Decided) -> tuple[Bar, ...]:
    """The sum in whole points; what rounding leaves is counted to others and chance."""
    first, own = round(found.promised), round(found.judgement)
    return (
        Bar(say("What the first position promised"), first, total=True),
        Bar(say("Own turns, against the usual ones"), own),
        Bar(say("Others and chance"), total - first - own),
        Bar(say("The score"), total, total=True),
    )


def sums_chart(say: Say, parts: tuple[Bar, ...]) -> Chart:
    """The sum as floating bars on a scale from 0 to 100 or as far as it goes."""
    title = say("How the score came about")
    on = Drawing(WIDE, len(parts) * ROW + 4, right_to_left=say.right_to_left)
    spans = _spans(parts)
    low, high = min(0, *(a for a, _ in spans)), max(100, *(b for _, b in spans))
    rtl = say.right_to_left
    left, right = (FIGURE, WIDE - LABEL) if rtl else (LABEL, WIDE - FIGURE)

    def x(points: float) -> float:
        return left + (right - left) * (points - low) / (high - low)

    for row, (bar, (start, end)) in enumerate(zip(parts, spans, strict=True)):
        y = row * ROW + 4
        on.rect(left, y, right - left, BAR, ink.SUNK)
        on.rect(x(start), y, max(x(end) - x(start), 1.5), BAR, _colour(bar))
        on.text(WIDE if rtl else 0, y + 12, bar.name, anchor="end" if rtl else "start")
        figure = say.whole(bar.points, sign=not bar.total)
        on.text(left - 8 if rtl else right + 8, y + 12, figure, size=14, bold=True,
                anchor="end" if rtl else "start")  # fmt: skip
    rows = tuple((bar.name, say.whole(bar.points, sign=not bar.total)) for bar in parts)
    table = Table(title, (say("Part"), say("Points")), rows, frozenset({1}))
    return Chart("score", title, on.document(title), on.width, on.height, table)


def _spans(parts: tuple[Bar, ...]) -> list[tuple[int, int]]:
    """Where each bar begins and ends: a part goes on where the one before it ended."""
    found, at = [], 0
    for bar in parts:
        start = 0 if bar.total else at
        at = start + bar.points
        found.append((min(start, at), max(start, at)))
    return found


def _colour(bar: Bar) -> str:
    if bar.total:
        return ink.INK
    return ink.GOOD if bar.points >= 0 else ink.ALARM
