"""How the story closed: the ending, why, and the score against each aim."""

from PySide6.QtWidgets import QWidget

from wargame.reports.ending import EndingScene
from wargame.reports.meters import MeterScene
from wargame.ui.fonts import Role
from wargame.ui.table.aims import aim_parts
from wargame.ui.table.column import Part, heading, on_press, row, words
from wargame.ui.table.flow import FlowLayout
from wargame.ui.table.history_chart import HistoryChart
from wargame.ui.table.intents import Intents
from wargame.ui.theme import theme
from wargame.ui.widgets.badge import Badge
from wargame.ui.widgets.buttons import PrimaryButton, SecondaryButton


def ending_parts(
    scene: EndingScene, meters: tuple[MeterScene, ...], intents: Intents, host: QWidget
) -> list[Part]:
    """The ending card; ``meters`` are drawn on its chart."""
    week = host.tr("Week %1").replace("%1", str(scene.week))
    parts: list[Part] = [
        words(week, Role.LABEL, "acc"),
        4,
        words(scene.title, Role.HEADLINE, "ink"),
        6,
        words(scene.reason, Role.STRONG, "ink"),
        6,
        words(scene.text, Role.LEAD),
        12,
        _ways(intents, host),
        12,
        *_cabinet(scene, host),
        10,
        _ranks(scene),
        14,
        heading(scene.score.name, host.tr("%1 of 100").replace("%1", str(scene.score.total))),
    ]
    parts += [4, words(scene.held)] if scene.held else []
    parts += aim_parts(scene.score.objectives)
    parts += [14, heading(host.tr("How the meters went")), 6, HistoryChart(meters)]
    return [*parts, 14, words(host.tr("A model, not a forecast."), Role.DENSE)]


def _ways(intents: Intents, host: QWidget) -> QWidget:
    """The way to what decided it, and the way home; over the fold of any window."""
    look = PrimaryButton(host.tr("What decided it"), "history")
    look.setObjectName("debrief")
    on_press(look, intents.debriefAsked.emit)
    back = SecondaryButton(host.tr("Back to Home"))
    back.setObjectName("back-home")
    on_press(back, intents.homeAsked.emit)
    return row(look, back, None)


def _cabinet(scene: EndingScene, host: QWidget) -> list[Part]:
    """Seats and ministers of the cabinet, where there is one."""
    if not scene.confirmed:
        return []
    text = host.tr("A coalition of %1 seats. %2 of %3 ministers in office.")
    text = text.replace("%1", str(scene.seats)).replace("%2", str(scene.confirmed))
    return [words(text.replace("%3", str(scene.ministries)))]


def _ranks(scene: EndingScene) -> QWidget:
    """All endings of the deck, best first, with the one it came to marked."""
    badges = [Badge(rank.title, "acc" if rank.reached else "neutral") for rank in scene.endings]
    box = _Flow(badges)
    box.setAccessibleName(scene.title)
    return box


class _Flow(QWidget):
    """Badges in as many rows as they need."""

    def __init__(self, badges: list[Badge]) -> None:
        super().__init__()
        flow = FlowLayout(self, theme().px(6))
        for badge in badges:
            flow.addWidget(badge)
