"""Reading a worked week: acts are done, sums are checked, and each result is held to the engine."""

import ast
import operator
from collections.abc import Callable
from fractions import Fraction

import numpy as np

from wargame.base.rng import hash_seed
from wargame.engine import Act, Acts, Engine, Kind, Record

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
    """One game that follows a text."""

    def __init__(self, engine: Engine, seed: str) -> None:
        self.engine, self.rules, self.record = engine, engine.rules, Record()
        self.state = engine.begin(np.array([hash_seed(seed)]))

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
        """What the engine says of ``name`` or ``name of whom``."""
        word, _, of = name.partition(" of ")
        if word in ("week", "stage"):
            return Fraction(int(getattr(self.state, word)[0]))
        if word in ("yes", "ministers"):
            return Fraction(self.last_vote(word))
        for index, variable in enumerate(self.rules.variables):
            if variable.id == word and variable.of == of:
                unit = 1 if variable.whole else 100
                return Fraction(int(self.state.var[0, index]), unit)
        return self.answer(word, self.rules.blocs.index(of))

    def last_vote(self, word: str) -> int:
        """Votes in favour, or ministers confirmed, in the last vote."""
        data = [note.data for note in self.record.notes if note.kind == "vote"][-1]
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
        match words:
            case ["the", "week", "ends"]:
                self.engine.end_week(self.state, self.record)
            case [_, "declares", promise]:
                ids = [entry.id for entry in self.rules.promises]
                self.act(Kind.DECLARE, index=ids.index(promise))
            case [_, "calls", "the", "vote"]:
                self.act(Kind.CALL)
            case [_, "calls", move]:
                self.act(Kind.MOVE, index=[m.id for m in self.rules.moves].index(move))
            case [_, "nominates", bloc, "for", post]:
                self.act(Kind.NOMINATE, bloc=self.bloc(bloc), items=self.items([post]))
            case [_, "sends", bloc, *items, "with", lots, "lot" | "lots"]:
                packed = self.items(items)
                self.act(Kind.SEND, bloc=self.bloc(bloc), items=packed, lots=int(lots))
            case [_, "chooses", option]:
                choices = self.rules.cards[int(self.state.card[0])].choices
                self.act(Kind.CHOOSE, index=[choice.id for choice in choices].index(option))
            case [_, "shares"]:
                self.act(Kind.SHARE)
            case [bloc, "accepts"]:
                who = self.bloc(bloc)
                role = next(i for i, r in enumerate(self.rules.roles) if who in r.blocs)
                self.act(Kind.ACCEPT, role=role, bloc=who)
            case _:
                raise ValueError(f"not an act: {' '.join(words)}")

    def act(self, kind: Kind, role: int = 0, **fields: int) -> None:
        """An act of the office unless said."""
        self.engine.act(self.state, Acts.of(Act(kind, role, **fields)), self.record)

    def bloc(self, name: str) -> int:
        """Index of a bloc."""
        return self.rules.blocs.index(name)

    def items(self, names: list[str]) -> int:
        """Bit mask of portfolios."""
        return sum(1 << self.rules.portfolios.index(name) for name in names)
