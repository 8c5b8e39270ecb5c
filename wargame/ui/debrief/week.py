"""A week of the finished game, while it is looked back at: what happened, and what it moved."""

from wargame.reports.debrief import DebriefScene
from wargame.reports.week import WeekReport
from wargame.ui.debrief.panels import TitledPanel
from wargame.ui.fonts import Role
from wargame.ui.table.column import Column, Part, words
from wargame.ui.theme import theme

TALL = 210


class WeekPanel(TitledPanel):
    """Hidden while the end is on show."""

    def __init__(self, title: str) -> None:
        self._column = Column(0)
        super().__init__(title, self._column)
        self.setFixedHeight(theme().px(TALL))
        self.hide()

    def show_week(self, told: WeekReport, scene: DebriefScene) -> None:
        """Show a week: odds as it began where they are known, then events, then the meters."""
        self.note.setText(told.title)
        parts: list[Part] = []
        if scene.decided is not None:
            odds = scene.decided.weeks[told.week - 1].odds
            shares = [f"{scene.endings[at]} {round(odds[at])} %" for at in scene.best_first]
            parts += [words(" · ".join(shares), Role.STRONG, "ink"), 6]
        for each in told.happened:
            parts += [words(each.title, Role.BODY, "ink")] if each.title else []
        if not told.happened:
            parts.append(words(self.tr("Nothing was done that can be told."), Role.BODY))
        moved = [f"{name} {value} ({change})" for name, value, change, _band in told.values]
        parts += [6, words(" · ".join(moved), Role.DENSE)]
        self._column.fill(parts)
        self.show()
