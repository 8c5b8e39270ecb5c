"""The sources that a report names, each with where it can be read."""

from wargame.reports.page.model import Part, Table, Words
from wargame.reports.position import Position
from wargame.reports.sources import sources


def references(position: Position, keys: set[str]) -> tuple[Part, ...]:
    """Those of the deck's sources that are named, in the deck's order."""
    say = position.say
    rows = tuple(
        (f"[{each.key}]", each.line, each.where)
        for each in sources(position)
        if each.key in keys
    )  # fmt: skip
    if not rows:
        return (Words(say("This deck is invented and rests on no source.")),)
    return (Table("", (say("Key"), say("Source"), say("Where")), rows),)
