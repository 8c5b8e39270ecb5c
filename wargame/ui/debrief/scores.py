"""Scores against objectives: every role that may be shown, with its aims."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from wargame.reports.debrief import DebriefScene
from wargame.reports.ending import ObjectiveScene, ScoreScene
from wargame.ui.debrief.panels import TitledPanel
from wargame.ui.fonts import Role
from wargame.ui.table.column import Column, Part, Rule, words
from wargame.ui.theme import theme
from wargame.ui.widgets.canvas import Canvas, canvas
from wargame.ui.widgets.sheet import Sheet
from wargame.ui.widgets.spoken import Part as SpokenPart
from wargame.ui.widgets.spoken import Spoken
from wargame.ui.widgets.spoken.model import LIST
from wargame.ui.widgets.typeset import width_of, wrapped

NAME, FIGURE, BAR, GAP = 170, 40, 56, 6
_SIGNS = {"full": "check", "part": "minus", "none": "x"}
_TONES = {"full": "good", "part": "watch", "none": "alarm"}


class ScoresPanel(TitledPanel):
    """A row a role with the facts that decided its aims.

    The looking one has all its aims in the row, the others their weightiest.
    """

    def __init__(self, title: str) -> None:
        self._column = Column(0)
        super().__init__(title, self._column)

    def show_scene(self, scene: DebriefScene) -> None:
        """Show the scores."""
        held = scene.ending.held
        parts: list[Part] = [words(held, Role.BODY), 4] if held else []
        for each in scene.scores:
            facts = [f"{aim.text}: {aim.evidence}" for aim in each.objectives if aim.evidence]
            told = [words(" · ".join(facts), Role.DENSE, "ink3")] if facts else []
            parts += [ScoreRow(each), *told, 4, Rule(), 4]
        self._column.fill(parts)


class ScoreRow(QWidget):
    """Name, points, a bar, and aims met and missed in as many lines as they need."""

    spoken_role = LIST

    def __init__(self, scene: ScoreScene, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene = scene
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(scene.name)

    def spoken(self) -> Spoken:
        """The points, and each aim with its own."""
        aims = tuple(SpokenPart(a.text, f"{a.points} / {a.most}") for a in self._scene.objectives)
        return Spoken(str(self._scene.total), aims)

    def as_table(self) -> Sheet:
        """A row an aim: what it brought, of how much, and why."""
        heads = (self.tr("Aim"), self.tr("Points"), self.tr("Of"), self.tr("Facts"))
        rows = tuple(
            (aim.text, str(aim.points), str(aim.most), aim.evidence)
            for aim in self._scene.objectives
        )
        return Sheet(self._scene.name, heads, rows)

    def hasHeightForWidth(self) -> bool:
        """Aims break into lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Room for all lines."""
        rows = max(len(self._lines(width)), 1) * theme().line(Role.DENSE)
        name = wrapped(self._scene.name, self._name_role(), 0, theme().px(NAME) - 8, 2)
        return max(rows, len(name) * theme().line(self._name_role())) + theme().px(4)

    def sizeHint(self) -> QSize:
        """Half a screen wide."""
        return QSize(theme().px(520), self.heightForWidth(theme().px(520)))

    def minimumSizeHint(self) -> QSize:
        """Narrow."""
        return QSize(theme().px(320), theme().line(Role.DENSE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the row."""
        with canvas(self) as c:
            self._paint(c)

    def _paint(self, c: Canvas) -> None:
        px, line = c.theme.px, c.theme.line(Role.DENSE)
        scene = self._scene
        c.lines(QRectF(0, 0, px(NAME) - 8, 0), scene.name, self._name_role(), c.t.ink, 2)
        c.text(
            QRectF(px(NAME), -2, px(FIGURE) - 8, line + 4),
            str(scene.total),
            Role.TITLE,
            c.t.ink,
            "end",
        )
        x, wide = px(NAME + FIGURE), px(BAR)
        c.fill(QRectF(x, line / 2 - 3, wide, 6), c.t.sunk)
        c.fill(QRectF(x, line / 2 - 3, wide * scene.total / 100, 6), c.t.ink)
        left = px(NAME + FIGURE + BAR + 16)
        for number, aims in enumerate(self._lines(int(c.width))):
            at = float(left)
            for aim in aims:
                at += self._paint_aim(c, aim, at, number * line, c.width - at)

    def _name_role(self) -> Role:
        return Role.STRONG if self._scene.mine else Role.BODY

    def _paint_aim(self, c: Canvas, aim: ObjectiveScene, x: float, y: float, room: float) -> float:
        line, side = c.theme.line(Role.DENSE), c.theme.px(12)
        tone = getattr(c.t, _TONES[aim.met])
        c.icon(x, y + (line - side) / 2, side, _SIGNS[aim.met], tone)
        text, points = aim.text, _points(aim)
        start, wide, gap = side + 5.0, width_of(points, Role.DENSE_STRONG), c.theme.px(GAP)
        fits = min(width_of(text, Role.DENSE), room - start - wide - gap)
        c.text(QRectF(x + start, y, fits + 1, line), text, Role.DENSE, c.t.ink)
        start += fits + gap
        c.text(QRectF(x + start, y, wide + 2, line), points, Role.DENSE_STRONG, c.t.ink)
        return start + wide + c.theme.px(14)

    def _lines(self, width: int) -> list[list[ObjectiveScene]]:
        """Aims by line, as they fit; others show only the weightiest."""
        px = theme().px
        room = width - px(NAME + FIGURE + BAR + 16)
        aims = sorted(self._scene.objectives, key=lambda aim: -abs(aim.most))
        shown = self._scene.objectives if self._scene.mine else aims[:4]
        rows: list[list[ObjectiveScene]] = []
        left = 0.0
        for aim in shown:
            wide = width_of(aim.text, Role.DENSE) + px(12 + 5 + GAP + 14)
            wide += width_of(_points(aim), Role.DENSE_STRONG)
            if not rows or wide > left:
                rows.append([])
                left = room
            rows[-1].append(aim)
            left -= wide
        return rows


def _points(aim: ObjectiveScene) -> str:
    points = f"{aim.points}/{aim.most}" if aim.most > 0 else str(aim.points)
    return points.replace("-", "\u2212")
