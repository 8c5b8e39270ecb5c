"""The night in a line: who said yes, and where the coalition stands after all of it."""

from collections.abc import Sequence

from wargame.reports.position import Position
from wargame.reports.turned import Turned


def night_line(position: Position, turned: Sequence[Turned]) -> tuple[str, ...]:
    """Sentences of the blocs that answered with a yes; none where nobody did.

    One with its reasons; of several these stand in the news, or the line would be cut. Where a
    bloc left in the same night its seats are not to be counted on, so the last word is the state
    as it is now.
    """
    joined = [each for each in turned if not each.left]
    if len(joined) < len(turned):
        return (*(f"{each.title}." for each in joined), *([seats_now(position)] if joined else []))
    return tuple(each.line if len(joined) == 1 else each.brief for each in joined)


def seats_now(position: Position) -> str:
    """The seats of the coalition as it stands, against a majority."""
    rules = position.rules
    have = sum(s for s, partner in zip(rules.seats, position.partners, strict=True) if partner)
    gap = have - rules.majority
    said = "The coalition now has {have} seats, {n} short of the majority of {need}."
    if gap >= 0:
        said = "The coalition now has {have} seats, {n} above the majority of {need}."
    return position.say(said, have=have, n=abs(gap), need=rules.majority)
