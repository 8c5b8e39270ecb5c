"""Weeks worked by hand, written so that an instructor can check every figure."""

from pathlib import Path

import pytest

from tests.engine.worked import Worked
from tests.oracle.together import engine_of

WEEKS = sorted(Path(__file__).with_name("worked").glob("*.txt"))


@pytest.mark.parametrize("path", WEEKS, ids=[path.stem for path in WEEKS])
def test_the_hand_and_the_engine_agree(path: Path) -> None:
    """Every sum is right and every result is the engine's."""
    assert Worked(engine_of("tiny"), "paper").follow(path.read_text("utf-8")) == []


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("    credit = 40 + 7 = 48.00", "40 + 7 is not 48.00"),
        ("    credit = 40 + 7 = 47.00", "credit is 48.0, not 47.00"),
        ("    trust of dockers = 43.99", "trust of dockers is 44.0, not 43.99"),
    ],
)
def test_a_wrong_figure_is_found(line: str, fault: str) -> None:
    """A slip in a sum, or a sum about another game, is told."""
    assert Worked(engine_of("tiny"), "paper").follow(line) == [fault]
