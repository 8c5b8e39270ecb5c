"""Hues and patterns of blocs."""

import itertools

import pytest

from wargame.ui.theme import CONTRAST, DARK, LIGHT, contrast_ratio
from wargame.ui.widgets import samples
from wargame.ui.widgets.bloc_look import PATTERNS, BlocLook, swatch


def test_every_pattern_looks_different() -> None:
    """The pattern alone tells blocs apart."""
    pictures = [
        swatch(BlocLook("a", "A", "#0D3686", "#496FD2", pattern), LIGHT, 16).toImage()
        for pattern in PATTERNS
    ]
    assert all(one != other for one, other in itertools.combinations(pictures, 2))


@pytest.mark.parametrize("look", list(samples.BLOCS.values()), ids=lambda look: look.id)
def test_text_on_a_tint_can_be_read(look: BlocLook) -> None:
    """Ink on a bloc's tint reaches 4.5 in every theme."""
    ratios = [contrast_ratio(tokens.ink, look.tint(tokens)) for tokens in (LIGHT, DARK, CONTRAST)]
    assert min(ratios) >= 4.5


def test_high_contrast_darkens_pale_hues() -> None:
    """Pale hues stand out on white; the others stay as they are."""
    pale = BlocLook("a", "A", "#CDC4AF", "#FFFFFF")
    assert contrast_ratio(pale.hue(CONTRAST), "#FFFFFF") >= 5.5
    assert samples.BLOCS["oak"].hue(CONTRAST) == samples.BLOCS["oak"].light


def test_dark_theme_takes_the_dark_hue() -> None:
    """Each theme has its own hue."""
    oak = samples.BLOCS["oak"]
    assert (oak.hue(LIGHT), oak.hue(DARK)) == (oak.light, oak.dark)
