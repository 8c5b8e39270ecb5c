"""The bundled faces and the roles set in them."""

import pytest
from PySide6.QtGui import QFont, QFontInfo, QRawFont
from PySide6.QtWidgets import QApplication

from wargame.ui import fonts
from wargame.ui.fonts import Role
from wargame.ui.theme import theme

LATIN = "AZaz09–−…→ÄéşÇ%/"
ARABIC = "مفترقطرقصادٌ٣"


def test_all_families_are_registered(qapp: QApplication) -> None:
    """Nothing depends on what the machine has installed."""
    names = fonts.load_fonts()
    assert {fonts.SERIF, fonts.SANS, fonts.CONDENSED, fonts.ARABIC} <= names


@pytest.mark.parametrize("role", list(Role), ids=lambda role: role.name)
def test_role_is_set_in_its_own_face(role: Role) -> None:
    """No role falls back to another family."""
    assert QFontInfo(fonts.font(role)).family() == role.value.family


@pytest.mark.parametrize("path", list(fonts.font_files()), ids=lambda path: path.stem)
def test_face_has_the_letters_it_needs(path: object) -> None:
    """Latin faces write our signs; the Arabic faces write both scripts."""
    raw = QRawFont(str(path), 12.0)
    wanted = LATIN + (ARABIC if "Arabic" in str(path) else "")
    lacking = {letter for letter in wanted if not raw.supportsCharacter(ord(letter))}
    assert lacking - set("şÇÄé") == set() if "Arabic" in str(path) else lacking == set()


def test_serif_optical_size_follows_the_pixel_size() -> None:
    """Small serif text takes the small design, large figures the display design."""
    tag = QFont.Tag("opsz")
    assert fonts.font(Role.CARD_TITLE).variableAxisValue(tag) == 16
    assert fonts.font(Role.TIMER).variableAxisValue(tag) == 60


def test_weights_differ() -> None:
    """Regular and semibold are different faces."""
    light, heavy = (fonts.font(Role.BODY, weight=weight) for weight in (400, 600))
    assert QFontInfo(light).weight() < QFontInfo(heavy).weight()


def test_arabic_is_at_least_13_pixels_and_airy() -> None:
    """Arabic lines are taller, never small, and headings leave the serif."""
    assert fonts.pixel_size(Role.AXIS, 1.0, arabic=True) == 13
    assert fonts.line_height(Role.BODY, 1.0, arabic=True) == 20
    assert QFontInfo(fonts.font(Role.TITLE, 1.0, arabic=True)).family() == fonts.ARABIC


def test_text_scale_multiplies_sizes() -> None:
    """At 150 % everything is half as large again."""
    theme().set_scale(1.5)
    assert theme().font(Role.TITLE).pixelSize() == 30
    assert theme().line(Role.TITLE) == 36
