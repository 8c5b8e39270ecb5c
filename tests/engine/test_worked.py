"""Weeks worked by hand, written so that an instructor can check every figure."""

import re
from pathlib import Path

import pytest

from tests.engine.worked import Worked
from tests.oracle.together import engine_of
from wargame.deck import read_deck
from wargame.reports import Names, Say

DECK = read_deck("tiny")
WEEKS = sorted(Path(__file__).with_name("worked").glob("*.txt"))


def game(seed: str) -> Worked:
    """A game of Marsa at its first week."""
    engine = engine_of("tiny")
    return Worked(engine, Names(DECK, engine.rules, Say()), seed)


@pytest.mark.parametrize("path", WEEKS, ids=[path.stem for path in WEEKS])
def test_the_hand_and_the_engine_agree(path: Path) -> None:
    """Every sum is right and every result is the engine's."""
    text = path.read_text("utf-8")
    seed = re.match(r'Marsa, seed "(\w+)"', text)
    assert seed and game(seed[1]).follow(text) == []


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("    credit = 40 + 7 = 48.00", "40 + 7 is not 48.00"),
        ("    credit = 40 + 7 = 47.00", "credit is 48.0, not 47.00"),
        ("    trust of dockers = 43.99", "trust of dockers is 44.0, not 43.99"),
        (
            "    goodwill by The islands win the regatta = 2.00",
            "goodwill by The islands win the regatta is 1.0, not 2.00",
        ),
    ],
)
def test_a_wrong_figure_is_found(line: str, fault: str) -> None:
    """A slip in a sum, or a sum about another game, is told."""
    assert game("paper").follow(line) == [fault]
