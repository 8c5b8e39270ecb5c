"""Why the meters moved, and where everything else stands."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wargame.base.text import in_digits
from wargame.reports.situation import SituationScene
from wargame.reports.sources import SourceScene
from wargame.reports.table import TableScene
from wargame.reports.why import WhyLine, WhyMeter
from wargame.ui.fonts import Role
from wargame.ui.table.adapt import ledger, tone
from wargame.ui.table.column import Column, Part, heading, row, words
from wargame.ui.table.line import Line
from wargame.ui.table.standing import standing_parts
from wargame.ui.theme import theme
from wargame.ui.widgets.label import Text
from wargame.ui.widgets.ledger import LedgerList
from wargame.ui.widgets.sheet import Sheet
from wargame.ui.widgets.spoken import announce


class WhyPanel(QWidget):
    """One ledger a meter; then public numbers, ladders and the clock."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = Column(16)
        self._lists: dict[str, LedgerList] = {}
        self._title = ""
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._column)

    def show_scene(self, scene: TableScene) -> None:
        """Show the causes of the last week."""
        self._title = scene.why.title
        state = (scene.why, scene.situation, theme().measure)
        self._column.fill_once(0, state, partial(self._parts, scene))

    def _parts(self, scene: TableScene) -> list[Part]:
        why = scene.why
        parts: list[Part] = [4, words(why.title, Role.TITLE, "ink"), 4, words(why.span)]
        self._lists = {}
        for meter in why.meters:
            made = LedgerList()
            made.set_ledger(ledger(meter), meter.name, meter.change, tone(meter.mood))
            self._lists[meter.id] = made
            parts += [14, made, self._note(made, meter, scene.sources)]
        if not why.meters:
            parts += [10, words(self.tr("Nothing moved yet."))]
        return [*parts, 18, *self._standing(scene.situation)]

    def as_table(self) -> Sheet:
        """Every cause of every meter's change."""
        heads = (self.tr("Meter"), self.tr("Cause"), self.tr("Rule"), self.tr("Change"))
        found = [each.as_table() for each in self._lists.values()]
        rows = tuple((sheet.title, *row) for sheet in found for row in sheet.rows)
        return Sheet(self._title, heads, rows)

    def reveal(self, meter: str) -> None:
        """Scroll to a meter's causes and give them the keyboard."""
        found = self._lists.get(meter)
        if found:
            self._column.ensureWidgetVisible(found, 0, 20)
            for line in found.rows()[:1]:
                line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _note(self, made: LedgerList, meter: WhyMeter, known: tuple[SourceScene, ...]) -> Text:
        """Room under the causes for what the one that is pressed rests on."""
        note = words("", Role.DENSE)
        note.hide()
        for row_of, line in zip(made.rows(), meter.lines, strict=True):
            row_of.opened.connect(partial(_turn, note, self._basis(line, known)))
        return note

    def _basis(self, line: WhyLine, known: tuple[SourceScene, ...]) -> str:
        """A cause with its rule, and the whole reference of each source."""
        cited = [f"[{each.key}] {each.line}" for each in known if each.key in line.sources]
        told = cited or [self.tr("No source is named.")]
        return "\n".join([f"{line.code} · {line.label}", *told])

    def _standing(self, scene: SituationScene) -> list[Part]:
        parts: list[Part] = [words(self.tr("Where things stand"), Role.TITLE, "ink")]
        parts += standing_parts(scene)
        if scene.clock:
            parts += [14, heading(self.tr("The clock"))]
        for entry in scene.clock:
            weight = Role.STRONG if entry.state == "next" else Role.BODY
            note = Line(entry.text, Role.DENSE, "ink2", align="end")
            parts += [5, row(words(entry.name, weight, "ink"), note)]
        return parts


def _turn(note: Text, said: str, _code: str) -> None:
    """Show a note, or put it away where it is shown already."""
    again = note.isVisible() and note.text() == in_digits(said)
    note.setText(said)
    note.setVisible(not again)
    if not again:
        announce(note, said)
