"""A view is the only window: what a role may not know changes nothing that it sees or does."""

from dataclasses import dataclass
from functools import cache
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.bots.table import assert_same
from tests.contract.hidden import game_of, same_view, twin_game, twin_record, twin_state
from tests.oracle.driver import turn
from wargame.base.rng import hash_seed
from wargame.bots import luck_for, make_bot
from wargame.bots.bot import STRENGTHS
from wargame.deck import Deck
from wargame.engine import Acts, Engine, Record, State, View
from wargame.lab import play_week
from wargame.lab.coalition import workbench
from wargame.reports import Draft, Names, Position, Say, draft_scene, week_report
from wargame.reports.table import table
from wargame.reports.workbench import workbench_scene

DECKS = [("tiny", "solo"), ("iraq-2025", "solo"), ("iraq-2025", "class")]
SEEDS = st.integers(0, 2**32 - 1)


@dataclass(frozen=True)
class Twins:
    """A position of a role, true and with everything hidden replaced."""

    role: int
    true: tuple[Deck, Engine, State, Record]
    other: tuple[Deck, Engine, State, Record]

    def views(self) -> tuple[View, View]:
        """What the role sees of each."""
        return tuple(e.view(s, self.role) for _, e, s, _ in (self.true, self.other))  # type: ignore[return-value]

    def positions(self, language: str = "en") -> tuple[Position, Position]:
        """What the reports are made from, with what is truly open."""
        return tuple(  # type: ignore[return-value]
            Position(
                Names(deck, engine.rules, Say(language)),
                engine.view(state, self.role),
                record,
                engine.legal(state, self.role),
            )
            for deck, engine, state, record in (self.true, self.other)
        )


@cache
def opened(deck: str, cast: str) -> list[tuple[State, Record]]:
    """A game by bots as each of its weeks opened, and as it ended."""
    engine, record = game_of(deck, cast)[1], Record()
    keys, seats = np.array([hash_seed("secrets")]), range(len(engine.rules.roles))
    state, lucks = engine.begin(keys, record), [luck_for(keys, seat) for seat in seats]
    found = [(state.copy(), copied(record))]
    while state.running[0]:
        play_week(engine, state, [make_bot("greedy")] * len(seats), lucks, record)
        found.append((state.copy(), copied(record)))
    return found


def copied(record: Record) -> Record:
    """A record to go on with."""
    return Record(record.lines[:], record.notes[:], record.week, record.phase)


def situation(deck: str, cast: str, seed: int) -> tuple[State, Record]:
    """A position after some weeks by bots, with purses and some acts by plain chance."""
    engine, luck = game_of(deck, cast)[1], Random(seed)
    state, record = luck.choice(opened(deck, cast))
    state, record = state.copy(), copied(record)
    for seat in range(len(engine.rules.roles)):
        state.var[0, engine.rules.capital + seat] = luck.randrange(engine.rules.cap + 1)
        for act in turn(engine, state, seat, luck) if state.running[0] else ():
            engine.act(state, Acts.of(act), record)
    return state, record


def twins(deck: str, cast: str, seed: int, role: int | None = None) -> Twins:
    """A position and its twin, for a role or for any."""
    made, engine = game_of(deck, cast)
    (state, record), luck = situation(deck, cast, seed), Random(seed)
    seat = luck.randrange(len(engine.rules.roles)) if role is None else role
    twin, other = twin_game(deck, cast, seat)
    hidden = twin_state(engine, state, seat, luck)
    told = twin_record(record, engine.rules, seat, bool(state.governed[0] >= 0), luck)
    return Twins(seat, (made, engine, state, record), (twin, other, hidden, told))


@pytest.mark.slow
@pytest.mark.parametrize(("deck", "cast"), DECKS)
@given(seed=SEEDS)
@settings(max_examples=12)
def test_a_view_hides_everything_hidden(deck: str, cast: str, seed: int) -> None:
    """Field by field, for every role: the twin looks the same, and so do the wants it knows."""
    engine, (state, _) = game_of(deck, cast)[1], situation(deck, cast, seed)
    for role in range(len(engine.rules.roles)):
        true = engine.view(state, role)
        hidden = twin_state(engine, state, role, Random(seed))
        other = twin_game(deck, cast, role)[1].view(hidden, role)
        assert same_view(true.state, other.state) == []
        assert true.engine.rules.salience == other.engine.rules.salience


@pytest.mark.parametrize(("deck", "cast"), DECKS)
@given(seed=SEEDS)
@settings(max_examples=8)
def test_bots_choose_the_same(deck: str, cast: str, seed: int) -> None:
    """Act, reason, chance and terms of both strengths rest on nothing hidden."""
    both = twins(deck, cast, seed)
    luck = luck_for(np.array([hash_seed(seed)]), both.role)
    for strength in STRENGTHS:
        if both.true[2].running[0]:
            made = [make_bot(strength).act(v, both.role, luck, 0) for v in both.views()]
            assert_same(*made)


@pytest.mark.parametrize(("deck", "cast"), DECKS)
@given(seed=SEEDS)
@settings(max_examples=8)
def test_bots_answer_the_same(deck: str, cast: str, seed: int) -> None:
    """A standing offer gets the same answer with the same reasons."""
    rules = game_of(deck, cast)[1].rules
    role = next(r for r, made in enumerate(rules.roles) if made.blocs and r > 2)
    both, luck = twins(deck, cast, seed, role), luck_for(np.array([hash_seed(seed)]), role)
    bloc = rules.roles[role].blocs[0]
    for _, _, state, _ in (both.true, both.other):
        state.sent[0, bloc], state.pledged[0, bloc] = 1, 0
    for strength in STRENGTHS:
        answers = [make_bot(strength).answer(view, role, bloc, luck) for view in both.views()]
        assert_same(*answers)


@pytest.mark.slow
@pytest.mark.parametrize(("deck", "cast"), DECKS)
@given(seed=SEEDS)
@settings(max_examples=6)
def test_reports_say_the_same(deck: str, cast: str, seed: int) -> None:
    """Record, table, weeks and workbench, with whatever is truly open to the role."""
    true, other = twins(deck, cast, seed).positions()
    assert true.seen == other.seen
    assert table(true, selected=1) == table(other, selected=1)
    assert workbench_scene(true) == workbench_scene(other)
    for week in range(1, true.week + 1):
        assert week_report(true, week) == week_report(other, week)


@pytest.mark.parametrize("deck", ["tiny", "iraq-2025"])
@given(seed=SEEDS)
@settings(max_examples=6)
def test_the_projector_shows_the_same(deck: str, seed: int) -> None:
    """Who speaks for nobody and holds no office sees nothing private of anybody."""
    crowd = len(game_of(deck, "solo")[1].rules.roles) - 1
    both = twins(deck, "solo", seed, crowd)
    true, other = both.positions("ar")
    assert table(true) == table(other) and workbench(true.view) == workbench(other.view)


@pytest.mark.parametrize("deck", ["tiny", "iraq-2025"])
@given(seed=SEEDS)
@settings(max_examples=6)
def test_a_draft_promises_nothing_secret(deck: str, seed: int) -> None:
    """What the office is told of a package in the making."""
    true, other = twins(deck, "solo", seed, 0).positions()
    for bloc in range(len(true.rules.blocs)):
        draft = Draft(bloc, items=0b11, lots=1)
        assert draft_scene(true, draft) == draft_scene(other, draft)
