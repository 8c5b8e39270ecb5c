"""The words that a deck's expressions may use, each already a number, a condition or a set."""

from wargame.deck.expressions.arithmetic import LARGEST, constant
from wargame.deck.expressions.attributes import MANY, Tables
from wargame.deck.expressions.groups import Sizes
from wargame.deck.expressions.values import Group, Number, Truth, Value
from wargame.deck.layout import Layout, hundredths
from wargame.deck.model import Deck
from wargame.engine.trees import Tree

SCOPE_WORDS = frozenset("me it faction holder rivals salience".split())
WORDS = frozenset(
    "week weeks_to_form weeks_to_govern governed governed_weeks designated_weeks failed lost "
    "vacancy majority chamber total_points stage blocs pledged formateur offered partners "
    "portfolios ministries filled free vacant True False".split()
)
ME_WORDS = frozenset(
    "seats discipline trust price mood lots points worth fair score crossed refused".split()
)
IT_WORDS = frozenset(["points"])
FACTION_WORDS = frozenset("level weeks trust seats".split())


class Names:
    """Every name of one deck. The first of two things with one name keeps it.

    Attributes:
        words: names that stand everywhere.
        me, it: attributes of a bloc and of a portfolio.
        faction: attributes of a member, by track.
        later: quantities not defined yet, with the file's word for them.
        memory: what has been compiled already, by text and place.
        uses: which of fair, score and crossed a quantity leads to, by name or ``me.name``.
        tables: the fixed rows that trees point to.
    """

    def __init__(self, deck: Deck, layout: Layout) -> None:
        self.deck = deck
        self.layout = layout
        self.words: dict[str, Value] = {}
        self.later = {quantity.id for quantity in deck.derived.quantity}
        self.uses: dict[str, frozenset[str]] = {}
        self.memory: dict[object, object] = {}
        self.sizes: Sizes = {"b": len(deck.blocs.bloc), "p": len(deck.portfolios.portfolio)}
        for index, track in enumerate(deck.tracks.track):
            self.sizes[f"m{index}"] = max(1, len(track.member))
        self.weeks = deck.deck.length.formation + deck.deck.length.government + 2
        self.tables = Tables(deck, layout, self.sizes, self.weeks)
        self._state_words()
        self._sets()
        self._variables()
        self.me = self.tables.of_blocs()
        self.it = self.tables.of_portfolios()
        self.faction = [self.tables.of_members(track) for track in range(len(deck.tracks.track))]

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
        self._word("weeks_to_form", constant(meta.length.formation))
        self._word("weeks_to_govern", constant(meta.length.government))
        self._word("majority", constant(meta.majority))
        self._word("chamber", constant(meta.seats))
        self._word("total_points", constant(min(self.tables.total_points, LARGEST), 2))
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
