"""The Arabic sentences of the program, as one body of text."""

import re

import pytest

from wargame.base.words import words
from wargame.deck.reading.english import ENGLISH as PHRASES

ROOMS = ("screens", "reports", "terminal", "conditions", "glossary")
ALL = {english: said for room in ROOMS for english, said in words("ar", room).items()}
HANGING = re.compile(r"ـ(?=[{%]|$)")
PLACE = re.compile(r"%\d|\{\w+\}")
LATIN = re.compile(r"(?<!;);(?!;)")  # Qt parts the kinds of files by two


@pytest.mark.parametrize("english", ALL)
def test_no_prefix_hangs_before_a_name(english: str) -> None:
    """A tatweel before a name is no word: prepositions stand alone, and marks are Arabic ones."""
    assert not HANGING.search(ALL[english]) and not LATIN.search(ALL[english])


@pytest.mark.parametrize("room", ROOMS)
def test_what_is_put_in_has_its_place(room: str) -> None:
    """A translation takes the parts of the original, each of them, and no other."""
    for english, said in words("ar", room).items():
        original = PHRASES[english] if room == "conditions" else english
        assert {*PLACE.findall(said)} == {*PLACE.findall(original)}, english
