"""Games from the first week to the last in the terminal, left and taken up again."""

from pathlib import Path

import pytest

from tests.cli.terminal import plain, typed
from wargame.cli.shell.game import Game
from wargame.cli.shell.loop import converse
from wargame.deck import read_deck
from wargame.session import Session

Capture = pytest.CaptureFixture[str]


def told(session: Session, lines: list[str], capture: Capture) -> str:
    """What is said when these lines are typed and the input ends."""
    converse(Game(session, Path("a.crossroads")), typed(iter(lines)))
    return plain(capture.readouterr().out)


def test_the_government_weeks_and_the_ending(capsys: Capture) -> None:
    """A partner sees what it holds while the cabinet governs, then how it ends and its score."""
    with Session.new(read_deck("iraq-2025"), "solo", {"kdp": "human"}, "2") as session:
        text = told(session, ["accept", *["end"] * 30], capsys)
        assert session.ending
    governed = text[text.index("in government") :]
    assert "Talks Kurdistan Democratic Party. In the coalition:" in governed
    assert "KDP: leave the coalition" in governed and "ask for more" not in governed
    parts = ("Week 8 of 8 in government", "How it ends", "Your score of 100", "Ending: ")
    assert [governed.index(part) for part in parts] == sorted(governed.index(p) for p in parts)


def test_a_cabinet_without_a_bloc_says_so(capsys: Capture) -> None:
    """Who stayed outside is told that nobody joins any more, and that nothing is open."""
    with Session.new(read_deck("iraq-2025"), "solo", {"kdp": "human"}, "4") as session:
        text = told(session, ["end"] * 14, capsys)
        assert session.state.governed[0] >= 0 and not session.state.pledged[0].all()
    assert "KDP: outside; nobody joins a cabinet that is confirmed." in text


def test_the_end_of_input_leaves_a_game_to_go_on_with(tmp_path: Path, capsys: Capture) -> None:
    """Closed in mid-week and opened again: the same week, the acts of it, and undo."""
    file = tmp_path / "a.crossroads"
    with Session.new(read_deck("tiny"), "solo", {"for_islands": "human"}, "5", file) as session:
        text = told(session, ["end", "pledge"], capsys)
    assert text.rstrip().endswith('wargame play --continue "a.crossroads"')
    with Session.open(file) as session:
        text = told(session, ["undo"], capsys)
    assert "Your seat" not in text and "Island Families · capital" in text
    assert "Taken back: Islands: in the coalition." in text


def test_control_c_says_that_the_game_is_saved(capsys: Capture) -> None:
    """Stopped at the prompt, it says how to go on before it leaves."""

    def stopped(_prompt: str) -> str:
        raise KeyboardInterrupt

    game = Session.new(read_deck("tiny"), "solo", {"mandate": "human"}, "5")
    with game as session, pytest.raises(KeyboardInterrupt):
        converse(Game(session, Path("a.crossroads")), stopped)
    assert 'wargame play --continue "a.crossroads"' in capsys.readouterr().out
