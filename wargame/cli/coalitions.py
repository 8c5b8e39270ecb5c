"""`wargame coalitions`: who can form a majority with whom in a deck's chamber."""

import json
from argparse import Namespace
from typing import Any

from wargame.cli.pen import Pen
from wargame.cli.show.workbench import show_table, show_told
from wargame.deck import compile_deck, read_deck, text
from wargame.engine import Rules
from wargame.lab.coalition import House, Power, Present, Talks, house, power, present
from wargame.reports import Names, Say
from wargame.reports.majorities import chamber_lines, coalition_lines
from wargame.reports.workbench import index_text

LISTED = 10
"""So many minimal winning coalitions are printed; JSON holds them all."""


def coalitions(args: Namespace) -> int:
    """Print the arithmetic of a deck's chamber at the start, around the first nominee's bloc.

    Raises:
        UserError: no such deck or cast, or more blocs than can be counted with.
        DataError: the deck has errors.
    """
    deck = read_deck(args.deck)
    rules = compile_deck(deck, args.cast or None)
    first = rules.nominees[0].bloc
    found = house(rules.seats, rules.majority)
    here = present(rules.seats, rules.majority, (first,))
    around = power(rules.seats, rules.majority, Talks(frozenset({first})))
    if args.json:
        print(json.dumps(document(rules, found, here, around), ensure_ascii=False, indent=1))
        return 0
    pen, names = Pen.for_terminal(), Names(deck, rules, Say())
    seats = f"{sum(rules.seats)} seats, {rules.majority} are a majority"
    pen.line(pen.bold(f"{text(deck.deck.title)}: {seats}"))
    _print(pen, names, (found, here, around), first)
    return 0


def _print(pen: Pen, names: Names, made: tuple[House, Present, Power], first: int) -> None:
    found, here, around = made
    shorts = [names.short(bloc) for bloc in range(len(names.rules.blocs))]
    show_told(pen, "The chamber", chamber_lines(names.say, found, shorts))
    show_told(pen, "The first nominee's bloc", coalition_lines(names.say, here, None, shorts))
    rows = [
        (
            shorts[bloc],
            names.say.whole(seats),
            index_text(found.power.shapley[bloc], names.say),
            index_text(found.power.banzhaf[bloc], names.say),
            index_text(found.power.absolute[bloc], names.say),
            index_text(around.shapley[bloc], names.say) if bloc != first else "",
        )
        for bloc, seats in enumerate(found.seats)
    ]
    show_table(pen, ("Bloc", "Seats", "Shapley", "Banzhaf", "Penrose", "Talks"), rows, "12345")
    listed = [
        names.say.listed(shorts[bloc] for bloc in members) for members in found.minimal[:LISTED]
    ]
    if listed:
        show_told(pen, f"The first {len(listed)} that need every member", listed)


def document(rules: Rules, found: House, here: Present, around: Power) -> dict[str, Any]:
    """Everything as plain values; indices as shares of one, blocs by their ids."""

    def named(blocs: tuple[int, ...]) -> list[str]:
        return [rules.blocs[bloc] for bloc in blocs]

    def indices(made: Power, bloc: int) -> dict[str, int | float]:
        return {
            "swings": made.swings[bloc],
            "penrose_banzhaf": float(made.absolute[bloc]),
            "banzhaf": float(made.banzhaf[bloc]),
            "shapley_shubik": float(made.shapley[bloc]),
        }

    return {
        "deck": rules.deck,
        "deck_hash": rules.deck_hash,
        "seats": sum(found.seats),
        "quota": found.quota,
        "coalitions": 2 ** len(found.seats),
        "winning": found.winning,
        "minimal_winning": found.minimal_count,
        "oversized": found.oversized,
        "least_seats": found.least_seats,
        "fewest_blocs": found.fewest_blocs,
        "dummies": named(found.dummies),
        "blocs": [
            {"id": name, "seats": found.seats[bloc], **indices(found.power, bloc)}
            for bloc, name in enumerate(rules.blocs)
        ],
        "formateur": {
            "blocs": named(here.members),
            "missing": -here.surplus,
            "completing": named(here.completing),
            "completions": [named(members) for members in here.completions],
            "power": {name: indices(around, bloc) for bloc, name in enumerate(rules.blocs)},
        },
        "minimal": [named(members) for members in found.minimal],
        "least": [named(members) for members in found.least],
        "fewest": [named(members) for members in found.fewest],
    }
