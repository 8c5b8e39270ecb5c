"""What blocs, portfolios and members have: fixed rows, blocks of variables, worked-out values."""

from decimal import Decimal

from wargame.deck.expressions.arithmetic import LARGEST
from wargame.deck.expressions.groups import Sizes
from wargame.deck.expressions.values import Number
from wargame.deck.layout import Layout, hundredths
from wargame.deck.model import Deck

Attributes = dict[str, Number]

Rows = list[tuple[int, ...]]

MANY = 9_999
"""Bound of what is counted without a limit of its own: refusals, failed votes."""

SCORE_LIMIT = 1_000_000
"""Bound of a bloc's score and fair share until their own expressions are known."""


class Tables:
    """The fixed rows that trees point to, and the attributes made of them and of variables.

    Attributes:
        bloc, portfolio, member: rows of numbers by element.
    """

    def __init__(self, deck: Deck, layout: Layout, sizes: Sizes, weeks: int) -> None:
        self.deck, self.layout, self.sizes, self.weeks = deck, layout, sizes, weeks
        self.total_points = total_points(deck)
        self.bloc: Rows = []
        self.portfolio: Rows = []
        self.member: Rows = []

    def of_blocs(self) -> Attributes:
        """Return what ``me`` has."""
        blocs, layout = self.deck.blocs, self.layout
        lots = self.deck.deck.lots
        made = {
            "seats": self._row("btab", [bloc.seats for bloc in blocs.bloc]),
            "discipline": self._row("btab", [bloc.discipline for bloc in blocs.bloc]),
            "trust": self._bloc_block(layout.trust, 2),
            "price": self._bloc_block(layout.price, 0),
            "mood": self._bloc_block(layout.mood, 0),
            "lots": Number(("me", "lots"), 0, 0, lots.count),
            "points": Number(("me", "points"), 2, 0, min(self.total_points, LARGEST)),
            "worth": Number(("me", "worth"), 2, 0, min(_most_worth(self.deck), LARGEST)),
            "fair": Number(("me", "fair"), 2, -SCORE_LIMIT, SCORE_LIMIT),
            "score": Number(("me", "score"), 0, -SCORE_LIMIT, SCORE_LIMIT),
            "crossed": Number(
                ("me", "crossed"), 0, 0, max(len(bloc.red_lines) for bloc in blocs.bloc)
            ),
            "refused": Number(("me", "refused"), 0, 0, MANY),
        }
        for attribute in blocs.attribute:
            scale = 0 if attribute.whole else 2
            first = layout.attribute[attribute.id]
            made.setdefault(attribute.id, self._bloc_block(first, scale))
        return made

    def _bloc_block(self, first: int, scale: int) -> Number:
        return Number(("bvar", first), scale, *self.layout.bounds(first, self.sizes["b"]))

    def of_portfolios(self) -> Attributes:
        """Return what ``it`` has."""
        items = self.deck.portfolios.portfolio
        points = [hundredths(item.points) for item in items]
        made = {"points": self._row("ptab", points, 2)}
        for name in self.deck.portfolios.values:
            made.setdefault(name, self._row("ptab", [i.values.get(name, 0) for i in items], 0))
        return made

    def of_members(self, number: int) -> Attributes:
        """Return what ``faction`` has, for the members of a track."""
        track = self.deck.tracks.track[number]
        first = self.layout.single[track.id]
        seats = {bloc.id: bloc.seats for bloc in self.deck.blocs.bloc}
        linked = [seats.get(member.bloc or "", 0) for member in track.member] or [0]
        made = {
            "level": Number(("mvar", first), 0, *self.layout.bounds(first)),
            "weeks": Number(("dwell", self.first_row(number)), 0, 0, self.weeks),
            "trust": Number(("mtrust", number), 2, 0, 10_000),
            "seats": self._row("mtab", linked, 0),
        }
        for name in track.values:
            row = [hundredths(m.values.get(name, Decimal(0))) for m in track.member] or [0]
            made.setdefault(name, self._row("mtab", row, 2))
        return made

    def _row(self, head: str, values: list[int], scale: int = 0) -> Number:
        rows = self._rows(head)
        rows.append(tuple(values))
        return Number((head, len(rows) - 1), scale, min(values), max(values))

    def _rows(self, head: str) -> Rows:
        return {"btab": self.bloc, "ptab": self.portfolio, "mtab": self.member}[head]

    def row_of(self, value: Number) -> tuple[int, ...] | None:
        """Return the numbers of a value that is one fixed row by element, else None."""
        if value.tree[0] not in ("btab", "ptab", "mtab"):
            return None
        return self._rows(value.tree[0])[value.tree[1]]

    def first_row(self, track: int) -> int:
        """Return the first dwell row of a track."""
        return sum(self.sizes[f"m{index}"] for index in range(track))


def total_points(deck: Deck) -> int:
    """Return the points of all portfolios and lots, h."""
    lots = deck.deck.lots
    points = sum(hundredths(item.points) for item in deck.portfolios.portfolio)
    return max(0, points + lots.count * hundredths(lots.points))


def _most_worth(deck: Deck) -> int:
    lots = deck.deck.lots
    wants = [bloc.wants for bloc in deck.blocs.bloc]
    base = deck.blocs.base_salience
    worth = sum(
        hundredths(item.points) * max(want.get(item.id, base) for want in wants) // 100
        for item in deck.portfolios.portfolio
    )
    return max(0, worth + lots.count * hundredths(lots.worth))
