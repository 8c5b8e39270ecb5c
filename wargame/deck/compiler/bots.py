"""The temperaments of bots."""

from wargame.deck import model
from wargame.deck.compiler.shop import Shop
from wargame.deck.expressions import Place
from wargame.deck.layout import index_of
from wargame.engine.rules import Bots, Stance
from wargame.engine.trees import Tree

FILE = "bots.toml"


def bots(shop: Shop) -> Bots:
    """Compile bots.toml for the roles of the cast."""
    made = shop.deck.bots
    return Bots(
        margin=made.margin,
        early_margin=made.early_margin,
        generosity=made.generosity,
        step=made.step,
        most=made.most,
        offers=made.offers * shop.voices.round,
        stances=tuple(_stance(shop, stance) for stance in made.stance),
        slate=_slate(shop),
        habits=_habits(shop),
    )


def _stance(shop: Shop, made: model.Stance) -> Stance:
    where = f"{FILE}: stance '{made.id}'"
    layout = shop.layout
    for name in made.weight:
        shop.find(where, "weight", name, layout.nominees, "nominee")
    declares = [shop.find(where, "declares", p, layout.promises, "promise") for p in made.declares]
    stances = index_of(stance.id for stance in shop.deck.bots.stance)
    turns = -1
    if made.turns_to is not None:
        turns = shop.find(where, "turns_to", made.turns_to, stances, "stance")
    return Stance(
        id=made.id,
        weight=tuple(made.weight.get(n.id, 0) for n in shop.deck.government.nominee),
        declares=tuple(promise for promise in declares if promise >= 0),
        withhold=tuple(_withhold(shop, where, n, w) for n, w in enumerate(made.withhold, 1)),
        turns_to=turns,
        turns_when=shop.condition(where, "turns_when", made.turns_when),
        turns_chance=made.turns_chance,
        prefers=_preferred(shop, where, "prefers", made.prefers),
    )


def _withhold(shop: Shop, where: str, number: int, made: model.Withhold) -> tuple[Tree, Tree]:
    field = f"withhold {number}"
    who = shop.group(where, f"{field}, who", made.who, "b")
    return who, shop.condition(where, f"{field}, portfolios", made.portfolios, ("p",))


def _preferred(
    shop: Shop, where: str, field: str, habits: list[model.Habit]
) -> tuple[tuple[int, Tree], ...]:
    found = []
    for habit in habits:
        move = shop.find(where, field, habit.move, shop.layout.moves, "move")
        chance = shop.number(where, field, habit.chance, Place("number")).tree
        if move >= 0:
            found.append((move, chance))
    return tuple(found)


def _slate(shop: Shop) -> tuple[tuple[int, tuple[int, ...]], ...]:
    found = []
    for made in shop.deck.bots.slate:
        where = f"{FILE}: slate for '{made.post}'"
        post = shop.find(where, "post", made.post, shop.layout.portfolios, "post")
        among = [shop.find(where, "among", b, shop.layout.blocs, "bloc") for b in made.among]
        if post >= 0:
            found.append((post, tuple(bloc for bloc in among if bloc >= 0)))
    return tuple(found)


def _habits(shop: Shop) -> tuple[tuple[tuple[int, Tree], ...], ...]:
    """The habits of each role of the cast; tempers of others are read and left out."""
    found: list[tuple[tuple[int, Tree], ...]] = [()] * len(shop.voices.roles)
    for temper in shop.deck.bots.temper:
        where = f"{FILE}: temper of '{temper.role}'"
        role = shop.role_of(where, "role", temper.role)
        habits = _preferred(shop, where, "habit", temper.habit)
        if role >= 0:
            found[role] += habits
    return tuple(found)
