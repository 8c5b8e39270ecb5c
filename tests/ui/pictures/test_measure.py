"""A step of rounding is no difference; a pixel, a word or a colour is."""

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from tests.ui.pictures.measure import difference, shown
from wargame.ui.fonts import Role
from wargame.ui.theme import theme

PAPER, INK = "#F3EEE6", "#1D1F24"


def sheet(x: int = 20, ink: str = INK, paper: str = PAPER, words: str = "Lots") -> QImage:
    """A word on paper."""
    image = QImage(240, 60, QImage.Format.Format_RGB888)
    image.fill(QColor(paper))
    with QPainter(image) as painter:
        painter.setFont(theme().font(Role.BODY))
        painter.setPen(QColor(ink))
        painter.drawText(x, 40, words)
    return image


@pytest.mark.parametrize(
    "other",
    [
        {"x": 21},
        {"words": "Lost"},
        {"ink": "#1D2F24"},
        {"paper": "#F3EEE9"},
        {"words": "Lots."},
    ],
    ids=str,
)
def test_what_a_person_could_see_is_a_difference(still: None, other: dict[str, str]) -> None:
    """A label moved by a pixel, a letter, a full stop, another ink, another paper."""
    found = difference(sheet(), sheet(**other))  # type: ignore[arg-type]
    assert found.matters and "pixels within" in str(found)


def test_rounding_is_none(still: None) -> None:
    """Two steps in a channel everywhere, and a few more on some edges."""
    one, other = sheet(), sheet(ink="#1F1F24", paper="#F1EEE6")
    for x in range(20):
        other.setPixelColor(x, 0, QColor("#F3E7E6"))
    found = difference(one, other)
    assert found.pixels == 20 and found.steps == 7 and not found.matters


def test_another_size_is_told() -> None:
    """No pixel is compared then."""
    found = difference(QImage(4, 3, sheet_format()), QImage(5, 3, sheet_format()))
    assert found.matters and str(found) == "is 4×3 and was 5×3"


def test_the_picture_of_a_difference_is_black_where_it_is(still: None) -> None:
    """And white elsewhere."""
    other = sheet()
    other.setPixelColor(200, 7, QColor("#000000"))
    image = shown(sheet(), other)
    assert image.pixelColor(200, 7).value() == 0 and image.pixelColor(199, 7).value() == 255
    assert str(difference(sheet(), other)).startswith("differs in 1 pixels within 1×1 at (200, 7)")


def sheet_format() -> QImage.Format:
    return QImage.Format.Format_RGB888
