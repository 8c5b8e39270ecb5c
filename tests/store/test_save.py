"""A game is on disk when `append` returns, once, and belongs to one window."""

from pathlib import Path

import pytest

from tests.store.samples import NEW, act, end, played
from wargame.base.errors import DataError, UserError
from wargame.store import Save, read_game


def test_what_was_written_is_read(tmp_path: Path) -> None:
    """A closed game opens with everything that was appended to it."""
    contents = played(tmp_path / "a.crossroads")
    assert read_game(tmp_path / "a.crossroads") == contents


def test_a_closed_game_is_one_file(tmp_path: Path) -> None:
    """Nothing lies beside a closed game, even after it has been read."""
    played(tmp_path / "a.crossroads")
    read_game(tmp_path / "a.crossroads")
    assert [path.name for path in tmp_path.iterdir()] == ["a.crossroads"]


def test_play_goes_on_where_it_stopped(tmp_path: Path) -> None:
    """Acts appended after opening again join the chain."""
    contents = played(tmp_path / "a.crossroads")
    save, found = Save.open(tmp_path / "a.crossroads")
    save.append(act(5, 3), end(3, "caretaker"))
    save.close()
    after = read_game(tmp_path / "a.crossroads")
    assert found == contents and after.broken is None and after.entries[-1] == act(5, 3)


def test_the_same_item_twice_is_written_once(tmp_path: Path) -> None:
    """Appends are idempotent: a repeated act or week is passed over."""
    save = Save.create(tmp_path / "a.crossroads", NEW)
    for _ in range(2):
        save.append(act(1), end(1))
    save.close()
    found = read_game(tmp_path / "a.crossroads")
    assert (len(found.entries), len(found.weeks), found.broken) == (1, 2, None)


def test_another_item_in_the_same_place_is_refused(tmp_path: Path) -> None:
    """A place in the log is taken once and for all."""
    save = Save.create(None, NEW)
    save.append(act(1))
    with pytest.raises(DataError, match="something else has been saved"):
        save.append(act(1, bloc=3))


def test_a_commit_that_was_not_acknowledged_is_found(tmp_path: Path) -> None:
    """When the file is ahead of the program the same act is recognised there."""
    save = Save.create(tmp_path / "a.crossroads", NEW)
    behind = save._last, save._week, save._mark
    save.append(act(1), end(1), act(2, 2))
    save._last, save._week, save._mark = behind
    save.append(act(1), end(1), act(2, 2), act(3, 2))
    save.close()
    found = read_game(tmp_path / "a.crossroads")
    assert len(found.entries) == 3 and found.broken is None


def test_a_gap_is_a_bug() -> None:
    """Acts are appended one after the other."""
    save = Save.create(None, NEW)
    with pytest.raises(ValueError, match="leaves a gap"):
        save.append(act(2))
    save.append(act(1))
    save.close()


def test_a_failed_append_writes_nothing(tmp_path: Path) -> None:
    """Several items are written together or not at all."""
    save = Save.create(tmp_path / "a.crossroads", NEW)
    with pytest.raises(ValueError, match="leaves a gap"):
        save.append(act(1), act(3))
    assert read_game(tmp_path / "a.crossroads").entries == ()
    save.close()


def test_a_second_window_gets_a_sentence(tmp_path: Path) -> None:
    """A game that is open is not opened twice."""
    save = Save.create(tmp_path / "a.crossroads", NEW)
    with pytest.raises(UserError) as caught:
        Save.open(tmp_path / "a.crossroads")
    save.close()
    assert str(caught.value) == "This game is open in another window. Close it there first."


def test_a_link_is_the_same_game(tmp_path: Path) -> None:
    """The lock holds whatever name the game is opened by."""
    save = Save.create(tmp_path / "a.crossroads", NEW)
    (tmp_path / "b.crossroads").symlink_to(tmp_path / "a.crossroads")
    with pytest.raises(UserError, match="another window"):
        Save.open(tmp_path / "b.crossroads")
    save.close()


def test_a_released_game_opens(tmp_path: Path) -> None:
    """Closing lets go of the lock; closing twice does no harm."""
    save = Save.create(tmp_path / "a.crossroads", NEW)
    save.close()
    save.close()
    Save.open(tmp_path / "a.crossroads")[0].close()


@pytest.mark.parametrize("there", ["", "-wal"])
def test_nothing_is_overwritten(tmp_path: Path, there: str) -> None:
    """A new game takes no name that is taken, nor one beside which a log was left."""
    path = tmp_path / f"a.crossroads{there}"
    path.write_text("mine")
    with pytest.raises(UserError, match="exists already"):
        Save.create(tmp_path / "a.crossroads", NEW)
    assert [(p.name, p.read_text()) for p in tmp_path.iterdir()] == [(path.name, "mine")]


def test_no_lock_is_put_beside_what_lies_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A place that is taken is refused before anything is written next to it."""
    monkeypatch.setattr("wargame.store.save.Lock", None)
    (tmp_path / "a.crossroads").write_text("mine")
    with pytest.raises(UserError, match="exists already"):
        Save.create(tmp_path / "a.crossroads", NEW)


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    """A new game in a folder that is not there is refused, and no folder is made."""
    with pytest.raises(UserError, match="There is no folder"):
        Save.create(tmp_path / "nowhere" / "game.crossroads", NEW)
    assert not (tmp_path / "nowhere").exists()
