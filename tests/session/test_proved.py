"""A game that was opened here before is opened again without being played twice."""

from pathlib import Path

import pytest

from tests.session.table import changed_entry, checksum, forged, new, offer
from wargame.base.errors import DataError
from wargame.base.paths import cache_dir
from wargame.session import Session, proved
from wargame.session.course import Course
from wargame.store import read_game

WEEKS = 2


@pytest.fixture
def path(tmp_path: Path, wargame_home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A game of some weeks, closed, with acts in the open one; the deck has few weeks."""
    monkeypatch.setattr(proved, "LEAST", 1)
    made = tmp_path / "a.crossroads"
    with new(made) as session:
        for _ in range(WEEKS):
            _act(session)
            session.end_week()
        _act(session)
    return made


def _act(session: Session) -> None:
    """An act of the person that leaves the story open: an offer, taken back."""
    session.act(offer(session))
    session.undo()


@pytest.fixture
def weeks(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The weeks that are played while the test runs."""
    played, end_week = list[int](), Course.end_week

    def told(course: Course) -> None:
        played.append(course.week)
        end_week(course)

    monkeypatch.setattr(Course, "end_week", told)
    return played


def kept() -> list[Path]:
    """The files in the cache."""
    return sorted((cache_dir() / "proved").iterdir())


def _forget() -> None:
    for file in kept():
        file.unlink()


def test_it_stands_as_if_every_week_had_been_played(path: Path, weeks: list[int]) -> None:
    """State, ledger, notes, log and earlier weeks are the same, and no week was played."""
    with Session.open(path) as quick:
        assert weeks == []
        kept()[0].unlink()
        with Session.read(path) as whole:
            a, b = quick._course, whole._course
    assert weeks == list(range(1, WEEKS + 1))
    assert checksum(quick) == checksum(whole)
    assert (a.log, a.acts, a.weeks, a.openings) == (b.log, b.acts, b.weeks, b.openings)
    assert (a.record.lines, a.record.notes) == (b.record.lines, b.record.notes)


def test_it_goes_on_and_back_alike(path: Path, tmp_path: Path) -> None:
    """Redo, an earlier week and the next one lead where they lead after a whole replay."""
    found = []
    for fresh in (False, True):
        copy = tmp_path / f"{fresh}.crossroads"
        copy.write_bytes(path.read_bytes())
        if fresh:
            kept()[0].unlink()
        with Session.open(copy) as session:
            session.redo()
            session.end_week()
            session.go_to(1)
            session.branch_off(2)
            session.end_week()
            found.append((checksum(session), session.record, session.weeks))
    assert found[0] == found[1]


def test_another_log_is_played_in_full(path: Path, tmp_path: Path, weeks: list[int]) -> None:
    """A file whose marks were made to fit a changed log is not what was proved here."""
    other, found = tmp_path / "b.crossroads", read_game(path)
    act = found.entries[0].act
    forged(path, other, **changed_entry(found, 1, act=(*act[:6], 3, act[7])))
    with pytest.raises(DataError):
        Session.open(other)


def test_a_closed_story_is_kept_to_its_end(path: Path, weeks: list[int]) -> None:
    """The state after the last week is not one in which talks open."""
    with Session.open(path) as session:
        while not session.ending:
            session.end_week()
    weeks.clear()
    with Session.open(path) as again:
        assert (again.ending, checksum(again)) == (session.ending, checksum(session))
    assert weeks == []


@pytest.mark.parametrize("harm", [b"", b"rubbish", None])
def test_a_damaged_proof_proves_nothing(path: Path, weeks: list[int], harm: bytes | None) -> None:
    """The game is played again in full and opens all the same."""
    data = kept()[0].read_bytes()
    kept()[0].write_bytes(data[:-1] + b"x" if harm is None else harm)
    Session.open(path).close()
    assert weeks == list(range(1, WEEKS + 1))


def test_weeks_after_the_proof_are_played(path: Path, weeks: list[int]) -> None:
    """Only they; and then they are kept too."""
    before = kept()
    with Session.open(path) as session:
        session.end_week()
    for file in set(kept()) - set(before):
        file.unlink()
    weeks.clear()
    Session.open(path).close()
    assert weeks == [WEEKS + 1] and len(kept()) == 2


def test_a_cache_that_cannot_be_written_does_no_harm(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The game is opened and closed as if there were none."""
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    monkeypatch.setattr("wargame.session.proved.cache_dir", lambda: blocked)
    Session.open(path).close()
