"""Tracks: levels and what they do, thresholds and chances as steps."""

from decimal import Decimal

from wargame.deck.compiler.effects import happening
from wargame.deck.compiler.shop import Shop
from wargame.deck.compiler.sums import decimal
from wargame.deck.compiler.voices import Stage
from wargame.deck.expressions import Number, Place
from wargame.deck.expressions.logic import compared
from wargame.deck.expressions.values import Wrong
from wargame.deck.layout import hundredths
from wargame.deck.model import Track as TrackTable
from wargame.engine.rules import Happening, Step, Track
from wargame.engine.trees import Tree


def tracks(shop: Shop) -> tuple[Track, ...]:
    """Compile all tracks in deck order."""
    return tuple(_track(shop, index, made) for index, made in enumerate(shop.deck.tracks.track))


def _track(shop: Shop, index: int, made: TrackTable) -> Track:
    where = f"tracks.toml: track '{made.id}'"
    levels = tuple(
        happening(
            shop,
            Stage(f"{where}, level {number}", "m", index),
            shop.cause("level", made.id, str(number)),
            level,
        )
        for number, level in enumerate(made.level)
    )
    members = made.member
    return Track(
        id=made.id,
        base=shop.layout.single[made.id],
        row=shop.names.tables.first_row(index),
        members=tuple(member.id for member in members) or (made.id,),
        blocs=tuple(shop.layout.blocs.get(member.bloc or "", -1) for member in members) or (-1,),
        trust=tuple(hundredths(member.trust) for member in members) or (0,),
        levels=levels,
        dwell=made.dwell,
        steps=(*_thresholds(shop, where, index, made), *_steps(shop, where, index, made)),
    )


def _thresholds(shop: Shop, where: str, index: int, made: TrackTable) -> list[Step]:
    """Ways up, then ways down, from what the track watches."""
    if made.watch is None:
        if made.up or made.down:
            shop.error(where, "watch", "has rungs and watches nothing", "say what it watches")
        return []
    watch = shop.number(where, "watch", made.watch, Place("number", -1, (f"m{index}",)))
    top = len(made.level) - 1
    for field, rungs in (("up", made.up), ("down", made.down)):
        if len(rungs) > top:
            shop.error(where, field, f"has {len(rungs)} rungs for {top} ways", "take some out")
    up, down = ("le", "ge") if made.falling else ("ge", "lt")
    found = []
    for rung, value in enumerate(made.up[:top]):
        when = _reaches(shop, where, up, watch, value)
        found.append(_threshold(shop, made.id, index, rung, 1, when))
    for rung, value in enumerate(made.down[:top]):
        when = _reaches(shop, where, down, watch, value)
        found.append(_threshold(shop, made.id, index, rung + 1, -1, when))
    return found


def _threshold(shop: Shop, track: str, index: int, level: int, by: int, when: Tree) -> Step:
    part = f"up{level}" if by > 0 else f"down{level}"
    cause = shop.cause("step", track, part)
    return Step((level,), by, Happening(cause, when=when, scope="m", track=index))


def _reaches(shop: Shop, where: str, op: str, watch: Number, value: Decimal) -> Tree:
    try:
        return compared(op, watch, decimal(value)).tree
    except Wrong as wrong:
        shop.error(where, "watch", wrong.what, wrong.remedy)
        return ("false",)


def _steps(shop: Shop, where: str, index: int, made: TrackTable) -> list[Step]:
    found = []
    top = len(made.level) - 1
    for number, step in enumerate(made.step):
        stage = Stage(f"{where}, step {number + 1}", "m", index)
        wrong = [n for n in step.levels if not (0 <= n <= top and 0 <= n + step.by <= top)]
        if wrong:
            shop.error(
                stage.where,
                "levels",
                f"leads from level {wrong[0]} to {wrong[0] + step.by}, and levels are 0 to {top}",
                "correct levels or by",
            )
            continue
        when = shop.condition(stage.where, "when", step.when, stage.scopes)
        cause = shop.cause("step", made.id, str(number))
        done = happening(shop, stage, cause, step, when)
        found.append(Step(tuple(step.levels), step.by, done))
    return found
