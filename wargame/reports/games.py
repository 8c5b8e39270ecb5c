"""Games that bots played as a table, one row a game, for a spreadsheet or a program."""

from collections.abc import Iterator, Sequence

import numpy as np

from wargame.bots import luck_for
from wargame.bots.stance import drawn_line
from wargame.engine import Rules
from wargame.engine.rules import Variable
from wargame.engine.state import Ints
from wargame.lab.workers import Part
from wargame.reports.export import Cell

FIXED = "game key ending clause weeks cabinet_week mandates_lost failed_votes line".split()
"""The columns of every deck; docs/commands.md says what they hold."""

_PREFIX = {"meter": "meter", "counter": "counter", "level": "level"}


def game_columns(rules: Rules) -> tuple[str, ...]:
    """The header: the fixed columns, then scores, meters, counters, levels and moves by id."""
    return (
        *FIXED,
        *(f"score_{role.id}" for role in rules.roles),
        *(_column(rules.variables[v]) for v in _shown(rules)),
        *(f"played_{move.id}" for move in rules.moves),
    )


def game_rows(rules: Rules, bots: Sequence[str], part: Part) -> Iterator[list[Cell]]:
    """The rows of a chunk.

    Args:
        rules: of the deck and cast.
        bots: strength in each role.
        part: a traced chunk.
    """
    if part.trace is None:
        raise ValueError("a table of games needs chunks that were traced")
    outcome, lines = part.outcome, _lines(rules, bots, part)
    for g, values in enumerate(part.trace.var[-1].tolist()):
        yield [
            part.first + g,
            f"{part.keys[g]:016x}",
            rules.endings[outcome.ending[g]],
            int(outcome.clause[g]) + 1,
            int(outcome.weeks[g]),
            int(outcome.cabinet[g]) or None,
            int(outcome.lost[g]),
            int(outcome.failed[g]),
            lines[g],
            *outcome.scores[g].tolist(),
            *(_value(rules.variables[v], values[v]) for v in _shown(rules)),
            *part.trace.played[g].tolist(),
        ]


def _shown(rules: Rules) -> list[int]:
    """Meters, counters and levels, in the order of the variables."""
    return [v for v, variable in enumerate(rules.variables) if variable.kind in _PREFIX]


def _column(variable: Variable) -> str:
    name = f"{_PREFIX[variable.kind]}_{variable.id}"
    return f"{name}_{variable.of}" if variable.of else name


def _value(variable: Variable, stored: int) -> int | float:
    return stored if variable.whole else stored / 100


def _lines(rules: Rules, bots: Sequence[str], part: Part) -> list[str | None]:
    """The line drawn for the nominee who held the mandate last; only bots with a temper draw."""
    office = next((r for r, role in enumerate(rules.roles) if role.office), -1)
    if office < 0 or bots[office] == "random":
        return [None] * len(part.keys)
    last: Ints = np.minimum(part.outcome.lost, len(rules.nominees) - 1)
    drawn = drawn_line(rules, luck_for(part.keys, office), last)
    return [rules.bots.stances[line].id for line in drawn]
