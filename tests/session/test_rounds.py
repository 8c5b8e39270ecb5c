"""A game in rounds of two weeks: the second passes by at once, and the log holds all of it."""

from pathlib import Path

import pytest

from wargame.engine import Act, Kind
from wargame.session import Session, verify

SEATS = ["formateur", "kurdish_lists", "tehran"]


def lesson(path: Path | None = None, role: str = "formateur", seed: str = "5") -> Session:
    """A lesson with a person in one seat."""
    return Session.new("iraq-2025", "lesson", {role: "human"}, seed, path)


@pytest.mark.parametrize("role", SEATS)
def test_ending_a_week_ends_the_round(role: str) -> None:
    """Talks open again in week 3; in week 2 bots have said yes at the most."""
    with lesson(role=role) as session:
        session.end_week()
        assert session.week == 3 and [end.week for end in session.weeks] == [0, 1, 2]
        between = [entry for entry in session.log if entry.week == 2]
        assert {entry.kind for entry in between} <= {"accept"}
        assert role not in {entry.role for entry in between}


@pytest.mark.parametrize("role", SEATS)
def test_a_lesson_is_replayed_to_the_bit(tmp_path: Path, role: str) -> None:
    """Every week, with and without turns, is met again from the log alone."""
    file = tmp_path / "a.crossroads"
    with lesson(file, role) as session:
        while not session.ending:
            session.end_week()
        weeks = len(session.weeks) - 1
    found = verify(file)
    assert (found.weeks, found.first_bad_week) == (weeks, None)


def test_a_lesson_is_reopened_and_branched(tmp_path: Path) -> None:
    """It opens where it stood; a branch from a week without turns goes on with the next."""
    file = tmp_path / "a.crossroads"
    with lesson(file) as session:
        session.end_week()
        session.end_week()
        hash_before = session.engine.checksum(session.state)
    with Session.open(file) as again:
        assert again.week == 5 and again.engine.checksum(again.state) == hash_before
    with Session.branch(file, 2) as branch:
        assert branch.week == 3


def test_what_was_done_is_taken_back_only_within_its_week() -> None:
    """An act of week 1 cannot be undone once the round has ended."""
    with lesson() as session:
        bloc = int((session.legal().send[0] & (session.state.pledged[0] == 0)).argmax())
        session.act(Act(Kind.SEND, session.role, bloc))
        assert session.can_undo
        session.end_week()
        assert not session.can_undo


def test_a_road_from_a_week_without_turns_goes_on_with_the_next(tmp_path: Path) -> None:
    """The week that passes by is part of the new road, played on and reopened."""
    file = tmp_path / "a.crossroads"
    with lesson(file) as session:
        session.end_week()
        session.branch_off(2)
        assert session.week == 3
        session.end_week()
    with Session.open(file) as again:
        assert again.week == 5 and [end.week for end in again.weeks] == [0, 1, 2, 3, 4]
    assert verify(file).first_bad_week is None
