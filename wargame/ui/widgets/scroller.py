"""A page that scrolls up and down where it is higher than the room it has."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget
from shiboken6 import isValid

from wargame.ui.theme import theme
from wargame.ui.widgets.clear import see_through
from wargame.ui.widgets.more_below import MoreBelow

AROUND, LEAST = 8, 120


class Scroller(QScrollArea):
    """Holds one page, as wide as itself; what takes the keyboard comes into sight."""

    def __init__(self, page: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        see_through(self)
        page.setProperty("scroll", "true")
        page.setAutoFillBackground(False)
        self.setWidget(page)
        MoreBelow(self, "paper").watch(page)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def sizeHint(self) -> QSize:
        """That of its page."""
        return self._page.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """As narrow as its page can be, and low."""
        return QSize(self._page.minimumSizeHint().width(), theme().px(LEAST))

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Bring what has the keyboard into sight; a page that is held whole stays where it is."""
        if new is not None and isValid(self._page) and self._page.isAncestorOf(new):
            self.ensureWidgetVisible(new, 0, theme().px(AROUND))
