"""Reports on paper: whole PDFs with their own faces, charts as pictures, in two languages."""

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QApplication

from wargame.base.errors import UserError
from wargame.reports.page import Page, ink
from wargame.session import Session
from wargame.session.account import account
from wargame.session.review import look_back
from wargame.ui.paper import pdf, png
from wargame.ui.paper.document import document
from wargame.ui.paper.pdf import keep_headings, middle_of_first_line
from wargame.ui.theme import ending_ramp
from wargame.ui.theme.tokens import LIGHT


@pytest.fixture(scope="module")
def pages() -> dict[str, Page]:
    """The report of a game of the small deck, in both languages."""
    game = Session.new("tiny", "solo", {}, "lamp")
    while not game.ending:
        game.end_week()
    found = look_back(game._course, 0, 8)
    return {language: account(game, found, language) for language in ("en", "ar")}


@pytest.mark.parametrize(("language", "face"), [("en", b"IBMPlexSans"), ("ar", b"PlexSansArabic")])
def test_a_pdf_has_its_faces_inside(
    pages: dict[str, Page], qapp: QApplication, language: str, face: bytes
) -> None:
    """Several sheets, and the bundled faces embedded."""
    told: list[tuple[int, int]] = []
    data = pdf(pages[language], lambda done, sheets: told.append((done, sheets)))
    assert data.startswith(b"%PDF-") and data.rstrip().endswith(b"%%EOF")
    assert face in data and b"/FontFile2" in data
    assert told == [(n, len(told)) for n in range(1, len(told) + 1)] and len(told) > 2


def test_printing_can_be_stopped(pages: dict[str, Page], qapp: QApplication) -> None:
    """What the progress raises comes out, and the next report is printed as ever."""

    def stop(done: int, _sheets: int) -> None:
        if done == 2:
            raise UserError("stopped")

    with pytest.raises(UserError, match="stopped"):
        pdf(pages["en"], stop)
    assert pdf(pages["en"]).startswith(b"%PDF-")


def _alone(made: QTextDocument) -> list[str]:
    """Headings at the foot of a sheet whose text begins on the next one."""
    layout, tall, found = made.documentLayout(), made.pageSize().height(), []
    block = made.begin()
    while (following := block.next()).isValid():
        top = middle_of_first_line(made, following)
        heads = block.blockFormat().headingLevel() and not following.blockFormat().headingLevel()
        if heads and top // tall != layout.blockBoundingRect(block).top() // tall:
            found.append(block.text())
        block = following
    return found


@pytest.mark.parametrize("tall", [*range(420, 1000, 45), 985.9])
def test_no_heading_stays_behind(pages: dict[str, Page], qapp: QApplication, tall: float) -> None:
    """Whatever the size of a sheet, a heading goes with what it heads."""
    made = document(pages["en"], QSizeF(640, tall))
    before = made.characterCount()
    keep_headings(made)
    assert _alone(made) == [] and made.characterCount() == before


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_chart_is_a_picture(pages: dict[str, Page], qapp: QApplication, language: str) -> None:
    """Two pixels a point and an edge around it, and something drawn on it."""
    for chart in pages[language].charts:
        image = QImage.fromData(png(chart, language))
        assert image.width() == 2 * (chart.width + 32) and image.height() == 2 * (chart.height + 32)
        rows = range(0, image.height(), 7)
        colours = {image.pixel(x, y) for y in rows for x in range(0, image.width(), 7)}
        assert len(colours) > 8


def test_print_has_the_colours_of_the_light_theme() -> None:
    """Reports may not look at the screens, so this does."""
    assert LIGHT.endings == ink.ENDINGS and ink.ramp(7) == ending_ramp(7, LIGHT)
    named = ("paper", "card", "sunk", "ink", "ink2", "ink3", "rule", "alarm", "good")
    assert [getattr(ink, name.upper()) for name in named] == [getattr(LIGHT, n) for n in named]
    assert (ink.WASH["watch"], ink.WASH["alarm"]) == (LIGHT.watch_tint, LIGHT.alarm_tint)
