"""Scores against objectives: every role that may be shown, with its aims."""

from math import ceil
from typing import NamedTuple

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
from wargame.ui.widgets.typeset import SLACK, width_of, wrapped

NAME, FIGURE, BAR, GAP = 170, 40, 56, 6
SIGN, AFTER, TOP = 17, 14, 4
"""Room of an aim's sign, and after its points; over the first line, for the figure is higher."""
MOST_LINES = 9
_SIGNS = {"full": "check", "part": "minus", "none": "x"}
_TONES = {"full": "good", "part": "watch", "none": "alarm"}


class ScoresPanel(TitledPanel):
    """A row a role with the facts that decided its aims.

    The looking one has all its aims in the row, the others their weightiest. It is as high as what
    stands beside it, and slides.
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


class Placed(NamedTuple):
    """An aim in its place: where it begins, in which line, and its words by line."""

    aim: ObjectiveScene
    x: float
    line: int
    words: tuple[str, ...]


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
        aims = _ends(self._placed(width)) * theme().line(Role.DENSE)
        name = wrapped(self._scene.name, self._name_role(), 0, theme().px(NAME) - 8, MOST_LINES)
        return max(aims, len(name) * theme().line(self._name_role())) + theme().px(2 * TOP)

    def lines(self) -> tuple[tuple[int, int], ...]:
        """Top and height of each line of aims."""
        line, top = theme().line(Role.DENSE), theme().px(TOP)
        return tuple((top + at * line, line) for at in range(_ends(self._placed(self.width()))))

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
        px, line, top = c.theme.px, c.theme.line(Role.DENSE), c.theme.px(TOP)
        scene, name = self._scene, QRectF(0, top, px(NAME) - 8, 0)
        c.lines(name, scene.name, self._name_role(), c.t.ink, MOST_LINES)
        figure = QRectF(px(NAME), top, px(FIGURE) - 8, line)
        c.text(figure, str(scene.total), Role.TITLE, c.t.ink, "end")
        bar = QRectF(px(NAME + FIGURE), top + line / 2 - 3, px(BAR), 6)
        c.fill(bar, c.t.sunk)
        bar.setWidth(bar.width() * scene.total / 100)
        c.fill(bar, c.t.ink)
        for placed in self._placed(int(c.width)):
            self._paint_aim(c, placed)

    def _name_role(self) -> Role:
        return Role.STRONG if self._scene.mine else Role.BODY

    def _paint_aim(self, c: Canvas, placed: Placed) -> None:
        """Sign, words, and the points behind the last of them."""
        line, side, aim = c.theme.line(Role.DENSE), c.theme.px(12), placed.aim
        x, y = placed.x, c.theme.px(TOP) + placed.line * line
        c.icon(x, y + (line - side) / 2, side, _SIGNS[aim.met], getattr(c.t, _TONES[aim.met]))
        start = x + c.theme.px(SIGN)
        for at, said in enumerate(placed.words):
            c.text(QRectF(start, y + at * line, c.width - start, line), said, Role.DENSE, c.t.ink)
        start += width_of(placed.words[-1], Role.DENSE) + c.theme.px(GAP)
        y += (len(placed.words) - 1) * line
        c.text(QRectF(start, y, c.width - start, line), _points(aim), Role.DENSE_STRONG, c.t.ink)

    def _placed(self, width: int) -> list[Placed]:
        """Aims in lines as they fit, one too long for a line in lines of its own.

        Others than the looking one show only the weightiest.
        """
        px = theme().px
        left = float(px(NAME + FIGURE + BAR + 16))
        aims = sorted(self._scene.objectives, key=lambda aim: -abs(aim.most))
        placed: list[Placed] = []
        x, line = left, 0
        for aim in self._scene.objectives if self._scene.mine else aims[:4]:
            around = px(SIGN + GAP) + width_of(_points(aim), Role.DENSE_STRONG) + SLACK
            wide = ceil(width_of(aim.text, Role.DENSE) + around)
            if x > left and x + wide > width:
                x, line = left, _ends(placed)
            room = max(width - left - around, px(SIGN))
            words = wrapped(aim.text, Role.DENSE, 0, ceil(room), MOST_LINES)
            placed.append(Placed(aim, x, line, words))
            x = width if len(words) > 1 else x + wide + px(AFTER)
        return placed


def _ends(placed: list[Placed]) -> int:
    """How many lines these take."""
    return max((each.line + len(each.words) for each in placed), default=1)


def _points(aim: ObjectiveScene) -> str:
    points = f"{aim.points}/{aim.most}" if aim.most > 0 else str(aim.points)
    return points.replace("-", "\u2212")
