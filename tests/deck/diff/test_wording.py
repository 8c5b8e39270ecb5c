"""Differences in words that an instructor reads without the files."""

from typing import Any

import pytest

from tests.deck.small import changed, small
from wargame.deck import from_document, read_deck, to_document
from wargame.deck.diff import Told, Wording, differences


def told(path: str, value: Any) -> Told:
    """The one difference that a change of the small deck makes, in words."""
    before, after = small(), small(path, value)
    (change,) = differences(before, after)
    return Wording(before, after).tell(change)


@pytest.mark.parametrize(
    ("path", "value", "line"),
    [
        ("portfolios.portfolio.0.points", 12, "Mines: 15 → 12 points"),
        ("portfolios.portfolio.1.points", 1, "Parks: 5.5 → 1 point"),
        ("blocs.bloc.0.seats", 44, "Red: 45 → 44 seats"),
        ("blocs.bloc.0.trust", 55, "Red: trust 50 → 55 points of 100"),
        ("blocs.bloc.0.wants.mines", 140, "Red: wants Mines 150 → 140 %"),
        ("blocs.bloc.0.rivals", ["blue", "green"], "Red: rivals Blue → Blue, Green"),
        ("blocs.bloc.0.rivals", [], "Red: rivals Blue → nothing"),
        ("blocs.bloc.0.wants.parks", 120, "Red: wants Parks added: 120 %"),
        ("roles.role.0.capital", 1, "Role 'Chair': 8 → 1 capital"),
        ("deck.seats", 101, "seats 100 → 101 seats"),
        ("deck.length.formation", 5, "Length: formation 4 → 5 weeks"),
        ("blocs.bloc.2", None, "Bloc removed: Green (20 seats)"),
        ("meters.meter.0.start", -5, "Trade: start 45.5 → −5 points"),
        ("meters.meter.0.headline", False, "Trade: headline yes → no"),
        ("meters.meter.0.name", "Barter", "Trade: name “Trade” → “Barter”"),
        ("meters.meter.0.anchor.0.value", "40", "Trade, anchor 'Base': value 50 → 40"),
    ],
)
def test_short_differences_are_one_line(path: str, value: Any, line: str) -> None:
    """Thing, field, both values and the unit, with names instead of ids."""
    assert told(path, value) == Told(line)


def test_conditions_are_shown_as_text_and_as_sentence() -> None:
    """Both ways, for both decks."""
    found = told("blocs.bloc.1.red_lines.0.when", "promised(reform) and week > 2")
    assert found.line == "Blue, red lines 'No reform.': when"
    assert found.values == ("promised(reform)", "promised(reform) and week > 2")
    assert found.reads[0] == "“Reform” is promised"
    assert found.reads[1] == "“Reform” is promised and the week is above 2"


def test_weeks_are_a_span() -> None:
    """First and last week, without brackets."""
    weeks = small().cards.card[0].weeks
    assert told("cards.card.0.weeks", [1, 3]).line.endswith(
        f"weeks {weeks[0]}–{weeks[1]} → 1–3" if weeks[0] != weeks[1] else f"weeks {weeks[0]} → 1–3"
    )


def test_names_can_be_arabic() -> None:
    """The deck's own Arabic where it has any."""
    before = read_deck("tiny")
    document = to_document(before)
    document["portfolios"]["portfolio"][0]["points"] = 12
    after = from_document(document)
    (change,) = differences(before, after)
    assert Wording(before, after, "ar").tell(change).line == "الخزانة: 16 → 12 points"


def test_a_text_in_another_form_says_so() -> None:
    """A string and the same string by language have different hashes."""
    before, after = small(), from_document(changed("deck.title", {"en": "Small"}))
    (change,) = differences(before, after)
    assert "the words are the same" in Wording(before, after).tell(change).line
