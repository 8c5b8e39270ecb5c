"""Shorthand for bots' tests: one game or many of the toy deck, and a bot's decisions in it."""

import numpy as np

from tests.bots.toy import toy_rules
from wargame.base.rng import game_keys
from wargame.bots import Decisions, Luck, Why, luck_for, make_bot
from wargame.engine import Act, Acts, Engine, Kind, State
from wargame.lab import Table, take_turn

ENGINE = Engine(toy_rules())
OFFICE, ALBA, BORA, CORA, DORA, ABROAD = range(6)
"""Roles of the toy; the blocs are one less."""


def begin(games: int = 1, seed: int = 1) -> State:
    """Games of the toy at week 1."""
    return ENGINE.begin(game_keys(seed, games))


def lucks(games: int = 1, seed: int = 1) -> list[Luck]:
    """Every role's luck in these games."""
    keys = game_keys(seed, games)
    return [luck_for(keys, role) for role in range(len(ENGINE.rules.roles))]


def decide(state: State, role: int, strength: str = "greedy", step: int = 0) -> Decisions:
    """What a bot would do next."""
    luck = luck_for(game_keys(1, state.games), role)
    return make_bot(strength).act(ENGINE.view(state, role), role, luck, step)


def turn(state: State, role: int, strength: str = "greedy", seed: int = 1) -> list[tuple[Act, Why]]:
    """Let a bot play its whole turn in one game, nobody else answering; its acts and reasons."""
    seats = [make_bot(strength) if seat == role else None for seat in range(6)]
    table = Table(ENGINE, seats, lucks(state.games, seed), journal=[])
    take_turn(table, state, role)
    return [(entry.act, entry.why) for entry in table.journal or []]


def send(state: State, bloc: int, items: int, lots: int = 0, promises: int = 0) -> None:
    """The office sends a package."""
    act = Act(Kind.SEND, OFFICE, bloc, items=items, lots=lots, promises=promises)
    ENGINE.act(state, Acts.of(act))


def pledge(state: State, *blocs: int) -> None:
    """These blocs have pledged."""
    state.pledged[:, list(blocs)] = 1


def assert_same(a: Decisions, b: Decisions) -> None:
    """The acts and the stated reasons are equal."""
    for name in Acts.__slots__:
        np.testing.assert_array_equal(getattr(a.acts, name), getattr(b.acts, name), name)
    for name in ("reason", "chance", "drawn", "stance", "top", "top_values"):
        np.testing.assert_array_equal(getattr(a.why, name), getattr(b.why, name), name)
