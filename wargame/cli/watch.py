"""`wargame play --bots`: bots play a game through, told week by week."""

from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from wargame.base.rng import hash_seed
from wargame.bots import luck_for
from wargame.cli.pen import Pen
from wargame.cli.show.week import show_week
from wargame.cli.table import chosen_deck, chosen_seed
from wargame.deck import Deck, at_length, compile_deck
from wargame.engine import Act, Engine, Record, Rules, View
from wargame.lab import Entry, play_week
from wargame.lab.seats import make_bot
from wargame.reports import Decided, Names, Position, Say, week_report
from wargame.reports.reasons import why_read

Told = tuple[int, Position]
"""A week that has been played, and the position after it with who decided what in it."""


def watch(args: Namespace) -> int:
    """Play one game by bots and print it."""
    make_bot(args.strength)
    deck = at_length(chosen_deck(args.deck), args.weeks)
    rules = compile_deck(deck, args.cast or None)
    seed, say = chosen_seed(args.seed), Say(args.lang, also="terminal")
    names, pen = Names(deck, rules, say), Pen.for_terminal()
    weeks = _unsaved(names, seed, args.strength)
    if args.save:
        weeks = _saved(deck, names, seed, args.strength, Path(args.save))
    pen.line(pen.bold(say.deck(deck.deck.title)))
    pen.line(
        say("{cast} · seed {seed} · {bots} bots", cast=rules.cast, seed=seed, bots=args.strength)
    )
    position = None
    for week, position in weeks:
        show_week(pen, say, week_report(position, week))
    if position is not None:
        from wargame.cli.show.ending import show_close

        show_close(pen, position)
    return 0


def _unsaved(names: Names, seed: str, strength: str) -> Iterator[Told]:
    rules: Rules = names.rules
    engine, record = Engine(rules), Record()
    keys = np.array([hash_seed(seed)], np.uint64)
    state = engine.begin(keys, record)
    bots = [make_bot(strength) for _ in rules.roles]
    lucks = [luck_for(keys, role) for role in range(len(rules.roles))]
    while state.running[0]:
        week, journal = int(state.week[0]), list[Entry]()
        play_week(engine, state, bots, lucks, record, journal)
        decided = [Decided(week, each.act, why_read(rules, each.why)) for each in journal]
        yield week, Position(names, View(engine, state, -1), record, decided=tuple(decided))


def _saved(deck: Deck, names: Names, seed: str, strength: str, file: Path) -> Iterator[Told]:
    from wargame.session import Session

    players = {role.id: strength for role in names.rules.roles}
    with Session.new(deck, names.rules.cast, players, seed, file) as session:
        while not session.ending:
            before = len(session.weeks)
            session.end_week()
            for end in session.weeks[before:]:
                entries = [entry for entry in session.log if entry.week == end.week]
                decided = (Decided(each.week, Act(*each.act), each.why) for each in entries)
                shown = session.view(), session.record
                yield end.week, Position(names, *shown, decided=tuple(decided))
