"""Finding what a person means."""

import pytest

from wargame.base.errors import UserError
from wargame.cli.shell.words import Known, find, first, split

TILES = [
    Known(0, ("Works and ferries", "Works", "works")),
    Known(1, ("Higher Education", "higher_education")),
    Known(2, ("Education", "education")),
]


@pytest.mark.parametrize(
    ("word", "index"),
    [("works", 0), ("HIGHER education", 1), ("education", 2), ("hi", 1), ("ferries", 0)],
)
def test_a_thing_is_found(word: str, index: int) -> None:
    """By id, name, beginning, or a word of its name; a whole name beats a part."""
    assert find("ministry", word, TILES) == index


@pytest.mark.parametrize("word", ["", "x", "edukation", "e d"])
def test_what_is_not_found_is_told(word: str) -> None:
    """One sentence with the nearest or all."""
    with pytest.raises(UserError, match=r"ministry"):
        find("ministry", word, TILES)


def test_two_that_begin_alike_are_both_named() -> None:
    """An ambiguous word says what it may be."""
    with pytest.raises(UserError, match="may be Valley, Vale"):
        find("bloc", "val", [Known(0, ("Valley",)), Known(1, ("Vale",))])


@pytest.mark.parametrize("text", ["works higher education", "works, higher education"])
def test_names_of_several_words_stay_whole(text: str) -> None:
    """With commas or without."""
    assert split(text, TILES) == ["works", "higher education"]


def test_the_first_name_and_the_rest() -> None:
    """A bloc of two words, then what it shall have."""
    known = [Known(0, ("State of Law",))]
    assert first("state of law: oil, trade", known) == ("state", "of law: oil, trade")
    assert first("state of law oil, trade", known) == ("state of law", "oil, trade")
