"""Lucide icons from ``assets/icons``, drawn in any colour and size."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from wargame.base.paths import assets_dir

ICON_FOLDER = assets_dir() / "icons"
STROKE = 1.75
DOT = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">'
    '<circle cx="12" cy="12" r="3" fill="currentColor"/></svg>'
)

MIRRORED = {
    "arrow-right": "arrow-left",
    "arrow-left": "arrow-right",
    "chevron-right": "chevron-left",
    "chevron-left": "chevron-right",
    "undo-2": "redo-2",
    "redo-2": "undo-2",
}


def icon_names() -> frozenset[str]:
    """Every icon that can be asked for by name."""
    return frozenset(path.stem for path in ICON_FOLDER.glob("*.svg"))


def mirrored_name(name: str, rtl: bool) -> str:
    """The icon to use under right-to-left layout: arrows swap, everything else stays."""
    return MIRRORED.get(name, name) if rtl else name


@lru_cache(maxsize=1024)
def icon(name: str, color: str, size: int, dpr: float = 1.0) -> QPixmap:
    """Draw an icon.

    Args:
        name: a Lucide name such as ``shield``; an unknown one draws a plain dot.
        color: ``#RRGGBB`` for every stroke.
        size: side in logical pixels.
        dpr: device pixels for one logical pixel.

    Returns:
        A transparent pixmap of ``size * dpr`` device pixels, shared: do not paint on it.
    """
    pixmap = QPixmap(round(size * dpr), round(size * dpr))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer = QSvgRenderer(QByteArray(_coloured(name, color).encode()))
    renderer.render(painter, QRectF(0, 0, pixmap.width(), pixmap.height()))
    painter.end()
    pixmap.setDevicePixelRatio(dpr)
    return pixmap


def button_icon(name: str, color: str, disabled: str, size: int = 18) -> QIcon:
    """A QIcon for Qt's own buttons, sharp on screens of one and two device pixels a point."""
    made = QIcon()
    for dpr in (1.0, 2.0):
        made.addPixmap(icon(name, QColor(color).name(), size, dpr), QIcon.Mode.Normal)
        made.addPixmap(icon(name, QColor(disabled).name(), size, dpr), QIcon.Mode.Disabled)
    return made


def _coloured(name: str, color: str) -> str:
    """The drawing's text with its colour and line width set."""
    text = _source(name)
    text = text.replace("currentColor", color)
    return text.replace('stroke-width="2"', f'stroke-width="{STROKE}"')


@lru_cache(maxsize=256)
def _source(name: str) -> str:
    """The SVG text of an icon, or of the dot that stands for an unknown one."""
    path = ICON_FOLDER / f"{name}.svg"
    if not name or "/" in name or "\\" in name or not path.is_file():
        return DOT
    return path.read_text(encoding="utf-8")
