"""The rest of the public position: derived numbers, ladders, families, series and the clock."""

from dataclasses import dataclass
from datetime import date

from wargame.base.text import week_date
from wargame.deck.model import Track as DeckTrack
from wargame.engine.rules import Track
from wargame.reports.position import Position


@dataclass(frozen=True, slots=True)
class NumberScene:
    """A public number: a derived quantity, a counter or a series; ``text`` is ready to show."""

    id: str
    name: str
    help: str
    value: int
    text: str


@dataclass(frozen=True, slots=True)
class Standing:
    """Where one ladder, or one member of a family, stands.

    Attributes:
        level, levels: the rung, 0 = lowest, and how many there are.
        word: the rung's name; ``help`` what it does.
        weeks: weeks at this rung.
        bloc: the bloc a member is linked to, −1 none.
    """

    id: str
    name: str
    level: int
    levels: int
    word: str
    help: str
    weeks: int
    bloc: int = -1


@dataclass(frozen=True, slots=True)
class TrackScene:
    """A ladder (one standing) or a family of ladders."""

    id: str
    name: str
    help: str
    standings: tuple[Standing, ...]
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ClockEntry:
    """A vote on the calendar; state is passed, next or ahead."""

    name: str
    state: str
    deadline: int
    text: str


@dataclass(frozen=True, slots=True)
class SituationScene:
    """Derived numbers, counters and series; ladders; the clock of the votes."""

    numbers: tuple[NumberScene, ...]
    tracks: tuple[TrackScene, ...]
    clock: tuple[ClockEntry, ...]


def situation(position: Position) -> SituationScene:
    """The public numbers, ladders and deadlines."""
    return SituationScene(
        (*quantities(position), *_counters(position), *_series(position)),
        tuple(
            _track(position, *pair)
            for pair in zip(position.rules.tracks, position.deck.tracks.track, strict=True)
        ),
        _clock(position),
    )


def quantities(position: Position) -> tuple[NumberScene, ...]:
    """The derived quantities of the whole game that are public and more than a part of a chance."""
    say, found = position.say, []
    for made in position.names.public_quantities:
        if made.inner:
            continue
        value = int(position.engine.quantity(made.index, position.state)[0])
        text = made.text(value, position.language)
        found.append(NumberScene(made.id, say.deck(made.name), say.deck(made.help), value, text))
    return tuple(found)


def _counters(position: Position) -> tuple[NumberScene, ...]:
    names = {made.id: position.say.deck(made.name) for made in position.deck.meters.counter}
    return tuple(
        NumberScene(made.id, names[made.id], "", value, position.say.whole(value))
        for made, value in zip(position.rules.variables, position.values, strict=True)
        if made.kind == "counter"
    )


def _series(position: Position) -> tuple[NumberScene, ...]:
    found = []
    for made in position.deck.meters.series:
        value = int(made.values[min(position.week, len(made.values)) - 1] * 100)
        name = position.say.deck(made.name)
        found.append(NumberScene(made.id, name, "", value, position.say.points(value)))
    return tuple(found)


def _track(position: Position, track: Track, made: DeckTrack) -> TrackScene:
    say = position.say
    standings = []
    for place, member in enumerate(track.members):
        level = position.values[track.base + place]
        rung = made.level[level]
        name = position.names.members[member].name if made.member else made.name
        standings.append(
            Standing(
                id=member,
                name=say.deck(name),
                level=level,
                levels=len(made.level),
                word=say.deck(rung.name),
                help=say.deck(rung.help),
                weeks=int(position.state.dwell[0, track.row + place]),
                bloc=track.blocs[place],
            )
        )
    return TrackScene(
        track.id, say.deck(made.name), say.deck(made.help), tuple(standings), tuple(made.sources)
    )


def _clock(position: Position) -> tuple[ClockEntry, ...]:
    starts, found = date.fromisoformat(position.deck.deck.starts), []
    for number, vote in enumerate(position.names.votes):
        passed = position.stage > number
        state = "passed" if passed else "next" if position.stage == number else "ahead"
        deadline = vote.deadline or 0
        text = position.say("Done") if passed else ""
        if deadline and not passed:
            day = week_date(starts, deadline, position.language)
            text = position.say("Due by week {week}, {day}", week=deadline, day=day)
        found.append(ClockEntry(position.say.deck(vote.name), state, deadline, text))
    return tuple(found)
