"""What lies on the table of one game: every field of the state as a plain int or list."""

import hashlib
import struct
from dataclasses import dataclass, field, fields

from wargame.engine.rules import Rules


@dataclass
class Table:
    """One game's state. The order of the fields is the order of the checksum."""

    week: int = 1
    stage: int = 0
    nominee: int = 0
    ended: int = -1
    governed: int = -1
    designated: int = 0
    failed: int = 0
    lost: int = 0
    called: int = 0
    card: int = -1
    choice: int = -1
    var: list[int] = field(default_factory=list)
    owner: list[int] = field(default_factory=list)
    fixed: list[int] = field(default_factory=list)
    filled: list[int] = field(default_factory=list)
    lots: list[int] = field(default_factory=list)
    pledged: list[int] = field(default_factory=list)
    sent: list[int] = field(default_factory=list)
    claim: list[int] = field(default_factory=list)
    refused: list[int] = field(default_factory=list)
    revealed: list[int] = field(default_factory=list)
    attached: list[int] = field(default_factory=list)
    promise: list[int] = field(default_factory=list)
    cooldown: list[int] = field(
        default_factory=list
    )  # one for each role of each move, in deck order
    drawn: list[int] = field(default_factory=list)
    dwell: list[int] = field(default_factory=list)
    mark: list[int] = field(default_factory=list)  # mark-major: mark * blocs + bloc
    due: list[int] = field(default_factory=list)

    def checksum(self) -> str:
        """First 16 bytes, in hex, of the sha-256 over all numbers as little-endian int32."""
        numbers: list[int] = []
        for each in fields(self):
            value = getattr(self, each.name)
            numbers += value if isinstance(value, list) else [value]
        packed = struct.pack(f"<{len(numbers)}i", *numbers)
        return hashlib.sha256(packed).digest()[:16].hex()


def laid(rules: Rules) -> Table:
    """The empty table of a deck: start values, nothing offered, nobody pledged."""
    n, p = len(rules.blocs), len(rules.portfolios)
    return Table(
        var=[v.start for v in rules.variables],
        owner=[-1] * p,
        fixed=[0] * p,
        filled=[0] * p,
        lots=[0] * n,
        pledged=[0] * n,
        sent=[0] * n,
        claim=[-1] * n,
        refused=[0] * n,
        revealed=[0] * n,
        attached=[0] * n,
        promise=[0] * len(rules.promises),
        cooldown=[0] * sum(len(move.roles) for move in rules.moves),
        drawn=[0] * len(rules.cards),
        dwell=[0] * sum(len(track.members) for track in rules.tracks),
        mark=[0] * (len(rules.marks) * n),
        due=[0] * len(rules.due_rows),
    )
