"""Luck and judgement: how the score came about, and the usual turn in place of one's own."""

from PySide6.QtWidgets import QWidget

from wargame.reports.debrief import DebriefScene, Instead, Turning
from wargame.ui.debrief.panels import TitledPanel
from wargame.ui.fonts import Role
from wargame.ui.table.column import Column, Part, Rule, heading, row, words
from wargame.ui.theme import theme
from wargame.ui.widgets.decided import Bar, SumBars
from wargame.ui.widgets.label import Text
from wargame.ui.widgets.odds import Odds, OddsBar

ODDS_WIDE = 150


class JudgedPanel(TitledPanel):
    """A column: the sum, the turning points, and what if."""

    def __init__(self, title: str) -> None:
        self._column = Column(0)
        super().__init__(title, self._column)

    def show_scene(self, scene: DebriefScene) -> None:
        """Show what is known so far."""
        if scene.decided is None:
            self._column.fill([words(self.tr("Every turn is being played on."), Role.BODY)])
            return
        found, total = scene.decided, scene.ending.score.total
        first, own = round(found.promised), round(found.judgement)
        sums = SumBars()
        sums.set_bars(
            (
                Bar(self.tr("What the first position promised"), first, total=True),
                Bar(self.tr("Your turns, against the usual ones"), own),
                Bar(self.tr("Others and chance"), total - first - own),
                Bar(self.tr("Your score"), total, total=True),
            )
        )
        parts: list[Part] = [sums, 12]
        for number, turn in enumerate(found.turning, 1):
            parts += self._turning(number, turn)
        parts += [6, heading(self.tr("What if"), self.tr("the usual turn instead of yours")), 6]
        for each in found.instead:
            parts += self._instead(scene, each)
        if not found.instead:
            parts.append(
                words(self.tr("No turn of yours differed from the usual by more than chance."))
            )
        self._column.fill(parts)

    def _turning(self, number: int, turn: Turning) -> list[Part]:
        who = self.tr("your turn") if turn.stretch.own else self.tr("others and chance")
        title = self.tr("%1  Week %2, %3: %4 %5 → %6 %")
        for place, value in enumerate(
            (number, turn.stretch.week, who, turn.ending, round(turn.before), round(turn.after)), 1
        ):
            title = title.replace(f"%{place}", str(value))
        lines = " · ".join(turn.stretch.headlines)
        return [words(title, Role.STRONG, "ink"), words(lines, Role.DENSE), 6]

    def _instead(self, scene: DebriefScene, each: Instead) -> list[Part]:
        bar = OddsBar(legend=False)
        bar.setFixedWidth(theme().px(ODDS_WIDE))
        order = scene.best_first
        bar.set_odds(tuple(Odds(scene.endings[p], round(each.odds[p])) for p in order))
        week = Text(self.tr("Week %1").replace("%1", str(each.week)), Role.STRONG)
        sign = "+" if each.gained >= 0 else "\u2212"
        gained = self.tr("yours: %1 points").replace("%1", f"{sign}{abs(round(each.gained))}")
        tone = "good" if each.gained >= 0 else "alarm"
        line: QWidget = row(week, Text(gained, Role.BODY, tone), None, bar)
        return [line, 4, Rule(), 4]
