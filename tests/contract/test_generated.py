"""What must hold of any deck holds of decks that nobody wrote."""

from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.contract.generated import made_deck, made_engine
from tests.contract.test_batches import weeks_of
from tests.contract.test_ledger import added_up
from tests.contract.test_replay import played, replayed
from tests.engine.test_invariants import INVARIANTS, states
from tests.oracle.driver import turn
from wargame.base.rng import game_keys, hash_seed
from wargame.deck import check
from wargame.engine import Acts, Note, Record

KINDS = pytest.mark.parametrize("kind", ["deck", "mutant"])
DECKS = st.integers(0, 11)
SEEDS = st.integers(0, 2**32 - 1)


@given(st.integers(0, 2**32 - 1))
@settings(max_examples=15)
def test_the_decks_are_decks(seed: int) -> None:
    """Nothing is wrong with them, and their seats are those of the chamber."""
    deck = made_deck(seed)
    assert [fault for fault in check(deck) if fault.severity == "error"] == []
    assert sum(bloc.seats for bloc in deck.blocs.bloc) == deck.deck.seats


@KINDS
@given(DECKS, SEEDS)
@settings(max_examples=15)
def test_bounds_points_lots_and_pledges_hold(kind: str, deck: int, seed: int) -> None:
    """In every state: bounds; points and lots neither lost nor made; holders, pledges, stages."""
    engine = made_engine(kind, deck)
    for state in states(engine, seed):
        assert [test.__name__ for test in INVARIANTS if not test(engine, state)] == []


@KINDS
@given(DECKS, SEEDS)
@settings(max_examples=15)
def test_ledgers_and_votes_sum(kind: str, deck: int, seed: int) -> None:
    """Lines of a week make the change of each variable, votes of the blocs the vote."""
    engine, luck = made_engine(kind, deck), Random(seed)
    state = engine.begin(np.array([hash_seed(seed)]))
    while state.running[0]:
        before, record = state.var[0].tolist(), Record()
        for role in range(len(engine.rules.roles)):
            for act in turn(engine, state, role, luck):
                engine.act(state, Acts.of(act), record)
        engine.end_week(state, record)
        change = [now - was for now, was in zip(state.var[0].tolist(), before, strict=True)]
        assert added_up(engine, record.lines) == change
        assert all(sound(note) for note in record.notes)


def sound(note: Note) -> bool:
    """Whether a vote is the sum of its votes, and none passes below its quota."""
    data = note.data
    counted = note.kind != "vote" or sum(data["votes"]) == data["total"]
    return counted and not (data.get("passed") and data["total"] < data["quota"])


@KINDS
@given(DECKS, SEEDS)
@settings(max_examples=10)
def test_the_log_rebuilds_the_game(kind: str, deck: int, seed: int) -> None:
    """The same seed and acts meet every checksum."""
    engine = made_engine(kind, deck)
    log = played(engine, seed)
    assert replayed(engine, log) == log.checksums


@KINDS
@given(DECKS, SEEDS)
@settings(max_examples=6)
def test_a_game_is_the_same_in_any_company(kind: str, deck: int, seed: int) -> None:
    """Alone and side by side, bots bring each game to the same weeks."""
    engine, keys = made_engine(kind, deck), game_keys(seed, 3)
    alone = [weeks_of(engine, keys[game : game + 1])[0] for game in range(3)]
    assert weeks_of(engine, keys) == alone
