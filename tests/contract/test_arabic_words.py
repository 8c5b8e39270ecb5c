"""The Arabic sentences of terminal, screens and reports, as one body of text."""

import re

import pytest

from wargame.cli.arabic import ARABIC as TERMINAL
from wargame.reports.arabic import ARABIC as REPORTS
from wargame.ui.arabic import ARABIC as SCREENS

ALL = {**SCREENS, **TERMINAL, **REPORTS}
HANGING = re.compile(r"ـ(?=[{%]|$)")
LATIN = re.compile(r"(?<!;);(?!;)")  # Qt parts the kinds of files by two


@pytest.mark.parametrize("english", ALL)
def test_no_prefix_hangs_before_a_name(english: str) -> None:
    """A tatweel before a name is no word: prepositions stand alone, and marks are Arabic ones."""
    assert not HANGING.search(ALL[english]) and not LATIN.search(ALL[english])
