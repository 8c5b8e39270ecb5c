"""Whose variable an effect changes: a set of blocs or members, me, the target, a role."""

from wargame.deck.compiler.shop import Shop
from wargame.deck.compiler.voices import OFFICE, Stage
from wargame.engine.trees import Tree


def blocs(shop: Shop, stage: Stage, field: str, of: str) -> Tree | None:
    """Return the blocs that an effect means, None with a fault where there are none."""
    if not of:
        shop.error(
            stage.where,
            field,
            "does not say whose",
            "say of = a bloc, a set of blocs, me or target",
        )
        return None
    if of == "me" and stage.scope == "b":
        return ("self",)
    if of == "target" and stage.target == "b":
        return ("target",)
    if of in ("me", "target"):
        shop.error(
            stage.where,
            field,
            f"says of = '{of}', and no bloc is meant here",
            "name blocs or a set",
        )
        return None
    return _filled(shop, stage, field, shop.group(stage.where, field, of, "b"))


def members(shop: Shop, stage: Stage, field: str, of: str, track: int) -> Tree | None:
    """Return the members of a family that an effect means, None with a fault."""
    if not of:
        shop.error(
            stage.where,
            field,
            "does not say whose",
            "say of = a member, a set of members or target",
        )
        return None
    here = stage.scope == "m" and stage.track == track
    if (of == "faction" and here) or (of == "me" and stage.scope == "b"):
        return ("self",)
    if of == "target" and stage.target == "m" and stage.aim == track:
        return ("target",)
    if of in ("faction", "me", "target"):
        shop.error(
            stage.where,
            field,
            f"says of = '{of}', and no member is meant here",
            "name members or a set",
        )
        return None
    return _filled(shop, stage, field, shop.group(stage.where, field, of, f"m{track}"))


def _filled(shop: Shop, stage: Stage, field: str, tree: Tree) -> Tree:
    if tree[0] in ("b", "m") and not any(tree[-1]):
        shop.warn(
            stage.where,
            field,
            "changes nothing: the set is empty",
            "name another set",
        )
    return tree


def roles(shop: Shop, stage: Stage, field: str, of: str) -> Tree | None:
    """Return the roles whose capital an effect means, None where none sits here."""
    if of == "me" and stage.move:
        return ("acting",)
    if of == "me" and stage.scope == "b":
        return ("self",)
    if of in ("", "me", "target"):
        shop.error(
            stage.where,
            field,
            "does not say whose capital",
            f"say of = a role, a bloc or '{OFFICE}'",
        )
        return None
    index = shop.role_of(stage.where, field, of)
    if index < 0:
        return None
    return ("r", tuple(int(each == index) for each in range(len(shop.voices.roles))))
