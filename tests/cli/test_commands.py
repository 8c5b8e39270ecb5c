"""Commands that do what they are asked."""

import json
import sqlite3
from pathlib import Path

import pytest

from tests.cli.terminal import plain, wargame
from wargame.base import paths
from wargame.cli import start

Capture = pytest.CaptureFixture[str]

SUMMARY = (
    "deck deck_hash rules_version games seed bots endings weeks cabinet_week scores seconds "
    "games_per_second decisions_per_second"
).split()


def test_simulate_writes_json(capsys: Capture) -> None:
    """The keys are exact, the shares of the endings add up to one."""
    assert wargame("simulate", "tiny", "--games", "20", "--seed", "4", "--json") == 0
    found = json.loads(capsys.readouterr().out)
    assert list(found) == SUMMARY
    assert sum(found["endings"].values()) == pytest.approx(1)


def test_simulate_plays_a_deck_over_more_weeks(capsys: Capture) -> None:
    """Where it has such a length; where it has not, the sentence names those it has."""
    assert wargame("simulate", "iraq-2025", "--games", "4", "--weeks", "24") == 0
    assert wargame("simulate", "iraq-2025", "--games", "4", "--weeks", "21") == 2
    assert "it has 20 or 24" in capsys.readouterr().err


def test_simulate_writes_a_table(capsys: Capture) -> None:
    """Endings and scores by their titles, and that this is a model."""
    assert wargame("simulate", "tiny", "--games", "20", "--bots", "random") == 0
    text = capsys.readouterr().out
    assert "The breakwater is built" in text and "Island Families" in text
    assert text.rstrip().endswith("A model, not a forecast.")


def test_check_passes_the_shipped_deck(capsys: Capture) -> None:
    """No error: exit 0."""
    assert wargame("check", "tiny") == 0
    assert "tiny: no errors" in capsys.readouterr().out


def test_check_names_every_fault(tmp_path: Path, capsys: Capture) -> None:
    """A deck with errors: each in a sentence, exit 1."""
    for file in (paths.shipped_decks_dir() / "tiny").glob("*.toml"):
        (tmp_path / file.name).write_text(
            file.read_text("utf-8").replace('"calm < 46 or', '"clam < 46 or'), "utf-8"
        )
    assert wargame("check", str(tmp_path)) == 1
    assert "did you mean 'calm'?" in plain(capsys.readouterr().out).casefold()


def test_bots_play_to_the_ending(capsys: Capture) -> None:
    """Week by week with reasons, causes and scores; the last lines name the ending."""
    assert wargame("play", "tiny", "--bots", "--seed", "3") == 0
    text = capsys.readouterr().out
    assert "Week 1 · 1 Mar 2027" in text and "Scores of 100" in text
    assert "Ending: " in text.splitlines()[-2]


def test_the_same_seed_tells_the_same_game(tmp_path: Path, capsys: Capture) -> None:
    """Saved or not, a seed is a story; a reader of the save can prove it."""
    file = tmp_path / "a.crossroads"
    told = []
    for words in ([], ["--save", str(file)]):
        assert wargame("play", "tiny", "--bots", "--seed", "3", *words) == 0
        told.append(capsys.readouterr().out)
    assert told[0] == told[1]
    assert wargame("replay", str(file)) == 0


def test_bots_play_in_arabic(capsys: Capture) -> None:
    """The texts of the deck in the language asked for."""
    assert wargame("play", "tiny", "--bots", "--seed", "3", "--lang", "ar") == 0
    assert "مرسى: حكومة قبل المدّ" in capsys.readouterr().out


def test_replay_proves_a_save(tmp_path: Path, capsys: Capture) -> None:
    """JSON with exactly these keys; a week can be chosen."""
    file = tmp_path / "a.crossroads"
    wargame("play", "tiny", "--bots", "--seed", "3", "--save", str(file))
    capsys.readouterr()
    assert wargame("replay", str(file), "--json", "--to", "2") == 0
    found = json.loads(capsys.readouterr().out)
    assert list(found) == ["weeks", "verified", "hash"]
    assert (found["weeks"], found["verified"], len(found["hash"])) == (2, True, 32)


def test_replay_names_the_first_week_that_does_not_verify(tmp_path: Path, capsys: Capture) -> None:
    """A changed hash: exit 1 and the week in a sentence."""
    file = tmp_path / "a.crossroads"
    wargame("play", "tiny", "--bots", "--seed", "3", "--save", str(file))
    with sqlite3.connect(file) as base:
        base.execute("update week_ends set hash = ? where week = 2", ("0" * 32,))
    base.close()
    capsys.readouterr()
    assert wargame("replay", str(file), "--json") == 1
    told = capsys.readouterr()
    assert json.loads(told.out)["verified"] is False
    assert "week 2 does not verify" in told.err


def test_version_and_help(capsys: Capture) -> None:
    """Both leave with 0; the help names every command."""
    assert (wargame("--version"), wargame("--help")) == (0, 0)
    text = capsys.readouterr().out
    assert text.startswith("Crossroads ")
    assert all(word in text for word in ("play", "simulate", "check", "replay", "screenshot"))


def test_alone_it_opens_the_window(monkeypatch: pytest.MonkeyPatch) -> None:
    """With a display the application opens, and its exit code is the program's."""
    monkeypatch.setattr(start, "has_display", lambda: True)
    assert wargame() == 77


def test_without_display_and_person_bots_play(
    monkeypatch: pytest.MonkeyPatch, capsys: Capture, tmp_path: Path
) -> None:
    """No display, nobody to ask: a sentence, a game to its ending, exit 0."""
    monkeypatch.setattr(start, "has_display", lambda: False)
    monkeypatch.setattr("wargame.cli.table.FLAGSHIP", "tiny")
    with (tmp_path / "empty").open("w+") as nobody:
        monkeypatch.setattr("sys.stdin", nobody)
        assert wargame() == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("There is no display and nobody to ask")
    assert lines[-2].startswith("Ending: ")


@pytest.mark.parametrize(
    ("names", "expected"),
    [((), False), (("DISPLAY",), True), (("QT_QPA_PLATFORM",), True)],
)
def test_what_counts_as_a_display(
    names: tuple[str, ...], expected: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On Linux any of three variables; elsewhere there always is one."""
    monkeypatch.setattr("sys.platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name in names:
        monkeypatch.setenv(name, "x")
    assert start.has_display() is expected
