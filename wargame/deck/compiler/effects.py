"""What happens: short and long effects, with chance and otherwise, as the engine reads them."""

from decimal import Decimal

from wargame.deck import model
from wargame.deck.compiler.changes import Change
from wargame.deck.compiler.shop import Shop
from wargame.deck.compiler.units import single, units
from wargame.deck.compiler.voices import Stage
from wargame.deck.expressions import Place
from wargame.engine.rules import Effect, Happening
from wargame.engine.trees import ONE, TRUE, Tree


def happening(
    shop: Shop,
    stage: Stage,
    cause: int,
    made: model.Happening,
    when: Tree = TRUE,
    scale: Tree = ONE,
) -> Happening:
    """Compile what a rule, card, choice, move, level or step does."""
    chance = None
    if made.chance is not None:
        place = Place("number", scopes=stage.scopes)
        chance = shop.number(stage.where, "chance", made.chance, place).tree
    elif made.otherwise or made.otherwise_also:
        shop.warn(stage.where, "otherwise", "never happens without a chance", "give it a chance")
    return Happening(
        cause=cause,
        effects=effects(shop, stage, cause, made.effects, made.also),
        otherwise=effects(shop, stage, cause, made.otherwise, made.otherwise_also, "otherwise"),
        when=when,
        scale=scale,
        chance=chance,
        scope=stage.scope,
        track=stage.track if stage.scope == "m" else -1,
        slot=shop.slot(stage.scopes) if chance is not None else -1,
    )


def simple(shop: Shop, stage: Stage, cause: int, made: list[model.Effect], field: str) -> Happening:
    """Compile a plain list of effects that happen for certain."""
    done = effects(shop, stage, cause, {}, made, field)
    return Happening(cause=cause, effects=done, scope=stage.scope)


def effects(
    shop: Shop,
    stage: Stage,
    cause: int,
    short: dict[str, Decimal],
    also: list[model.Effect],
    field: str = "effects",
) -> tuple[Effect, ...]:
    """Compile both forms; the short form goes in the order of the variables."""
    done = [
        made
        for name, points in short.items()
        if (made := _short(shop, stage, name, points, field)) is not None
    ]
    done.sort(key=lambda made: made.base)
    long_field = {"effects": "also", "otherwise": "otherwise_also"}.get(field, field)
    for number, effect in enumerate(also, start=1):
        made = Change(shop, stage, cause, effect, f"{long_field} {number}").compiled()
        if made is not None:
            done.append(made)
    return tuple(done)


def _short(shop: Shop, stage: Stage, name: str, points: Decimal, field: str) -> Effect | None:
    base = single(shop, stage, name, field)
    if base is None:
        return None
    if not points:
        shop.warn(stage.where, field, f"adds nothing to '{name}'", "take it out")
    return Effect("add", base, "", None, ("const", units(shop, stage, base, points, field)))
