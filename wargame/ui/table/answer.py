"""What weighs on an answer: worth against a fair share, what would change, red lines."""

from PySide6.QtWidgets import QWidget

from wargame.reports.answer import AnswerScene
from wargame.reports.consequences import Consequence
from wargame.reports.redlines import RedLine
from wargame.ui.fonts import Role
from wargame.ui.table.adapt import tone
from wargame.ui.table.column import Part, heading, row, words
from wargame.ui.widgets.bars import PointsBar, PointsData
from wargame.ui.widgets.label import Text
from wargame.ui.widgets.rows import ChangeData, ChangeRow
from wargame.ui.widgets.term import explain


def worth_parts(answer: AnswerScene) -> list[Part]:
    """What a bloc has and would have, as it values it, one cell a point, against its fair share."""
    worth = answer.worth
    whole, sure = round(worth.worth / 100), round(worth.in_hand / 100)
    bar = PointsBar(PointsData(sure, whole - sure, round(worth.fair / 100)))
    explain(bar, "share")
    return [bar, 2, words(worth.sentence, Role.DENSE)]


def consequence_parts(changes: tuple[Consequence, ...], title: str, host: QWidget) -> list[Part]:
    """Numbers before and after a yes, as the week stands: in it others still act."""
    if not changes:
        return []
    parts: list[Part] = [heading(title, host.tr("before others act"))]
    for change in changes:
        ink = tone(change.mood) or "ink"
        parts.append(ChangeRow(ChangeData(change.label, change.before, change.after, ink)))
    return parts


def red_line_parts(lines: tuple[RedLine, ...], host: QWidget) -> list[Part]:
    """What it will not accept before the vote; those that hold now are marked in words."""
    if not lines:
        return []
    parts: list[Part] = [heading(host.tr("Red lines"), term="redline")]
    for line in lines:
        text = words(line.text, Role.BODY, "alarm" if line.crossed else "ink")
        mark = Text(host.tr("Holds now"), Role.DENSE_STRONG, "alarm")
        parts += [5, row(text, mark) if line.crossed else text]
    return parts
