"""Shortened texts: an ellipsis never stands inside a figure."""

import pytest

from wargame.ui.widgets.typeset import whole_figures


@pytest.mark.parametrize(
    ("words", "cut", "shown"),
    [
        ("237 expected, 165 needed", "237 expected, 1…", "237 expected,…"),
        ("237 expected, 165 needed", "237 expected, 165…", "237 expected, 165…"),
        ("والمطلوب 165", "والمطلوب 16…", "والمطلوب…"),
        ("12,500 IQD", "12,5…", "…"),
        ("Goodwill between the lists", "Goodwill betw…", "Goodwill betw…"),
        ("165", "165", "165"),
    ],
)
def test_no_figure_is_cut(words: str, cut: str, shown: str) -> None:
    """165 cut to 1 would be another number."""
    assert whole_figures(words, cut) == shown
