"""What would change if a bloc accepted: the coalition, public numbers, next week's meters."""

from dataclasses import dataclass

import numpy as np

from wargame.engine import Acts, Kind, State
from wargame.reports.meters import mood
from wargame.reports.position import Position


@dataclass(frozen=True, slots=True)
class Consequence:
    """A number before and after, as texts; ``mood`` is good, bad or plain."""

    id: str
    label: str
    before: str
    after: str
    mood: str


def consequences(position: Position, bloc: int, offered: State) -> tuple[Consequence, ...]:
    """What a yes of ``bloc`` to what it has in ``offered`` (B = 1) would change.

    Meters are those at the end of the week, without and with it, all else being equal; chances
    are those of a made-up game, the same on both sides.
    """
    return foreseen(position, bloc, accepted(position, bloc, offered))


def foreseen(position: Position, bloc: int, after: State | None) -> tuple[Consequence, ...]:
    """What is different in the state ``after`` a yes of ``bloc``; nothing where there is none."""
    if after is None:
        return ()
    found = [_coalition(position, bloc), *_quantities(position, after), *_meters(position, after)]
    return tuple(found)


def accepted(position: Position, bloc: int, offered: State) -> State | None:
    """The state after a yes, whether a red line allows it or not; None where it is too late."""
    if position.partners[bloc] or position.governed >= 0 or position.ended:
        return None
    two = offered.take(np.zeros(2, np.intp))
    acts = Acts.blank(position.role, 2)
    acts.kind[:] = Kind.ACCEPT
    acts.bloc[:] = bloc
    position.engine.act(two, acts)
    return two.take(np.zeros(1, np.intp))


def _coalition(position: Position, bloc: int) -> Consequence:
    seats = position.rules.seats
    before = sum(seats[b] for b, partner in enumerate(position.partners) if partner)
    after = before + seats[bloc]
    say = position.say
    return Consequence("coalition", say("Coalition"), say.whole(before), say.whole(after), "good")


def _quantities(position: Position, after: State) -> list[Consequence]:
    say, found = position.say, []
    for made in position.names.public_quantities:
        before_value, after_value = (
            int(position.engine.quantity(made.index, state)[0]) for state in (position.state, after)
        )
        if before_value != after_value:
            before, now = made.text(before_value), made.text(after_value)
            found.append(Consequence(made.id, say.deck(made.name), before, now, "plain"))
    return found


def _meters(position: Position, after: State) -> list[Consequence]:
    """Headline meters at the week's end where the yes makes at least a tenth of a difference."""
    say, found = position.say, []
    before, now = position.week_end, after.copy()
    position.engine.end_week(now)
    for variable, made in enumerate(position.rules.variables):
        if made.kind != "meter":
            continue
        meter = position.names.meters[made.id]
        before_value, after_value = int(before.var[0, variable]), int(now.var[0, variable])
        if abs(after_value - before_value) >= 10:
            found.append(
                Consequence(
                    made.id,
                    say(
                        "{meter} at the week's end",
                        meter=say.deck(meter.short) or say.deck(meter.name),
                    ),
                    say.points(before_value),
                    say.points(after_value),
                    mood(meter.good, after_value - before_value),
                )
            )
    return found
