"""The Table: panels laid out as in the design, and the wires between them and the control."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from wargame.ui.bridge import Bridge
from wargame.ui.forecasts import Foresight
from wargame.ui.table import adapt
from wargame.ui.table.aloud import week_aloud
from wargame.ui.table.changes import MoveNote
from wargame.ui.table.control import TableControl
from wargame.ui.table.findable import Findable
from wargame.ui.table.foretelling import REST_MS, Foretelling
from wargame.ui.table.glance import Glance
from wargame.ui.table.hands import Hands
from wargame.ui.table.intents import Intents
from wargame.ui.table.keys import PlainKeys
from wargame.ui.table.looked import Thought
from wargame.ui.table.masthead import TableBar
from wargame.ui.table.meters import MetersColumn
from wargame.ui.table.outlook import Outlook
from wargame.ui.table.overlays import Overlays
from wargame.ui.table.plan import Plan
from wargame.ui.table.side import DOSSIER, NEWS, SidePanel
from wargame.ui.table.stage import Stage
from wargame.ui.table.tab_order import lead
from wargame.ui.table.tray import MoveTray
from wargame.ui.table.tray_cards import CALL, DILEMMA, SHARE, Words, tray_cards
from wargame.ui.theme import theme
from wargame.ui.travel import TravelBar
from wargame.ui.widgets.move_card import MoveData
from wargame.ui.widgets.spoken import announce
from wargame.ui.widgets.term import ABOUT, learn

if TYPE_CHECKING:
    from wargame.reports.effects import EffectLine
    from wargame.reports.foretold import ChangeScene, ForetoldScene


class TableScreen(QWidget):
    """One screen for a week.

    Attributes:
        intents: where panels send wishes.
        control: selection, drafts and acts.
        plan: where the panels lie.
    """

    def __init__(
        self, bridge: Bridge, menu: QMenu, foresight: Foresight, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.intents = Intents(self)
        self.control = TableControl(bridge, self.intents, self)
        self._bridge = bridge
        self._foretold: ForetoldScene | None = None
        self._pondered: QWidget | None = None
        self._lies: tuple[object, ...] = ()
        self.keys = PlainKeys(self)
        self.bar = TableBar(self.intents, menu)
        self.meters = MetersColumn()
        self.stage = Stage()
        self.side = SidePanel(self.intents)
        self.tray = MoveTray()
        self.outlook = Outlook(self.intents)
        self.travel = TravelBar(bridge)
        self._overlays = Overlays(self.stage.card, self.control, bridge, self.intents)
        self.plan = Plan(self)
        self.note = MoveNote(self)
        self._explain()
        self._connect()
        self.hands = Hands(self)
        self.findable = Findable(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.control.start()
        self.foretelling = Foretelling(bridge, self.control, foresight, self)
        self.foretelling.foresaw.connect(self._foresee)
        self.foretelling.outdated.connect(self.outlook.wait)
        self.foretelling.weighed.connect(self.side.dossier.weigh)
        self.foretelling.judged.connect(self._judge)
        self.tray.lookedAt.connect(self.foretelling.look_at)
        self.intents.pondered.connect(self._ponder)
        self._foresee(self.foretelling.scene)

    def begin(self) -> None:
        """Take the keyboard; an open choice takes it first."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.stage.card.isVisible():
            self.stage.card.focus_first()

    def glance(self) -> Glance:
        """What is looked at, and how."""
        side, control, card = self.side, self.control, self.stage.card
        kind = "" if card.isHidden() else card.kind
        tab, leaf = side.tabs.currentIndex(), side.talks.leaves.value()
        week, drafts = self.travel.week(), control.unsent()
        return Glance(tab, leaf, control.scene.selected, control.picked, kind, week, drafts)

    def take_up(self, seen: Glance) -> None:
        """Look at the same game as it was looked at before."""
        if seen.week:
            self.travel.stand_at(seen.week)
        self.control.take_up(seen.drafts)
        self.side.talks.turn_to(seen.leaf)
        self.side.turn_to(seen.tab)
        self.control.choose_bloc(seen.bloc)
        self.control.pick_post(seen.post)
        self.control.settle()
        self._overlays.take_up(seen.card)

    def show_result(self) -> None:
        """Show how the last week's vote went."""
        self._overlays.week_turned()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the numbers of the large or the small design."""
        super().resizeEvent(event)
        self.plan.settle()

    def changeEvent(self, event: QEvent) -> None:
        """Take them anew when the text scale changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.plan.settle()

    def _explain(self) -> None:
        """Let the panels explain the word that matters most on them."""
        learn({each.id: each.text for each in self._bridge.glossary().words})
        for panel, term in (
            (self.meters, "band"),
            (self.stage.chamber, "quota"),
            (self.stage.board, "portfolio"),
            (self.tray, "capital"),
            (self.side.news, "dilemma"),
            (self.side.why, "ledger"),
            (self.outlook, "fan"),
            (self.bar, "formateur"),
        ):
            panel.setProperty(ABOUT, term)

    # wires -------------------------------------------------------------------------------------

    def _connect(self) -> None:
        control, wish = self.control, self.intents
        control.shown.connect(self._show)
        self.outlook.grown.connect(self.plan.settle)
        control.glimpsed.connect(self._show_stage)
        theme().themeChanged.connect(control.refresh)
        self._rested = QTimer(self, interval=REST_MS, singleShot=True)
        self._rested.timeout.connect(self._tell_effects)
        self._keeper = QTimer(self)
        self._keeper.setSingleShot(True)
        self._keeper.timeout.connect(self._take_keyboard)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)
        control.weekTurned.connect(self._on_week)
        self._bridge.busy.connect(self._on_busy)
        self.meters.opened.connect(self.side.open_why)
        self.stage.blocChosen.connect(self._on_bloc)
        self.stage.blocOpened.connect(self._on_bloc)
        self.stage.chamber.figureClicked.connect(wish.numbersAsked)
        self.stage.postChosen.connect(self._on_post)
        self.stage.dropped.connect(self._on_drop)
        self.stage.removed.connect(control.remove)
        self.side.asked.connect(self.plan.show_side)
        self.bar.sideAsked.connect(self.plan.toggle_side)
        self.tray.played.connect(self._on_move)
        self.tray.refused.connect(self._on_refused)
        wish.blocChosen.connect(self._open_dossier)
        wish.vacancyOpened.connect(self._open_vacancy)

    def _show(self) -> None:
        """Hand the parts of the scene to the panels."""
        control, scene = self.control, self.control.scene
        session = self._bridge.session
        if session is None:
            return
        now = not self._bridge.looking_back
        self.bar.show_scene(scene.masthead, now and session.can_undo, now and session.can_redo)
        self._allow(now)
        pending = scene.draft is not None and scene.draft.changed and not scene.draft.reason
        cost = scene.draft.cost if scene.draft is not None and pending else 0
        left = scene.masthead.capital - cost if cost else None
        self.bar.preview(left, scene.masthead)
        self._show_meters()
        self._show_stage()
        self.side.show_sight(control.sight())
        self._show_tray()
        self.outlook.show_scene(scene)
        self._overlays.show_scene(scene)
        self.travel.refresh()

    def _show_tray(self) -> None:
        """The cards, worked out again only when what lies in the tray is another."""
        scene = self.control.scene
        asked = (scene.dilemma, scene.vote, scene.sharing, scene.draft is None)
        lies = (scene.moves, scene.chamber, *asked)
        if lies != self._lies:
            self._lies = lies
            self.tray.set_moves(tray_cards(scene, self._words()))
        answers = self.tr(
            "What counts most is what your bloc says: its answers are in the dossier."
        )
        self.tray.set_hint(answers if scene.inbox and scene.ending is None else "")

    def _show_meters(self) -> None:
        """The meters with the fans that are known of them."""
        scene = self.control.scene
        weeks = scene.masthead.horizon
        end = self.tr("Week %1").replace("%1", str(weeks))
        fans = self._foretold.fans if self._foretold else {}
        shown = [(m.headline, adapt.meter(m, weeks, end, fans.get(m.id))) for m in scene.meters]
        headline = tuple(meter for main, meter in shown if main)
        small = tuple(meter for main, meter in shown if not main)
        self.meters.set_meters(headline, small, scene.situation)

    def _foresee(self, found: "ForetoldScene | None") -> None:
        """Show what may come of the position."""
        self._foretold = found
        self._show_meters()
        self.outlook.foresee(found)

    def _judge(self, looked: object, change: "ChangeScene | None") -> None:
        """Say at the card or the button that is looked at what it would change."""
        card = next((each for each in self.tray.cards() if each.move_data().id == looked), None)
        at = card or self._pondered
        effects = self._unnamed(card.move_data()) if card is not None else ()
        self._rested.stop()
        if at is None or (change is None and not effects):
            self.note.hide()
            return
        if change is None:
            self.note.hide()
            self._rested.start()
            return
        place = QRect(at.mapTo(self, at.rect().topLeft()), at.size())
        if card is not None:
            card.foretell(change.words)
            self.note.show_over(place, change, effects)
        else:
            at.setAccessibleDescription(change.words)
            self.note.show_beside(place, change)

    def _unnamed(self, move: MoveData) -> "tuple[EffectLine, ...]":
        """All effects of a move whose card has no room for them; of others nothing."""
        found = (each for each in self.control.scene.moves if each.key == move.id and move.more)
        return next((each.effects for each in found), ())

    def _tell_effects(self) -> None:
        """Name all effects of the card that mouse or keyboard rests on."""
        card = next((each for each in self.tray.cards() if each.looked_at()), None)
        effects = self._unnamed(card.move_data()) if card is not None else ()
        if card is not None and effects and self.note.isHidden():
            self.note.show_over(QRect(card.mapTo(self, QPoint(0, 0)), card.size()), None, effects)

    def _ponder(self, thought: Thought | None, button: QWidget) -> None:
        """Weigh what the button under mouse or keyboard would do; leaving it ends that."""
        if thought is None and button is not self._pondered:
            return
        self._pondered = button if thought is not None else None
        self.foretelling.look_at(thought or "")

    def _show_stage(self) -> None:
        control, scene = self.control, self.control.scene
        found = adapt.looks(scene.chamber)
        self.stage.show_scene(scene, found, control.picked, control.drafted())

    def _words(self) -> Words:
        return Words(
            self.tr("Share out the rest"),
            self.tr("Call the vote"),
            self.tr("Choose: %1"),
        )

    def _on_week(self) -> None:
        """Show the news of the week, its moves from the first, and how its vote went."""
        self.tray.begin()
        self.side.turn_to(NEWS)
        announce(self, week_aloud(self.control.scene))
        self._overlays.week_turned()

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        """What had the keyboard is gone: without a holder no key of the table would work."""
        if new is None:
            self._keeper.start()

    def _take_keyboard(self) -> None:
        """Take the keyboard if nothing has it."""
        away = QApplication.focusWidget() is not None or QApplication.activePopupWidget()
        if self.isVisible() and self.window().isActiveWindow() and not away:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def focusNextPrevChild(self, onward: bool) -> bool:
        """Tab and Shift with Tab: round the panels, in each as it is read."""
        left = (self.bar, self.travel, self.meters, self.stage, self.tray)
        return lead((*left, self.side, self.outlook), self.side, onward) or bool(
            super().focusNextPrevChild(onward)
        )

    def _on_busy(self, busy: bool) -> None:
        self._allow(not busy and not self._bridge.looking_back)

    def _allow(self, acts: bool) -> None:
        """Nothing can be done while work is under way, or in a week that is looked back at."""
        self.outlook.setEnabled(acts)
        self.tray.setEnabled(acts)

    def _on_bloc(self, bloc: int) -> None:
        self.side.open(DOSSIER)
        self.control.choose_bloc(bloc)

    def _on_drop(self, bloc: int, item: int) -> None:
        """A post dropped on a bloc, or a bloc on a post: the draft is where it can be sent."""
        self.side.open(DOSSIER)
        self.control.toggle_item(bloc, item)

    def _on_post(self, item: int) -> None:
        """Look at a post, which the dossier tells of; a drawer that is shut stays so."""
        self.side.turn_to(DOSSIER)
        self.control.choose_post(item)

    def _open_dossier(self, _bloc: int) -> None:
        self.side.open(DOSSIER)

    def _open_vacancy(self, item: int) -> None:
        self.side.open(DOSSIER)
        self.control.pick_post(item)

    def _on_move(self, move: str) -> None:
        if move == SHARE:
            self.intents.shared.emit()
        elif move == CALL:
            self.intents.called.emit()
        elif move == DILEMMA:
            self._overlays.open_dilemma()
        else:
            keys = [each.key for each in self.control.scene.moves]
            self.intents.moved.emit(keys.index(move))

    def _on_refused(self, move: str) -> None:
        if self.control.unmake_move(move):
            return
        card = next(c.move_data() for c in self.tray.cards() if c.move_data().id == move)
        said = card.locked or card.too_dear or self.tr("Done this week. Ctrl+Z takes it back.")
        self._bridge.problem.emit(said)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Plain keys that nothing in the screen has taken."""
        if not self.keys.take(event):
            super().keyPressEvent(event)
