"""What the keys of the table do."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication

from wargame.ui.lists import listed
from wargame.ui.table.keys import bind
from wargame.ui.table.side import DOSSIER, NEWS, TALKS, WHY
from wargame.ui.widgets.term import term_at

if TYPE_CHECKING:
    from wargame.reports.chamber import ChamberBloc
    from wargame.ui.table.screen import TableScreen


ASKS = "o"
"""Asks for the letters; pressed again it is the bloc of the dossier, unless one has this letter."""


class Hands(QObject):
    """Binds the keys of a table to its panels and its control."""

    def __init__(self, table: "TableScreen") -> None:
        super().__init__(table)
        self._table = table
        side, wish = table.side, table.intents
        bind(
            table,
            {
                "F1": table.meters.focus,
                "F2": table.stage.focus_chamber,
                "F3": self._focus_board,
                "F4": table.tray.focus,
                "F5": partial(side.open_and_focus, DOSSIER),
                "F6": partial(side.open_and_focus, TALKS),
                "F7": partial(side.open_and_focus, WHY),
                "F8": partial(side.open_and_focus, NEWS),
                "Ctrl+G": self._on_explained,
                "F9": wish.numbersAsked.emit,
                "F10": wish.seatAsked.emit,
                "Ctrl+H": table.travel.toggle,
                "Ctrl+B": table.travel.mark,
                "Ctrl+M": table.travel.write,
                "Ctrl+S": table.control.send,
                "Ctrl+Return": table.outlook.press,
                "Ctrl+Enter": table.outlook.press,
                "Ctrl+Z": wish.undone.emit,
                "Ctrl+Shift+Z": wish.redone.emit,
            },
        )
        keys = table.keys
        keys.numbered.connect(self._on_number)
        keys.stepped.connect(self._on_step)
        keys.offering.connect(self._on_offering)
        keys.lettered.connect(self._on_letter)
        keys.explained.connect(self._on_explained)
        keys.confirmed.connect(table.control.send)
        keys.escaped.connect(self._on_escape)

    def _focus_board(self) -> None:
        self._table.stage.focus_board(self._table.control.picked)

    def _on_number(self, number: int) -> None:
        self._table.tray.press(number - 1)

    def _on_step(self, step: int) -> None:
        """Look at the bloc beside, in its dossier."""
        self._table.control.step_bloc(step)
        self._table.side.open(DOSSIER)

    def _on_offering(self) -> None:
        """Wait for a bloc's letter, and say which there are."""
        control = self._table.control
        if self._post_at_hand() < 0:
            control.said.emit(self.tr("Choose a post on the board first."))
            return
        self._table.keys.wait()
        blocs, shown = control.scene.chamber.blocs, self._by_letter(ASKS)
        named = [f"{bloc.letter.upper()} {bloc.short}" for bloc in blocs if bloc.letter]
        if shown is not None and shown.letter.lower() != ASKS:
            named.insert(0, f"{ASKS.upper()} {shown.short}")
        named = [each.replace(" ", "\N{NO-BREAK SPACE}") for each in named]
        control.said.emit(self.tr("Offer to: %1").replace("%1", listed(named)))

    def _on_explained(self) -> None:
        """Explain the word under the mouse, else one at the keyboard; the glossary either way."""
        pointed = term_at(QApplication.widgetAt(QCursor.pos()))
        held = term_at(QApplication.focusWidget(), panels=True)
        self._table.intents.glossaryAsked.emit(pointed or held)

    def _on_letter(self, letter: str) -> None:
        """Toggle the post at hand in the draft for the bloc of that letter."""
        control = self._table.control
        found, item = self._by_letter(letter), self._post_at_hand()
        if found is not None and item >= 0:
            control.said.emit("")
            self._table.side.open(DOSSIER)
            control.picked = item
            control.toggle_item(found.index, item)
        else:
            control.said.emit(self.tr("No bloc has that letter; O lists them."))

    def _by_letter(self, letter: str) -> "ChamberBloc | None":
        """The bloc of a letter; that of the dossier where no bloc has the letter that asks."""
        scene = self._table.control.scene
        blocs = scene.chamber.blocs
        shown = (b for b in blocs if b.index == scene.selected and letter == ASKS)
        return next((b for b in blocs if b.letter.lower() == letter), next(shown, None))

    def _post_at_hand(self) -> int:
        """The portfolio whose tile has the keyboard, else the one that is looked at."""
        focused = self._table.stage.focused_post()
        return focused if focused >= 0 else self._table.control.picked

    def _on_escape(self) -> None:
        """Put note, card or drawer away, else look away from the post, else leave the panel."""
        table = self._table
        if table.note.isVisible():
            table.note.hide()
        elif table.stage.card.isVisible():
            table.stage.card.put_away()
        elif table.plan.hide_side():
            pass
        elif table.control.picked >= 0:
            table.control.choose_post(table.control.picked)
        elif table.control.look_away():
            pass
        else:
            table.setFocus(Qt.FocusReason.OtherFocusReason)
