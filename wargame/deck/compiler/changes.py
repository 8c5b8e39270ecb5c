"""One entry of a long list of effects: what it changes, of whom, by how much, when."""

from dataclasses import dataclass
from decimal import Decimal

from wargame.deck import model
from wargame.deck.compiler.shop import Shop
from wargame.deck.compiler.units import is_whole, single, units
from wargame.deck.compiler.voices import Stage
from wargame.deck.compiler.whose import blocs, members, roles
from wargame.deck.expressions import Place
from wargame.engine.rules import Effect
from wargame.engine.trees import ONE, Tree

STATUS = {"void": 0, "given": 1, "kept": 2, "broken": 3}

MAX_DELAY = 30
"""Delayed effects are one bit a week in 32."""


@dataclass(frozen=True, slots=True)
class Spot:
    """What an effect changes: a variable, or elements of a block."""

    base: int
    block: str
    who: Tree | None


class Change:
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
                ("hold", bool(effect.hold)),
                ("hasten", bool(effect.hasten)),
            )
            if value
        ]
        if len(said) != 1:
            what = f"says {' and '.join(said)}" if said else "says nothing"
            self._error(what, "say exactly one of add, to, mark, promise, reveal, hold, hasten")
            return None
        if said[0] in ("add", "to"):
            return self._change(said[0])
        return self._special(said[0])

    def _error(self, what: str, remedy: str) -> None:
        self.shop.error(self.stage.where, self.field, what, remedy)

    # marks, promises, moods, paces --------------------------------------------------------------

    def _special(self, op: str) -> Effect | None:
        effect = self.effect
        late = effect.after or (effect.weeks > 1 and op != "mark")
        if effect.on or effect.at_most is not None or effect.at_least is not None or late:
            self._error(f"says more than {op} can", "leave on, after, at_most and at_least out")
        if op == "promise":
            promises = self.shop.layout.promises
            where = self.stage.where
            index = self.shop.find(where, self.field, effect.promise, promises, "promise")
            if index < 0:
                return None
            return Effect("promise", index, "", None, ("const", STATUS[effect.becomes]))
        if op in ("hold", "hasten"):
            return self._pace(op, effect.hold or effect.hasten)
        at = self.shop, self.stage, self.field
        who = blocs(*at, effect.of if op == "mark" else effect.reveal)
        if who is None:
            return None
        if op == "reveal":
            return Effect("reveal", self.shop.layout.mood, "b", who, ONE)
        percent = effect.mark or 100
        row, price = self.shop.mark_row(percent), self.shop.layout.price
        amount = ("const", percent)
        return Effect("mark", price, "b", who, amount, mark=row, weeks=effect.weeks)

    def _pace(self, op: str, name: str) -> Effect | None:
        """A ladder's weeks at its level are kept below its dwell, or brought up to it."""
        tracks = self.shop.layout.tracks
        index = self.shop.find(self.stage.where, self.field, name, tracks, "ladder")
        if index < 0:
            return None
        track = self.shop.deck.tracks.track[index]
        if track.member or not track.dwell:
            what = "is a family" if track.member else "may step every week, its dwell is 0"
            remedy = "name a ladder without members and with a dwell of 1 or more"
            self._error(f"says {op} = '{name}', which {what}", remedy)
            return None
        rows = sum(len(other.member) or 1 for other in self.shop.deck.tracks.track[:index])
        weeks = track.dwell - 1 if op == "hold" else track.dwell
        return Effect(op, rows, "", None, ("const", weeks))

    # variables ----------------------------------------------------------------------------------

    def _change(self, op: str) -> Effect | None:
        effect = self.effect
        spot = self._spot()
        if spot is None:
            return None
        amount = self._amount(spot, effect.add if op == "add" else effect.to)
        at = self.shop, self.stage, spot.base
        most = None if effect.at_most is None else units(*at, effect.at_most, self.field)
        least = None if effect.at_least is None else units(*at, effect.at_least, self.field)
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

    def _amount(self, spot: Spot, value: Decimal | str | None) -> Tree:
        shop, stage = self.shop, self.stage
        if isinstance(value, Decimal):
            if not value and self.effect.to is None:
                shop.warn(stage.where, self.field, "adds nothing", "take it out")
            return ("const", units(shop, stage, spot.base, value, self.field))
        whole = is_whole(shop, spot.base)
        own = not spot.block or (spot.who == ("self",) and spot.block == stage.scope)
        place = Place("number", 0 if whole else 2, stage.scopes if own else ())
        return shop.number(stage.where, self.field, value or "0", place).tree

    def _spot(self) -> Spot | None:
        on, layout = self.effect.on, self.shop.layout
        if on == "capital":
            who = roles(self.shop, self.stage, self.field, self.effect.of)
            return None if who is None else Spot(layout.capital, "r", who)
        block = {"trust": layout.trust, "mood": layout.mood}.get(on, layout.attribute.get(on))
        if block is not None:
            who = blocs(self.shop, self.stage, self.field, self.effect.of)
            return None if who is None else Spot(block, "b", who)
        if on in layout.tracks and layout.variables[layout.single[on]].of:
            who = members(self.shop, self.stage, self.field, self.effect.of, layout.tracks[on])
            return None if who is None else Spot(layout.single[on], "m", who)
        if on == "price":
            self._error("changes a price", "set a mark: {mark = 115, of = …, weeks = 3}")
            return None
        if not on:
            self._error("does not say what it changes", "say on = a meter, trust, capital, …")
            return None
        base = single(self.shop, self.stage, on, self.field)
        return None if base is None else Spot(base, "", None)
