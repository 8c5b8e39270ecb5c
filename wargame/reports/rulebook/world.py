"""What moves by itself: meters, ladders and standing rules."""

from collections.abc import Iterator

from wargame.deck.model import Band, Meter, Rule, Term, Track
from wargame.reports.rulebook.pen import Pen, table


def meters(pen: Pen) -> Iterator[str]:
    """Meters with their bands and what draws them."""
    yield "## Meters"
    yield ""
    yield "Every week a meter closes part of the gap to its anchor, the sum of the parts below."
    for meter in pen.deck.meters.meter:
        yield ""
        yield from _meter(pen, meter)


def _meter(pen: Pen, made: Meter) -> Iterator[str]:
    yield f"### {pen.text(made.name)}"
    yield ""
    drawn = f"closes {made.rate} % of the gap a week" if made.rate else "moves by events alone"
    yield f"{pen.text(made.help)} Starts at {made.start}, {drawn}. {_bands(pen, made.bands)}"
    if made.anchor:
        yield ""
        rows = ((pen.text(term.label), _part(pen, term)) for term in made.anchor)
        yield from table(("drawn by", "how much"), rows)


def _bands(pen: Pen, made: list[Band]) -> str:
    parts = [
        f"{pen.text(band.word)} {'beyond' if band.below is None else f'below {band.below}'}"
        for band in made
    ]
    return f"Bands: {', '.join(parts)}." if parts else ""


def _part(pen: Pen, made: Term) -> str:
    if made.line:
        return f"{made.times} × {pen.name(made.line)}".replace("-", "−")
    return pen.says(made.value or "0")


def ladders(pen: Pen) -> Iterator[str]:
    """Tracks: levels, thresholds and steps."""
    yield "## Ladders"
    for track in pen.deck.tracks.track:
        yield ""
        yield from _ladder(pen, track)


def _ladder(pen: Pen, made: Track) -> Iterator[str]:
    yield f"### {pen.text(made.name)}"
    yield ""
    who = f" For each of {pen.names(member.id for member in made.member)}." if made.member else ""
    dwell = f" At least {made.dwell} weeks at a level." if made.dwell else ""
    yield f"{pen.text(made.help)}{who}{dwell}"
    yield ""
    yield from table(("level", "reached", "left", "every week there"), _levels(pen, made))
    if made.step:
        yield ""
        for step in made.step:
            levels = ", ".join(pen.text(made.level[level].name) for level in step.levels)
            way = "up" if step.by > 0 else "down"
            when = f" when {pen.holds(step.when)}" if step.when != "True" else ""
            chance = f"; with a chance {pen.chance(step.chance)}" if step.chance else ""
            yield f"- {pen.text(step.note) or 'A step'}: {way} from {levels}{when}{chance}."


def _levels(pen: Pen, made: Track) -> Iterator[tuple[object, ...]]:
    watch = pen.says(made.watch) if made.watch else ""
    up, down = ("at most", "above") if made.falling else ("at least", "below")
    for number, level in enumerate(made.level):
        reached = (
            f"{watch} {up} {made.up[number - 1]}" if watch and 0 < number <= len(made.up) else ""
        )
        left = (
            f"{watch} {down} {made.down[number - 1]}"
            if watch and 0 < number <= len(made.down)
            else ""
        )
        yield pen.text(level.name), reached, left, pen.effects(level)


def rules(pen: Pen) -> Iterator[str]:
    """Standing rules."""
    yield "## Standing rules"
    yield ""
    for rule in pen.deck.rules.rule:
        yield f"- **{pen.text(rule.name)}.** {pen.text(rule.note)} {_rule(pen, rule)}"


def _rule(pen: Pen, made: Rule) -> str:
    when = f"When {pen.holds(made.when)}: " if made.when != "True" else ""
    scale = "" if made.scale == "1" else f", times {pen.says(made.scale)}"
    return f"{when}{pen.effects(made)}{scale}."
