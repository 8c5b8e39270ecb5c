"""The anchors of meters: labelled parts, each with its cause, the constants as drift."""

from wargame.deck.compiler.shop import Shop
from wargame.deck.compiler.sums import Sums, decimal, total
from wargame.deck.expressions import Number, Place
from wargame.deck.expressions.arithmetic import LARGEST, multiply, subtract
from wargame.deck.model import Meter, Term
from wargame.engine.rules import Pull
from wargame.engine.trees import Tree


def pulls(sums: Sums) -> tuple[Pull, ...]:
    """Compile the anchors of all meters that are pulled."""
    made = (_pull(sums, meter) for meter in sums.shop.deck.meters.meter)
    return tuple(pull for pull in made if pull is not None)


def _pull(sums: Sums, meter: Meter) -> Pull | None:
    """The anchor's parts; constants go into the first, which belongs to the drift line."""
    shop = sums.shop
    where = f"meters.toml: meter '{meter.id}'"
    if not meter.rate or not meter.anchor:
        if meter.rate:
            shop.error(where, "anchor", "has a rate and no anchor", "give it an anchor")
        elif meter.anchor:
            shop.error(where, "rate", "has an anchor and no rate", "give it a rate")
        return None
    drift = shop.cause("drift", meter.id)
    plain, parts = 0, []
    for index, term in enumerate(meter.anchor):
        for cause, number in _anchor_term(sums, where, meter.id, index, term):
            if number.constant:
                plain += number.low
            else:
                parts.append((cause, number))
    _check_reach(shop, where, meter, plain, [number for _, number in parts])
    trees: list[tuple[int, Tree]] = [(cause, number.tree) for cause, number in parts]
    var = shop.layout.single[meter.id]
    return Pull(var, meter.rate, ((drift, ("const", plain)), *trees), drift)


def _check_reach(shop: Shop, where: str, meter: Meter, plain: int, parts: list[Number]) -> None:
    reach = abs(plain) + sum(max(abs(part.low), abs(part.high)) for part in parts)
    if (reach + 100 * int(meter.high - meter.low)) * meter.rate > LARGEST:
        shop.error(where, "anchor", "may leave what can be counted", "limit its terms with clip")


def _anchor_term(
    sums: Sums, where: str, meter: str, index: int, term: Term
) -> list[tuple[int, Number]]:
    """The causes and values (h) that one term of an anchor stands for."""
    shop = sums.shop
    text = sums.text(where, index + 1, term, False)
    if term.line is None:
        cause = shop.cause("anchor", meter, str(index))
        place = Place("number", 2)
        return [(cause, shop.number(where, f"anchor {index + 1}", text, place))]
    shop.number(where, f"anchor {index + 1}", text, Place("number", -1))
    if term.line not in sums.terms:
        if term.line in shop.layout.quantities:
            remedy = "open a quantity of scope all"
            shop.error(where, f"anchor {index + 1}", "opens a bloc quantity", remedy)
        return []
    return _opened(sums, where, meter, term.line, decimal(term.times))


def _opened(
    sums: Sums, where: str, meter: str, quantity: str, times: Number
) -> list[tuple[int, Number]]:
    """Each term of a quantity, and last what the quantity's bounds take."""
    shop = sums.shop
    found = []
    for index, term in enumerate(sums.terms[quantity]):
        cause = shop.cause("quantity", quantity, f"{meter}:{index}")
        found.append((cause, _share(sums, where, term, times)))
    table = shop.deck.derived.quantity[shop.layout.quantities[quantity]]
    if table.low is not None or table.high is not None:
        value = sums.values[quantity]
        taken = sums.safe(where, subtract, value, total(sums.terms[quantity], value.scale))
        cause = shop.cause("limit", quantity)
        found.append((cause, _share(sums, where, taken, times)))
    return found


def _share(sums: Sums, where: str, term: Number, times: Number) -> Number:
    return sums.floored(where, sums.safe(where, multiply, term, times), 2)
