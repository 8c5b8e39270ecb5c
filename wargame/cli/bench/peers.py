"""Another games library on the same machine: OpenSpiel's negotiation, where it is installed."""

import random
from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec
from statistics import median
from typing import Any

from wargame.cli.bench.children import LeftOut
from wargame.cli.bench.row import Bar, Bench, Row
from wargame.cli.bench.timer import processor
from wargame.cli.table import usual_deck
from wargame.deck import compile_deck, read_deck
from wargame.lab import simulate

GAMES = 800
"""Our games side by side."""

ROUNDS = 2000
"""Theirs, one after the other: that is how OpenSpiel is played from Python."""

PEER = "pyspiel"


def rows(bench: Bench) -> Iterator[Row]:
    """Random play here and there, in decisions a second of the processor.

    Raises:
        LeftOut: OpenSpiel is not installed.
    """
    if find_spec(PEER) is None:
        raise LeftOut("OpenSpiel is not installed; pip install 'crossroads-wargame[peers]'.")
    peer: Any = import_module(PEER)
    rules, ours, theirs = compile_deck(read_deck(usual_deck())), list[float](), list[float]()
    for repeat in range(bench.repeats(3)):
        started = processor()
        done = simulate(rules, bench.repeats(GAMES, 100), f"peers {repeat}", "random")
        ours.append(done.outcome.decisions / (processor() - started))
        started = processor()
        decided = _negotiations(peer, bench.repeats(ROUNDS, 200), repeat)
        theirs.append(decided / (processor() - started))
    yield Row(
        "random play, decisions of one core", median(ours), "decisions/s",
        "OpenSpiel's negotiation, random play from Python", median(theirs),
        Bar("≥", 1, times=True),
    )  # fmt: skip


def _negotiations(peer: Any, games: int, seed: int) -> int:
    """Play them at random; returns how many decisions were made, chance left out."""
    game, dice, decided = peer.load_game("negotiation"), random.Random(seed), 0
    for _ in range(games):
        state = game.new_initial_state()
        while not state.is_terminal():
            if state.is_chance_node():
                outcomes, chances = zip(*state.chance_outcomes(), strict=True)
                state.apply_action(dice.choices(outcomes, chances)[0])
            else:
                state.apply_action(dice.choice(state.legal_actions()))
                decided += 1
    return decided
