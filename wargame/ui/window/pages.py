"""The screens of the window, one on top; they scroll where the window is smaller than they need."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QStackedWidget, QWidget

from wargame.ui.theme import theme
from wargame.ui.widgets.clear import see_through

AROUND = 24
NEVER = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
ALWAYS = Qt.ScrollBarPolicy.ScrollBarAlwaysOn


class Pages(QScrollArea):
    """Holds the screens; large texts on a small screen can be reached by scrolling.

    A bar that has come stays until window or text size change: screens lay themselves out by their
    size, so one that comes and goes by itself could do so for ever.

    Attributes:
        stack: the screens themselves.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = QSize()
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
        self.setHorizontalScrollBarPolicy(NEVER)
        self.setVerticalScrollBarPolicy(NEVER)
        self._settle()

    def _settle(self) -> None:
        """As large as the window, or as the screen on top needs."""
        page = self.stack.currentWidget()
        need = page.minimumSizeHint() if page is not None else QSize()
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
