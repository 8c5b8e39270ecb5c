"""Where everything of a deck lies: the order of variables and the indices of ids.

Variables come in this order: meters, counters, track levels (members in order), then in blocks
over the blocs trust, price, mood and each attribute, then the capital of each role of the cast.
"""

from collections.abc import Iterable
from decimal import Decimal

from wargame.deck.model import Deck, Role
from wargame.engine.rules import Variable

PRICE_LOW, PRICE_HIGH, PAR = 1, 400, 100


def hundredths(points: Decimal) -> int:
    """Points as hundredths of a point."""
    return int(points * 100)


def in_unit(points: Decimal, whole: bool) -> int:
    """Points in a variable's unit: whole units (rounded down) or hundredths."""
    return int(points // 1) if whole else hundredths(points)


def index_of(ids: Iterable[str]) -> dict[str, int]:
    """Each id with its first position."""
    found: dict[str, int] = {}
    for position, name in enumerate(ids):
        found.setdefault(name, position)
    return found


def cast_roles(deck: Deck, cast: str) -> list[Role]:
    """The roles of a cast in initiative order; ids that no role has are left out."""
    roles = {role.id: role for role in deck.roles.role}
    names = next((made.roles for made in deck.roles.cast if made.id == cast), [])
    return [roles[name] for name in names if name in roles]


class Layout:
    """Indices and variables of a deck; blocks begin at ``trust``, ``price``, ``mood``.

    Attributes:
        single: first variable of each meter, counter and track, by id.
        attribute: first variable of each deck attribute's block.
        capital: first variable of the capital block; its length follows the cast.
    """

    def __init__(self, deck: Deck) -> None:
        self.deck = deck
        self.variables: list[Variable] = []
        self.single: dict[str, int] = {}
        self.attribute: dict[str, int] = {}
        self.blocs = index_of(bloc.id for bloc in deck.blocs.bloc)
        self.portfolios = index_of(item.id for item in deck.portfolios.portfolio)
        self.tracks = index_of(track.id for track in deck.tracks.track)
        self.quantities = index_of(made.id for made in deck.derived.quantity)
        self.promises = index_of(promise.id for promise in deck.promises.promise)
        self.cards = index_of(card.id for card in deck.cards.card)
        self.moves = index_of(move.id for move in deck.moves.move)
        self.nominees = index_of(nominee.id for nominee in deck.government.nominee)
        self.endings = index_of(ending.id for ending in deck.endings.ending)
        self._meters()
        self._levels()
        self._blocs()
        self.capital = len(self.variables)

    def _add(self, made: Variable) -> None:
        self.variables.append(made)

    def _meters(self) -> None:
        for meter in self.deck.meters.meter:
            self.single.setdefault(meter.id, len(self.variables))
            low, high = hundredths(meter.low), hundredths(meter.high)
            self._add(Variable("meter", meter.id, "", low, high, hundredths(meter.start), False))
        for counter in self.deck.meters.counter:
            self.single.setdefault(counter.id, len(self.variables))
            made = Variable("counter", counter.id, "", 0, counter.high, counter.start, True)
            self._add(made)

    def _levels(self) -> None:
        for track in self.deck.tracks.track:
            self.single.setdefault(track.id, len(self.variables))
            top = len(track.level) - 1
            if not track.member:
                self._add(Variable("level", track.id, "", 0, top, track.start, True))
            for member in track.member:
                self._add(Variable("level", track.id, member.id, 0, top, member.start, True))

    def _blocs(self) -> None:
        blocs = self.deck.blocs.bloc
        self.trust = len(self.variables)
        for bloc in blocs:
            start = hundredths(bloc.trust)
            self._add(Variable("trust", "trust", bloc.id, 0, 10_000, start, False))
        self.price = len(self.variables)
        for bloc in blocs:
            self._add(Variable("price", "price", bloc.id, PRICE_LOW, PRICE_HIGH, PAR, True))
        self.mood = len(self.variables)
        for bloc in blocs:
            self._add(Variable("mood", "mood", bloc.id, -bloc.mood, bloc.mood, 0, True))
        for made in self.deck.blocs.attribute:
            self.attribute.setdefault(made.id, len(self.variables))
            low, high = in_unit(made.low, made.whole), in_unit(made.high, made.whole)
            for bloc in blocs:
                value = in_unit(bloc.values.get(made.id, Decimal(0)), made.whole)
                start = min(max(value, low), high)
                self._add(Variable("attribute", made.id, bloc.id, low, high, start, made.whole))

    def capital_of(self, roles: Iterable[Role]) -> tuple[Variable, ...]:
        """The capital variables of a cast's roles, which follow all others."""
        cap = self.deck.deck.capital_cap
        return tuple(
            Variable("capital", "capital", role.id, 0, cap, min(role.capital, cap), True)
            for role in roles
        )

    def bounds(self, first: int, count: int = 1) -> tuple[int, int]:
        """Lowest and highest value of ``count`` variables from ``first``."""
        block = self.variables[first : first + count]
        return min(v.low for v in block), max(v.high for v in block)
