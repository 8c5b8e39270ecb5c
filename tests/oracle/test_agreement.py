"""Engine and oracle agree: state, ledger, chances and ending, week by week, game by game."""

from dataclasses import replace
from random import Random

import numpy as np
import pytest

from tests.oracle.mutants import Mutator
from tests.oracle.together import Together, engine_of
from wargame.bots import luck_for, make_bot
from wargame.engine import Engine, Kind
from wargame.lab import Entry, play_week


def agree(engine: Engine, seed: str, game: int, prices: bool = True) -> Together:
    """Play one game by plain chance on both and compare every week."""
    both = Together(engine, seed, game)
    rng = Random(f"{seed} {game}")
    while both.running:
        assert both.differences(prices) == []
        assert both.chances()[0] == both.chances()[1]
        both.play_week(rng)
    assert both.differences(prices) == []
    assert engine.scores(both.state)[0].tolist() == both.oracle.scores()
    assert engine.rules.clauses[int(both.state.ended[0])].ending == both.oracle.ending
    return both


@pytest.mark.parametrize("first", range(0, 200, 25))
def test_tiny_by_chance(first: int) -> None:
    """Two hundred games of tiny in which everybody acts at random."""
    for game in range(first, first + 25):
        agree(engine_of("tiny"), "tiny", game)


@pytest.mark.slow
@pytest.mark.parametrize("game", range(10))
@pytest.mark.parametrize("cast", ["solo", "class"])
def test_flagship_by_chance(cast: str, game: int) -> None:
    """Games of the flagship in which everybody acts at random, in two casts."""
    agree(engine_of("iraq-2025", cast), cast, game)


def test_each_bloc_of_a_role_acts() -> None:
    """A game of the class, in which roles speak for several blocs, and more than the first act."""
    both = agree(engine_of("iraq-2025", "class"), "actors", 0)
    moves = both.engine.rules.moves
    acted = {
        (note.data["index"], note.data["bloc"])
        for note in both.record.notes
        if note.kind == "act" and note.data["kind"] == Kind.MOVE
    }
    others = {bloc for index, bloc in acted for blocs in moves[index].acting if bloc in blocs[1:]}
    assert others


@pytest.mark.slow
@pytest.mark.parametrize(
    ("deck", "first"), [("tiny", 0), ("tiny", 25), *(("iraq-2025", g) for g in range(4))]
)
def test_greedy_bots(deck: str, first: int) -> None:
    """Games in which bots form cabinets: their acts, done by the oracle, lead to the same weeks."""
    engine = engine_of(deck)
    for game in range(first, first + (25 if deck == "tiny" else 1)):
        both = Together(engine, "greedy", game)
        seats = range(len(engine.rules.roles))
        bots = [make_bot("greedy") for _ in seats]
        lucks = [luck_for(both.state.seed, role) for role in seats]
        while both.running:
            journal: list[Entry] = []
            play_week(engine, both.state, bots, lucks, both.record, journal)
            both.follow([entry.act for entry in journal])
            assert both.differences() == []


def test_inject_with_choices_takes_the_cards_place() -> None:
    """With a dilemma among the injects, and every week an event, the two still agree."""
    rules = engine_of("tiny").rules
    cards = {card.id: card for card in rules.cards}
    dilemma = cards["grain_ship"]
    letter = replace(
        cards["lenders_letter"],
        role=dilemma.role,
        choices=dilemma.choices,
        default=dilemma.default,
    )
    changed = tuple(letter if card.id == letter.id else card for card in rules.cards)
    engine = Engine(replace(rules, cards=changed, quiet=0))
    drawn = [agree(engine, "letter", game).state.drawn for game in range(12)]
    assert np.concatenate(drawn)[:, rules.cards.index(cards["lenders_letter"])].any()


@pytest.mark.parametrize("first", range(0, 40, 10))
def test_rules_that_no_author_would_write(first: int) -> None:
    """On tiny with effects, scales and chances strewn about, the two still agree."""
    for seed in range(first, first + 10):
        engine = Engine(Mutator(engine_of("tiny").rules, seed).mutant())
        agree(engine, "mutant", seed, prices=False)


def test_a_difference_is_told() -> None:
    """The comparison can fail, and names week, field and index."""
    both = Together(engine_of("tiny"), "told", 0)
    both.oracle.table.lots[3] = 2
    assert both.differences() == ["week 1, lots[3]: engine 0, oracle 2"]
