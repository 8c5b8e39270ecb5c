"""A report as PDF: A4 sheets with the faces embedded, the title and the number at the foot."""

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QEventLoop, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from wargame.reports.page.model import Page
from wargame.ui.fonts import ARABIC, SANS
from wargame.ui.paper.document import document
from wargame.ui.theme.tokens import LIGHT

DPI, MM = 96, 96 / 25.4
SIDE, TOP, FOOT = 16 * MM, 16 * MM, 20 * MM
BESIDE = 64
"""px that must follow a heading on its sheet."""

Progress = Callable[[int, int], object]
"""Told (sheets done, sheets in all); what it raises stops the work."""


def pdf(page: Page, progress: Progress | None = None) -> bytes:
    """A report as a PDF file."""
    QEventLoop()  # a document sets timers, for which a thread of Python's own has no dispatcher yet
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = _writer(buffer, page)
    paper = QSizeF(writer.width(), writer.height())
    room = QSizeF(paper.width() - 2 * SIDE, paper.height() - TOP - FOOT)
    made = document(page, room)
    keep_headings(made)
    _paint(made, writer, page, room, progress)
    buffer.close()
    return bytes(data.data())


def _writer(buffer: QBuffer, page: Page) -> QPdfWriter:
    writer = QPdfWriter(buffer)
    writer.setResolution(DPI)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(0, 0, 0, 0),
        )
    )
    writer.setTitle(page.title)
    writer.setCreator("Crossroads")
    return writer


def keep_headings(made: QTextDocument) -> None:
    """No heading stays behind at the foot of a sheet when what it heads goes to the next."""
    block = made.begin()
    while block.isValid():
        if block.blockFormat().headingLevel() and _stays_behind(made, block):
            moved = block.blockFormat()
            moved.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            QTextCursor(block).setBlockFormat(moved)
            made.markContentsDirty(0, made.characterCount())  # else Qt lays out a part of it
        block = block.next()


def _stays_behind(made: QTextDocument, block: QTextBlock) -> bool:
    layout, tall = made.documentLayout(), made.pageSize().height()
    box, following = layout.blockBoundingRect(block), block.next()
    while following.blockFormat().headingLevel():
        following = following.next()
    if not following.isValid():
        return False
    first = middle_of_first_line(made, following)
    return max(first, box.bottom() + BESIDE) // tall > box.top() // tall


def middle_of_first_line(made: QTextDocument, block: QTextBlock) -> float:
    """How far down a block's first line lies: its middle, as its top may be rounded off a sheet."""
    top = made.documentLayout().blockBoundingRect(block).top()
    lines = block.layout()
    return top + lines.lineAt(0).rect().center().y() if lines.lineCount() else top


def _paint(
    made: QTextDocument, writer: QPdfWriter, page: Page, room: QSizeF, progress: Progress | None
) -> None:
    painter = QPainter(writer)
    try:
        sheets = made.pageCount()
        for sheet in range(sheets):
            if sheet:
                writer.newPage()
            box = QRectF(0, sheet * room.height(), room.width(), room.height())
            painter.save()
            painter.translate(SIDE, TOP - box.top())
            made.drawContents(painter, box)
            painter.restore()
            _paint_foot(painter, page, room, f"{sheet + 1} / {sheets}")
            if progress is not None:
                progress(sheet + 1, sheets)
    finally:
        painter.end()


def _paint_foot(painter: QPainter, page: Page, room: QSizeF, count: str) -> None:
    """Game and ending where lines begin, the number of the sheet where they end."""
    right = page.language == "ar"
    made = QFont(painter.font())
    made.setFamilies([ARABIC, SANS] if right else [SANS, ARABIC])
    made.setPixelSize(10)
    painter.setFont(made)
    painter.setPen(QColor(LIGHT.ink3))
    box = QRectF(SIDE, TOP + room.height() + 8 * MM, room.width(), 16)
    begin, end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
    painter.drawText(box, end if right else begin, page.foot)
    painter.drawText(box, begin if right else end, count)
