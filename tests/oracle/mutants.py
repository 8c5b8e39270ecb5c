"""Rules that no author would write: tiny with effects, scales and chances strewn about.

They reach corners that two decks leave alone: chances that fail everywhere, marks above and below
the list price, things set and added in one step, promises that come and go, injects in any week.
"""

from dataclasses import fields, is_dataclass, replace
from random import Random
from typing import Any

from wargame.engine.rules import Card, Effect, Happening, Promise, Rules

SLOTS = 64  # for each happening that is given a chance
MARKS = (80, 93, 120)
PHASES = ("adjudicate", "incidents", "relations", "aftermath")
CHANCY = (*PHASES, "tracks", "moves", "cards")


class Mutator:
    """Changes every happening of some rules by plain chance."""

    def __init__(self, rules: Rules, seed: int) -> None:
        self.rng = Random(seed)
        self.slot = 100_000
        self.rules = replace(rules, marks=rules.marks + MARKS, quiet=self.rng.choice([0, 30]))

    def mutant(self) -> Rules:
        """The changed rules."""
        skipped = ("bots", "variables", "causes", "pulls", "quantities")
        names = [f.name for f in fields(self.rules) if f.name not in skipped]
        changed = {name: self.changed(getattr(self.rules, name), name) for name in names}
        return replace(self.rules, **changed)

    def changed(self, value: Any, where: str) -> Any:
        """Any part of the rules, with its happenings changed."""
        if isinstance(value, tuple):
            if value and isinstance(value[0], str | int):
                return value
            return tuple(self.changed(item, where) for item in value)
        if isinstance(value, Happening):
            return self.happening(value, where)
        if not is_dataclass(value) or isinstance(value, type | Effect):
            return value
        changed = {f.name: self.changed(getattr(value, f.name), where) for f in fields(value)}
        return self.retimed(replace(value, **changed))

    def retimed(self, value: Any) -> Any:
        """Cards come in other weeks, and some by themselves; promises cost and fall due."""
        if isinstance(value, Card):
            inject = value.inject or (not value.choices and self.rng.random() < 0.3)
            first = self.rng.randrange(1, 4)
            return replace(value, inject=inject, first=first, last=first + 2)
        if isinstance(value, Promise):
            return replace(value, cost=self.rng.randrange(3), retractable=True)
        return value

    def happening(self, old: Happening, where: str) -> Happening:
        """More effects; for a rule another scale; where a deck may say so a chance."""
        added = self.effects()
        if where not in ("cards", "moves") or old.effects:  # a promise turns once in a step
            added = tuple(effect for effect in added if effect.op != "promise")
        new = replace(old, effects=old.effects + added)
        if where in PHASES and self.rng.random() < 0.4:
            new = replace(new, scale=("const", self.rng.choice([-1, 0, 2, 3])))
        if where in CHANCY and new.chance is None and self.rng.random() < 0.3:
            self.slot += SLOTS
            chance = ("const", self.rng.choice([0, 300, 700, 1024]))
            new = replace(new, chance=chance, slot=self.slot, otherwise=self.effects())
        return new

    def effects(self) -> tuple[Effect, ...]:
        """None to two effects on anything."""
        found = [self.effect() for _ in range(self.rng.choice([0, 0, 1, 1, 2]))]
        turns = [effect for effect in found if effect.op == "promise"]
        return tuple(effect for effect in found if effect not in turns[1:])

    def effect(self) -> Effect:
        """One effect on anything."""
        kinds = [self.on_variable] * 4 + [self.on_blocs] * 3
        kinds += [self.mark, self.promise, self.reveal, self.pace]
        kinds += [self.delayed] if self.rules.due_rows else []
        return self.rng.choice(kinds)()

    def on_variable(self) -> Effect:
        """A meter, counter, level or capital, added to or set."""
        kinds = ("meter", "counter", "level", "capital")
        variables = enumerate(self.rules.variables)
        base = self.rng.choice([i for i, v in variables if v.kind in kinds])
        return self.amount(base, "", None)

    def on_blocs(self) -> Effect:
        """Trust or an attribute of some blocs."""
        variables = enumerate(self.rules.variables)
        attribute = next(i for i, v in variables if v.kind == "attribute")
        return self.amount(self.rng.choice([self.rules.trust, attribute]), "b", self.some_blocs())

    def amount(self, base: int, block: str, who: tuple[Any, ...] | None) -> Effect:
        """An addition, perhaps one that stops, or a value set."""
        variable = self.rules.variables[base]
        unit = 1 if variable.whole else 100
        amount = self.rng.randrange(-9, 10) * unit // (3 if unit > 1 else 4)
        if self.rng.random() < 0.15:
            to = self.rng.randrange(variable.low, min(variable.high, variable.low + 9000) + 1)
            return Effect("to", base, block, who, ("const", to))
        stop = self.rng.choice([None, None, variable.start, variable.start + 3 * unit])
        low, high = (None, stop) if amount > 0 else (stop, None)
        return Effect("add", base, block, who, ("const", amount), at_most=high, at_least=low)

    def some_blocs(self) -> tuple[Any, ...]:
        """A set of blocs, fixed or by what they have done."""
        mask = tuple(self.rng.randrange(2) for _ in self.rules.blocs)
        return self.rng.choice([("b", mask), ("pledged",), ("rest", ("offered",)), ("formateur",)])

    def mark(self) -> Effect:
        """A price mark above or below the list price."""
        row = self.rng.randrange(len(self.rules.marks))
        percent, weeks = self.rules.marks[row], self.rng.randrange(1, 4)
        who = self.some_blocs()
        return Effect("mark", self.rules.price, "b", who, ("const", percent), mark=row, weeks=weeks)

    def promise(self) -> Effect:
        """A promise given, kept, broken or void."""
        index = self.rng.randrange(len(self.rules.promises))
        return Effect("promise", index, "", None, ("const", self.rng.randrange(4)))

    def reveal(self) -> Effect:
        """A mood shown."""
        return Effect("reveal", self.rules.mood, "b", self.some_blocs(), ("const", 1))

    def pace(self) -> Effect:
        """A ladder or a member of a family held back or hastened."""
        track = self.rng.choice(self.rules.tracks)
        row = track.row + self.rng.randrange(len(track.members))
        op = self.rng.choice(["hold", "hasten"])
        weeks = track.dwell - (op == "hold")
        return Effect(op, row, "", None, ("const", weeks))

    def delayed(self) -> Effect:
        """One of the deck's delayed effects; each has weeks of its own."""
        row = self.rng.randrange(len(self.rules.due_rows))
        variable, amount, _ = self.rules.due_rows[row]
        weeks = 0b1011 >> row % 3
        return Effect("add", variable, "", None, ("const", amount), weeks=weeks, due=row)
