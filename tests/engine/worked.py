"""Reading a worked week: acts are done, sums are checked, and each result is held to the engine."""

import ast
import operator
from collections.abc import Callable
from fractions import Fraction

import numpy as np

from wargame.base.rng import hash_seed
from wargame.engine import Act, Acts, Engine, Kind, Record
from wargame.reports import Names
from wargame.reports.causes import reason

OPERATIONS: dict[type[ast.operator], Callable[[Fraction, Fraction], Fraction]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
}


def worked_out(text: str) -> Fraction:
    """The exact value of a sum as written: numbers, + - * / and brackets."""

    def value(node: ast.AST) -> Fraction:
        match node:
            case ast.Constant(value=int() | float()):
                return Fraction(ast.get_source_segment(text, node) or "")
            case ast.UnaryOp(op=ast.USub(), operand=inner):
                return -value(inner)
            case ast.BinOp(left=left, op=op, right=right):
                return OPERATIONS[type(op)](value(left), value(right))
        raise ValueError(f"not a sum: {text}")

    return value(ast.parse(text, mode="eval").body)


def floored(value: Fraction, like: str) -> Fraction:
    """The value rounded down to as many decimals as ``like`` shows."""
    unit = 10 ** len(like.partition(".")[2])
    return Fraction(value * unit // 1, unit)


class Worked:
    """One game that follows a text; ``marked`` is where the ledger stood before the last act."""

    def __init__(self, engine: Engine, names: Names, seed: str) -> None:
        self.engine, self.names, self.record, self.marked = engine, names, Record(), 0
        self.rules = engine.rules
        self.state = engine.begin(np.array([hash_seed(seed)]), self.record)

    def follow(self, text: str) -> list[str]:
        """Do and check every line; the faults found, as sentences."""
        faults = []
        for line in text.splitlines():
            if line.startswith(">"):
                self.do(line[1:].split())
            elif line.startswith("    "):
                faults += self.check([part.strip() for part in line.split("=")])
        return faults

    # --- sums ------------------------------------------------------------------------------------

    def check(self, parts: list[str]) -> list[str]:
        """``name = sum = result``, ``name = result``, or a sum by itself: ``sum = result``."""
        *sums, result = parts
        name = "" if sums[0][0] in "0123456789(-" else sums.pop(0)
        faults = [
            f"{text} is not {result}"
            for text in sums
            if floored(worked_out(text), result) != Fraction(result)
        ]
        if name and self.value(name) != Fraction(result):
            faults.append(f"{name} is {float(self.value(name))}, not {result}")
        return faults

    def value(self, name: str) -> Fraction:
        """What the engine says of ``name``, ``name of whom``, or ``name by`` a cause."""
        if " by " in name:
            return self.booked(*name.split(" by "))
        word, _, of = name.partition(" of ")
        if word in ("week", "stage"):
            return Fraction(int(getattr(self.state, word)[0]))
        if word in ("yes", "ministers"):
            return Fraction(self.last_vote(word, of))
        if word == "promise":
            ids = [promise.id for promise in self.rules.promises]
            return Fraction(int(self.state.promise[0, ids.index(of)]))
        try:
            index = self.variable(word, of)
        except StopIteration:
            return self.answer(word, self.bloc(of))
        return Fraction(int(self.state.var[0, index]), self.unit(index))

    def variable(self, word: str, of: str) -> int:
        """Place of a variable; StopIteration where there is none."""
        every = enumerate(self.rules.variables)
        return next(i for i, made in every if made.id == word and made.of == of)

    def unit(self, index: int) -> int:
        """Parts of one that a variable is counted in."""
        return 1 if self.rules.variables[index].whole else 100

    def booked(self, name: str, cause: str) -> Fraction:
        """What a cause, by its label, did to a variable since the last act."""
        index = self.variable(*(name.split(" of ") if " of " in name else (name, "")))
        lines = [line for line in self.record.lines[self.marked :] if line.variable == index]
        found = [line.amount for line in lines if reason(self.names, line.cause).label == cause]
        return Fraction(sum(found), self.unit(index))

    def last_vote(self, word: str, of: str) -> int:
        """Votes in favour of all or of one minister, or ministers confirmed, in the last vote."""
        data = [note.data for note in self.record.notes if note.kind == "vote"][-1]
        if of:
            seats: int = data["ministers"][self.rules.portfolios.index(of)]
            return seats
        return len(data["confirmed"]) if word == "ministers" else sum(data["votes"])

    def answer(self, word: str, bloc: int) -> Fraction:
        """A figure of a bloc's answer, or one of its terms."""
        answers = self.engine.answers(self.state)
        terms = [term for term, _ in self.rules.terms]
        if word in terms:
            return Fraction(int(answers.terms[0, terms.index(word), bloc]))
        unit = 100 if word in ("worth", "fair", "points") else 1
        return Fraction(int(getattr(answers, word)[0, bloc]), unit)

    # --- acts ------------------------------------------------------------------------------------

    def do(self, words: list[str]) -> None:
        """One act in plain words."""
        self.marked = len(self.record.lines)
        match words:
            case ["the", "week", "ends"]:
                self.engine.end_week(self.state, self.record)
            case [_, "declares", promise]:
                ids = [entry.id for entry in self.rules.promises]
                self.act(Kind.DECLARE, index=ids.index(promise))
            case [_, "calls", "the", "vote"]:
                self.act(Kind.CALL)
            case [who, "calls", move, *on]:
                self.move(who, move, *on[1:])
            case [_, "nominates", bloc, "for", post]:
                self.act(Kind.NOMINATE, bloc=self.bloc(bloc), items=self.items([post]))
            case [_, "sends", bloc, *package]:
                self.send(bloc, package)
            case [_, "chooses", option]:
                choices = self.rules.cards[int(self.state.card[0])].choices
                self.act(Kind.CHOOSE, index=[choice.id for choice in choices].index(option))
            case [_, "shares"]:
                self.act(Kind.SHARE)
            case [bloc, "accepts"]:
                self.act(Kind.ACCEPT, role=self.role(bloc), bloc=self.bloc(bloc))
            case _:
                raise ValueError(f"not an act: {' '.join(words)}")

    def act(self, kind: Kind, role: int = 0, **fields: int) -> None:
        """An act of the office unless said."""
        self.engine.act(self.state, Acts.of(Act(kind, role, **fields)), self.record)

    def send(self, bloc: str, words: list[str]) -> None:
        """A package: portfolios "with" so many lots, and where it says so "and" a promise."""
        cut = words.index("with")
        lots, _, *promised = words[cut + 1 :]
        ids = [made.id for made in self.rules.promises]
        given = sum(1 << ids.index(each) for each in promised[1:])
        packed = self.items(words[:cut])
        self.act(Kind.SEND, bloc=self.bloc(bloc), items=packed, lots=int(lots), promises=given)

    def move(self, who: str, name: str, target: str = "") -> None:
        """A move of the office or of a bloc."""
        index = [made.id for made in self.rules.moves].index(name)
        made, role = self.rules.moves[index], self.role(who)
        acting = next(iter(made.acting[made.roles.index(role)]), -1)
        among = self.rules.blocs if made.target == "b" else self.rules.tracks[made.track].members
        aim = among.index(target) if target else -1
        self.act(Kind.MOVE, role=role, bloc=acting, index=index, target=aim)

    def role(self, who: str) -> int:
        """The role of that id, or the one that speaks for a bloc."""
        ids = [role.id for role in self.rules.roles]
        return ids.index(who) if who in ids else ids.index(f"for_{who}")

    def bloc(self, name: str) -> int:
        """Index of a bloc."""
        return self.rules.blocs.index(name)

    def items(self, names: list[str]) -> int:
        """Bit mask of portfolios."""
        return sum(1 << self.rules.portfolios.index(name) for name in names)
