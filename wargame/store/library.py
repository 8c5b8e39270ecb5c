"""The games in the player's folder, as the home screen lists them."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, select

from wargame.base.errors import WargameError
from wargame.base.paths import games_dir
from wargame.store import checks, decode, tables
from wargame.store.faults import damaged, told
from wargame.store.names import SUFFIX, new_path
from wargame.store.reading import opened
from wargame.store.roads import standing
from wargame.store.rows import HUMAN

MAX_SHOWN = 200


@dataclass(frozen=True, slots=True)
class Game:
    """A game of the list.

    Attributes:
        path: the file.
        name: its name without the ending.
        modified: when it was last played, UTC.
        deck_id: of its deck.
        deck_title: in English, as it was when the game was made.
        role: id of the role a person plays; "" when only bots do.
        week: the week it stands in, or ended in.
        ending: id of the ending; "" while in progress.
        tags: what was put on it, in that order.
        fault: why it cannot be opened, as a sentence; then what follows `modified` is empty.
    """

    path: Path
    name: str
    modified: datetime
    deck_id: str = ""
    deck_title: str = ""
    role: str = ""
    week: int = 0
    ending: str = ""
    tags: tuple[str, ...] = ()
    fault: str = ""


def games(folder: Path | None = None) -> list[Game]:
    """The games of a folder, last played first; one that cannot be read is listed as such.

    Args:
        folder: where to look; the player's own folder when None.

    Raises:
        UserError: the folder cannot be read.
    """
    place = folder or games_dir()
    if not place.is_dir():
        return []
    with told(place):
        found = [path for path in place.iterdir() if path.name.endswith(SUFFIX)]
        dated = sorted(((_modified(path), path) for path in found), reverse=True)
    return [_described(path, when) for when, path in dated[:MAX_SHOWN]]


def free_path(title: str, today: date) -> Path:
    """Where a new game of the player's goes; the folder is made when it is missing.

    Raises:
        UserError: the folder cannot be made.
    """
    with told(games_dir()):
        return new_path(games_dir(create=True), title, today)


def _described(path: Path, modified: datetime) -> Game:
    name = path.name.removesuffix(SUFFIX)
    try:
        return Game(path, name, modified, **_summary(path))
    except WargameError as error:
        return Game(path, name, modified, fault=str(error))


def _modified(path: Path) -> datetime:
    """When the file or its write-ahead log was last written; the epoch when it has just gone."""
    found = [place for place in (path, path.with_name(path.name + "-wal")) if place.exists()]
    return datetime.fromtimestamp(max((p.stat().st_mtime for p in found), default=0.0), UTC)


def _summary(path: Path) -> dict[str, Any]:
    with opened(path) as connection:
        checks.check_format(connection, path.name)
        checks.check_tables(connection, path.name)
        return _read(connection, path.name)


def _read(connection: Connection, name: str) -> dict[str, Any]:
    weeks, seats, visits = tables.week_ends, tables.seats, tables.visits
    game = connection.execute(select(tables.game.c.deck_id, tables.game.c.deck_title)).first()
    branch = connection.scalar(select(visits.c.branch).order_by(visits.c.id.desc()).limit(1))
    ends = select(weeks.c.week, weeks.c.ending).where(weeks.c.branch == branch)
    last = connection.execute(ends.order_by(weeks.c.week.desc()).limit(1)).first()
    start = connection.scalar(select(tables.branches.c.week).where(tables.branches.c.id == branch))
    role = connection.scalar(select(seats.c.role).where(seats.c.player == HUMAN).limit(1))
    week = last.week if last else start
    if game is None or not isinstance(week, int):
        raise damaged(name, "it does not say which game it is")
    return {
        "deck_id": str(game.deck_id),
        "deck_title": str(game.deck_title),
        "role": str(role or ""),
        "week": week + 1 if last and not last.ending else week,
        "ending": str(last.ending or "") if last else "",
        "tags": _tags(connection, name),
    }


def _tags(connection: Connection, name: str) -> tuple[str, ...]:
    notes = [decode.annotation(row) for row in decode.rows(connection, tables.annotations, name)]
    return tuple(each.text for each in standing(notes) if each.kind == "tag")
