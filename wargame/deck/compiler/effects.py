"""What happens: short and long effects, with chance and otherwise, as the engine reads them."""

from dataclasses import dataclass
from decimal import Decimal

from wargame.deck import model
from wargame.deck.compiler.shop import OFFICE, Shop, Stage
from wargame.deck.expressions import Place
from wargame.deck.faults import did_you_mean
from wargame.deck.layout import hundredths
from wargame.engine.rules import Effect, Happening
from wargame.engine.trees import ONE, TRUE, Tree

STATUS = {"void": 0, "given": 1, "kept": 2, "broken": 3}

MAX_DELAY = 30
"""Delayed effects are one bit a week in 32."""


@dataclass(frozen=True, slots=True)
class _Spot:
    """What an effect changes: a variable, or elements of a block."""

    base: int
    block: str
    who: Tree | None


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
        made = _Long(shop, stage, cause, effect, f"{long_field} {number}").compiled()
        if made is not None:
            done.append(made)
    return tuple(done)


def _short(shop: Shop, stage: Stage, name: str, points: Decimal, field: str) -> Effect | None:
    base = _single(shop, stage, name, field)
    if base is None:
        return None
    if not points:
        shop.warn(stage.where, field, f"adds nothing to '{name}'", "take it out")
    return Effect("add", base, "", None, ("const", _units(shop, stage, base, points, field)))


def _single(shop: Shop, stage: Stage, name: str, field: str) -> int | None:
    """The variable of a meter, counter or ladder; None with a fault for anything else."""
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


def _units(shop: Shop, stage: Stage, base: int, points: Decimal, field: str) -> int:
    """Points in the unit of a variable (the first of its block, or capital behind the last)."""
    variables = shop.layout.variables
    whole = base >= len(variables) or variables[base].whole
    if whole and points != points.to_integral_value():
        shop.error(stage.where, field, f"adds {points} to what is counted whole", "round it")
    return int(points) if whole else hundredths(points)


class _Long:
    """One entry of ``also``."""

    def __init__(
        self, shop: Shop, stage: Stage, cause: int, effect: model.Effect, field: str
    ) -> None:
        self.shop, self.stage, self.cause = shop, stage, cause
        self.effect, self.field = effect, field

    def compiled(self) -> Effect | None:
        """The engine's effect, or None where it is wrong or concerns nobody of this cast."""
        effect = self.effect
        said = [
            name
            for name, value in (
                ("add", effect.add is not None),
                ("to", effect.to is not None),
                ("mark", effect.mark is not None),
                ("promise", bool(effect.promise)),
                ("reveal", bool(effect.reveal)),
            )
            if value
        ]
        if len(said) != 1:
            what = f"says {' and '.join(said)}" if said else "says nothing"
            self._error(what, "say exactly one of add, to, mark, promise and reveal")
            return None
        if said[0] in ("mark", "promise", "reveal"):
            return self._special(said[0])
        return self._change(said[0])

    def _error(self, what: str, remedy: str) -> None:
        self.shop.error(self.stage.where, self.field, what, remedy)

    # marks, promises, moods ---------------------------------------------------------------------

    def _special(self, op: str) -> Effect | None:
        effect = self.effect
        late = effect.after or (effect.weeks > 1 and op != "mark")
        if effect.on or effect.at_most is not None or effect.at_least is not None or late:
            self._error(f"says more than {op} can", "leave on, after, at_most and at_least out")
        if op == "promise":
            promises = self.shop.layout.promises
            at = self.stage.where, self.field
            index = self.shop.find(*at, effect.promise, promises, "promise")
            if index < 0:
                return None
            return Effect("promise", index, "", None, ("const", STATUS[effect.becomes]))
        who = self._blocs(effect.of if op == "mark" else effect.reveal)
        if who is None:
            return None
        if op == "reveal":
            return Effect("reveal", self.shop.layout.mood, "b", who, ONE)
        percent = effect.mark or 100
        row, price = self.shop.mark_row(percent), self.shop.layout.price
        amount = ("const", percent)
        return Effect("mark", price, "b", who, amount, mark=row, weeks=effect.weeks)

    # variables ----------------------------------------------------------------------------------

    def _change(self, op: str) -> Effect | None:
        effect = self.effect
        spot = self._spot()
        if spot is None:
            return None
        amount = self._amount(spot, effect.add if op == "add" else effect.to)
        at = self.shop, self.stage, spot.base
        most = None if effect.at_most is None else _units(*at, effect.at_most, self.field)
        least = None if effect.at_least is None else _units(*at, effect.at_least, self.field)
        made = Effect(op, spot.base, spot.block, spot.who, amount, most, least)
        if effect.after or effect.weeks > 1:
            return self._delayed(made)
        return made

    def _delayed(self, made: Effect) -> Effect | None:
        effect, shop = self.effect, self.shop
        kind = shop.layout.variables[made.base].kind if not made.block else ""
        plain = made.op == "add" and made.amount[0] == "const" and kind in ("meter", "counter")
        if not plain or made.at_most is not None or made.at_least is not None:
            self._error(
                "delays what cannot be delayed", "delay only a plain add on a meter or counter"
            )
            return None
        if effect.after + effect.weeks > MAX_DELAY:
            self._error(
                f"reaches {effect.after + effect.weeks} weeks ahead",
                f"let after and weeks together be at most {MAX_DELAY}",
            )
            return None
        bits = ((1 << effect.weeks) - 1) << effect.after
        shop.due_rows.append((made.base, made.amount[1], self.cause))
        row = len(shop.due_rows) - 1
        return Effect("add", made.base, "", None, made.amount, weeks=bits, due=row)

    def _amount(self, spot: _Spot, value: Decimal | str | None) -> Tree:
        shop, stage = self.shop, self.stage
        if isinstance(value, Decimal):
            if not value and self.effect.to is None:
                shop.warn(stage.where, self.field, "adds nothing", "take it out")
            return ("const", _units(shop, stage, spot.base, value, self.field))
        variables = shop.layout.variables
        whole = spot.base >= len(variables) or variables[spot.base].whole
        own = not spot.block or (spot.who == ("self",) and spot.block == stage.scope)
        place = Place("number", 0 if whole else 2, stage.scopes if own else ())
        return shop.number(stage.where, self.field, value or "0", place).tree

    def _spot(self) -> _Spot | None:
        on, layout = self.effect.on, self.shop.layout
        if on == "capital":
            who = self._roles()
            return None if who is None else _Spot(layout.capital, "r", who)
        block = {"trust": layout.trust, "mood": layout.mood}.get(on, layout.attribute.get(on))
        if block is not None:
            who = self._blocs(self.effect.of)
            return None if who is None else _Spot(block, "b", who)
        if on in layout.tracks and layout.variables[layout.single[on]].of:
            who = self._members(layout.tracks[on])
            return None if who is None else _Spot(layout.single[on], "m", who)
        if on == "price":
            self._error("changes a price", "set a mark: {mark = 115, of = …, weeks = 3}")
            return None
        if not on:
            self._error("does not say what it changes", "say on = a meter, trust, capital, …")
            return None
        base = _single(self.shop, self.stage, on, self.field)
        return None if base is None else _Spot(base, "", None)

    def _blocs(self, of: str) -> Tree | None:
        """Whose, among the blocs."""
        if not of:
            self._error("does not say whose", "say of = a bloc, a set of blocs, me or target")
            return None
        if of == "me" and self.stage.scope == "b":
            return ("self",)
        if of == "target" and self.stage.target == "b":
            return ("target",)
        if of in ("me", "target"):
            self._error(f"says of = '{of}', and no bloc is meant here", "name blocs or a set")
            return None
        return self._filled(self.shop.group(self.stage.where, self.field, of, "b"))

    def _members(self, track: int) -> Tree | None:
        """Whose, among the members of a family."""
        of, stage = self.effect.of, self.stage
        if not of:
            self._error("does not say whose", "say of = a member, a set of members or target")
            return None
        here = stage.scope == "m" and stage.track == track
        if (of == "faction" and here) or (of == "me" and stage.scope == "b"):
            return ("self",)
        if of == "target" and stage.target == "m" and stage.aim == track:
            return ("target",)
        if of in ("faction", "me", "target"):
            self._error(f"says of = '{of}', and no member is meant here", "name members or a set")
            return None
        return self._filled(self.shop.group(stage.where, self.field, of, f"m{track}"))

    def _filled(self, tree: Tree) -> Tree:
        if tree[0] in ("b", "m") and not any(tree[-1]):
            self.shop.warn(
                self.stage.where,
                self.field,
                "changes nothing: the set is empty",
                "name another set",
            )
        return tree

    def _roles(self) -> Tree | None:
        """Whose capital."""
        of = self.effect.of
        if of == "me" and self.stage.move:
            return ("acting",)
        if of == "me" and self.stage.scope == "b":
            return ("self",)
        if of in ("", "me", "target"):
            self._error("does not say whose capital", f"say of = a role, a bloc or '{OFFICE}'")
            return None
        index = self.shop.role_of(self.stage.where, self.field, of)
        if index < 0:
            return None
        return ("r", tuple(int(each == index) for each in range(len(self.shop.roles))))
