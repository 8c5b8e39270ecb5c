"""A report as a text document of Qt: the same tags as in HTML, charts drawn as lines, not dots."""

from html import escape

from PySide6.QtCore import QObject, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QPainter,
    QPyTextObject,
    QTextDocument,
    QTextFormat,
    QTextOption,
    QTextTable,
)
from PySide6.QtSvg import QSvgRenderer

from wargame.reports.page.model import Chart, Page, Table
from wargame.reports.page.setting import Setting, sections_html, table_body
from wargame.ui.fonts import ARABIC, SANS, load_fonts
from wargame.ui.paper.pictures import renderer
from wargame.ui.theme.tokens import LIGHT, Tokens

SIZE = 12
"""px, of the text."""


class Charts(QPyTextObject):
    """Draws the charts of a page where the document has a picture of that name."""

    def __init__(self, page: Page, width: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._width = width
        self._drawn: dict[str, tuple[Chart, QSvgRenderer]] = {
            chart.id: (chart, renderer(chart, page.language)) for chart in page.charts
        }

    def intrinsicSize(self, _doc: QTextDocument, _place: int, made: QTextFormat) -> QSizeF:
        """As wide as the page."""
        chart, _ = self._drawn[made.toImageFormat().name()]
        return QSizeF(self._width, self._width * chart.height / chart.width)

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        _doc: QTextDocument,
        _place: int,
        made: QTextFormat,
    ) -> None:
        """Draw it."""
        self._drawn[made.toImageFormat().name()][1].render(painter, QRectF(rect))


def document(page: Page, size: QSizeF) -> QTextDocument:
    """The page broken into sheets of a size, in pixels at 96 dpi."""
    load_fonts()
    right = page.language == "ar"
    made = QTextDocument()
    made.setDocumentMargin(0)
    made.setDefaultFont(_font(right))
    made.setDefaultTextOption(_option(right))
    made.setDefaultStyleSheet(_style(LIGHT))
    charts = Charts(page, size.width() - 1, made)
    made.documentLayout().registerHandler(int(QTextFormat.ObjectTypes.ImageObject), charts)
    made.setHtml(_html(page))
    _set_tables(made, right)
    made.setPageSize(size)
    return made


def _font(right: bool) -> QFont:
    made = QFont()
    made.setFamilies([ARABIC, SANS] if right else [SANS, ARABIC])
    made.setPixelSize(SIZE)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


def _option(right: bool) -> QTextOption:
    option = QTextOption()
    way = Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight
    option.setTextDirection(way)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _html(page: Page) -> str:
    """What Qt's reader of HTML understands: titles of tables as headings before them."""
    way = "rtl" if page.language == "ar" else "ltr"

    def table(made: Table) -> str:
        title = f"<h6>{escape(made.title)}</h6>\n" if made.title else ""
        return f'{title}<table width="100%" cellspacing="0" dir="{way}">{table_body(made)}</table>'

    setting = Setting(lambda chart: f'<p><img src="{chart.id}"></p>', table)
    body = sections_html(page, setting)
    head = f"<h1>{escape(page.title)}</h1>\n<p class='note'>{escape(page.subtitle)}</p>\n"
    return f'<html><body dir="{way}">\n{head}{body}</body></html>'


def _set_tables(made: QTextDocument, right: bool) -> None:
    """Columns in the order of the language; the head again on every sheet a table goes on to."""
    way = Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight
    for frame in made.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            layout = frame.format().toTableFormat()
            layout.setHeaderRowCount(1)
            layout.setLayoutDirection(way)
            frame.setFormat(layout)


def _style(t: Tokens) -> str:
    """In Qt's few words of CSS; left is where lines begin, in a line from right to left too."""
    return f"""
body {{ color: {t.ink}; }}
h1 {{ font-size: 24px; font-weight: 600; margin-bottom: 2px; }}
h2 {{ font-size: 17px; font-weight: 600; margin-top: 22px; margin-bottom: 6px; }}
h3 {{ font-size: 13px; font-weight: 600; margin-top: 14px; margin-bottom: 3px; }}
p {{ margin-top: 2px; margin-bottom: 6px; }}
p.strong {{ font-weight: 600; }}
h6 {{ font-size: 12px; font-weight: 600; margin-top: 10px; margin-bottom: 3px; }}
p.note, .more {{ color: {t.ink2}; font-size: 11px; }}
ul {{ margin-top: 2px; margin-bottom: 8px; }}
li {{ margin-bottom: 1px; }}
table {{ border-collapse: collapse; }}
th, td {{ text-align: left; font-size: 11px; font-weight: 400; padding: 2px 6px;
  border-bottom: 1px solid {t.rule}; }}
thead th {{ font-weight: 600; }}
.figure {{ text-align: right; }}
"""
