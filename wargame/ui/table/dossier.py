"""The dossier of a bloc, and in it the offer that is being made to it."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wargame.reports.dossier import DossierScene
from wargame.reports.draft import Draft
from wargame.ui.fonts import Role
from wargame.ui.lists import listed
from wargame.ui.table.actions import DossierActions
from wargame.ui.table.adapt import Looks, sentence, want
from wargame.ui.table.answer import consequence_parts, red_line_parts, worth_parts
from wargame.ui.table.changes import DraftChange
from wargame.ui.table.column import Column, Part, heading, words
from wargame.ui.table.inbox import inbox_parts
from wargame.ui.table.intents import Intents
from wargame.ui.table.naming import naming_parts
from wargame.ui.table.offer import ADD_PICKED, offer_parts
from wargame.ui.table.seat import seat_parts
from wargame.ui.table.sight import Sight
from wargame.ui.table.verdict import Verdict, reason_lines
from wargame.ui.table.who import BlocHead
from wargame.ui.theme import theme
from wargame.ui.widgets.empty import EmptyState
from wargame.ui.widgets.figure_row import FigureRow
from wargame.ui.widgets.ledger import LedgerList
from wargame.ui.widgets.rows import WantRow

if TYPE_CHECKING:
    from wargame.reports.foretold import ChangeScene

LOW = 26
"""So many lines of text: a lower panel leaves the room to the package."""
OWN_PAGE = -1
"""Name of the page that shows the seat itself; those of blocs have the bloc's index."""


class DossierPanel(QWidget):
    """Who a bloc is, what it wants, what it is offered and what it would answer."""

    def __init__(self, intents: Intents, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._intents = intents
        self._picked = -1
        self._weighed: tuple[Draft | None, ChangeScene | None] = (None, None)
        self._sight: Sight | None = None
        self._brief = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._settle)
        self._column = Column()
        self._actions = DossierActions(intents)
        self._empty = EmptyState(
            self.tr("No bloc chosen"),
            self.tr("Choose one in the chamber, or press [ and ]."),
            "landmark",
        )
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        for part in (self._empty, self._column, self._actions):
            box.addWidget(part, 0 if part is self._actions else 1)

    def show_sight(self, sight: Sight) -> None:
        """Show the bloc that is looked at, and the post on the board if one is."""
        self._sight, scene = sight, sight.scene
        chosen = scene.selected >= 0
        outside = not sight.ask.position.own
        self._empty.setVisible(not chosen and not outside)
        self._column.setVisible(chosen or outside)
        self._actions.show_sight(sight)
        if chosen:
            bloc = scene.dossiers[scene.selected]
            shown = (bloc, scene.draft, scene.inbox, scene.promises, scene.board, scene.chamber)
            state = (*shown, sight.picked, sight.naming, self._brief, theme().measure)
            self._column.fill_once(bloc.index, state, partial(self._parts, sight, bloc))
            self._reveal_adding(sight.picked)
        elif outside:
            now = (sight.ask.score(), scene.situation, scene.board, theme().measure)
            make = partial(seat_parts, sight, self._intents, self)
            self._column.fill_once(OWN_PAGE, now, make)

    def _reveal_adding(self, picked: int) -> None:
        """A post that has just been looked at: the button that adds it is seen at once."""
        if picked >= 0 and picked != self._picked:
            self._column.reveal(ADD_PICKED)
        self._picked = picked

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where height is short, the foot says one reason and the page says them all."""
        super().resizeEvent(event)
        self._soon.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Its height may have changed while another tab lay over it."""
        super().showEvent(event)
        self._soon.start()

    def _settle(self) -> None:
        if not self.isVisible():
            return  # or put away with its window, and its game gone
        brief = self.height() < LOW * theme().line(Role.BODY)
        if brief != self._brief:
            self._brief = brief
            self._actions.set_brief(brief)
            if self._sight is not None:
                self.show_sight(self._sight)

    def _parts(self, sight: Sight, bloc: DossierScene) -> list[Part]:
        scene, looks, picked, naming = sight.scene, sight.looks, sight.picked, sight.naming
        look, draft = looks[bloc.index], scene.draft
        parts: list[Part] = [self._head(bloc, looks), 8]
        post: list[Part] = []
        if naming is not None:
            post = naming_parts(naming, scene.board, bloc.index, looks, self._intents, self)
        if naming is not None and naming.minister:
            parts += [*post, 12]
        parts += self._wants(bloc)
        talks = next((each for each in scene.inbox if each.bloc == bloc.index), None)
        if talks is not None:
            parts += [12, *inbox_parts(talks, picked, self._intents, self)]
        if draft is not None:
            parts += [10, *offer_parts(draft, scene, picked, naming, self._intents, self)]
            harm = (*draft.upsets, *draft.shuts_out)
            parts += [each for said in harm for each in (4, words(said, Role.DENSE, "alarm"))]
        parts += self._asides(bloc)
        if naming is not None and not naming.minister:
            parts += [12, *post]
        answer = draft.answer if draft is not None else bloc.answer
        lines = draft.red_lines if draft is not None else bloc.red_lines
        parts += [12, *worth_parts(answer)]
        if self._brief and draft is not None and bloc.undecided:
            reasons = LedgerList(ruled=False)
            reasons.set_ledger(reason_lines(answer.reasons))
            parts += [4, reasons]
        if bloc.undecided and draft is None:
            verdict = Verdict(self.tr("Your own people would say yes") if talks is not None else "")
            verdict.show_answer(answer, look, any(line.crossed for line in lines))
            parts += [8, verdict]
        if draft is not None:
            changes = consequence_parts(draft.consequences, self.tr("If it accepts"), self)
            parts += [10, *changes] if changes else []
            parts += [10, self._change(draft.draft)]
        elif talks is not None and bloc.undecided:
            changes = consequence_parts(talks.consequences, self.tr("If you say yes"), self)
            parts += [10, *changes] if changes else []
        warned = red_line_parts(lines, self)
        parts += [12, *warned] if warned else []
        return [*parts, *self._more(bloc)]

    def weigh(self, draft: Draft | None, change: "ChangeScene | None") -> None:
        """Say what the draft would change if it were accepted; None: it is being worked out."""
        self._weighed = draft, change
        for part in self.findChildren(DraftChange):
            part.weigh(draft, change)

    def _change(self, draft: Draft) -> DraftChange:
        part = DraftChange(draft, self.tr("If it accepts, by the end"))
        part.weigh(*self._weighed)
        return part

    def _head(self, bloc: DossierScene, looks: Looks) -> BlocHead:
        badges = [(badge, "neutral") for badge in bloc.badges]
        word = self.tr("seat") if bloc.seats == 1 else self.tr("seats")
        badges.insert(0, (bloc.standing, "acc"))
        badges += [(self.tr("Yours"), "good")] if bloc.mine else []
        return BlocHead(
            looks[bloc.index],
            bloc.name,
            bloc.leader or bloc.note,
            (str(bloc.seats), word),
            tuple(badges),
            bloc.other_name,
        )

    def _wants(self, bloc: DossierScene) -> list[Part]:
        if not bloc.wants:
            return []
        note = "" if bloc.mine else self.tr("as far as known")
        parts: list[Part] = [heading(self.tr("What it wants"), note, "tariff")]
        for scene in bloc.wants:
            line = WantRow(want(scene))
            line.setObjectName(f"want-{scene.index}")
            line.opened.connect(partial(self._open_want, scene.index))
            parts.append(line)
        return parts

    def _asides(self, bloc: DossierScene) -> list[Part]:
        """What it asked for and whether it may leave, where it pushes nothing down."""
        parts: list[Part] = []
        if bloc.claim and bloc.undecided:
            parts += [6, words(bloc.claim, Role.STRONG, "watch")]
        if bloc.leaves:
            parts += [
                6,
                words(sentence(bloc.leaves), Role.BODY, "watch" if bloc.wavers else "ink2"),
            ]
            parts += [3, words(bloc.leaves_why, Role.DENSE)] if bloc.leaves_why else []
        return parts

    def _more(self, bloc: DossierScene) -> list[Part]:
        """Figures, rivals and the note."""
        parts: list[Part] = [12, heading(self.tr("More"))]
        for figure in bloc.figures:
            parts += [4, FigureRow(figure.label, figure.text)]
        if bloc.rivals:
            names = listed(bloc.rivals)
            parts += [4, words(self.tr("Rivals: %1").replace("%1", names), Role.BODY, "ink")]
        if bloc.leader and bloc.note:
            parts += [6, words(bloc.note)]
        return parts

    def _open_want(self, item: int, _name: str = "") -> None:
        self._intents.postChosen.emit(item)
