"""What a role wants, an aim a row, with the points as they stand."""

from collections.abc import Iterable

from wargame.reports.ending import ObjectiveScene
from wargame.ui.fonts import Role
from wargame.ui.table.column import Part, Rule, row, words
from wargame.ui.widgets.label import Text

_MET = {"full": "good", "part": "watch", "none": "alarm"}


def aim_parts(aims: Iterable[ObjectiveScene]) -> list[Part]:
    """Each aim with its points of those possible, and the facts that decide it."""
    return [part for aim in aims for part in _aim(aim)]


def _aim(aim: ObjectiveScene) -> list[Part]:
    points = f"{aim.points} / {aim.most}" if aim.most > 0 else str(aim.points)
    figure = Text(points.replace("-", "\u2212"), Role.FIGURE, _MET.get(aim.met, "ink"))
    parts: list[Part] = [6, row(words(aim.text, Role.BODY, "ink"), figure)]
    if aim.evidence:
        parts.append(words(aim.evidence, Role.DENSE, "ink3"))
    return [*parts, 6, Rule()]
