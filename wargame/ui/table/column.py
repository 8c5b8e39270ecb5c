"""A column that scrolls, filled anew with each scene without losing the keyboard's place."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QFrame,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from wargame.ui.fonts import Role
from wargame.ui.theme import theme
from wargame.ui.widgets.clear import see_through
from wargame.ui.widgets.heading import Heading
from wargame.ui.widgets.label import Text
from wargame.ui.widgets.more_below import MoreBelow
from wargame.ui.widgets.term import explain

MOST_KEPT = 16
Part = QWidget | int
"""A widget, or a space in pixels of the 100 % design."""


BY_KEYBOARD = Qt.WidgetAttribute.WA_KeyboardFocusChange


class Held(NamedTuple):
    """The name of what has the keyboard, and whether that came there by its keys."""

    name: str
    by_keyboard: bool


TURNS = {
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
}


class Column(QScrollArea):
    """Widgets over one another, which scroll when they do not fit.

    A widget with an object name keeps the focus when the column is filled with another widget of
    that name.
    """

    def __init__(self, side: int = 12, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self._kept: dict[int, tuple[object, QWidget]] = {}
        self._open: int | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        see_through(self)
        self._more = MoreBelow(self)

    def sizeHint(self) -> QSize:
        """Its least: what it lies in says how high it is, not what happens to be on it."""
        return self.minimumSizeHint()

    def fill(self, parts: Iterable[Part]) -> None:
        """Show these parts from the top, in place of what there was."""
        held, at = held_in(self.widget()), self.verticalScrollBar().value()
        page = stacked(parts, self._side)
        self.setWidget(page)
        self._more.watch(page)
        self._settle(page, held, at)

    def fill_once(self, name: int, state: object, make: Callable[[], Iterable[Part]]) -> None:
        """Show the page of a name, made anew only when it would show another state.

        Pages stay where they are and are hidden: to move one would style all that is on it anew.
        Another page is shown from its top.

        Args:
            name: of the page; a column keeps the last few.
            state: all that the page shows, compared with what it showed.
            make: builds its parts.
        """
        held, at = held_in(self.widget()), self.verticalScrollBar().value()
        at, self._open = at if name == self._open else 0, name
        known = self._kept.get(name)
        if known is None or known[0] != state:
            self._forget(name)
            known = self._kept[name] = (state, stacked(make(), self._side))
            self._book().addWidget(known[1])
            for old in [*self._kept][:-MOST_KEPT]:
                self._forget(old)
            self._more.watch(known[1])
        for _state, page in self._kept.values():
            if page is not known[1]:
                page.hide()  # before the other comes: two pages at once would share the room
        known[1].show()
        self._settle(known[1], held, at)

    def reveal(self, name: str) -> None:
        """Scroll as little as it takes to see the widget of a name, once it has been laid out."""
        QTimer.singleShot(0, self, partial(self._reveal, name))

    def _reveal(self, name: str) -> None:
        pages = (page for _state, page in self._kept.values() if page.isVisibleTo(self))
        found = next((page.findChild(QWidget, name) for page in pages), None)
        if found is not None:
            self.ensureWidgetVisible(found, 0, theme().px(8))

    def leaf(self, event: QKeyEvent) -> bool:
        """Leaf through the page where a key says so; whether it did."""
        turn = TURNS.get(Qt.Key(event.key()))
        if turn is not None:
            self.verticalScrollBar().triggerAction(turn)
        return turn is not None

    def _book(self) -> QLayout:
        """What holds the pages that are kept."""
        book = self.widget()
        layout = book.layout() if book is not None else None
        if layout is None:
            book = QWidget()
            book.setProperty("scroll", "true")
            book.setAutoFillBackground(False)
            layout = QVBoxLayout(book)
            layout.setContentsMargins(0, 0, 0, 0)
            self.setWidget(book)
        return layout

    def _forget(self, name: int) -> None:
        """Throw a page away."""
        _state, page = self._kept.pop(name, (None, None))
        if page is not None:
            page.hide()
            page.deleteLater()

    def _settle(self, page: QWidget, held: Held | None, at: int) -> None:
        """Keep the place of scroll bar and keyboard on a page that has just come, and its ring."""
        self.verticalScrollBar().setValue(at)
        give_back(held, page)


class Pile(QWidget):
    """Widgets over one another, as high as they are: what they lie on scrolls.

    Filled anew it keeps the keyboard's place as a ``Column`` does.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = QWidget(self)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._page)

    def fill(self, parts: Iterable[Part]) -> None:
        """Show these parts in place of what there was."""
        old, held, page = self._page, held_in(self._page), stacked(parts, 0)
        layout = self.layout()
        assert layout is not None
        layout.replaceWidget(old, page)
        self._page = page
        old.hide()
        old.deleteLater()
        page.show()
        give_back(held, page)


def stacked(parts: Iterable[Part], side: int) -> QWidget:
    """A page with these parts from the top, and so many pixels beside them at 100 %."""
    page = QWidget()
    page.setProperty("scroll", "true")
    page.setAutoFillBackground(False)
    column = QVBoxLayout(page)
    beside = theme().px(side)
    column.setContentsMargins(beside, theme().px(10), beside, theme().px(10))
    column.setSpacing(0)
    for part in parts:
        if isinstance(part, int):
            column.addSpacing(theme().px(part))
        else:
            column.addWidget(part)
    column.addStretch(1)
    return page


def held_in(page: QWidget | None) -> Held | None:
    """What on a page has the keyboard, None if nothing has."""
    holder = page.window().focusWidget() if page is not None else None
    if page is None or holder is None or not holder.hasFocus() or not page.isAncestorOf(holder):
        return None
    return Held(holder.objectName() or ".", page.window().testAttribute(BY_KEYBOARD))


def give_back(held: Held | None, page: QWidget) -> None:
    """Give the keyboard to what has the same name on another page, or to its first widget."""
    found = (page.findChild(QWidget, held.name) or first_within(page)) if held else None
    if found is not None and held is not None:
        # Of all reasons this alone leaves the window one that is used by keyboard.
        by_key, other = Qt.FocusReason.ShortcutFocusReason, Qt.FocusReason.OtherFocusReason
        found.setFocus(by_key if held.by_keyboard else other)


def first_within(page: QWidget) -> QWidget | None:
    """The first widget on a page that the keyboard can reach, None if there is none."""
    return next((each for each in page.findChildren(QWidget) if _reachable(each, page)), None)


def _reachable(widget: QWidget, page: QWidget) -> bool:
    stops = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return stops and widget.isEnabled() and widget.isVisibleTo(page)


def heading(words: str, note: str = "", term: str = "") -> QWidget:
    """A section's name over an ink line, with a note at the end; ``term`` is explained on it."""
    made = Heading(words, note)
    if term:
        explain(made, term)
    return made


def row(*parts: QWidget | None, space: int = 8) -> QWidget:
    """Widgets beside one another; the first None is where the row stretches."""
    box = QWidget()
    line = QHBoxLayout(box)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(theme().px(space))
    stretched = False
    for part in parts:
        if part is not None:
            wraps = isinstance(part, Text) and part.wraps
            line.addWidget(part, 1 if wraps else 0)
        elif not stretched:
            line.addStretch(1)
            stretched = True
    return box


def words(text: str, role: Role = Role.BODY, tone: str = "ink2") -> Text:
    """A sentence that takes as many lines as it needs."""
    made = Text(text, role, tone, wrap=True)
    made.setMinimumWidth(40)
    return made


def on_press(button: QAbstractButton, wish: Callable[..., object], *values: int | str) -> None:
    """Send a wish with these values when a button is pressed."""

    def press() -> None:
        wish(*values)

    by_enter(button)
    button.clicked.connect(press)


def by_enter(*buttons: QAbstractButton) -> None:
    """Let Enter press these as Space does, which Qt does only in dialogs."""
    for button in buttons:
        if isinstance(button, QPushButton):
            button.setAutoDefault(True)


class Rule(QFrame):
    """A hair line across the column, in one of the theme's colours."""

    def __init__(self, tone: str = "rule", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = tone
        self.setFixedHeight(1)
        self.setAutoFillBackground(True)
        self._dress()
        theme().themeChanged.connect(self._dress)

    def _dress(self) -> None:
        palette = self.palette()
        palette.setColor(self.backgroundRole(), getattr(theme().tokens, self._tone))
        self.setPalette(palette)
