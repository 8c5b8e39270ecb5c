"""The buttons under a dossier: send, take back, put up for a post."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wargame.reports.table import TableScene
from wargame.ui.fonts import Role
from wargame.ui.table.column import Rule, by_enter, words
from wargame.ui.table.intents import Intents
from wargame.ui.table.offer import tiles
from wargame.ui.theme import theme
from wargame.ui.widgets.buttons import AccentButton, SecondaryButton


class DossierActions(QWidget):
    """What the formateur's office may do with the bloc that is looked at."""

    def __init__(self, intents: Intents, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._intents = intents
        self._bloc = self._post = -1
        self._pending = False
        self._retract = SecondaryButton(self.tr("Retract"))
        self._send = AccentButton(self.tr("Send offer"), onward=True)
        self._nominate = SecondaryButton(self.tr("Put up for the post"))
        self._reason = words("", Role.DENSE)
        self._send.setObjectName("send")
        self._retract.setObjectName("retract")
        self._nominate.setObjectName("nominate")
        self._retract.clicked.connect(self._take_back)
        self._send.clicked.connect(intents.sent)
        self._nominate.clicked.connect(self._put_up)
        by_enter(self._retract, self._send, self._nominate)
        column = QVBoxLayout(self)
        pad = theme().px(12)
        column.setContentsMargins(pad, 0, pad, theme().px(12))
        column.setSpacing(theme().px(6))
        line = QHBoxLayout()
        line.setSpacing(theme().px(8))
        line.addWidget(self._retract, 1)
        line.addWidget(self._send, 1)
        column.addWidget(Rule())
        column.addWidget(self._reason)
        column.addWidget(self._nominate)
        column.addLayout(line)

    def show_scene(self, scene: TableScene, picked: int, nominable: frozenset[int]) -> None:
        """Offer what may be done now, and say what may not."""
        draft = scene.draft
        self.setVisible(draft is not None and scene.selected >= 0)
        if draft is None or scene.selected < 0:
            return
        bloc = scene.dossiers[scene.selected]
        self._bloc = bloc.index
        own = not draft.cost
        self._send.set_words(self.tr("Take") if own else self.tr("Send offer"))
        self._send.setEnabled(draft.changed and draft.can_send)
        self._pending = draft.changed
        self._retract.set_words(self.tr("Clear") if self._pending else self.tr("Retract"))
        self._retract.setEnabled(bloc.can_retract or draft.changed)
        reason = draft.reason if draft.changed and not draft.can_send else ""
        self._reason.setText(reason or (bloc.offer_lock if not draft.can_send else ""))
        self._reason.setVisible(bool(self._reason.text()))
        self._show_post(scene, picked, nominable)

    def _show_post(self, scene: TableScene, picked: int, nominable: frozenset[int]) -> None:
        """The button for a post of a coming vote, when one is looked at."""
        tile = tiles(scene.board).get(picked) if picked in nominable else None
        self._post = picked
        may = tile is not None and self._bloc in tile.may_hold and tile.holder != self._bloc
        self._nominate.setVisible(may)
        if may and tile is not None:
            bloc = scene.dossiers[self._bloc].short
            label = self.tr("Put %1 up for %2").replace("%1", bloc).replace("%2", tile.name)
            self._nominate.set_words(label)

    def _take_back(self) -> None:
        if self._pending:
            self._intents.dropped.emit()
        else:
            self._intents.retracted.emit(self._bloc)

    def _put_up(self) -> None:
        self._intents.nominated.emit(self._bloc, self._post)
