"""The screens of the window, one on top; they scroll where the window is smaller than they need."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QStackedWidget, QWidget

from wargame.ui.theme import theme
from wargame.ui.widgets.clear import see_through

AROUND = 24
TRIALS = 12
NEVER = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
ALWAYS = Qt.ScrollBarPolicy.ScrollBarAlwaysOn


class Pages(QScrollArea):
    """Holds the screens; large texts on a small screen can be reached by scrolling.

    A bar goes again when the screen fits without it. Screens lay themselves out by their size, so
    that one could come and go for ever: after so many trials it stays until window or text size
    change.

    Attributes:
        stack: the screens themselves.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = QSize()
        self._trials = 0
        self.stack = QStackedWidget()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        see_through(self)
        self.setWidget(self.stack)
        self.stack.setAutoFillBackground(False)
        self.stack.installEventFilter(self)
        self.stack.currentChanged.connect(self._afresh)
        theme().themeChanged.connect(self._afresh)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)
        self._afresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the screens all there is."""
        super().resizeEvent(event)
        if self.size() != self._room:
            self._room = self.size()
            self._afresh()
        else:
            self._settle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A screen that needs more room gets it."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._settle()
        return super().eventFilter(watched, event)

    def _afresh(self) -> None:
        """Begin without bars."""
        self._trials = 0
        self._bare()
        self._fit()

    def _bare(self) -> None:
        self.setHorizontalScrollBarPolicy(NEVER)
        self.setVerticalScrollBarPolicy(NEVER)

    def _settle(self) -> None:
        """Fit the screen; where bars seem needless, first try without."""
        need = self._need()
        barred = ALWAYS in (self.horizontalScrollBarPolicy(), self.verticalScrollBarPolicy())
        if barred and self._trials < TRIALS and need.boundedTo(self.size()) == need:
            self._trials += 1
            self._bare()
        self._fit()

    def _need(self) -> QSize:
        page = self.stack.currentWidget()
        return page.minimumSizeHint() if page is not None else QSize()

    def _fit(self) -> None:
        """As large as the window, or as the screen on top needs."""
        need = self._need()
        if need.width() > self.viewport().width():
            self.setHorizontalScrollBarPolicy(ALWAYS)
        if need.height() > self.viewport().height():
            self.setVerticalScrollBarPolicy(ALWAYS)
        size = self.viewport().size().expandedTo(need)
        if size != self.stack.size():
            self.stack.resize(size)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Bring what the keyboard has into sight; a whole screen stays where it is."""
        if new is not None and self.stack.isAncestorOf(new) and new.parentWidget() != self.stack:
            self.ensureWidgetVisible(new, AROUND, AROUND)
