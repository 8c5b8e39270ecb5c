"""Games of the small deck in the terminal: the docstring is the script, see `transcript.follow`."""

from pathlib import Path

import pytest

from tests.cli.terminal import plain, typed
from tests.cli.transcript import follow
from wargame.cli.shell.game import Game
from wargame.cli.shell.loop import converse
from wargame.deck import read_deck
from wargame.session import Session

Capture = pytest.CaptureFixture[str]


def test_a_whole_game_from_the_office(tmp_path: Path, capsys: Capture) -> None:
    """A cabinet, from the first look to the ending.

    Week 1 of 4 · 1 Mar 2027
    The formateur's office · capital 6 of 10 · mandate: Mariam al-Bahri
    28 seats, 51 needed. 23 short of a majority.
    > nominate speaker lantern
    Lantern put up for Speaker.
    > offer lantern schools, ports
    Draft for Lantern Party: Ports, Schools
    Coalition: 28 → 45
    > lots 2
    2 × harbour boards
    > send
    Offer to Lantern.
    > end
    Election of the Speaker. Passed:
    Week 2 of 4 · 8 Mar 2027
    > briefing
    The formateur's office
    • 28 of 101 seats. A cabinet needs 51.
    > why 1
    Week 1. Every entry names its rule.
    Weekly drift
    > dossier dockers
    Red line: No audit of the port accounts.
    > end
    Week 3 of 4
    > end
    Week 4 of 4
    > end
    How it ends
    Your score of 100
    Ending: Caretaker
    The weeks are used up, or the names.
    """
    follow(test_a_whole_game_from_the_office, "tiny/solo/mandate", "5", tmp_path, capsys)


def test_a_bloc_answers_the_formateur(tmp_path: Path, capsys: Capture) -> None:
    """The Dockers wait, ask, act and are told why.

    Dockers' Front · capital 4 of 10
    Talks Dockers' Front.
    > counter ports
    Dockers: declined, more asked for. Asks for Ports.
    > move hold out
    Dockers' Front: Hold out.
    Hold out. Done this week.
    Call a go-slow. Costs 3; you have 2.
    > undo
    Taken back: Dockers' Front: Hold out.
    You can (capital 4 of 10)
    > redo
    Dockers' Front: Hold out.
    You can (capital 2 of 10)
    > offer valley treasury
    Only the formateur's office does that
    > aims
    The port without auditors.
    0 / 40 The Ports ministry
    > briefing
    The port without auditors.
    > quit
    Saved. Go on with: wargame play --continue
    """
    follow(test_a_bloc_answers_the_formateur, "tiny/solo/for_dockers", "7", tmp_path, capsys)


def test_what_is_not_understood_is_said(tmp_path: Path, capsys: Capture) -> None:
    """Nothing typed stops the game; each line is answered in a sentence.

    > fly
    There is no command 'fly'; type help for the list.
    > 99
    There is no act 99
    > offer
    Whom to offer to
    1 Take portfolios for Harbour List (costs nothing)
    2 Offer to Valley Union, 24 seats
    > offer valley premier
    Premier is settled; choose another portfolio.
    > offer vallei
    There is no bloc 'vallei'; did you mean Valley?
    > offer valley tresury
    There is no portfolio 'tresury'; did you mean Treasury?
    > send
    There is no draft; open one with offer BLOC.
    > lots many
    There is no draft
    > move tea
    Whom to aim it at
    2 Tea with a leader → Dockers' Front
    > call
    Another vote comes first: Election of the Speaker.
    > nominate
    Which post to fill
    > retract valley
    Valley has nothing on offer to take back.
    > unpromise audit
    That promise does not stand
    > choose 1
    There is nothing to choose this week.
    > accept
    You speak for no bloc that could answer
    > why 40
    Say a week from 1 to 1.
    > help
    end the week; the others finish their turns and the rules take over
    """
    follow(test_what_is_not_understood_is_said, "tiny/solo/mandate", "5", tmp_path, capsys)


def test_words_and_promises_are_explained(tmp_path: Path, capsys: Capture) -> None:
    """What a word means, and what comes of a promise kept and broken.

    Week 1 of 4
    > glossary lots
    Lots. Small change: posts below the cabinet
    > glossary nonsense
    There is no word 'nonsense'
    > promises
    Audit of the port (Not given).
    Mariam al-Bahri to everyone. Falls due in week 1 of the government.
    If kept: Credit with the Lenders +6
    If broken: Credit with the Lenders −9
    """
    follow(test_words_and_promises_are_explained, "tiny/solo/mandate", "5", tmp_path, capsys)


def test_a_game_goes_on_where_it_stood(tmp_path: Path, capsys: Capture) -> None:
    """Reopened, the offer that was sent still stands."""
    file = tmp_path / "a.crossroads"
    with Session.new(read_deck("tiny"), "solo", {"mandate": "human"}, "5", file) as session:
        converse(Game(session, file), typed(iter(["offer valley treasury", "send"])))
    capsys.readouterr()
    with Session.open(file) as session:
        converse(Game(session, file), typed(iter([])))
    assert "Treasury 16 to Valley" in plain(capsys.readouterr().out)


def test_numbers_do_what_the_list_says(tmp_path: Path, capsys: Capture) -> None:
    """The first number is the first act of the list."""
    file = tmp_path / "a.crossroads"
    with Session.new(read_deck("tiny"), "solo", {"for_islands": "human"}, "5", file) as session:
        converse(Game(session, file), typed(iter(["1", "look"])))
        assert [act.kind for act in session.acts if act.source == "human"] == ["pledge"]
    assert "Islands: leave the coalition" in capsys.readouterr().out
