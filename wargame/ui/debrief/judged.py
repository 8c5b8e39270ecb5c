"""Luck and judgement: how the score came about, and the usual turn in place of one's own."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wargame.reports.debrief import DebriefScene, Instead, Turning, WhatIf
from wargame.ui.debrief.panels import TitledPanel
from wargame.ui.fonts import Role
from wargame.ui.table.column import Part, Pile, Rule, heading, row, words
from wargame.ui.theme import theme
from wargame.ui.widgets.buttons import Button
from wargame.ui.widgets.decided import Bar, SumBars
from wargame.ui.widgets.label import Text
from wargame.ui.widgets.odds import Odds, OddsBar

ODDS_WIDE = 150


class JudgedPanel(TitledPanel):
    """A column: the sum, the turning points, and what if.

    Signals:
        asked: a turn is to be played on without each of its acts; the week is still to be named.
    """

    asked = Signal()

    def __init__(self, title: str) -> None:
        self._pile = Pile()
        self._rows: dict[int, tuple[WhatIf, ...]] = {}
        super().__init__(title, self._pile)

    def add_rows(self, week: int, rows: tuple[WhatIf, ...], scene: DebriefScene) -> None:
        """Show what a turn would have been worth without each of its acts."""
        self._rows[week] = rows
        self.show_scene(scene)

    def show_scene(self, scene: DebriefScene) -> None:
        """Show what is known so far."""
        if scene.decided is None:
            self._pile.fill([words(self.tr("Every turn is being played on."), Role.BODY)])
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
        parts += [self._without(scene, each) for week in self._rows for each in self._rows[week]]
        self.add = Button(self.tr("Add rows"), "plus")
        self.add.clicked.connect(self.asked)
        parts += [row(self.add, Text(self.tr("a turn without each of its acts"), Role.DENSE), None)]
        self._pile.fill(parts)

    def _without(self, scene: DebriefScene, each: WhatIf) -> QWidget:
        words = self.tr("Week %1 without: %2").replace("%1", str(each.week))
        return self._line(scene, words.replace("%2", each.title), each.gained, each.odds)

    def _turning(self, number: int, turn: Turning) -> list[Part]:
        who = self.tr("your turn") if turn.stretch.own else self.tr("others and chance")
        title = self.tr("%1  Week %2, %3: %4 %5 → %6 %")
        for place, value in enumerate(
            (number, turn.stretch.week, who, turn.ending, round(turn.before), round(turn.after)), 1
        ):
            title = title.replace(f"%{place}", str(value))
        parts: list[Part] = [words(title, Role.STRONG, "ink")]
        if turn.against:
            parts.append(words(turn.against, Role.BODY, "ink"))
        return [*parts, words(" · ".join(turn.stretch.headlines), Role.DENSE), 6]

    def _instead(self, scene: DebriefScene, each: Instead) -> list[Part]:
        week = self.tr("Week %1").replace("%1", str(each.week))
        return [self._line(scene, week, each.gained, each.odds), 4, Rule(), 4]

    def _line(
        self, scene: DebriefScene, title: str, points: float, odds: tuple[float, ...]
    ) -> QWidget:
        """What was done otherwise, what the own way added to that, and the odds then."""
        bar = OddsBar(legend=False)
        bar.setFixedWidth(theme().px(ODDS_WIDE))
        order = scene.best_first
        bar.set_odds(tuple(Odds(scene.endings[p], round(odds[p])) for p in order))
        sign = "+" if points >= 0 else "\u2212"
        gained = self.tr("yours: %1 points").replace("%1", f"{sign}{abs(round(points))}")
        tone = "good" if points >= 0 else "alarm"
        return row(words(title, Role.STRONG, "ink"), Text(gained, Role.BODY, tone), None, bar)
