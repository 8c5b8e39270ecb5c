"""Will it say yes: the chance of an offer and the reasons that weigh most, always in sight."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from wargame.reports.answer import AnswerReason, AnswerScene
from wargame.ui.fonts import Role
from wargame.ui.table.column import words
from wargame.ui.widgets.bars import AcceptanceBar
from wargame.ui.widgets.bloc_look import BlocLook
from wargame.ui.widgets.ledger import LedgerLine, LedgerList, LedgerRow
from wargame.ui.widgets.term import explain

MOST = 3


class Verdict(QWidget):
    """The chance in steps of ten with its bar, and the three reasons that weigh most."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        """Set it up; ``title`` says what the chance is of, where that is no offer of one's own."""
        super().__init__(parent)
        self._shown: object = None
        self._most = MOST
        self._bar = AcceptanceBar()
        if title:
            self._bar.set_title(title)
        explain(self._bar, "chance")
        self._lock = words("", Role.STRONG, "alarm")
        self._reasons = LedgerList(ruled=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._bar, self._lock, self._reasons):
            column.addWidget(part)

    def set_brief(self, brief: bool) -> None:
        """Show the reason that weighs most alone; whoever asks for that shows all elsewhere."""
        self._most = 1 if brief else MOST

    def reasons(self) -> tuple[LedgerRow, ...]:
        """The reasons that show, the heaviest first."""
        return self._reasons.rows()

    def show_answer(self, answer: AnswerScene, look: BlocLook, crossed: bool) -> None:
        """Show an answer, anew only where it says something else.

        Args:
            answer: the chance and its reasons.
            look: the bloc, whose hue fills the bar.
            crossed: a red line holds, so that there is no chance at all.
        """
        reasons = answer.reasons[: self._most]
        said = (answer.chance, answer.chance_text, reasons, look, crossed)
        if said == self._shown:
            return
        self._shown = said
        self._bar.set_chance(None if crossed else answer.chance, look)
        self._lock.setText(answer.chance_text if crossed else "")
        self._lock.setVisible(crossed)
        self._reasons.set_ledger(reason_lines(reasons))


def reason_lines(reasons: tuple[AnswerReason, ...]) -> tuple[LedgerLine, ...]:
    """Reasons as the rows of a ledger."""
    return tuple(_line(reason) for reason in reasons)


def _line(reason: AnswerReason) -> LedgerLine:
    tone = "good" if reason.weight > 0 else "alarm"
    return LedgerLine(reason.sentence, reason.weight * 100, "", tone)
