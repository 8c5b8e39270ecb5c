"""Where Tab leads at the table: panel by panel, in each as it is read.

Qt follows the order in which widgets were made, and what a panel is filled with is made anew all
the time: Tab would pass over all that the reading column shows, and come to *End week*.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def lead(panels: Sequence[QWidget], read: QWidget, onward: bool) -> bool:
    """Give the keyboard to the next or previous stop; whether it was in one of the panels.

    Args:
        panels: in the order in which Tab comes to them.
        read: the one of them whose stops follow its lines, the others keep the order of Qt.
        onward: Tab; else Shift and Tab.
    """
    held = QApplication.focusWidget()
    chain = _chain(panels[0].window())
    stops = [
        each
        for panel in panels
        for each in sorted(_stops(panel), key=_as_read(read) if panel is read else chain.index)
    ]
    if held not in stops:
        return False
    reason = Qt.FocusReason.TabFocusReason if onward else Qt.FocusReason.BacktabFocusReason
    stops[(stops.index(held) + (1 if onward else -1)) % len(stops)].setFocus(reason)
    return True


def _stops(panel: QWidget) -> list[QWidget]:
    found = panel.findChildren(QWidget)
    return [each for each in found if _by_tab(each) and each.isVisible() and each.isEnabled()]


def _by_tab(widget: QWidget) -> bool:
    by_itself = widget.focusProxy() is None  # else another one stands for it
    return by_itself and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _chain(window: QWidget) -> list[QWidget]:
    """All widgets of a window in the order of Qt."""
    found, each = [window], window.nextInFocusChain()
    while each is not None and each is not window:
        found.append(each)
        each = each.nextInFocusChain()
    return found


def _as_read(panel: QWidget) -> Callable[[QWidget], tuple[int, int]]:
    """A key: from top to bottom, and along each line in the direction of the words."""
    turned = -1 if panel.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1

    def place(stop: QWidget) -> tuple[int, int]:
        spot = stop.mapTo(panel, stop.rect().center())
        return spot.y(), turned * spot.x()

    return place
