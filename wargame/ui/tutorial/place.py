"""Where the bubble lies: beside what it speaks of, and clear of what its task needs."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize

GAP = 12
MARGIN = 8


def place(size: QSize, target: QRect, host: QRect, needed: Sequence[QRect] = ()) -> QRect:
    """Return where a bubble of ``size`` lies in ``host``.

    Of the four sides of the target and the corners of the host, the one is taken that covers
    least of the target and of what is ``needed``, and of those the one nearest to the target.
    """
    room = host.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
    made = [_within(QRect(corner, size), room) for corner in _corners(size, target, room)]
    free = [target, *needed]
    return min(
        made,
        key=lambda rect: (
            sum(_area(rect & part) for part in free),
            (rect.center() - target.center()).manhattanLength(),
        ),
    )


def _corners(size: QSize, target: QRect, room: QRect) -> tuple[QPoint, ...]:
    """Top left corners worth a try: beside the target, and in the corners of the room."""
    middle, far_x, far_y = target.center(), room.right(), room.bottom()
    return (
        QPoint(target.right() + 1 + GAP, middle.y() - size.height() // 2),
        QPoint(target.left() - GAP - size.width(), middle.y() - size.height() // 2),
        QPoint(middle.x() - size.width() // 2, target.bottom() + 1 + GAP),
        QPoint(middle.x() - size.width() // 2, target.top() - GAP - size.height()),
        room.topLeft(),
        QPoint(far_x, room.top()),
        QPoint(room.left(), far_y),
        QPoint(far_x, far_y),
    )


def _area(rect: QRect) -> int:
    return rect.width() * rect.height() if rect.isValid() else 0


def _within(rect: QRect, room: QRect) -> QRect:
    """The same rectangle, moved inside the room as far as it fits."""
    left = max(min(rect.x(), room.right() + 1 - rect.width()), room.x())
    top = max(min(rect.y(), room.bottom() + 1 - rect.height()), room.y())
    return QRect(QPoint(left, top), rect.size())
