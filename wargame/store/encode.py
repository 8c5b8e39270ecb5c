"""From plain values to a file's rows."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import Any

from sqlalchemy import Table

from wargame.store import tables
from wargame.store.decode import OBJECTS
from wargame.store.roads import FIRST
from wargame.store.rows import Entry, Header, Seat, WeekEnd


def _text(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def game_row(header: Header) -> dict[str, Any]:
    """The row of `game`."""
    return {"id": 1, **asdict(header)}


def seat_rows(seats: Sequence[Seat]) -> list[dict[str, Any]]:
    """The rows of `seats`, in initiative order."""
    return [{"position": n, **asdict(seat)} for n, seat in enumerate(seats, 1)]


def log_row(entry: Entry, chain: str, branch: int = FIRST) -> dict[str, Any]:
    """The row of a log entry."""
    return {
        "branch": branch,
        "seq": entry.seq,
        "week": entry.week,
        "role": entry.role,
        "kind": entry.kind,
        "act": _text(entry.act),
        "reads": _text(entry.reads),
        "source": entry.source,
        "why": None if entry.why is None else _text(entry.why),
        "chain": chain,
    }


def week_row(end: WeekEnd, last_seq: int, chain: str, branch: int = FIRST) -> dict[str, Any]:
    """The row of a week's end, without what belongs to other tables."""
    return {
        "branch": branch,
        "week": end.week,
        "last_seq": last_seq,
        "hash": end.hash,
        "ending": end.ending,
        "chain": chain,
    }


def part_rows(end: WeekEnd, branch: int = FIRST) -> Iterator[tuple[Table, list[dict[str, Any]]]]:
    """The rows of a week's ledger, notes and variables, by table."""
    for table, parts in (
        (tables.ledger, end.ledger),
        (tables.notes, end.notes),
        (tables.variables, end.values),
    ):
        place = {"branch": branch, "week": end.week}
        yield table, [place | _part_row(table, n, part) for n, part in enumerate(parts, 1)]


def _part_row(table: Table, line: int, part: Any) -> dict[str, Any]:
    names = [column.name for column in table.c]
    row = {key: getattr(part, key) for key in names if key not in ("branch", "week", "line")}
    for key in OBJECTS & row.keys():
        row[key] = _text(row[key])
    return {"line": line, **row}
