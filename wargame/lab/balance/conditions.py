"""Every condition of the deck, asked in every week of many games: which never or always hold."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from wargame.bots.lore import speaks_of_me
from wargame.engine import Rules
from wargame.engine.frame import Frame
from wargame.engine.rules import Happening
from wargame.engine.trees import Tree
from wargame.lab.balance.walk import Moment, Watcher


@dataclass(slots=True)
class Condition:
    """A condition of the deck and how often it held.

    Attributes:
        file: the deck's file without its ending; thing: whose it is; field: which of its fields.
        tree: the compiled condition. scopes: in which it is read.
        late: it counts once the week has been added to a government's weeks.
        asked: how many (game, moment) pairs; held: in how many it held for some element;
            everywhere: in how many it held for all.
    """

    file: str
    thing: str
    field: str
    tree: Tree
    scopes: tuple[str, ...] = ()
    late: bool = False
    asked: int = 0
    held: int = 0
    everywhere: int = 0

    def ask(self, frame: Frame) -> None:
        """Count the games in which it holds."""
        found = frame.truth(self.tree, *self.scopes).reshape(frame.state.games, -1)
        self.asked += len(found)
        self.held += int(found.any(axis=1).sum())
        self.everywhere += int(found.all(axis=1).sum())


def conditions(rules: Rules) -> list[Condition]:
    """Those that an author wrote and that may be true or false.

    Clauses and lapses are not asked: they count in the middle of the rules' own work, and the
    report tells how often they took effect.
    """
    made = [*_happenings(rules), *_moves(rules), *_cards(rules), *_promises(rules), *_others(rules)]
    return [each for each in made if each.tree[0] not in ("true", "false")]


def _happenings(rules: Rules) -> Iterator[Condition]:
    for group in (rules.adjudicate, rules.incidents, rules.relations, rules.aftermath):
        for made in group:
            thing, late = rules.causes[made.cause].id, group is rules.aftermath
            yield Condition("rules", thing, "when", made.when, _of(made), late)
    for track in rules.tracks:
        for number, step in enumerate(track.steps, start=1):
            happening, thing = step.happening, f"{track.id} step {number}"
            yield Condition("tracks", thing, "when", happening.when, _of(happening))


def _of(made: Happening) -> tuple[str, ...]:
    if made.scope == "m":
        return (f"m{made.track}",)
    return (made.scope,) if made.scope else ()


def _of_me(tree: Tree) -> tuple[str, ...]:
    return ("b",) if speaks_of_me(tree) else ()


def _moves(rules: Rules) -> Iterator[Condition]:
    for move in rules.moves:
        yield Condition("moves", move.id, "when", move.when, _of_me(move.when))


def _cards(rules: Rules) -> Iterator[Condition]:
    for card in rules.cards:
        yield Condition("cards", card.id, "when", card.when)
        for choice in card.choices:
            yield Condition("cards", f"{card.id} {choice.id}", "when", choice.when)


def _promises(rules: Rules) -> Iterator[Condition]:
    for made in rules.promises:
        for name in ("when", "kept_when", "broken_when", "due"):
            yield Condition("promises", made.id, name, getattr(made, name))


def _others(rules: Rules) -> Iterator[Condition]:
    for bloc, tree in rules.red_lines:
        yield Condition("blocs", rules.blocs[bloc], "red_lines", tree, _of_me(tree))
    for stance in rules.bots.stances:
        if stance.turns_to >= 0:
            yield Condition("bots", stance.id, "turns_when", stance.turns_when)


class Asked(Watcher):
    """Asks them before and after the talks of each week, and when a game is over."""

    def __init__(self, rules: Rules) -> None:
        self.conditions = conditions(rules)

    def opened(self, seen: Moment) -> None:
        """After the Brief."""
        self._ask(seen.engine.frame(seen.state))

    def talked(self, seen: Moment) -> None:
        """Before the rules take over: what most conditions read.

        The aftermath adds the week to a government's weeks before its rules are read, and what
        they do may end their own condition at once: they are asked as if it were counted.
        """
        self._ask(seen.engine.frame(seen.state))
        governed = seen.state.governed + (seen.state.governed >= 0)
        counted = seen.engine.frame(replace(seen.state, governed=governed.astype(np.int32)))
        for each in self.conditions:
            if each.late:
                each.ask(counted)

    def closed(self, seen: Moment) -> None:
        """Of games that are over; the others are asked as the next week opens."""
        over = ~seen.state.running
        if over.any():
            self._ask(seen.engine.frame(seen.state.take(over)))

    def _ask(self, frame: Frame) -> None:
        for each in self.conditions:
            each.ask(frame)
