"""Where the talks stand bloc by bloc, the promise ledger, and messages: three leaves of one tab."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wargame.ui.table.column import Column, Part, first_within, heading, on_press
from wargame.ui.table.government import government_parts
from wargame.ui.table.intents import Intents
from wargame.ui.table.ledger import ledger_parts
from wargame.ui.table.messages import message_parts
from wargame.ui.table.sight import Sight
from wargame.ui.table.talk_row import TalkRow
from wargame.ui.theme import theme
from wargame.ui.widgets.buttons import Segmented

BLOCS, PROMISES, MESSAGES = "blocs", "promises", "messages"
LEAVES = (BLOCS, PROMISES, MESSAGES)


class TalksPanel(QWidget):
    """Three leaves; the one that shows is filled, the others when they are turned to."""

    def __init__(self, intents: Intents, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._intents = intents
        self._sight: Sight | None = None
        self._read = 0
        self.leaves = Segmented(
            (
                (BLOCS, self.tr("Blocs"), ""),
                (PROMISES, self.tr("Promises"), ""),
                (MESSAGES, self.tr("Messages"), ""),
            ),
            self.tr("Talks"),
        )
        self.leaves.set_value(BLOCS)
        self.leaves.chosen.connect(self.turn_to)
        self._column = Column()
        head, box = QVBoxLayout(), QVBoxLayout(self)
        head.setContentsMargins(*(theme().px(side) for side in (12, 10, 12, 0)))
        head.addWidget(self.leaves)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(head)
        box.addWidget(self._column, 1)

    def show_sight(self, sight: Sight) -> None:
        """Show the leaf that is open."""
        self._sight = sight
        leaf = self.leaves.value()
        if leaf == MESSAGES:
            self._read = _received(sight)
        self._write_leaves(sight)
        makers: dict[str, Callable[[Sight], list[Part]]] = {
            BLOCS: self._blocs,
            PROMISES: self._promises,
            MESSAGES: self._messages,
        }
        key, state = self._page(sight, leaf)
        self._column.fill_once(key, (*state, theme().measure), partial(makers[leaf], sight))

    def _page(self, sight: Sight, leaf: str) -> tuple[int, tuple[object, ...]]:
        """The page of a leaf, and all that it shows; the ledger has one for each bloc's package."""
        scene, ask = sight.scene, sight.ask
        if leaf == PROMISES:
            inside = scene.draft.draft.promises if scene.draft is not None else -1
            shown = (scene.promises, ask.terms(), ask.government(), inside)
            return len(LEAVES) + scene.selected, shown
        if leaf == MESSAGES:
            return LEAVES.index(leaf), (ask.heard(), ask.templates())
        talks = (scene.dossiers, scene.inbox, scene.chamber)
        return LEAVES.index(leaf), (*talks, ask.government(), ask.terms())

    def unread(self, sight: Sight) -> int:
        """Messages that have come since the leaf of the messages was open."""
        return max(_received(sight) - self._read, 0)

    def turn_to(self, leaf: str) -> None:
        """Show a leaf."""
        self.leaves.set_value(leaf)
        if self._sight is not None:
            self._column.verticalScrollBar().setValue(0)
            self.show_sight(self._sight)

    def open_and_focus(self, leaf: str) -> None:
        """Show a leaf and give it the keyboard."""
        self.turn_to(leaf)
        page = self._column.widget()
        held = (first_within(page) if page else None) or self.leaves.button(leaf)
        if held is not None:
            held.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _write_leaves(self, sight: Sight) -> None:
        """Once a cabinet governs the first leaf is its own; the last counts what is unread."""
        governs, unread = sight.ask.government() is not None, self.unread(sight)
        words = self.tr("Messages")
        for leaf, said in (
            (BLOCS, self.tr("Government") if governs else self.tr("Blocs")),
            (MESSAGES, f"{words} {unread}" if unread else words),
        ):
            button = self.leaves.button(leaf)
            if button is not None:
                button.set_words(said)

    def _blocs(self, sight: Sight) -> list[Part]:
        scene, government = sight.scene, sight.ask.government()
        if government is not None:
            return government_parts(government, sight, self._intents, self)
        seats = scene.chamber.blocs
        mine = [seat.index for seat in seats if any(t.bloc == seat.index for t in scene.inbox)]
        others = [seat.index for seat in seats if seat.index not in mine]
        parts: list[Part] = []
        if mine:
            parts += [heading(self.tr("Your blocs"), term="pledge")]
            parts += [*(self._row(sight, bloc) for bloc in mine), 14]
        parts.append(heading(self.tr("Others") if mine else self.tr("Talks"), term="pledge"))
        return [*parts, *(self._row(sight, bloc) for bloc in others)]

    def _row(self, sight: Sight, index: int) -> TalkRow:
        bloc, look = sight.scene.dossiers[index], sight.looks[index]
        chance = bloc.answer.chance_text if bloc.undecided else ""
        claim = bloc.claim if bloc.undecided else ""
        waits = any(t.bloc == index and t.standing and not t.pledged for t in sight.scene.inbox)
        urgent = waits or bool(claim) or bloc.wavers
        line = TalkRow(look, claim or bloc.leaves or bloc.standing, chance, urgent)
        line.setObjectName(f"talk-{bloc.id}")
        on_press(line, self._intents.blocChosen.emit, bloc.index)
        return line

    def _promises(self, sight: Sight) -> list[Part]:
        return ledger_parts(sight, self._intents, self)

    def _messages(self, sight: Sight) -> list[Part]:
        return message_parts(sight, self._intents, self)


def _received(sight: Sight) -> int:
    return sum(not each.mine for each in sight.ask.heard())
