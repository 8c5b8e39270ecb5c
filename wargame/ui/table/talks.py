"""Where the talks stand bloc by bloc, and the promise ledger."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from wargame.reports.promises import PromiseRow
from wargame.reports.table import TableScene
from wargame.ui.fonts import Role
from wargame.ui.table.adapt import Looks
from wargame.ui.table.column import Column, Part, Rule, heading, on_press, row, words
from wargame.ui.table.intents import Intents
from wargame.ui.table.line import Line
from wargame.ui.table.talk_row import TalkRow
from wargame.ui.widgets.badge import Badge
from wargame.ui.widgets.buttons import SecondaryButton

_STATES = {"live": "acc", "kept": "good", "broken": "alarm"}


class TalksPanel(QWidget):
    """One row a bloc, then every promise with its state, due date and button."""

    def __init__(self, intents: Intents, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._intents = intents
        self._column = Column()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._column)

    def show_scene(self, scene: TableScene, looks: Looks) -> None:
        """Show talks and promises."""
        parts: list[Part] = [heading(self.tr("Talks"))]
        for seat in scene.chamber.blocs:
            bloc = scene.dossiers[seat.index]
            chance = "" if seat.in_coalition else bloc.answer.chance_text
            line = TalkRow(looks[seat.index], bloc.claim or bloc.standing, chance, bool(bloc.claim))
            line.setObjectName(f"talk-{bloc.id}")
            on_press(line, self._intents.blocChosen.emit, bloc.index)
            parts.append(line)
        if scene.promises:
            parts += [16, heading(self.tr("Promises"))]
        for promise in scene.promises:
            parts += self._promise(promise)
        self._column.fill(parts)

    def _promise(self, promise: PromiseRow) -> list[Part]:
        badge = None
        if promise.state in _STATES:
            badge = Badge(promise.state_text, _STATES[promise.state])
        elif promise.on_offer_to:
            badge = Badge(self.tr("On offer"), "acc")
        parts: list[Part] = [6, row(words(promise.name, Role.STRONG, "ink"), badge)]
        parts.append(words(promise.text, Role.DENSE))
        if promise.due and promise.state in ("none", "live"):
            parts.append(words(promise.due, Role.DENSE, "ink3"))
        elif promise.sources:
            keys = " ".join(f"[{key}]" for key in promise.sources)
            parts.append(words(keys, Role.DENSE, "ink3"))
        if promise.can_declare or promise.can_withdraw:
            parts += [4, row(self._button(promise), None, self._effects(promise))]
        return [*parts, 6, Rule()]

    def _effects(self, promise: PromiseRow) -> Line | None:
        """What giving it does at once, in one line."""
        if promise.can_withdraw:
            return None
        said = [f"{line.label} {line.text}" for line in promise.effects[:2] if line.text]
        return Line(", ".join(said), Role.DENSE, "ink2")

    def _button(self, promise: PromiseRow) -> SecondaryButton:
        if promise.can_withdraw:
            button = SecondaryButton(self.tr("Take back"))
            on_press(button, self._intents.withdrawn.emit, promise.index)
        else:
            cost = self.tr("Declare, costs %1").replace("%1", str(promise.cost))
            button = SecondaryButton(cost if promise.cost else self.tr("Declare"))
            on_press(button, self._intents.declared.emit, promise.index)
        button.setObjectName(f"promise-{promise.id}")
        return button
