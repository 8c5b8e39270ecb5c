"""Variables that effects change, and points in their units."""

from decimal import Decimal

from wargame.deck.compiler.shop import Shop
from wargame.deck.compiler.voices import Stage
from wargame.deck.faults import did_you_mean
from wargame.deck.layout import hundredths


def single(shop: Shop, stage: Stage, name: str, field: str) -> int | None:
    """Return the variable of a meter, counter or ladder; None with a fault for anything else."""
    base = shop.layout.single.get(name)
    if base is None:
        remedy = did_you_mean(name, shop.layout.single, "name a meter, counter or ladder")
        if name in ("trust", "capital", "mood", *shop.layout.attribute):
            remedy = f"write it in also = [{{on = '{name}', of = …}}]"
        shop.error(stage.where, field, f"changes '{name}', which is no meter or counter", remedy)
        return None
    variable = shop.layout.variables[base]
    if variable.of:
        shop.error(
            stage.where,
            field,
            f"changes '{name}' without saying whose",
            f"write it in also = [{{on = '{name}', of = …}}]",
        )
        return None
    return base


def units(shop: Shop, stage: Stage, base: int, points: Decimal, field: str) -> int:
    """Return points in the unit of a variable; of a block or of capital, by its first."""
    whole = is_whole(shop, base)
    if whole and points != points.to_integral_value():
        shop.error(stage.where, field, f"adds {points} to what is counted whole", "round it")
    return int(points) if whole else hundredths(points)


def is_whole(shop: Shop, base: int) -> bool:
    """Whether a variable, or the block it begins, is counted in whole units."""
    variables = shop.layout.variables
    return base >= len(variables) or variables[base].whole
