"""Every road can be tried: earlier weeks are looked at, left on a branch, and gone back to."""

from pathlib import Path

import pytest

from tests.session.table import checksum, new, offer, offers, played
from wargame.base.errors import DataError, UserError
from wargame.session import Session
from wargame.store import read_game, shown


def _forked(path: Path | None) -> Session:
    """Three weeks, then back to week 2, where another offer is sent and a week ended."""
    session = new(path)
    for _ in range(2):
        session.act(offer(session))
        session.end_week()
    session.branch_off(2, "another way")
    session.act(offers(session)[-1])
    session.end_week()
    return session


def test_an_earlier_week_is_seen_as_it_was() -> None:
    """State and record of a week's opening, while the game stays where it is."""
    session = new()
    opened = checksum(session), len(session.record.lines)
    session.act(offer(session))
    session.end_week()
    now = checksum(session)
    seen = session.glance(1)
    assert (session.engine.checksum(seen.state)[0], len(seen.record.lines)) == opened
    assert checksum(session) == now


def test_a_week_that_was_not_played_is_refused() -> None:
    """Neither looked at nor gone on from."""
    session = new()
    for week in (0, 2):
        with pytest.raises(UserError, match="no week"):
            session.glance(week)
        with pytest.raises(UserError, match="no week"):
            session.branch_off(week)


def test_a_branch_begins_where_talks_opened(tmp_path: Path) -> None:
    """The same position, week and chances as then; the weeks before are kept."""
    session = new(tmp_path / "a.crossroads")
    session.end_week()
    opened, weeks = checksum(session), session.weeks
    session.act(offer(session))
    session.end_week()
    session.branch_off(2)
    assert (checksum(session), session.week, session.weeks) == (opened, 2, weeks)
    session.close()


def test_the_road_before_is_not_touched(tmp_path: Path) -> None:
    """Going back to it finds everything that was done there, and the other road is kept too."""
    session = new(tmp_path / "a.crossroads")
    for _ in range(2):
        session.act(offer(session))
        session.end_week()
    first = checksum(session), session.log, session.weeks
    session.branch_off(2)
    session.act(offers(session)[-1])
    second = checksum(session), session.log
    session.go_to(1)
    assert (checksum(session), session.log, session.weeks) == first
    session.go_to(2)
    assert (checksum(session), session.log) == second
    session.close()


@pytest.mark.parametrize("on_disk", [True, False])
def test_roads_leave_roads(tmp_path: Path, on_disk: bool) -> None:
    """A branch of a branch has the weeks of both before its own."""
    session = _forked(tmp_path / "a.crossroads" if on_disk else None)
    second = session.weeks
    session.branch_off(3)
    session.branch_off(1)
    assert [(b.parent, b.week) for b in session.branches] == [(None, 1), (1, 2), (2, 3), (1, 1)]
    session.go_to(3)
    assert session.weeks == second and session.week == 3
    session.close()


def test_a_game_opens_on_the_road_that_was_played_last(tmp_path: Path) -> None:
    """Or on the one that is asked for; every week of it is played again."""
    path = tmp_path / "a.crossroads"
    session = _forked(path)
    left = checksum(session), session.log
    session.close()
    with Session.open(path) as again:
        assert (again.branch_id, checksum(again), again.log) == (2, *left)
        assert again.branches[1].name == "another way"
    with Session.open(path, 1) as first:
        assert first.branch_id == 1 and first.log != left[1]
    with Session.open(path) as again:
        assert again.branch_id == 1


def test_reading_a_road_gives_its_weeks_alone(tmp_path: Path) -> None:
    """Views and contents of one branch know nothing of the other."""
    path = tmp_path / "a.crossroads"
    _forked(path).close()
    first, second = read_game(path, 1), read_game(path, 2)
    assert first.broken is None and second.broken is None
    assert first.entries != second.entries and first.weeks[:2] == second.weeks[:2]
    rows = shown(second, ["actions"])["actions"].rows
    assert len(rows) == len([e for e in second.entries if e.kind not in ("undo", "redo")])


def test_a_branch_that_is_not_there_is_refused(tmp_path: Path) -> None:
    """In a sentence, and nothing has changed."""
    session = _forked(tmp_path / "a.crossroads")
    here = checksum(session)
    with pytest.raises(UserError, match="no branch 9"):
        session.go_to(9)
    assert (checksum(session), session.branch_id) == (here, 2)
    session.act(offer(session))
    session.close()


def test_undo_stays_inside_the_week_of_a_branch() -> None:
    """What was done before the fork is not undone on the branch."""
    session = played_then_forked()
    assert not session.can_undo
    session.act(offer(session))
    session.undo()
    assert not session.can_undo


def played_then_forked() -> Session:
    session = new()
    session.act(offer(session))
    session.end_week()
    session.branch_off(2)
    return session


def test_what_is_written_beside_a_game_changes_nothing_in_it(tmp_path: Path) -> None:
    """Notes, bookmarks and tags stand after reopening; marks and position are as they were."""
    path = tmp_path / "a.crossroads"
    session = played(path, 1)
    before = checksum(session), session.log
    note = session.annotate("note", "Why did they leave?")
    session.annotate("bookmark", "the turning point", week=1)
    session.annotate("tag", "lesson 3")
    session.forget(note.id)
    session.close()
    with Session.open(path) as again:
        assert (checksum(again), again.log) == before
        assert [(n.kind, n.text, n.week) for n in again.annotations] == [
            ("bookmark", "the turning point", 1),
            ("tag", "lesson 3", 2),
        ]


def test_a_road_is_called_by_its_last_name(tmp_path: Path) -> None:
    """A name given later counts, also after reopening."""
    path = tmp_path / "a.crossroads"
    session = _forked(path)
    session.annotate("name", "without the dockers")
    assert session.branches[1].name == "without the dockers"
    session.close()
    with Session.open(path) as again:
        assert again.branches[1].name == "without the dockers"
        again.forget(again.annotations[-1].id)
        assert again.branches[1].name == "another way"


def test_a_note_has_an_end() -> None:
    """Too long a note is refused in a sentence."""
    with pytest.raises(UserError, match="Shorten it"):
        new().annotate("note", "x" * 2001)


def test_a_damaged_branch_is_named_and_the_other_plays_on(tmp_path: Path) -> None:
    """A row changed on one road leaves the other sound."""
    import sqlite3

    path = tmp_path / "a.crossroads"
    _forked(path).close()
    connection = sqlite3.connect(path)
    connection.execute("UPDATE log SET reads = '{}' WHERE branch = 2")
    connection.commit()
    connection.close()
    with pytest.raises(DataError, match="week 2 is damaged"):
        Session.open(path, 2)
    with Session.open(path, 1) as first:
        assert first.week == 3
        with pytest.raises(DataError, match="of that branch is damaged"):
            first.go_to(2)
        assert first.branch_id == 1
        first.act(offer(first))


def test_what_was_taken_back_belongs_to_its_own_road() -> None:
    """Two roads whose first week ends alike, one with an act taken back, are gone to and fro."""
    session = new()
    session.act(offer(session))
    session.undo()
    session.end_week()
    session.branch_off(1)
    session.end_week()
    session.go_to(1)
    assert [entry.kind for entry in session.log if entry.source == "human"] == ["send", "undo"]
    session.go_to(2)
    assert not [entry for entry in session.log if entry.source == "human"]
