"""The foot of a dossier: the chance of the offer with its reasons, and what may be done now."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wargame.reports.dossier import DossierScene
from wargame.reports.draft import DraftScene
from wargame.reports.naming import Naming
from wargame.ui.fonts import Role
from wargame.ui.table.column import Rule, by_enter, words
from wargame.ui.table.intents import Intents
from wargame.ui.table.sight import Sight
from wargame.ui.table.verdict import Verdict
from wargame.ui.theme import theme
from wargame.ui.widgets.buttons import AccentButton, SecondaryButton


class DossierActions(QWidget):
    """What the formateur's office may do with the bloc that is looked at, and its chance."""

    def __init__(self, intents: Intents, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._intents = intents
        self._bloc = self._post = -1
        self._pending = False
        self._verdict = Verdict()
        self._retract = SecondaryButton(self.tr("Retract"))
        self._send = AccentButton(self.tr("Send offer"), onward=True)
        self._name = SecondaryButton()
        self._reason = words("", Role.DENSE)
        self._send.setObjectName("send")
        self._retract.setObjectName("retract")
        self._name.setObjectName("nominate")
        self._retract.clicked.connect(self._take_back)
        self._send.clicked.connect(intents.sent)
        self._name.clicked.connect(self._appoint)
        by_enter(self._retract, self._send, self._name)
        column = QVBoxLayout(self)
        pad = theme().px(12)
        column.setContentsMargins(pad, 0, pad, theme().px(8))
        column.setSpacing(theme().px(4))
        line = QHBoxLayout()
        line.setSpacing(theme().px(8))
        line.addWidget(self._retract, 1)
        line.addWidget(self._send, 1)
        for part in (Rule(), self._verdict, self._reason, self._name):
            column.addWidget(part)
        column.addLayout(line)

    def show_sight(self, sight: Sight) -> None:
        """Offer what may be done now, and say what may not."""
        scene, naming = sight.scene, sight.naming
        chosen = scene.selected >= 0
        minister = naming if naming is not None and naming.minister else None
        self.setVisible(chosen and (scene.draft is not None or minister is not None))
        if not chosen:
            return
        bloc = scene.dossiers[scene.selected]
        self._bloc = bloc.index
        self._show_verdict(scene.draft, bloc, sight)
        self._show_package(scene.draft, bloc)
        self._show_minister(minister, bloc)

    def set_brief(self, brief: bool) -> None:
        """Say one reason only, and leave the room to what lies above."""
        self._verdict.set_brief(brief)

    def _show_verdict(self, draft: DraftScene | None, bloc: DossierScene, sight: Sight) -> None:
        """The chance of what is put together, where an answer is still open."""
        self._verdict.setVisible(draft is not None and bloc.undecided)
        if draft is not None and bloc.undecided:
            crossed = any(line.crossed for line in draft.red_lines)
            self._verdict.show_answer(draft.answer, sight.looks[bloc.index], crossed)

    def _show_package(self, draft: DraftScene | None, bloc: DossierScene) -> None:
        """The buttons of a package, where the office may make one."""
        for button in (self._send, self._retract):
            button.setVisible(draft is not None)
        self._reason.setVisible(False)
        if draft is None:
            return
        own = not draft.cost
        self._send.set_words(self.tr("Take") if own else self.tr("Send offer"))
        self._send.setEnabled(draft.asks and not draft.reason)
        emptied = draft.draft.empty and bloc.can_retract
        self._pending = draft.changed and not emptied
        self._retract.set_words(self.tr("Clear") if self._pending else self.tr("Retract"))
        self._retract.setEnabled(bloc.can_retract or draft.changed)
        self._reason.setText(draft.reason or (bloc.offer_lock if not draft.can_send else ""))
        self._reason.setVisible(bool(self._reason.text()))

    def _show_minister(self, naming: Naming | None, bloc: DossierScene) -> None:
        """The button for a vacant ministry that is looked at."""
        may = naming is not None and any(c.bloc == bloc.index for c in naming.candidates)
        self._name.setVisible(may)
        if naming is not None:
            self._post = naming.index
            label = self.tr("Name %1 for %2")
            self._name.set_words(label.replace("%1", bloc.short).replace("%2", naming.short))

    def _take_back(self) -> None:
        if self._pending:
            self._intents.dropped.emit()
        else:
            self._intents.retracted.emit(self._bloc)

    def _appoint(self) -> None:
        self._intents.appointed.emit(self._bloc, self._post)
