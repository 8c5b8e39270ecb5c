"""Labelled sums: derived quantities, the anchors of meters, the terms of a bloc's answer."""

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
    subtract,
)
from wargame.deck.expressions.names import SCORE_LIMIT
from wargame.deck.expressions.values import Wrong
from wargame.deck.model import Meter, Term
from wargame.deck.model import Quantity as QuantityTable
from wargame.engine.rules import Pull, Quantity
from wargame.engine.trees import Tree

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
        terms = [self._floored(where, term, scale) for term in raw]
        value = self._limited(where, table, _total(terms, scale), index)
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
            text = self._text(where, number, term, bool(place.scopes))
            made, more = self.shop.number_and_uses(where, f"term {number}", text, place)
            if term.line is not None and term.times != 1:
                made = self._safe(where, multiply, made, decimal(term.times))
            numbers.append(made)
            uses |= more
        return numbers, uses

    def _text(self, where: str, number: int, term: Term, bloc: bool) -> str:
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

    def _safe(
        self, where: str, operation: Callable[[Number, Number], Number], a: Number, b: Number
    ) -> Number:
        try:
            return operation(a, b)
        except Wrong as wrong:
            self.shop.error(where, "term", wrong.what, wrong.remedy)
            return constant(0, max(a.scale, b.scale))

    def _floored(self, where: str, term: Number, scale: int) -> Number:
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

    # meters.toml --------------------------------------------------------------------------------

    def pulls(self) -> tuple[Pull, ...]:
        """Compile the anchors of all meters that are pulled."""
        made = (self._pull(meter) for meter in self.shop.deck.meters.meter)
        return tuple(pull for pull in made if pull is not None)

    def _pull(self, meter: Meter) -> Pull | None:
        """The anchor's parts; constants go into the first, which belongs to the drift line."""
        where = f"meters.toml: meter '{meter.id}'"
        if not meter.rate or not meter.anchor:
            if meter.rate:
                self.shop.error(where, "anchor", "has a rate and no anchor", "give it an anchor")
            elif meter.anchor:
                self.shop.error(where, "rate", "has an anchor and no rate", "give it a rate")
            return None
        drift = self.shop.cause("drift", meter.id)
        plain, parts = 0, []
        for index, term in enumerate(meter.anchor):
            for cause, number in self._anchor_term(where, meter.id, index, term):
                if number.constant:
                    plain += number.low
                else:
                    parts.append((cause, number))
        self._check_reach(where, meter, plain, [number for _, number in parts])
        trees: list[tuple[int, Tree]] = [(cause, number.tree) for cause, number in parts]
        var = self.shop.layout.single[meter.id]
        return Pull(var, meter.rate, ((drift, ("const", plain)), *trees), drift)

    def _check_reach(self, where: str, meter: Meter, plain: int, parts: list[Number]) -> None:
        reach = abs(plain) + sum(max(abs(part.low), abs(part.high)) for part in parts)
        if (reach + 100 * int(meter.high - meter.low)) * meter.rate > LARGEST:
            self.shop.error(
                where, "anchor", "may leave what can be counted", "limit its terms with clip"
            )

    def _anchor_term(
        self, where: str, meter: str, index: int, term: Term
    ) -> list[tuple[int, Number]]:
        """The causes and values (h) that one term of an anchor stands for."""
        text = self._text(where, index + 1, term, False)
        if term.line is None:
            cause = self.shop.cause("anchor", meter, str(index))
            place = Place("number", 2)
            return [(cause, self.shop.number(where, f"anchor {index + 1}", text, place))]
        self.shop.number(where, f"anchor {index + 1}", text, Place("number", -1))
        if term.line not in self.terms:
            if term.line in self.shop.layout.quantities:
                remedy = "open a quantity of scope all"
                self.shop.error(where, f"anchor {index + 1}", "opens a bloc quantity", remedy)
            return []
        return self._opened(where, meter, term.line, decimal(term.times))

    def _opened(
        self, where: str, meter: str, quantity: str, times: Number
    ) -> list[tuple[int, Number]]:
        """Each term of a quantity, and last what the quantity's bounds take."""
        found = []
        for index, term in enumerate(self.terms[quantity]):
            cause = self.shop.cause("quantity", quantity, f"{meter}:{index}")
            found.append((cause, self._share(where, term, times)))
        table = self.shop.deck.derived.quantity[self.shop.layout.quantities[quantity]]
        if table.low is not None or table.high is not None:
            value = self.values[quantity]
            taken = self._safe(where, subtract, value, _total(self.terms[quantity], value.scale))
            cause = self.shop.cause("limit", quantity)
            found.append((cause, self._share(where, taken, times)))
        return found

    def _share(self, where: str, term: Number, times: Number) -> Number:
        return self._floored(where, self._safe(where, multiply, term, times), 2)

    # bargaining.toml ----------------------------------------------------------------------------

    def fair(self) -> Tree:
        """Compile the fair share, h."""
        place = Place("number", 2, ("b",), without=frozenset(["fair", "score"]))
        made = self.shop.number("bargaining.toml", "fair", self.shop.deck.bargaining.fair, place)
        if max(-made.low, made.high) > SCORE_LIMIT:
            self.shop.error(
                "bargaining.toml", "fair", "may pass 10,000 points", "limit it with clip(x, lo, hi)"
            )
        self.shop.names.me["fair"] = Number(("me", "fair"), 2, made.low, made.high)
        return made.tree

    def answer(self) -> tuple[tuple[str, Tree], ...]:
        """Compile the terms of a bloc's answer, hundredths of a logit."""
        place = Place("number", 0, ("b",), without=frozenset(["score"]))
        numbers = [
            self.shop.number(f"bargaining.toml: term '{term.id}'", "value", term.value, place)
            for term in self.shop.deck.bargaining.term
        ]
        low, high = sum(made.low for made in numbers), sum(made.high for made in numbers)
        if max(-low, high) > SCORE_LIMIT:
            self.shop.error(
                "bargaining.toml",
                "term",
                f"may add up to {max(-low, high):,} hundredths of a logit",
                "limit the largest with clip(x, lo, hi)",
            )
        self.shop.names.me["score"] = Number(("me", "score"), 0, low, high)
        terms = zip(self.shop.deck.bargaining.term, numbers, strict=True)
        return tuple((term.id, made.tree) for term, made in terms)


def _total(terms: list[Number], scale: int) -> Number:
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
