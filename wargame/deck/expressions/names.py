"""The words that a deck's expressions may use, each already a number, a condition or a set."""

from decimal import Decimal

from wargame.deck.expressions.arithmetic import LARGEST, constant
from wargame.deck.expressions.groups import Sizes
from wargame.deck.expressions.values import Group, Number, Truth, Value
from wargame.deck.layout import Layout, hundredths
from wargame.deck.model import Deck
from wargame.engine.trees import Tree

MANY = 9_999
"""Bound of what is counted without a limit of its own: refusals, failed votes."""

SCORE_LIMIT = 1_000_000
"""Bound of a bloc's score and fair share until their own expressions are known."""

SCOPE_WORDS = frozenset("me it faction holder rivals salience".split())
WORDS = frozenset(
    "week governed governed_weeks designated_weeks failed lost vacancy majority chamber "
    "total_points stage blocs pledged formateur offered partners portfolios ministries filled "
    "free vacant True False".split()
)
ME_WORDS = frozenset(
    "seats discipline trust price mood lots points worth fair score crossed refused".split()
)
IT_WORDS = frozenset(["points"])
FACTION_WORDS = frozenset("level weeks trust seats price".split())

Attributes = dict[str, Number]


class Names:
    """Every name of one deck. The first of two things with one name keeps it.

    Attributes:
        words: names that stand everywhere.
        me, it: attributes of a bloc and of a portfolio.
        faction: attributes of a member, by track.
        later: quantities not defined yet, with the file's word for them.
        memory: what has been compiled already, by text and place.
        uses: which of fair, score and crossed a quantity leads to, by name or ``me.name``.
        bloc_tables, portfolio_tables, member_tables: the fixed rows that trees point to.
    """

    def __init__(self, deck: Deck, layout: Layout) -> None:
        self.deck = deck
        self.layout = layout
        self.words: dict[str, Value] = {}
        self.later = {quantity.id for quantity in deck.derived.quantity}
        self.uses: dict[str, frozenset[str]] = {}
        self.memory: dict[object, object] = {}
        self.bloc_tables: list[tuple[int, ...]] = []
        self.portfolio_tables: list[tuple[int, ...]] = []
        self.member_tables: list[tuple[int, ...]] = []
        self.sizes: Sizes = {"b": len(deck.blocs.bloc), "p": len(deck.portfolios.portfolio)}
        for index, track in enumerate(deck.tracks.track):
            self.sizes[f"m{index}"] = max(1, len(track.member))
        self.weeks = deck.deck.length.formation + deck.deck.length.government + 2
        self.total_points = _total_points(deck)
        self._state_words()
        self._sets()
        self._variables()
        self.me = self._bloc_attributes()
        self.it = self._portfolio_attributes()
        self.faction = [self._member_attributes(track) for track in range(len(deck.tracks.track))]

    def _word(self, name: str, value: Value) -> None:
        self.words.setdefault(name, value)

    def _state_words(self) -> None:
        meta, weeks = self.deck.deck, self.weeks
        votes = self.deck.government.vote
        governed: Tree = ("field", "governed")
        for name, tree, high in (
            ("week", ("field", "week"), weeks),
            ("governed_weeks", ("max", governed, ("const", 0)), weeks),
            ("designated_weeks", ("field", "designated"), weeks),
            ("failed", ("field", "failed"), MANY),
            ("lost", ("field", "lost"), len(self.deck.government.nominee)),
            ("stage", ("field", "stage"), len(votes)),
        ):
            self._word(name, Number(tree, 0, int(name == "week"), high))
        self._word("governed", Truth(("ge", governed, ("const", 0))))
        self._word("vacancy", Truth(("lt", ("field", "nominee"), ("const", 0))))
        self._word("majority", constant(meta.majority))
        self._word("chamber", constant(meta.seats))
        self._word("total_points", constant(min(self.total_points, LARGEST), 2))
        for index, vote in enumerate(votes):
            self._word(vote.id, Truth(("gt", ("field", "stage"), ("const", index))))

    def _sets(self) -> None:
        deck, blocs, items = self.deck, self.deck.blocs.bloc, self.deck.portfolios.portfolio
        ministries = {kind.id for kind in deck.portfolios.kind if kind.ministry}
        pledged, formateur = ("pledged",), ("formateur",)
        self._word("blocs", Group("b", ("b", (1,) * len(blocs))))
        for name in ("pledged", "formateur", "offered"):
            self._word(name, Group("b", (name,)))
        self._word("partners", Group("b", ("either", pledged, formateur)))
        self._word("portfolios", Group("p", ("p", (1,) * len(items))))
        ours = tuple(int(item.kind in ministries) for item in items)
        self._word("ministries", Group("p", ("p", ours)))
        for name in ("filled", "free", "vacant"):
            self._word(name, Group("p", (name,)))
        for name in deck.blocs.sets:
            self._word(name, Group("b", ("b", tuple(int(name in b.sets) for b in blocs))))
        for index in range(len(blocs)):
            self._word(blocs[index].id, Group("b", ("b", _one(index, len(blocs)))))
        for kind in deck.portfolios.kind:
            mask = tuple(int(item.kind == kind.id) for item in items)
            self._word(kind.id, Group("p", ("p", mask)))
        for name in deck.portfolios.sets:
            self._word(name, Group("p", ("p", tuple(int(name in i.sets) for i in items))))
        for index in range(len(items)):
            self._word(items[index].id, Group("p", ("p", _one(index, len(items)))))
        self._members()

    def _members(self) -> None:
        for number, track in enumerate(self.deck.tracks.track):
            if not track.member:
                continue
            size = len(track.member)
            self._word(track.id, Group("m", ("m", number, (1,) * size), number))
            for name in track.sets:
                mask = tuple(int(name in member.sets) for member in track.member)
                self._word(name, Group("m", ("m", number, mask), number))
            for index, member in enumerate(track.member):
                self._word(member.id, Group("m", ("m", number, _one(index, size)), number))

    def _variables(self) -> None:
        meters = self.deck.meters
        tracks = [track.id for track in self.deck.tracks.track]
        for name in (*(m.id for m in meters.meter), *(c.id for c in meters.counter), *tracks):
            first = self.layout.single[name]
            low, high = self.layout.bounds(first)
            scale = 0 if self.layout.variables[first].whole else 2
            self._word(name, Number(("var", first), scale, low, high))
        for index, series in enumerate(meters.series):
            values = [hundredths(value) for value in series.values]
            self._word(series.id, Number(("series", index), 2, min(values), max(values)))

    def _bloc_attributes(self) -> Attributes:
        blocs, layout = self.deck.blocs, self.layout
        lots = self.deck.deck.lots
        made = {
            "seats": self._bloc_row([bloc.seats for bloc in blocs.bloc]),
            "discipline": self._bloc_row([bloc.discipline for bloc in blocs.bloc]),
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

    def _bloc_row(self, values: list[int]) -> Number:
        self.bloc_tables.append(tuple(values))
        row = len(self.bloc_tables) - 1
        return Number(("btab", row), 0, min(values), max(values))

    def _bloc_block(self, first: int, scale: int) -> Number:
        return Number(("bvar", first), scale, *self.layout.bounds(first, self.sizes["b"]))

    def _portfolio_attributes(self) -> Attributes:
        items = self.deck.portfolios.portfolio
        points = [hundredths(item.points) for item in items]
        made = {"points": self._portfolio_row(points, 2)}
        for name in self.deck.portfolios.values:
            made.setdefault(name, self._portfolio_row([i.values.get(name, 0) for i in items], 0))
        return made

    def _portfolio_row(self, values: list[int], scale: int) -> Number:
        self.portfolio_tables.append(tuple(values))
        row = len(self.portfolio_tables) - 1
        return Number(("ptab", row), scale, min(values), max(values))

    def _member_attributes(self, number: int) -> Attributes:
        track = self.deck.tracks.track[number]
        first = self.layout.single[track.id]
        seats = {bloc.id: bloc.seats for bloc in self.deck.blocs.bloc}
        linked = [seats.get(member.bloc or "", 0) for member in track.member] or [0]
        made = {
            "level": Number(("mvar", first), 0, *self.layout.bounds(first)),
            "weeks": Number(("dwell", self.first_row(number)), 0, 0, self.weeks),
            "trust": Number(("mtrust", number), 2, 0, 10_000),
            "seats": self._member_row(linked, 0),
        }
        for name in track.values:
            row = [hundredths(m.values.get(name, Decimal(0))) for m in track.member] or [0]
            made.setdefault(name, self._member_row(row, 2))
        return made

    def _member_row(self, values: list[int], scale: int) -> Number:
        self.member_tables.append(tuple(values))
        row = len(self.member_tables) - 1
        return Number(("mtab", row), scale, min(values), max(values))

    def first_row(self, track: int) -> int:
        """First dwell row of a track."""
        return sum(self.sizes[f"m{index}"] for index in range(track))

    def row_of(self, value: Number) -> tuple[int, ...] | None:
        """The numbers of a value that is one fixed row by element, else None."""
        tables = {
            "btab": self.bloc_tables,
            "ptab": self.portfolio_tables,
            "mtab": self.member_tables,
        }.get(value.tree[0])
        return None if tables is None else tables[value.tree[1]]

    def define(self, quantity: str, bloc: bool, value: Number, uses: frozenset[str]) -> None:
        """Make a derived quantity known to what comes after it."""
        self.later.discard(quantity)
        if bloc:
            self.me.setdefault(quantity, value)
            self.uses.setdefault(f"me.{quantity}", uses)
        else:
            self._word(quantity, value)
            self.uses.setdefault(quantity, uses)


def _one(index: int, size: int) -> tuple[int, ...]:
    return tuple(int(each == index) for each in range(size))


def _total_points(deck: Deck) -> int:
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
