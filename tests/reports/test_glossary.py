"""The glossary: the words of the table in both languages, and the deck's own groups."""

from tests.reports.game import DECK, after
from wargame.base.words import words
from wargame.reports.glossary import glossary
from wargame.reports.glossary_words import WORDS


def test_every_word_is_there_once_in_both_languages() -> None:
    """With a text of its own; the Arabic is no English."""
    for language in ("en", "ar"):
        shared = glossary(after(language=language)).words
        assert len({each.id for each in shared}) == len(shared) == len(WORDS)
        assert all(each.word and each.text for each in shared)
    assert {part for each in WORDS for part in each[1:]} == words("ar", "glossary").keys()


def test_words_the_lessons_need_are_explained() -> None:
    """What a beginner meets on the first screen."""
    wanted = {"formateur", "portfolio", "tariff", "lots", "discipline", "quota", "hysteresis"}
    assert wanted | {"ledger"} <= {each.id for each in WORDS}


def test_groups_of_the_deck_come_with_their_members() -> None:
    """Each named set that holds anything, under the deck's own name."""
    sets = {each.id: each for each in glossary(after()).sets}
    inside = {key for bloc in DECK.blocs.bloc for key in bloc.sets}
    assert inside & DECK.blocs.sets.keys() <= sets.keys()
    assert all(each.text.endswith(".") for each in sets.values())
