"""`wargame games`: what lies in the folder, by tag, as lines and as JSON."""

import json
from pathlib import Path

import pytest

from tests.cli.terminal import wargame
from wargame.base.paths import games_dir
from wargame.session import Session
from wargame.store import tag

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def game(wargame_home: Path) -> Path:
    """A game in the person's own folder."""
    path = games_dir(create=True) / "mine.crossroads"
    Session.new("tiny", "solo", {"mandate": "human"}, "1", path).close()
    return path


def test_games_and_samples_are_listed(game: Path, capsys: Capture) -> None:
    """Own ones first, with seat, week and tags."""
    tag(game, "class 4")
    assert wargame("games") == 0
    said = capsys.readouterr().out
    assert "mine.crossroads" in said and "mandate · week 1" in said and "#class 4" in said
    assert said.index("mine.crossroads") < said.index("Samples") < said.index("Marsa.crossroads")


def test_a_tag_chooses(game: Path, capsys: Capture) -> None:
    """Whatever its capitals; a tag that nothing has is told."""
    tag(game, "Class 4")
    assert wargame("games", "--tag", "class 4", "--json") == 0
    [row] = json.loads(capsys.readouterr().out)
    assert (row["file"], row["tags"], row["sample"]) == (str(game), ["Class 4"], False)
    assert wargame("games", "--tag", "nothing") == 2
    assert "No game has the tag 'nothing'" in capsys.readouterr().err


def test_no_games_is_told(wargame_home: Path, capsys: Capture) -> None:
    """Before the first game there is a way to begin one, and nothing is made."""
    assert wargame("games") == 0
    assert "wargame play" in capsys.readouterr().out and not wargame_home.exists()
