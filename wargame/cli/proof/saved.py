"""A game is written to disk, opened again and proved from its log; workers play as one does."""

from dataclasses import fields

import numpy as np

from wargame.cli.proof.bench import Bench, Failed

DECK = "tiny"
SEED = "selftest"
WEEKS = 2
GAMES, CHUNK = 8, 4
KERNEL_GAMES = 50


def save_is_written_and_replayed(bench: Bench) -> None:
    """A game on disk opens where it stood, and its log leads to the same weeks."""
    from wargame.deck import read_deck
    from wargame.session import Session, verify

    file = bench.folder / "selftest.crossroads"
    deck = read_deck(DECK)
    cast = deck.roles.cast[0]
    with Session.new(deck, cast.id, {cast.roles[0]: "human"}, SEED, file) as session:
        for _ in range(WEEKS):
            session.end_week()
        wanted = [end.hash for end in session.weeks]
    with Session.open(file) as session:
        found = [end.hash for end in session.weeks]
    if found != wanted:
        raise Failed(f"{file.name} was opened in week {len(found)}, and it was another game.")
    proved = verify(file)
    if proved.first_bad_week is not None or proved.hash != wanted[-1]:
        week, reason = proved.first_bad_week or proved.weeks, proved.reason or "another hash"
        raise Failed(f"{file.name}: week {week} does not verify: {reason}.")


def workers_play_as_one(_bench: Bench) -> None:
    """Two processes play the same games as one."""
    from wargame.deck import compile_deck, read_deck
    from wargame.lab import simulate

    rules = compile_deck(read_deck(DECK))
    one, two = (
        simulate(rules, GAMES, SEED, "random", CHUNK, processes).outcome for processes in (1, 2)
    )
    if not np.array_equal(one.scores, two.scores):
        raise Failed(f"Two processes scored {GAMES} games otherwise than one.")


def kernel_plays_as_the_arrays(_bench: Bench) -> str:
    """The compiled kernel plays games as the arrays do, if there is one; says whether there is."""
    from wargame.base.rng import game_keys
    from wargame.bots import luck_for, make_bot
    from wargame.deck import compile_deck, read_deck
    from wargame.engine import Engine
    from wargame.lab.kernel.play import kernel_of, play
    from wargame.lab.rollout import by_arrays

    rules, keys = compile_deck(read_deck(DECK)), game_keys(SEED, KERNEL_GAMES)
    engine, roles = Engine(rules), range(len(rules.roles))
    bots, lucks = (
        [make_bot("greedy", explain=False)] * len(roles),
        [luck_for(keys, r) for r in roles],
    )
    begun = engine.begin(keys)
    ends = begun.copy(), begun.copy()
    mine = play(rules, ends[0], bots, lucks)
    if mine is None:
        return "without the kernel"
    theirs = by_arrays(engine, ends[1], bots, lucks, None)
    same = engine.checksum(ends[0]) == engine.checksum(ends[1])
    for field in fields(mine):
        same &= np.array_equal(getattr(mine, field.name), getattr(theirs, field.name))
    if not same:
        raise Failed("The compiled kernel plays otherwise than the arrays; set WARGAME_KERNEL=off.")
    player = kernel_of(rules)
    seen = player is not None and player.native
    return f"by the kernel, its trees {'compiled' if seen else 'read'}, and without it"
