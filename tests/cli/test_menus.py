"""The numbered lists leave out nothing that is legal."""

from pathlib import Path

import numpy as np
import pytest

from tests.cli.terminal import plain
from wargame.cli.pen import Pen
from wargame.cli.shell.game import Game
from wargame.cli.shell.loop import Shell
from wargame.cli.shell.menus import moves, office, talks
from wargame.deck import read_deck
from wargame.engine import Legal, Rules
from wargame.engine.legal import actors_of
from wargame.reports import Position
from wargame.reports.inbox import inbox
from wargame.session import Session

DECK = read_deck("iraq-2025")
SEATS = [("solo", "formateur"), ("solo", "azm"), ("class", "armed_wings"), ("class", "sunni_lists")]


def legal_lines(legal: Legal, rules: Rules) -> set[str]:
    """A line for every legal act, targets and claims left out."""
    masks = {
        "accept": (legal.accept, rules.blocs),
        "pledge": (legal.pledge, rules.blocs),
        "decline": (legal.decline, rules.blocs),
        "withdraw": (legal.withdraw, rules.blocs),
        "offer": (legal.send, rules.blocs),
        "retract": (legal.retract, rules.blocs),
        "nominate": (legal.nominate, rules.portfolios),
    }
    lines = {
        f"{word} {names[int(index)]}"
        for word, (mask, names) in masks.items()
        for index in np.flatnonzero(mask[0])
    }
    lines |= {line for m in np.flatnonzero(legal.move[0]) for line in move_lines(legal, int(m))}
    vacant = np.flatnonzero(legal.appoint[0].any(axis=0))
    lines |= {f"appoint {rules.portfolios[int(p)]}" for p in vacant}
    lines |= {"share"} if legal.share[0] else set()
    lines |= {f"promise {rules.promises[q].id}" for q in np.flatnonzero(legal.declare[0])}
    return lines | ({"call"} if legal.call[0] else set())


def move_lines(legal: Legal, index: int) -> set[str]:
    """A line for each bloc that may make a move, or one where the role can act as one only."""
    move, blocs = legal.rules.moves[index], legal.rules.blocs
    if len(actors_of(move, legal.role)) < 2:
        return {f"move {move.id}"}
    return {f"move {move.id} {blocs[int(b)]}" for b in np.flatnonzero(legal.actors(index)[0])}


def listed_lines(position: Position) -> set[str]:
    """The lines of all lists."""
    lists = [
        *(talks.answers(position), office.offers(position), office.offers_back(position)),
        *(office.vacancies(position), office.posts(position), office.public_promises(position)),
        *(moves.role_moves(position), office.cabinet(position)),
    ]
    return {option.line for options in lists for option in options if option.open}


@pytest.mark.parametrize("seat", SEATS, ids="-".join)
def test_every_legal_act_is_listed(seat: tuple[str, str]) -> None:
    """Week after week each entry of the legal masks has its line."""
    cast, role = seat
    with Session.new(DECK, cast, {role: "human"}, "3") as session:
        for _ in range(6):
            position = Game(session, Path("none")).position()
            listed = {line for line in listed_lines(position) if not line.startswith("counter")}
            assert listed == legal_lines(session.legal(), session.rules)
            session.end_week()


def test_a_counter_may_ask_for_promises() -> None:
    """What a bloc may ask for ends with the promises that may be given to it."""
    with Session.new(read_deck("tiny"), "solo", {"for_lantern": "human"}, "5") as session:
        position = Game(session, Path("none")).position()
        lines = [option.line for option in talks.claims(position, inbox(position)[0])]
    assert lines[-1] == "counter lantern stipends"


@pytest.mark.parametrize("role", ["formateur", "sadiqoun", "washington", "tehran"])
def test_every_locked_move_says_why(role: str) -> None:
    """A line without a number ends in a reason."""
    with Session.new(DECK, "solo", {role: "human"}, "3") as session:
        position = Game(session, Path("none")).position()
        closed = [option.text for option in moves.role_moves(position) if not option.open]
    assert closed and all(text.count(".") == 2 and text.endswith(".") for text in closed)


def test_the_week_waits_once_for_an_open_choice(capsys: pytest.CaptureFixture[str]) -> None:
    """Whoever types is asked; a pipe is told what happens, and goes on."""
    for asking, ends in ((True, 2), (False, 1)):
        with Session.new(read_deck("tiny"), "solo", {"mandate": "human"}, "3") as session:
            shell = Shell(Game(session, Path("a.crossroads")), Pen.for_terminal(), asking=asking)
            for _ in range(ends):
                assert session.week == 1
                shell.hear("end")
            assert session.week == 2
        said = plain(capsys.readouterr().out)
        assert said.count("Nothing was chosen; by default: Wait.") == ends
        assert said.count("Type end again") == ends - 1
