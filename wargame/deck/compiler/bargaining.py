"""Will a bloc say yes, and will it stay: fair share, terms, red lines, what leaving does."""

from wargame.deck.compiler.effects import simple
from wargame.deck.compiler.shop import Shop
from wargame.deck.compiler.voices import Stage
from wargame.deck.expressions import Number, Place
from wargame.deck.expressions.attributes import SCORE_LIMIT
from wargame.engine.rules import Happening
from wargame.engine.trees import Tree

FILE = "bargaining.toml"


def fair(shop: Shop) -> Tree:
    """Compile the fair share, h."""
    place = Place("number", 2, ("b",), without=frozenset(["fair", "score"]))
    made = shop.number(FILE, "fair", shop.deck.bargaining.fair, place)
    if max(-made.low, made.high) > SCORE_LIMIT:
        shop.error(FILE, "fair", "may pass 10,000 points", "limit it with clip(x, lo, hi)")
    shop.names.me["fair"] = Number(("me", "fair"), 2, made.low, made.high)
    return made.tree


def answer(shop: Shop) -> tuple[tuple[str, Tree], ...]:
    """Compile the terms of a bloc's answer, hundredths of a logit."""
    place = Place("number", 0, ("b",), without=frozenset(["score"]))
    numbers = [
        shop.number(f"{FILE}: term '{term.id}'", "value", term.value, place)
        for term in shop.deck.bargaining.term
    ]
    low, high = sum(made.low for made in numbers), sum(made.high for made in numbers)
    if max(-low, high) > SCORE_LIMIT:
        shop.error(
            FILE,
            "term",
            f"may add up to {max(-low, high):,} hundredths of a logit",
            "limit the largest with clip(x, lo, hi)",
        )
    shop.names.me["score"] = Number(("me", "score"), 0, low, high)
    terms = zip(shop.deck.bargaining.term, numbers, strict=True)
    return tuple((term.id, made.tree) for term, made in terms)


def chance_of(shop: Shop, field: str) -> Tree:
    """Compile the chance that me accepts, or leaves, of 1024."""
    text: str = getattr(shop.deck.bargaining, field)
    return shop.number(FILE, field, text, Place("number", 0, ("b",))).tree


def red_lines(shop: Shop) -> tuple[tuple[int, Tree], ...]:
    """Compile what each bloc will not accept before the vote."""
    without = frozenset(["crossed", "score"])
    return tuple(
        (
            index,
            shop.condition(
                f"blocs.toml: bloc '{bloc.id}'", f"red line {n}", line.when, ("b",), without
            ),
        )
        for index, bloc in enumerate(shop.deck.blocs.bloc)
        for n, line in enumerate(bloc.red_lines, start=1)
    )


def withdrawn(shop: Shop) -> Happening:
    """Compile what happens when me, a bloc, leaves."""
    effects = shop.deck.bargaining.withdrawn
    stage = Stage(FILE, "b")
    return simple(shop, stage, shop.cause("withdrawn"), effects, "withdrawn")
