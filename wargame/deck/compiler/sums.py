"""Labelled sums: the derived quantities, and what anchors need to open them."""

from collections.abc import Callable
from decimal import Decimal
from functools import reduce

from wargame.deck.compiler.shop import Shop
from wargame.deck.expressions import Number, Place
from wargame.deck.expressions.arithmetic import (
    LARGEST,
    add,
    constant,
    floored,
    multiply,
    raised,
)
from wargame.deck.expressions.values import Wrong
from wargame.deck.model import Quantity as QuantityTable
from wargame.deck.model import Term
from wargame.engine.rules import Quantity

MAX_SCALE = 2


def decimal(value: Decimal) -> Number:
    """A deck number with as few decimals as it needs."""
    hundredths = int(value * 100)
    if hundredths % 100 == 0:
        return constant(hundredths // 100)
    return constant(hundredths // 10, 1) if hundredths % 10 == 0 else constant(hundredths, 2)


class Sums:
    """Compiles the sums of a deck and remembers the terms of its quantities."""

    def __init__(self, shop: Shop) -> None:
        self.shop = shop
        self.terms: dict[str, list[Number]] = {}
        self.values: dict[str, Number] = {}

    # derived.toml -------------------------------------------------------------------------------

    def quantities(self) -> tuple[Quantity, ...]:
        """Compile the derived quantities in order; each may use those before it."""
        tables = self.shop.deck.derived.quantity
        return tuple(self._quantity(index, table) for index, table in enumerate(tables))

    def _quantity(self, index: int, table: QuantityTable) -> Quantity:
        bloc = table.scope == "bloc"
        where = f"derived.toml: quantity '{table.id}'"
        scopes = ("b",) if bloc else ()
        place = Place("number", -1, scopes, known=index)
        raw, uses = self._parts(where, table.term, place)
        scale = min(MAX_SCALE, max((term.scale for term in raw), default=0))
        terms = [self.floored(where, term, scale) for term in raw]
        value = self._limited(where, table, total(terms, scale), index)
        self.shop.names.define(table.id, bloc, value, uses)
        if not bloc:
            self.terms.setdefault(table.id, terms)
            self.values.setdefault(table.id, value)
        low, high = _bounds(table, scale)
        trees = tuple(term.tree for term in terms)
        return Quantity(table.id, "b" if bloc else "", trees, low, high, table.secret)

    def _parts(
        self, where: str, terms: list[Term], place: Place
    ) -> tuple[list[Number], frozenset[str]]:
        numbers, uses = [], frozenset[str]()
        for number, term in enumerate(terms, start=1):
            text = self.text(where, number, term, bool(place.scopes))
            made, more = self.shop.number_and_uses(where, f"term {number}", text, place)
            if term.line is not None and term.times != 1:
                made = self.safe(where, multiply, made, decimal(term.times))
            numbers.append(made)
            uses |= more
        return numbers, uses

    def text(self, where: str, number: int, term: Term, bloc: bool) -> str:
        """The expression of a term; an opened quantity is read by its name."""
        if (term.value is None) == (term.line is None):
            what = "says neither value nor line" if term.value is None else "says value and line"
            self.shop.error(where, f"term {number}", what, "say one of value and line")
        if term.value is not None:
            return term.value
        quantities = {made.id: made for made in self.shop.deck.derived.quantity}
        made = quantities.get(term.line or "")
        mine = bloc and made is not None and made.scope == "bloc"
        return f"me.{term.line}" if mine else term.line or "0"

    def safe(
        self, where: str, operation: Callable[[Number, Number], Number], a: Number, b: Number
    ) -> Number:
        """Return an operation's result; 0 with a fault where it leaves int32."""
        try:
            return operation(a, b)
        except Wrong as wrong:
            self.shop.error(where, "term", wrong.what, wrong.remedy)
            return constant(0, max(a.scale, b.scale))

    def floored(self, where: str, term: Number, scale: int) -> Number:
        """Return a term at a scale; 0 with a fault where it leaves int32."""
        try:
            return floored(term, scale)
        except Wrong as wrong:
            self.shop.error(where, "term", wrong.what, wrong.remedy)
            return constant(0, scale)

    def _limited(self, where: str, table: QuantityTable, total: Number, index: int) -> Number:
        low, high = _bounds(table, total.scale)
        if low is not None and high is not None and low > high:
            self.shop.error(where, "low", "is above high", "let low be the smaller")
        bottom = max(total.low, -LARGEST if low is None else low)
        top = min(total.high, LARGEST if high is None else high)
        head = "bquantity" if table.scope == "bloc" else "quantity"
        if low is not None:
            top = max(top, low)
        if high is not None:
            bottom = min(bottom, high)
        if max(abs(total.low), abs(total.high)) > LARGEST:
            self.shop.error(where, "term", "may leave what can be counted", "limit its terms")
        return Number((head, index), total.scale, min(bottom, top), top)


def total(terms: list[Number], scale: int) -> Number:
    """Σ of terms at one scale, unchecked where it leaves int32: the caller says so."""
    try:
        return raised(reduce(add, terms, constant(0, scale)), scale)
    except Wrong:
        low, high = sum(term.low for term in terms), sum(term.high for term in terms)
        return Number(("const", 0), scale, low, high)


def _bounds(table: QuantityTable, scale: int) -> tuple[int | None, int | None]:
    factor = 10**scale
    low = None if table.low is None else int(table.low * factor // 1)
    high = None if table.high is None else int(table.high * factor // 1)
    return low, high
