"""A deck's own picture as the cover of its card: read warily, twice as wide as high."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

SIZE = QSize(992, 496)
"""Twice the card's width at its largest text, so that screens of high density see all of it."""
MOST_SIDE, MOST_AREA = 8192, 24_000_000
"""Pixels; a small file can claim to be a picture that fills the memory."""
FORMATS = {b"\x89PNG": b"png", b"\xff\xd8\xff": b"jpeg"}


def cover(data: bytes) -> QImage | None:
    """Return a picture cropped 2:1 about its middle, at most as large as a card needs.

    May be called on any thread.

    Args:
        data: of a PNG or JPEG file, from a stranger; other kinds are not tried.

    Returns:
        The picture, or None where it is damaged, beyond reason or of another kind.
    """
    kind = next((name for start, name in FORMATS.items() if data.startswith(start)), None)
    if kind is None:
        return None
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind))
    reader.setAutoDetectImageFormat(False)
    size = reader.size()
    if not _sound(size):
        return None
    image = reader.read()
    return None if image.isNull() else _cropped(image)


def _sound(size: QSize) -> bool:
    """Whether a picture that calls itself so large may be read."""
    wide, high = size.width(), size.height()
    return 0 < wide <= MOST_SIDE and 0 < high <= MOST_SIDE and wide * high <= MOST_AREA


def _cropped(image: QImage) -> QImage:
    wide = min(image.width(), 2 * image.height())
    part = QRect(0, 0, max(wide, 1), max(wide // 2, 1))
    part.moveCenter(image.rect().center())
    cut = image.copy(part)
    if cut.width() <= SIZE.width():
        return cut
    how = Qt.TransformationMode.SmoothTransformation
    return cut.scaled(SIZE, Qt.AspectRatioMode.IgnoreAspectRatio, how)
