"""Draw the icons of all systems from the two drawings of the mark in packaging/icons.

QT_QPA_PLATFORM=offscreen python packaging/draw_icons.py
"""

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).resolve().parent / "icons"
SMALL = 32
"""Up to this size the drawing with heavier lines is used."""

PNG_SIZES = (16, 32, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 32, 48, 64, 128, 256)
ICNS_TYPES = {b"icp4": 16, b"icp5": 32, b"icp6": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512}
"""Apple's names of the sizes, for parts that hold a PNG."""


def main() -> None:
    """Write the PNG files, the ICO of Windows and the ICNS of macOS."""
    _app = QGuiApplication([])
    pictures = {size: png(size) for size in PNG_SIZES}
    for size, data in pictures.items():
        (FOLDER / f"crossroads-{size}.png").write_bytes(data)
    (FOLDER / "crossroads.ico").write_bytes(ico({size: pictures[size] for size in ICO_SIZES}))
    parts = {name: pictures[size] for name, size in ICNS_TYPES.items()}
    (FOLDER / "crossroads.icns").write_bytes(icns(parts))


def png(size: int) -> bytes:
    """The mark as a PNG file with a clear ground."""
    drawing = "crossroads-small.svg" if size <= SMALL else "crossroads.svg"
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(FOLDER / drawing)).render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(data.data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """A Windows icon that holds PNG files; a size of 256 is written as 0."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    at, entries = len(head) + 16 * len(pictures), b""
    for size, data in pictures.items():
        side = size % 256
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(data), at)
        at += len(data)
    return head + entries + b"".join(pictures.values())


def icns(parts: dict[bytes, bytes]) -> bytes:
    """An Apple icon that holds PNG files."""
    body = b"".join(name + struct.pack(">I", len(data) + 8) + data for name, data in parts.items())
    return b"icns" + struct.pack(">I", len(body) + 8) + body


if __name__ == "__main__":
    main()
