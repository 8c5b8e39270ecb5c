"""Rounds of two weeks: nobody has a turn in the second; what stands on offer is answered again."""

import numpy as np
import pytest

from tests.oracle.together import Together, engine_of
from wargame.bots import luck_for, make_bot
from wargame.engine import Kind, Record
from wargame.lab import Entry, is_between, play_week

LESSON, CLASS = engine_of("iraq-2025", "lesson"), engine_of("iraq-2025", "class")
ROLES = range(len(LESSON.rules.roles))


def game(strength: str, seed: str = "round") -> tuple[list[Entry], Record, Together]:
    """A whole game by bots, followed by the oracle week by week."""
    both, journal = Together(LESSON, seed, 0), list[Entry]()
    bots = [make_bot(strength)] * len(ROLES)
    lucks = [luck_for(both.state.seed, role) for role in ROLES]
    while both.running:
        done = len(journal)
        play_week(LESSON, both.state, bots, lucks, both.record, journal)
        both.follow([entry.act for entry in journal[done:]])
        assert both.differences() == []
    return journal, both.record, both


def test_a_round_is_a_field_of_the_cast() -> None:
    """The class acts every week, the lesson every other, with twice the offers in a turn."""
    assert (CLASS.rules.round, LESSON.rules.round) == (1, 2)
    assert LESSON.rules.bots.offers == 2 * CLASS.rules.bots.offers
    assert [is_between(LESSON.rules, week) for week in (1, 2, 3, 4)] == [False, True, False, True]
    assert not any(is_between(CLASS.rules, week) for week in range(1, 9))


@pytest.mark.parametrize("seed", ["a", "b", "c"])
def test_between_turns_offers_are_accepted_and_nothing_else(seed: str) -> None:
    """Greedy bots act in odd weeks; in even ones they only say yes to what stands."""
    journal = game("greedy", seed)[0]
    even = [entry.act.kind for entry in journal if entry.week % 2 == 0]
    assert set(even) == {Kind.ACCEPT}
    assert {Kind.SEND, Kind.MOVE} <= {entry.act.kind for entry in journal if entry.week % 2}


def test_between_turns_chance_bots_do_nothing() -> None:
    """And a dilemma that comes in such a week takes its default."""
    found = [game("random", str(seed)) for seed in range(4)]
    assert not [entry for journal, _, _ in found for entry in journal if entry.week % 2 == 0]
    choices = [n for _, record, _ in found for n in record.notes if n.kind == "choice"]
    even = [note.data["default"] for note in choices if note.week % 2 == 0]
    assert even and all(even)


def test_a_person_is_not_answered_for() -> None:
    """Offers to the blocs of a seat without a bot stand, week after week."""
    seat = next(i for i in ROLES if LESSON.rules.roles[i].id == "kurdish_lists")
    keys = np.arange(20, dtype=np.uint64)
    state = LESSON.begin(keys)
    bots = [None if role == seat else make_bot("greedy", explain=False) for role in ROLES]
    lucks = [luck_for(keys, role) for role in ROLES]
    for _ in range(4):
        play_week(LESSON, state, bots, lucks)
    mine = list(LESSON.rules.roles[seat].blocs)
    assert not state.pledged[:, mine].any() and state.sent[:, mine].any()
