"""The bundled typefaces and the roles text is set in.

Families are registered from ``assets/fonts``; nothing depends on what the machine has installed.
"""

from collections.abc import Iterator
from enum import Enum
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from PySide6.QtGui import QFont, QFontDatabase

from wargame.base.errors import DataError
from wargame.base.paths import assets_dir

FONT_FOLDER = assets_dir() / "fonts"

SERIF = "Source Serif 4 Variable"
SANS = "IBM Plex Sans"
CONDENSED = "IBM Plex Sans Condensed"
ARABIC = "IBM Plex Sans Arabic"

ARABIC_MINIMUM = 13
ARABIC_LINE = 1.5
SERIF_OPTICAL_RANGE = (8, 60)


class RoleSpec(NamedTuple):
    """How one role is set: family, pixel size, line height, default weight, spacing in percent."""

    family: str
    size: int
    line: int
    weight: int
    spacing: float = 100.0
    figures: bool = False


class Role(Enum):
    """What a piece of text is for. ``figures`` roles keep the serif in Arabic, for their digits."""

    # One object each: what is remembered by role is looked up thousands of times in a paint.
    __hash__ = object.__hash__

    TIMER = RoleSpec(SERIF, 64, 64, 600, 98.0, True)
    DISPLAY = RoleSpec(SERIF, 56, 48, 600, 98.0, True)
    VALUE = RoleSpec(SERIF, 48, 48, 600, 98.0, True)
    SCORE = RoleSpec(SERIF, 32, 36, 600, 99.0, True)
    FIGURE = RoleSpec(SERIF, 15, 20, 600, 100.0, True)
    CAPITAL = RoleSpec(SANS, 24, 28, 500, 100.0, True)
    HEADLINE = RoleSpec(SERIF, 40, 44, 600, 99.0)
    SUBHEAD = RoleSpec(SERIF, 28, 32, 600, 99.0)
    TITLE = RoleSpec(SERIF, 20, 24, 600)
    CARD_TITLE = RoleSpec(SERIF, 16, 20, 600)
    MOVE_TITLE = RoleSpec(SERIF, 14, 17, 600)
    LEAD = RoleSpec(SANS, 14, 20, 400)
    BODY = RoleSpec(SANS, 13, 16, 400)
    STRONG = RoleSpec(SANS, 13, 16, 600)
    LABEL = RoleSpec(SANS, 12, 16, 600)
    DENSE = RoleSpec(CONDENSED, 12, 16, 400)
    DENSE_STRONG = RoleSpec(CONDENSED, 12, 16, 600)
    TILE = RoleSpec(CONDENSED, 13, 16, 600)
    AXIS = RoleSpec(CONDENSED, 11, 16, 400)


def font_files() -> Iterator[Path]:
    """The bundled TrueType files, in name order."""
    return iter(sorted(FONT_FOLDER.glob("*.ttf")))


@lru_cache(maxsize=1)
def load_fonts() -> frozenset[str]:
    """Register every bundled face once; needs a QGuiApplication.

    Returns:
        The family names Qt knows them by.

    Raises:
        DataError: a face is missing or Qt cannot read it.
    """
    families: set[str] = set()
    for path in font_files():
        number = QFontDatabase.addApplicationFont(str(path))
        families.update(QFontDatabase.applicationFontFamilies(number))
    missing = sorted({SERIF, SANS, CONDENSED, ARABIC} - families)
    if missing:
        what = f"{', '.join(missing)} missing"
        raise DataError("assets/fonts", what, "Install the program again")
    return frozenset(families)


@lru_cache(maxsize=512)
def font(role: Role, scale: float = 1.0, arabic: bool = False, weight: int = 0) -> QFont:
    """A font for a role, in pixels.

    Args:
        role: what the text is for.
        scale: the user's text scale, 1.0 to 1.5.
        arabic: set for Arabic interface text: no serif headings, no spacing, 13 px at least.
        weight: 400, 500 or 600 in place of the role's own; 0 keeps it.
    """
    spec = role.value
    heavy = weight or spec.weight
    serif = spec.family == SERIF and (spec.figures or not arabic)
    made = QFont()
    made.setFamilies(_families(spec, serif, arabic))
    made.setPixelSize(pixel_size(role, scale, arabic))
    # Qt thickens outlines by itself above 600 where no such face is there.
    made.setWeight(QFont.Weight(min(heavy, 600)))
    if serif:
        low, high = SERIF_OPTICAL_RANGE
        made.setVariableAxis(QFont.Tag("wght"), heavy)
        made.setVariableAxis(QFont.Tag("opsz"), min(max(made.pixelSize(), low), high))
    if spec.spacing != 100.0 and not arabic:
        made.setLetterSpacing(QFont.SpacingType.PercentageSpacing, spec.spacing)
    made.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    return made


def pixel_size(role: Role, scale: float = 1.0, arabic: bool = False) -> int:
    """The size of a role in whole pixels."""
    size = round(role.value.size * scale)
    return max(size, round(ARABIC_MINIMUM * scale)) if arabic else size


@lru_cache(maxsize=512)
def line_height(role: Role, scale: float = 1.0, arabic: bool = False) -> int:
    """The height of a line of a role in whole pixels; Arabic needs 1.5 times its size."""
    line = round(role.value.line * scale)
    if not arabic or role.value.figures:
        return line
    return max(line, round(pixel_size(role, scale, arabic) * ARABIC_LINE))


def _families(spec: RoleSpec, serif: bool, arabic: bool) -> list[str]:
    """Family and its fallbacks; Arabic text leads with the Arabic face."""
    if serif:
        return [SERIF, ARABIC]
    if arabic:
        return [ARABIC, SANS]
    family = SANS if spec.family == SERIF else spec.family
    return [family, SANS, ARABIC]
