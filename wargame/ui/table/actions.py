"""The buttons under a dossier: send, take back, put up for a post, name a minister."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wargame.reports.dossier import DossierScene
from wargame.reports.draft import DraftScene
from wargame.reports.naming import Naming
from wargame.ui.fonts import Role
from wargame.ui.table.column import Rule, by_enter, words
from wargame.ui.table.intents import Intents
from wargame.ui.table.sight import Sight
from wargame.ui.theme import theme
from wargame.ui.widgets.buttons import AccentButton, SecondaryButton


class DossierActions(QWidget):
    """What the formateur's office may do with the bloc that is looked at."""

    def __init__(self, intents: Intents, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._intents = intents
        self._bloc = self._post = -1
        self._pending = self._minister = False
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

    def show_sight(self, sight: Sight) -> None:
        """Offer what may be done now, and say what may not."""
        scene, naming = sight.scene, sight.naming
        chosen = scene.selected >= 0
        self.setVisible(chosen and (scene.draft is not None or naming is not None))
        if not chosen:
            return
        bloc = scene.dossiers[scene.selected]
        self._bloc = bloc.index
        self._show_package(scene.draft, bloc)
        self._show_post(naming, bloc)

    def _show_package(self, draft: DraftScene | None, bloc: DossierScene) -> None:
        """The buttons of a package, where the office may make one."""
        for button in (self._send, self._retract):
            button.setVisible(draft is not None)
        self._reason.setVisible(False)
        if draft is None:
            return
        own = not draft.cost
        self._send.set_words(self.tr("Take") if own else self.tr("Send offer"))
        self._send.setEnabled(draft.changed and draft.can_send)
        self._pending = draft.changed
        self._retract.set_words(self.tr("Clear") if self._pending else self.tr("Retract"))
        self._retract.setEnabled(bloc.can_retract or draft.changed)
        reason = draft.reason if draft.changed and not draft.can_send else ""
        self._reason.setText(reason or (bloc.offer_lock if not draft.can_send else ""))
        self._reason.setVisible(bool(self._reason.text()))

    def _show_post(self, naming: Naming | None, bloc: DossierScene) -> None:
        """The button for a post of a coming vote, or for a vacant ministry that is looked at."""
        may = naming is not None and any(c.bloc == bloc.index for c in naming.candidates)
        self._nominate.setVisible(may)
        if naming is None:
            return
        self._post, self._minister = naming.index, naming.minister
        put_up, name = self.tr("Put %1 up for %2"), self.tr("Name %1 for %2")
        label = name if naming.minister else put_up
        self._nominate.set_words(label.replace("%1", bloc.short).replace("%2", naming.name))

    def _take_back(self) -> None:
        if self._pending:
            self._intents.dropped.emit()
        else:
            self._intents.retracted.emit(self._bloc)

    def _put_up(self) -> None:
        wish = self._intents.appointed if self._minister else self._intents.nominated
        wish.emit(self._bloc, self._post)
