"""A game as the oracle holds it: the rules, the table, the key, and the ledger so far."""

from dataclasses import dataclass, field
from typing import NamedTuple

from tests.oracle.table import Table
from wargame.engine.rules import Rules

At = dict[str, int]
"""Who is meant: b the bloc me, p the portfolio it, m the member faction, vote the vote that is
held (absent: noise is 0), target and acting of a move."""


class Line(NamedTuple):
    """One line of the ledger."""

    week: int
    variable: int
    cause: int
    amount: int


@dataclass
class Position:
    """One game in progress."""

    rules: Rules
    key: int
    table: Table
    lines: list[Line] = field(default_factory=list)

    @property
    def blocs(self) -> range:
        """All bloc indices."""
        return range(len(self.rules.blocs))

    @property
    def portfolios(self) -> range:
        """All portfolio indices."""
        return range(len(self.rules.portfolios))

    @property
    def formateur(self) -> int:
        """The nominee's bloc, −1 when nobody holds the mandate."""
        nominee = self.table.nominee
        return -1 if nominee < 0 else self.rules.nominees[nominee].bloc

    @property
    def office(self) -> int:
        """The role of the formateur's office."""
        return next(i for i, role in enumerate(self.rules.roles) if role.office)
