"""The names around the chamber and the great figure in its middle."""

from PySide6.QtCore import QRectF

from wargame.ui.fonts import Role
from wargame.ui.widgets.canvas import Canvas
from wargame.ui.widgets.chamber.layout import ChamberLayout, label_weight
from wargame.ui.widgets.chamber.model import ChamberData
from wargame.ui.widgets.typeset import width_of

FIGURE_ROLES = (
    (Role.DISPLAY, Role.SUBHEAD),
    (Role.SCORE, Role.CARD_TITLE),
    (Role.TITLE, Role.DENSE),
)


def paint_labels(c: Canvas, data: ChamberData, plan: ChamberLayout, hovered: str) -> None:
    """Each bloc's name and seats, with a thin leader where it had to move away."""
    for at, (bloc, box) in enumerate(zip(data.seated, plan.labels, strict=True)):
        if box is None:
            continue
        strong = bloc.in_coalition or bloc.selected or bloc.look.id == hovered
        number = str(bloc.seats)
        figure = width_of(number, Role.TILE, 400) + 1
        rect = QRectF(*box)
        name = QRectF(rect.x(), rect.y(), rect.width() - figure - c.theme.px(6), rect.height())
        c.text(
            name,
            bloc.look.name,
            Role.TILE,
            c.t.ink if strong else c.t.ink2,
            weight=label_weight(bloc),
        )
        digits = QRectF(rect.right() - figure, rect.y(), figure, rect.height())
        c.text(digits, number, Role.TILE, c.t.ink2, "end", 400)
        if leader := plan.leaders[at]:
            c.line(*leader, c.t.rule_strong)


def paint_figure(c: Canvas, data: ChamberData, plan: ChamberLayout) -> None:
    """The coalition's seats, great, over what is needed, in the middle of the base line."""
    big = str(data.coalition_seats)
    small = f"{data.majority} /" if c.rtl else f"/ {data.majority}"
    gap = c.theme.px(8)
    room = 2 * (plan.inner() - gap)
    for role, beside in FIGURE_ROLES:
        first, second = width_of(big, role), width_of(small, beside, 400)
        if first + second + gap <= room:
            break
    start = plan.x - (first + second + gap) / 2
    base = plan.y + plan.seat / 2
    c.text_on(base, start, first, big, role, c.t.ink)
    c.text_on(base, start + first + gap, second, small, beside, c.t.ink2, 400)
