"""Where the bubble lies: beside what it speaks of, and never over it where there is room."""

from PySide6.QtCore import QPoint, QRect, QSize

GAP = 12
MARGIN = 8


def place(size: QSize, target: QRect, host: QRect) -> QRect:
    """Return where a bubble of ``size`` lies in ``host`` beside ``target``.

    The side with room that lies nearest to the middle of the host is taken: after it, before it,
    below, above. Where no side has room the bubble lies in the far corner of the target.
    """
    room = host.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
    middle = target.center()
    sides = (
        QPoint(target.right() + 1 + GAP, middle.y() - size.height() // 2),
        QPoint(target.left() - GAP - size.width(), middle.y() - size.height() // 2),
        QPoint(middle.x() - size.width() // 2, target.bottom() + 1 + GAP),
        QPoint(middle.x() - size.width() // 2, target.top() - GAP - size.height()),
    )
    made = [_within(QRect(corner, size), room) for corner in sides]
    free = [rect for rect in made if not rect.intersects(target)]
    if free:
        return min(free, key=lambda rect: (rect.center() - host.center()).manhattanLength())
    corner = QPoint(target.right() - size.width() - GAP, target.bottom() - size.height() - GAP)
    return _within(QRect(corner, size), room)


def _within(rect: QRect, room: QRect) -> QRect:
    """The same rectangle, moved inside the room as far as it fits."""
    left = max(min(rect.x(), room.right() + 1 - rect.width()), room.x())
    top = max(min(rect.y(), room.bottom() + 1 - rect.height()), room.y())
    return QRect(QPoint(left, top), rect.size())
