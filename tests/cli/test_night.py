"""The terminal tells what happened while one could do nothing, and what was found out."""

from pathlib import Path

import pytest

from tests.cli.terminal import plain, typed
from wargame.cli.shell.game import Game
from wargame.cli.shell.loop import converse
from wargame.session import Session

Capture = pytest.CaptureFixture[str]
LEFT = "Valley: out of the coalition. Without it the coalition has 45 seats, 6 short of the"


def told(session: Session, lines: list[str], capture: Capture) -> str:
    """What is said when these lines are typed and the input ends, on one line."""
    converse(Game(session, Path("a.crossroads")), typed(iter(lines)))
    return " ".join(plain(capture.readouterr().out).split())


def before_it_leaves() -> Session:
    """A game of Marsa in whose third week Valley leaves."""
    session = Session.new("tiny", "solo", {"mandate": "human"}, "28")
    while session.week < 3:
        session.stand_in()
        session.end_week()
    session.stand_in()
    return session


def test_a_departure_is_told_with_reasons_and_again_over_the_position(capsys: Capture) -> None:
    """Why and what it gave back among the week; the seats once more where the next week opens."""
    with before_it_leaves() as session:
        text = told(session, ["end"], capsys)
    week, position = text.index("Week 3 closes"), text.index("Week 4 opens")
    assert "Given back: Treasury" in text[week:position] and "its patience" in text[week:position]
    assert LEFT in text[week:position] and LEFT in text[position:]


def test_a_game_that_is_taken_up_again_tells_it_too(capsys: Capture) -> None:
    """Whoever went away overnight is told of it on coming back."""
    with before_it_leaves() as session:
        session.end_week()
        assert LEFT in told(session, [], capsys)


def test_tea_tells_what_was_found(capsys: Capture) -> None:
    """The sentence stands under the act, and the dossier has the mood."""
    with Session.new("tiny", "solo", {"mandate": "human"}, "28") as session:
        text = told(session, ["move tea valley", "dossier valley"], capsys)
    assert "Learnt: the mood of Valley leans neither way" in text
    assert "Mood, in points of its answer" in text
