"""Whole games: named, tagged, copied, thrown away and taken back; nothing is lost on the way."""

import os
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest

from tests.store.samples import played
from wargame.base.errors import UserError
from wargame.store import Save, discard, duplicate, games, put_back, read_game, rename, tag, untag

TODAY = date(2026, 2, 3)


@pytest.fixture
def game(tmp_path: Path) -> Path:
    """A game in a folder of its own."""
    path = tmp_path / "a.crossroads"
    played(path)
    noon = datetime.combine(date(2026, 1, 2), time(12)).timestamp()
    os.utime(path, (noon, noon))
    return path


def test_a_game_takes_another_name(game: Path) -> None:
    """What systems forbid is left out; the game is the same."""
    before = read_game(game)
    made = rename(game, "Class 4: lesson?")
    assert made.name == "Class 4 lesson.crossroads" and not game.exists()
    assert read_game(made) == before and rename(made, "Class 4 lesson") == made


def test_a_name_that_is_taken_is_refused(game: Path) -> None:
    """Both games stay as they are."""
    other = duplicate(game)
    with pytest.raises(UserError, match="Choose another name"):
        rename(other, "a")
    assert game.exists() and other.exists()


def test_tags_come_and_go(game: Path) -> None:
    """Each stands once; one that was taken off stands no more."""
    for words in ("class 4", " class  4 ", "favourite"):
        tag(game, words)
    assert games(game.parent)[0].tags == ("class 4", "favourite")
    untag(game, "class 4")
    assert games(game.parent)[0].tags == ("favourite",)
    with pytest.raises(UserError, match="1 to 60"):
        tag(game, "  ")


def test_a_copy_lies_beside(game: Path) -> None:
    """Also of a game that is being played; each copy has a name of its own."""
    save, before = Save.open(game)
    names = [duplicate(game).name for _ in range(2)]
    save.close()
    assert names == ["a, 2.crossroads", "a, 3.crossroads"]
    assert read_game(game.with_name(names[0])) == before


def test_what_is_thrown_away_can_be_taken_back(game: Path) -> None:
    """It leaves the list, and comes back whole to where it was."""
    before = game.read_bytes()
    lying = discard(game, TODAY)
    assert games(game.parent) == [] and lying.read_bytes() == before
    assert put_back(lying, game) == game
    assert game.read_bytes() == before and not lying.parent.exists()


def test_taking_back_overwrites_nothing(game: Path) -> None:
    """Where another game has the name by now it lies beside that."""
    lying = discard(game, TODAY)
    played(game)
    assert put_back(lying, game).name == "a, 2.crossroads" and game.exists()


def test_a_damaged_game_can_be_thrown_away(tmp_path: Path) -> None:
    """With whatever lies beside it."""
    bad = tmp_path / "bad.crossroads"
    bad.write_text("no game")
    bad.with_name("bad.crossroads-wal").write_text("no log")
    lying = discard(bad, TODAY)
    assert sorted(p.name for p in lying.parent.iterdir()) == [lying.name, f"{lying.name}-wal"]
    assert [p.name for p in tmp_path.iterdir()] == ["trash"]


@pytest.mark.parametrize("what", [lambda p: rename(p, "b"), lambda p: discard(p, TODAY)])
def test_a_game_being_played_stays_where_it_is(game: Path, what: object) -> None:
    """Name and place change only when nobody plays it."""
    save, _ = Save.open(game)
    with pytest.raises(UserError, match="open in another window"):
        what(game)  # type: ignore[operator]
    save.close()
    assert game.exists()


def test_the_trash_is_emptied_of_what_is_old(game: Path) -> None:
    """After thirty days; folders that are not ours are left alone."""
    trash = game.parent / "trash"
    for name in ("2026-01-04", "2026-01-03", "mine"):
        (trash / name).mkdir(parents=True)
        (trash / name / "x").touch()
    discard(game, date(2026, 1, 4) + timedelta(days=30))
    assert sorted(place.name for place in trash.iterdir()) == ["2026-01-04", "2026-02-03", "mine"]


def test_a_clock_set_back_empties_nothing_too_soon(game: Path) -> None:
    """A game thrown away in a past that is before its last act lies there for its time."""
    lying = discard(game, date(2020, 5, 1))
    played(game)
    discard(game, date(2026, 1, 20))
    assert lying.exists() and lying.parent.name == "2026-01-02"


def test_what_is_gone_is_told(game: Path) -> None:
    """Undo after somebody emptied the trash by hand."""
    lying = discard(game, TODAY)
    lying.unlink()
    with pytest.raises(UserError, match="is not there"):
        put_back(lying, game)
