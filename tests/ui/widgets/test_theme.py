"""The themes: contrast, mixing, the ramp of endings, what applying them does."""

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from wargame.ui.theme import (
    CONTRAST,
    DARK,
    LIGHT,
    Tokens,
    contrast_ratio,
    ending_ramp,
    mix,
    text_on,
    theme,
)

THEMES = pytest.mark.parametrize("tokens", [LIGHT, DARK, CONTRAST], ids=lambda t: t.name)
TEXTS = ("ink", "ink2", "ink3", "acc", "alarm", "watch", "good")
PAIRS = (
    ("on_acc", "acc"),
    ("on_acc", "acc_hover"),
    ("acc", "acc_tint"),
    ("alarm", "alarm_tint"),
    ("watch", "watch_tint"),
    ("good", "good_tint"),
    ("ink", "acc_tint"),
    ("ink2", "sunk"),
    ("ink3", "sunk"),
)


@THEMES
@pytest.mark.parametrize("text", TEXTS)
def test_text_colours_reach_4_5_on_paper_and_card(tokens: Tokens, text: str) -> None:
    """Text in any text colour can be read on paper and on a card."""
    grounds = (tokens.paper, tokens.card)
    assert min(contrast_ratio(getattr(tokens, text), ground) for ground in grounds) >= 4.5


@THEMES
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_text_reaches_4_5_on_its_wash(tokens: Tokens, text: str, ground: str) -> None:
    """Each wash carries its own text colour."""
    assert contrast_ratio(getattr(tokens, text), getattr(tokens, ground)) >= 4.5


@THEMES
def test_control_edges_reach_3(tokens: Tokens) -> None:
    """The edge of a control can be seen."""
    assert contrast_ratio(tokens.rule_strong, tokens.card) >= 3.0


@THEMES
@pytest.mark.parametrize("count", [1, 2, 3, 5, 7, 9])
def test_every_ending_carries_readable_text(tokens: Tokens, count: int) -> None:
    """Any number of endings gets colours on which a label can be read."""
    ramp = ending_ramp(count, tokens)
    assert len(ramp) == count
    assert min(contrast_ratio(text_on(fill, tokens), fill) for fill in ramp) >= 4.5


def test_five_endings_are_the_five_stops() -> None:
    """The ramp of five is the design's own."""
    assert ending_ramp(5, LIGHT) == LIGHT.endings


def test_ramp_needs_an_ending() -> None:
    """No endings is a mistake of the caller."""
    with pytest.raises(ValueError, match="at least one"):
        ending_ramp(0, LIGHT)


def test_mix_lays_one_colour_over_another() -> None:
    """Half black over white is grey; no share leaves the ground."""
    assert mix("#000000", "#FFFFFF", 0.5) == "#808080"
    assert mix("#123456", "#FFFFFF", 0.0) == "#FFFFFF"


def test_theme_dresses_the_application(qapp: QApplication) -> None:
    """Choosing a theme changes palette and style sheet and says so."""
    said: list[str] = []
    theme().themeChanged.connect(lambda: said.append(theme().mode))
    theme().set_mode("dark")
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.paper
    assert DARK.acc in qapp.styleSheet()
    assert said == ["dark"]


def test_unknown_theme_is_refused() -> None:
    """A theme that does not exist changes nothing."""
    with pytest.raises(ValueError, match="sepia"):
        theme().set_mode("sepia")
    assert theme().mode == "light"


def test_text_scale_steps_through_its_list() -> None:
    """Larger, larger, then as large as it gets; lengths grow with it."""
    theme().step_scale(1)
    assert theme().px(100) == 115
    theme().step_scale(9)
    assert theme().scale == 1.5
