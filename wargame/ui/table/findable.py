"""What Ctrl+K finds at the table: blocs, posts, moves, meters, panels."""

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from wargame.ui.table.side import DOSSIER, NEWS, TALKS, WHY
from wargame.ui.table.talks import LEAVES
from wargame.ui.widgets.finder import Found

if TYPE_CHECKING:
    from wargame.ui.table.screen import TableScreen


class Findable(QObject):
    """Goes to a thing on the table and gives it the keyboard. It does nothing to the game."""

    def __init__(self, table: "TableScreen") -> None:
        super().__init__(table)
        self._table = table

    def offers(self) -> tuple[Found, ...]:
        """All there is just now."""
        return (*self._blocs(), *self._posts(), *self._moves(), *self._meters(), *self._panels())

    def _blocs(self) -> Iterator[Found]:
        kind, scene = self.tr("Bloc"), self._table.control.scene
        for bloc in scene.dossiers:
            also = f"{bloc.short} {bloc.other_name} {bloc.leader}"
            yield Found(bloc.name, kind, partial(self._to_bloc, bloc.index), also)

    def _posts(self) -> Iterator[Found]:
        kind, scene = self.tr("Post"), self._table.control.scene
        for section in scene.board.sections:
            for tile in section.tiles:
                yield Found(tile.name, kind, partial(self._to_post, tile.index), tile.short)

    def _moves(self) -> Iterator[Found]:
        kind, tray = self.tr("Move"), self._table.tray
        for card in tray.cards():
            move = card.move_data()
            yield Found(move.title, kind, partial(tray.focus_move, move.id))

    def _meters(self) -> Iterator[Found]:
        kind, side = self.tr("Meter"), self._table.side
        for meter in self._table.control.scene.meters:
            yield Found(meter.name, kind, partial(side.open_why, meter.id), meter.short)

    def _panels(self) -> Iterator[Found]:
        kind, table = self.tr("Panel"), self._table
        side = table.side
        for tab in (DOSSIER, TALKS, NEWS, WHY):
            yield Found(side.tabs.tabText(tab), kind, partial(side.open_and_focus, tab))
        for leaf in LEAVES:
            button = side.talks.leaves.button(leaf)
            if button is not None:
                yield Found(button.accessibleName(), kind, partial(side.open_leaf, leaf))
        yield Found(self.tr("The chamber"), kind, table.stage.focus_chamber)
        yield Found(self.tr("The cabinet"), kind, partial(self._to_post, -1))
        yield Found(self.tr("The numbers"), kind, table.intents.numbersAsked.emit)
        yield Found(self.tr("Glossary"), kind, partial(table.intents.glossaryAsked.emit, ""))
        yield Found(self.tr("Your own seat"), kind, table.intents.seatAsked.emit)
        yield Found(table.outlook.words(), kind, table.outlook.focus)

    def _to_bloc(self, bloc: int) -> None:
        control, side = self._table.control, self._table.side
        control.choose_bloc(bloc)
        control.settle()
        side.open_and_focus(DOSSIER)

    def _to_post(self, item: int) -> None:
        if item >= 0:
            self._table.control.pick_post(item)
        self._table.stage.focus_board(item)
