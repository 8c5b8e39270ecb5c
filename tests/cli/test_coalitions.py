"""`wargame coalitions` and the shell's `workbench`: exact, readable, at any width."""

import io
import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.terminal import plain, wargame
from tests.cli.transcript import follow
from wargame.base.rng import game_keys
from wargame.cli.pen import Pen
from wargame.cli.show.workbench import show_workbench
from wargame.cli.wrapped import columns
from wargame.deck import compile_deck, read_deck
from wargame.engine import Engine
from wargame.reports import Names, Position, Say
from wargame.reports.workbench import workbench_scene

Capture = pytest.CaptureFixture[str]


def document(deck: str, capsys: Capture) -> Any:
    """What the command writes as JSON."""
    assert wargame("coalitions", deck, "--json") == 0
    return json.loads(capsys.readouterr().out)


@pytest.mark.parametrize("deck", ["tiny", "iraq-2025"])
def test_json_adds_up(deck: str, capsys: Capture) -> None:
    """Every list is as long as its count, every index sums to one."""
    found = document(deck, capsys)
    assert len(found["minimal"]) == found["minimal_winning"]
    assert found["winning"] == found["minimal_winning"] + found["oversized"]
    for index in ("banzhaf", "shapley_shubik"):
        assert sum(bloc[index] for bloc in found["blocs"]) == pytest.approx(1)
    seats = {bloc["id"]: bloc["seats"] for bloc in found["blocs"]}
    least = [sum(seats[bloc] for bloc in members) for members in found["least"]]
    assert set(least) == {found["least_seats"]} and min(least) >= found["quota"]


def test_baghdad_in_figures(capsys: Capture) -> None:
    """An odd chamber has a majority in every second coalition; five blocs are the fewest."""
    found = document("iraq-2025", capsys)
    assert (found["seats"], found["quota"], found["winning"]) == (329, 165, 2**13)
    assert (found["fewest_blocs"], found["dummies"]) == (5, [])


def test_the_terminal_says_the_same(capsys: Capture) -> None:
    """A line a bloc, and the ways to a majority."""
    assert wargame("coalitions", "tiny") == 0
    said = capsys.readouterr().out
    assert "16 of 32 coalitions are majorities; 7 of them need every member." in said
    assert "  Valley      24     30.0     28.6     50.0   50.0" in said


def test_the_workbench_follows_the_game(tmp_path: Path, capsys: Capture) -> None:
    """Before and after a promise that bars, and an offer.

    > workbench
    The coalition has 28 of 51 seats: 23 short.
    Each of these alone would complete it: Valley.
    > promise audit
    > work
    A red line keeps these out: Dockers.
    Dockers 19 barred 13.3 14.3 0.0 0 of
    """
    follow(test_the_workbench_follows_the_game, "tiny/solo/mandate", "5", tmp_path, capsys)


@pytest.mark.parametrize("width", [20, 40, 80])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_no_line_is_wider_than_the_terminal(width: int, language: str) -> None:
    """Fourteen blocs: a table where it fits, else a paragraph a bloc."""
    deck = read_deck("iraq-2025")
    engine, out = Engine(compile_deck(deck)), io.StringIO()
    names = Names(deck, engine.rules, Say(language))
    position = Position(names, engine.view(engine.begin(game_keys(1, 1)), 0))
    show_workbench(Pen(out, width), names.say, workbench_scene(position))
    assert max(map(columns, out.getvalue().splitlines())) <= width
    assert ("Seats 46" in plain(out.getvalue())) == (language == "en" and width < 80)
