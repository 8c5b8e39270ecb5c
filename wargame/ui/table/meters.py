"""The meters at the start of the table: the headline ones on cards, the others in rows."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wargame.reports.situation import SituationScene
from wargame.ui.lists import listed
from wargame.ui.table.standing import StandingPanel
from wargame.ui.widgets.meter import Fan, MeterCard, MeterData, SmallMeters
from wargame.ui.widgets.meter.model import shown
from wargame.ui.widgets.scroller import Scroller
from wargame.ui.widgets.sheet import Sheet
from wargame.ui.widgets.spoken import Spoken
from wargame.ui.widgets.spoken.model import GROUP
from wargame.ui.widgets.term import PROPERTY

FULL = 3
"""So many headline meters fill the column."""


class MetersColumn(QWidget):
    """All meters.

    Signals:
        opened: id of a meter whose reasons are asked for.
    """

    opened = Signal(str)
    spoken_role = GROUP

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: list[MeterCard] = []
        self._lesser: tuple[MeterData, ...] = ()
        self._tight = False
        self._small = SmallMeters(self)
        self._small.opened.connect(self.opened)
        self._small.setProperty(PROPERTY, "band")
        self.setAccessibleName(self.tr("Meters"))
        page, whole = QWidget(), QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Scroller(page))
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._standing = StandingPanel(self.tr("Where things stand"))
        self._column.addWidget(self._small)
        self._column.addWidget(self._standing, 1)

    def set_meters(
        self,
        headline: tuple[MeterData, ...],
        small: tuple[MeterData, ...],
        situation: SituationScene,
    ) -> None:
        """Show these meters; cards are kept, so that markers glide.

        Few meters leave room for the situation, which otherwise stands under Why.
        """
        if len(headline) != len(self._cards):
            self._remake(headline)
        for card, meter in zip(self._cards, headline, strict=True):
            if card.meter() != meter:
                card.set_meter(meter)
        if small != self._lesser:
            self._lesser = small
            self._small.set_meters(small)
        self._small.setVisible(bool(small))
        self._standing.setVisible(len(headline) < FULL)
        self._standing.show_scene(situation)

    def set_tight(self, tight: bool) -> None:
        """Show the headline meters in their short form where height is short."""
        self._tight = tight
        for card in self._cards:
            card.set_short(tight)

    def as_table(self) -> Sheet:
        """A column a meter: the weeks behind, now with change and band, the weeks to come.

        Time runs downwards; what is forecast says so, and now is the row that is marked.
        """
        meters = [*(card.meter() for card in self._cards), *self._lesser]
        rows = self._behind(meters)
        now = len(rows)
        rows += [
            (self.tr("Now"), *(str(shown(meter.value)) for meter in meters)),
            (self.tr("This week"), *(meter.change_text for meter in meters)),
            (self.tr("Band"), *(meter.word for meter in meters)),
            *self._coming(meters),
        ]
        heads = (self.tr("Week"), *(meter.name for meter in meters))
        return Sheet(self.tr("Meters"), heads, tuple(rows), now)

    def _behind(self, meters: list[MeterData]) -> list[tuple[str, ...]]:
        """What was before the first week, and as each week was opened."""
        weeks = max((len(meter.history) for meter in meters), default=0)
        start, before = self.tr("Start of week %1"), self.tr("Before the first week")
        return [
            (start.replace("%1", str(at)) if at else before, *(_past(each, at) for each in meters))
            for at in range(weeks)
        ]

    def _coming(self, meters: list[MeterData]) -> list[tuple[str, ...]]:
        """The weeks to come: 10, 50 and 90 of a hundred games stay below these."""
        fans = [meter.fan for meter in meters]
        ahead = max((len(fan.p50) for fan in fans if fan), default=0)
        now = max((len(meter.history) for meter in meters), default=1) - 1
        week = self.tr("Forecast, end of week %1: low, middle, high")
        return [
            (week.replace("%1", str(now + at)), *(_future(fan, at) for fan in fans))
            for at in range(ahead)
        ]

    def spoken(self) -> Spoken:
        """The meters speak for themselves."""
        return Spoken()

    def focus(self) -> None:
        """Give the keyboard to the first meter."""
        if self._cards:
            self._cards[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def cards(self) -> tuple[MeterCard, ...]:
        """The headline meters, top first."""
        return tuple(self._cards)

    def _remake(self, meters: tuple[MeterData, ...]) -> None:
        for card in self._cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = [MeterCard(meter, self) for meter in meters]
        for place, card in enumerate(self._cards):
            card.set_short(self._tight)
            card.opened.connect(self.opened)
            card.setProperty(PROPERTY, "band")
            self._column.insertWidget(place, card, 1)


def _future(fan: Fan | None, at: int) -> str:
    if fan is None or at >= len(fan.p50):
        return ""
    return listed(str(shown(values[at])) for values in (fan.p10, fan.p50, fan.p90))


def _past(meter: MeterData, week: int) -> str:
    return str(shown(meter.history[week])) if week < len(meter.history) else ""
