"""Every role of every cast of both decks, played by a person who takes whatever is listed."""

import io
from pathlib import Path
from random import Random

import pytest

from wargame.cli.pen import Pen
from wargame.cli.shell.game import Game
from wargame.cli.shell.loop import Shell
from wargame.cli.wrapped import columns
from wargame.deck import read_deck
from wargame.session import Session

DECKS = {name: read_deck(name) for name in ("tiny", "iraq-2025")}
SEATS = [
    (name, cast.id, role)
    for name, deck in DECKS.items()
    for cast in deck.roles.cast
    for role in cast.roles
    if (name, cast.id) != ("iraq-2025", "full")  # the same seats as solo
]
WEEKS, ACTS = 3, 6


def play(seat: tuple[str, str, str], width: int, language: str, weeks: int = WEEKS) -> str:
    """Choose among all listed acts at random; any that is refused raises `UserError`."""
    name, cast, role = seat
    luck = Random("".join(seat) + language)
    out = io.StringIO()
    with Session.new(DECKS[name], cast, {role: "human"}, role) as session:
        shell = Shell(Game(session, Path("none"), language), Pen(out, width))
        shell.tell_week()
        shell.show()
        for _ in range(weeks):
            for _ in range(ACTS):
                if not shell.game.over:
                    shell.hear(str(luck.randrange(len(shell.listed)) + 1))
            if not shell.game.over:
                shell.hear("end")
    return out.getvalue()


@pytest.mark.parametrize("seat", SEATS, ids="-".join)
def test_whatever_is_listed_can_be_done(seat: tuple[str, str, str]) -> None:
    """No number is refused, and no line is wider than the terminal."""
    told = play(seat, 80, "en")
    assert max(map(columns, told.splitlines())) <= 80


@pytest.mark.parametrize("seat", SEATS[::4], ids="-".join)
def test_a_narrow_terminal_holds_it_in_arabic(seat: tuple[str, str, str]) -> None:
    """Forty columns: nothing is wider, and every isolate is closed on its line."""
    lines = play(seat, 40, "ar", weeks=1).splitlines()
    assert max(map(columns, lines)) <= 40
    opened = [sum(map(line.count, "\u2066\u2067\u2068")) for line in lines]
    assert opened == [line.count("\u2069") for line in lines]
