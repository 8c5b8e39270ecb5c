"""Charts of a report as pictures, in the bundled faces."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

from wargame.reports.page.model import Chart
from wargame.reports.page.svg import FACE
from wargame.ui.fonts import ARABIC, CONDENSED, load_fonts
from wargame.ui.theme.tokens import LIGHT

SCALE, MARGIN = 2, 16


def renderer(chart: Chart, language: str) -> QSvgRenderer:
    """What draws a chart; Qt's SVG knows one family, not a list of them."""
    load_fonts()
    face = ARABIC if language == "ar" else CONDENSED
    return QSvgRenderer(QByteArray(chart.svg.replace(FACE, face).encode()))


def png(chart: Chart, language: str) -> bytes:
    """A chart as a PNG file, two pixels a point, on the ground of a card."""
    wide, tall = (SCALE * (side + 2 * MARGIN) for side in (chart.width, chart.height))
    image = QImage(wide, tall, QImage.Format.Format_RGB32)
    image.fill(QColor(LIGHT.card))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge = SCALE * MARGIN
    box = QRectF(edge, edge, SCALE * chart.width, SCALE * chart.height)
    renderer(chart, language).render(painter, box)
    painter.end()
    return _encoded(image)


def _encoded(image: QImage) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    buffer.close()
    return bytes(data.data())
