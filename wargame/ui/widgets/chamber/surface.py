"""The chamber as a picture that knows which bloc lies where."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from wargame.ui.theme import theme
from wargame.ui.widgets.canvas import Canvas, canvas
from wargame.ui.widgets.chamber import painting, words
from wargame.ui.widgets.chamber.heading import paint_heading, taken_by_heading
from wargame.ui.widgets.chamber.joining import Joining
from wargame.ui.widgets.chamber.layout import ChamberLayout, lay_out
from wargame.ui.widgets.chamber.model import ChamberData
from wargame.ui.widgets.chamber.said import chamber_parts, chamber_sheet
from wargame.ui.widgets.sheet import Sheet
from wargame.ui.widgets.spoken import Spoken, changed
from wargame.ui.widgets.spoken.model import LIST

MOST_LAYOUTS = 16


class ChamberSurface(QWidget):
    """Hemicycle, title, legend, needle and the count of the coalition, without interaction."""

    spoken_role = LIST

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._note = title, ""
        self._legend = (self.tr("In the coalition"), self.tr("Outside"))
        self._data = ChamberData()
        self._layouts: dict[ChamberData, ChamberLayout] = {}
        self._seats = painting.Seats()
        self._layout_for: tuple[object, ...] = ()
        self._hovered = ""
        self._lit = ""
        self._ring = False
        self._joining = Joining(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(title or self.tr("The chamber"))

    def set_chamber(self, data: ChamberData, note: str = "") -> None:
        """Show a chamber.

        Args:
            data: blocs, majority and total.
            note: a line under the title, such as "17 short of a majority."
        """
        before = self._data
        self._data, self._note = data, note
        self.setAccessibleDescription(note)
        changed(self, self._value())
        self._joining.start(before, data)
        self.update()

    def set_title(self, title: str, inside: str, outside: str) -> None:
        """Set the title and the two words of the legend."""
        self._title, self._legend = title, (inside, outside)
        self.setAccessibleName(title)
        self.update()

    def data(self) -> ChamberData:
        """What is shown."""
        return self._data

    def selected(self) -> str:
        """The id of the selected bloc, empty if none."""
        return next((bloc.look.id for bloc in self._data.blocs if bloc.selected), "")

    def chamber_layout(self) -> ChamberLayout:
        """The measures in force, worked out again when size, data or theme changed.

        Names stay where they are whichever bloc is selected, unless its own would find no room.

        Raises:
            ValueError: the chamber has no seats.
        """
        at = self._data.chosen
        plan = self._measured(self._data.plain)
        crowded = at >= 0 and plan.labels[at] is None
        return self._measured(self._data) if crowded else plan

    def _measured(self, data: ChamberData) -> ChamberLayout:
        """The measures of a chamber in this widget, of the last few remembered."""
        key = (self.width(), self.height(), theme().revision, self._title, self._note)
        if key != self._layout_for:
            self._layouts.clear()
            self._layout_for = key
        if data not in self._layouts:
            taken = taken_by_heading(self.width(), self._title, self._note, self._legend)
            if len(self._layouts) >= MOST_LAYOUTS:
                self._layouts.clear()
            self._layouts[data] = lay_out(data, self.width(), self.height(), taken)
        return self._layouts[data]

    def bloc_at(self, where: QPointF) -> str:
        """The id of the bloc whose seat or name is under a point, empty if none."""
        if not self._data.size:
            return ""
        x = self.width() - where.x() if self.mirrored() else where.x()
        plan = self.chamber_layout()
        seat = plan.seat_at(x, where.y())
        if seat >= 0 and self._data.owners[seat] >= 0:
            return self._data.seated[self._data.owners[seat]].look.id
        for bloc, box in zip(self._data.seated, plan.labels, strict=True):
            if box is not None and box.distance(x, where.y()) == 0:
                return bloc.look.id
        return ""

    def bloc_near(self, where: QPointF) -> str:
        """The id of the bloc that something let go at a point falls to: seats need no aim."""
        found = self.bloc_at(where)
        if found or not self._data.size:
            return found
        x = self.width() - where.x() if self.mirrored() else where.x()
        plan = self.chamber_layout()
        owner = self._data.owners[plan.nearest(x, where.y())]
        near = owner >= 0 and plan.over_seats(x, where.y())
        return self._data.seated[owner].look.id if near else ""

    def figure_at(self, where: QPointF) -> bool:
        """Whether the count of the coalition is under a point."""
        x = self.width() - where.x() if self.mirrored() else where.x()
        return bool(self._data.size) and self.chamber_layout().on_figure(x, where.y())

    def mirrored(self) -> bool:
        """Whether the chamber fills from the right."""
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def sizeHint(self) -> QSize:
        """The size in the design at 1440 by 900."""
        return QSize(theme().px(784), theme().px(288))

    def minimumSizeHint(self) -> QSize:
        """Small, but the figure still fits."""
        return QSize(theme().px(420), theme().px(176))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw seats, needle, arcs, names, figure, then title and ring."""
        with canvas(self) as c:
            if self._data.size:
                self._paint_chamber(c)
            paint_heading(c, self._title, self._note, self._legend)
            if self._ring and self.hasFocus():
                c.frame(QRectF(self.rect()).adjusted(1, 1, -1, -1), c.t.acc, 4, 2)

    def _paint_chamber(self, c: Canvas) -> None:
        plan = self.chamber_layout()
        self._seats.paint(c, self._data, plan, self._joining.progress())
        painting.paint_needle(c, self._data, plan)
        painting.paint_arcs(c, self._data, plan)
        painting.paint_lit(c, self._data, plan, self._lit)
        words.paint_labels(c, self._data, plan, self._hovered)
        words.paint_figure(c, self._data, plan)

    def as_table(self) -> Sheet:
        """Each bloc with its seats, and on which side it sits."""
        heads = (self.tr("Bloc"), self.tr("Seats"), self.tr("Side"))
        return chamber_sheet(self._title, heads, self._data, self._legend)

    def spoken(self) -> Spoken:
        """The count of the coalition; the blocs as they sit, each where its seats are."""
        parts = self.as_table().parts()
        if not self._data.size:
            return Spoken(self._value(), parts)
        plan = self.chamber_layout()
        return Spoken(
            self._value(), chamber_parts(parts, self._data, plan, self.width(), self.mirrored())
        )

    def _value(self) -> str:
        """How near the majority is."""
        data = self._data
        words = self.tr("Coalition: %1 seats, %2 needed.")
        return words.replace("%1", str(data.coalition_seats)).replace("%2", str(data.majority))
