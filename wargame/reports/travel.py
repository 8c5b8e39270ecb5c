"""The weeks of a game with what was marked in them, and its roads as a tree."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from wargame.base.text import week_date
from wargame.reports.compare.roads import road_name
from wargame.reports.position import Position


@dataclass(frozen=True, slots=True)
class Road:
    """A branch: where it leaves which other, and where it stands; ``ending`` is an id or empty."""

    id: int
    parent: int | None
    week: int
    name: str
    last: int
    ending: str


@dataclass(frozen=True, slots=True)
class Remark:
    """Something written beside a week; ``kind`` is ``note`` or ``bookmark``."""

    id: int
    branch: int
    week: int
    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class RoadRow:
    """A road of the tree; ``depth`` 0 for the first, ``here`` for the one being played."""

    id: int
    depth: int
    name: str
    line: str
    here: bool


@dataclass(frozen=True, slots=True)
class TravelScene:
    """Where one is among the weeks.

    Attributes:
        week, last: the week on show, and the last one there is.
        title: of the week on show. back: it is not the present one.
        bookmarks: weeks that are marked on this road. marked: the one on show is.
        notes: what was written beside the week on show.
        roads: the tree, each road under the one it leaves.
    """

    week: int
    last: int
    title: str
    back: bool
    bookmarks: tuple[int, ...]
    marked: int
    notes: tuple[Remark, ...]
    roads: tuple[RoadRow, ...]


def travel(
    position: Position, roads: Sequence[Road], remarks: Iterable[Remark], here: int, last: int
) -> TravelScene:
    """The weeks and roads of a game.

    Args:
        position: the position on show.
        roads: all of them, in the order in which they were begun.
        remarks: what stands beside the game.
        here: id of the road being played.
        last: its last week.
    """
    say, week = position.say, position.week
    mine = [each for each in remarks if _on(roads, here, each)]
    marks = [each for each in mine if each.kind == "bookmark"]
    monday = week_date(date.fromisoformat(position.deck.deck.starts), week, position.language)
    return TravelScene(
        week=week,
        last=last,
        title=say("Week {week} · {monday}", week=week, monday=monday),
        back=week != last,
        bookmarks=tuple(sorted({each.week for each in marks})),
        marked=next((each.id for each in marks if each.week == week), 0),
        notes=tuple(each for each in mine if each.kind == "note" and each.week == week),
        roads=tuple(_rows(position, roads, here, None, 0)),
    )


def _on(roads: Sequence[Road], here: int, remark: Remark) -> bool:
    """Whether a remark lies on the way from the first week to the end of a road."""
    known, at, before = {road.id: road for road in roads}, here, 1 << 30
    while at in known:
        road = known[at]
        if road.id == remark.branch:
            return remark.week < before
        before, at = min(before, road.week), road.parent or 0
    return False


def _rows(
    position: Position, roads: Sequence[Road], here: int, parent: int | None, depth: int
) -> Iterable[RoadRow]:
    say = position.say
    for road in roads:
        if road.parent != parent:
            continue
        name = road_name(say, road.id, road.week if road.parent else 1, road.name)
        yield RoadRow(road.id, depth, name, _line(position, road), road.id == here)
        yield from _rows(position, roads, here, road.id, depth + 1)


def _line(position: Position, road: Road) -> str:
    """Where a road leaves its parent, and where it stands."""
    say = position.say
    titles = {each.id: say.deck(each.title) for each in position.deck.endings.ending}
    stands = say("Week {week}", week=road.last)
    if road.ending:
        title = titles.get(road.ending, road.ending)
        stands = say("{ending}, week {week}", ending=title, week=road.last)
    leaves = say("leaves in week {week}", week=road.week) if road.parent else ""
    return " · ".join(filter(None, (leaves, stands)))
