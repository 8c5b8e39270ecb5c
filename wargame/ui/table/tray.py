"""The moves along the foot of the table: a row of cards that slides when there are too many."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QWidget
from shiboken6 import isValid

from wargame.ui.fonts import Role
from wargame.ui.table.looked import LOOKS
from wargame.ui.theme import theme
from wargame.ui.widgets.buttons import IconButton
from wargame.ui.widgets.canvas import EDGE
from wargame.ui.widgets.clear import see_through
from wargame.ui.widgets.label import Text
from wargame.ui.widgets.move_card import MoveCard, MoveData, least_height
from wargame.ui.widgets.spoken import Spoken
from wargame.ui.widgets.spoken.model import GROUP

MOST, LEAST_CARD = 6, 150
HINT, GAP = 320, 24
"""The width of a sentence beside few cards, and its distance from them."""
TALL, LOW = 126, 121
ARROW = 30


class MoveTray(QWidget):
    """Move cards in one row; arrows at both ends appear when not all fit.

    Signals:
        played: id of a move that may be played.
        refused: id of a move that was pressed though it cannot be played.
        lookedAt: id of the move that mouse or keyboard is at, "" none; not of one that has the
            keyboard only because what had it is gone, or since the week before.
    """

    played = Signal(str)
    refused = Signal(str)
    lookedAt = Signal(str)
    spoken_role = GROUP

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Moves"))
        self._cards: list[MoveCard] = []
        self._compact = self._tight = False
        self._last: QWidget | None = None
        self._inherits: MoveCard | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._area = QScrollArea(self)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidgetResizable(False)
        see_through(self._area)
        self._page = QWidget()
        self._page.setProperty("scroll", "true")
        self._page.setAutoFillBackground(False)
        self._area.setWidget(self._page)
        self._hint = Text("", Role.BODY, "ink2", wrap=True, parent=self._area)
        self._hint.hide()
        self._back = IconButton("chevron-left", self.tr("Earlier moves"), self)
        self._on = IconButton("chevron-right", self.tr("Further moves"), self)
        self._back.clicked.connect(self._page_back)
        self._on.clicked.connect(self._page_on)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        for part in (self._back, self._area, self._on):
            line.addWidget(part)
        self._area.installEventFilter(self)
        self._area.horizontalScrollBar().valueChanged.connect(self._settle_arrows)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._remember)

    def set_moves(self, moves: tuple[MoveData, ...]) -> None:
        """Show these moves in order."""
        if [card.move_data().id for card in self._cards] != [move.id for move in moves]:
            self._remake(moves)
        for card, move in zip(self._cards, moves, strict=True):
            if card.move_data() != move:
                card.set_move(move)

    def set_hint(self, words: str) -> None:
        """Say something in the room that few cards leave; "" nothing."""
        if words != self._hint.text():
            self._hint.setText(words)
            self._place()

    def begin(self) -> None:
        """Go to the first cards, where a choice that is open lies; nobody has looked at one yet."""
        bar = self._area.horizontalScrollBar()
        bar.setValue(bar.minimum())
        held = next((card for card in self._cards if card.hasFocus()), None)
        if held is not None and not held.underMouse():
            self._inherits = held
            self.lookedAt.emit("")

    def spoken(self) -> Spoken:
        """The cards speak for themselves."""
        return Spoken()

    def set_compact(self, compact: bool) -> None:
        """Be lower on a small screen."""
        self._compact = compact
        self.setFixedHeight(self._tall())

    def focus(self) -> None:
        """Give the keyboard to the first card that can be played, or the first."""
        playable = [card for card in self._cards if card.move_data().playable]
        for card in [*playable, *self._cards][:1]:
            self._reach(card)

    def focus_move(self, move: str) -> None:
        """Give the keyboard to the card of that id."""
        for card in self._cards:
            if card.move_data().id == move:
                self._reach(card)

    def cards(self) -> tuple[MoveCard, ...]:
        """All cards in order."""
        return tuple(self._cards)

    def press(self, place: int) -> None:
        """Press the card of that place, counted from 0; nothing where there is none."""
        if place < len(self._cards):
            self._area.ensureWidgetVisible(self._cards[place], 0, 0)
            self._cards[place].click()

    def sizeHint(self) -> QSize:
        """Six cards."""
        return QSize(theme().px(1080), self._tall())

    def minimumSizeHint(self) -> QSize:
        """Two cards; the rest slides."""
        return QSize(theme().px(400), self._tall())

    def set_tight(self, tight: bool) -> None:
        """Keep to the design where height is short: cards then name an effect less."""
        self._tight = tight
        self.setFixedHeight(self._tall())

    def _tall(self) -> int:
        """As in the design, or as the lines of its cards need in a taller script."""
        design = theme().px(LOW if self._compact else TALL)
        return design if self._tight else max(design, least_height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lay the cards out anew when the room changes; walk them with the arrow keys."""
        if watched is self._area and event.type() == QEvent.Type.Resize:
            self._place()
        if isinstance(watched, MoveCard) and event.type() in LOOKS:
            self._look(watched, event.type())
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._walk(watched, event.key())
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Lay out anew when the direction changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._place()

    def _look(self, card: MoveCard, how: QEvent.Type) -> None:
        """Say which card is looked at: where the mouse is, or else the keyboard."""
        if how == QEvent.Type.FocusIn:
            self._inherits = card if _gone(self._last) else None
        held = next((each for each in self._cards if self._holds(each) and each is not card), None)
        comes = (LOOKS[how] and card is not self._inherits) or how == QEvent.Type.Enter
        seen = card if comes or (how == QEvent.Type.Leave and self._holds(card)) else held
        self.lookedAt.emit(seen.move_data().id if seen else "")

    def _holds(self, card: MoveCard) -> bool:
        """Whether a person brought the keyboard to a card."""
        return card.hasFocus() and card is not self._inherits

    def _remember(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._last = new

    def _remake(self, moves: tuple[MoveData, ...]) -> None:
        for card in self._cards:
            card.hide()
            card.deleteLater()
        self._cards = [MoveCard(move, self._page) for move in moves]
        for card in self._cards:
            card.moveToggled.connect(self.played)
            card.moveRefused.connect(self.refused)
            card.installEventFilter(self)
            card.show()
        self._place()

    def _place(self) -> None:
        """The cards fill the row; more than fit keep their width and slide."""
        count, most = len(self._cards), self._most()
        for arrow in (self._back, self._on):
            arrow.setVisible(count > most)
        room = self._area.width()
        if not count or room <= 0:
            return
        each = room / max(min(count, most), min(4, most))
        width, height = round(each * count), self._area.height()
        self._page.resize(max(width, 1), height)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for place, card in enumerate(self._cards):
            at = count - 1 - place if mirrored else place
            left, right = round(at * each), round((at + 1) * each)
            card.setGeometry(left, 0, right - left, height)
        self._place_hint(width)
        self._settle_arrows()

    def _place_hint(self, used: int) -> None:
        """Beside the cards, as high as they are, where a sentence has room."""
        wide, gap = theme().px(HINT), theme().px(GAP)
        free = self._area.width() - used - gap
        self._hint.setVisible(bool(self._hint.text()) and free >= wide)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = free - wide if mirrored else used + gap
        self._hint.setGeometry(left, 0, wide, self._area.height())

    def _most(self) -> int:
        """How many cards the row shows at once: six, fewer where large texts need the room."""
        room = self.width() - self._back.sizeHint().width() - self._on.sizeHint().width()
        return min(max(room // theme().px(LEAST_CARD), 2), MOST)

    def _settle_arrows(self) -> None:
        bar = self._area.horizontalScrollBar()
        self._back.setEnabled(bar.value() > bar.minimum())
        self._on.setEnabled(bar.value() < bar.maximum())

    def _page_back(self) -> None:
        self._slide(-1)

    def _page_on(self) -> None:
        self._slide(1)

    def _slide(self, pages: int) -> None:
        bar = self._area.horizontalScrollBar()
        step = self._area.width() * (self._most() - 1) // self._most()
        bar.setValue(bar.value() + pages * step)

    def _walk(self, watched: QObject, key: int) -> bool:
        """Move the focus along the row; whether the key was meant for that."""
        at = next((n for n, card in enumerate(self._cards) if card is watched), -1)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        on, back = Qt.Key.Key_Right, Qt.Key.Key_Left
        if mirrored:
            on, back = back, on
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(self._cards) - 1, on: at + 1, back: at - 1}
        target = ends.get(Qt.Key(key))
        if at < 0 or target is None:
            return False
        self._reach(self._cards[min(max(target, 0), len(self._cards) - 1)])
        return True

    def _reach(self, card: MoveCard) -> None:
        self._area.ensureWidgetVisible(card, EDGE, 0)
        if card is self._inherits and card.hasFocus():
            self._inherits = None
            self.lookedAt.emit(card.move_data().id)
        card.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _gone(holder: QWidget | None) -> bool:
    """Whether what had the keyboard can no longer have it: Qt has handed it on by itself."""
    if holder is None:
        return False
    return not (isValid(holder) and holder.isEnabled() and holder.isVisibleTo(holder.window()))
