"""Weeks that were played again before: where they led, kept so that it need not be found twice.

What is kept is named by the program and by the mark that ends the last of these weeks, which no
other header, log or record can have. It lies in the player's own cache and never in the game: a
file that somebody hands on proves nothing of itself, and is played again in full.
"""

import base64
import hashlib
import json
import os
import zlib
from contextlib import suppress
from dataclasses import astuple, replace
from pathlib import Path
from typing import Any

from wargame import __version__
from wargame.base.paths import cache_dir
from wargame.engine import Line, Note, Packed, Record, State
from wargame.session.course import Course, Opening
from wargame.store import Contents

LEAST = 6
"""Weeks; fewer are played again in no time."""

MOST = 64
"""Files; the oldest go first."""

_MOST_BYTES = 16_000_000


def recalled(fresh: Course, found: Contents) -> Course:
    """The course after the last week that was proved here before, or as it begins.

    Args:
        fresh: the game before anybody acted.
        found: what its file holds.
    """
    if not found.weeks or found.weeks[0] != fresh.weeks[0]:
        return fresh
    for week in range(len(found.marks) - 1, LEAST - 1, -1):
        with suppress(OSError, ValueError, KeyError, TypeError, zlib.error):
            return _restored(_read(_place(found.marks[week])), fresh, found, week)
    return fresh


def remember(course: Course, mark: str) -> None:
    """Keep where the weeks of a course have led; where that cannot be written, nothing is kept.

    Args:
        course: a game that was played or followed.
        mark: of its last week's end, "" for none.
    """
    place = _place(mark)
    if not mark or len(course.weeks) <= LEAST or place.exists():
        return
    with suppress(OSError):
        place.parent.mkdir(parents=True, exist_ok=True)
        part = place.with_suffix(f".{os.getpid()}")
        part.write_bytes(_sealed(_written(course)))
        part.replace(place)
        kept = sorted(place.parent.iterdir(), key=lambda file: file.stat().st_mtime)
        for old in kept[:-MOST]:
            old.unlink(missing_ok=True)


def _place(mark: str) -> Path:
    name = hashlib.sha256(f"{__version__} {mark}".encode()).hexdigest()
    return cache_dir() / "proved" / name


def _sealed(content: dict[str, Any]) -> bytes:
    body = zlib.compress(json.dumps(content, separators=(",", ":")).encode(), 1)
    return hashlib.sha256(body).digest() + body


def _read(place: Path) -> dict[str, Any]:
    """What was kept.

    Raises:
        OSError: nothing was. ValueError: it is damaged.
    """
    if place.stat().st_size > _MOST_BYTES:
        raise ValueError("too large")
    data = place.read_bytes()
    if hashlib.sha256(data[32:]).digest() != data[:32]:
        raise ValueError("damaged")
    content: dict[str, Any] = json.loads(zlib.decompress(data[32:]), object_pairs_hook=_object)
    return content


def _object(pairs: list[tuple[str, Any]]) -> dict[Any, Any]:
    """JSON knows texts as keys only; those of notes may be numbers."""
    return {int(key) if key.isdecimal() else key: value for key, value in pairs}


def _written(course: Course) -> dict[str, Any]:
    last, log = course.openings[-1], course.openings[-1].log
    lines, notes, packed = course.record.lines, course.record.notes, last.packed
    if course.running:  # what was done since talks opened is not part of it
        lines, notes = lines[: last.lines], notes[: last.notes]
    else:
        packed, log = Packed.of(course.state), len(course.log)
    return {
        "state": _flat(packed),
        "log": log,
        "lines": [astuple(line) for line in lines],
        "notes": [[note.week, note.phase, note.kind, note.data] for note in notes],
        "openings": [[_flat(o.packed), o.lines, o.notes, o.log] for o in course.openings],
    }


def _flat(packed: Packed) -> list[Any]:
    return [packed.games, packed.kinds, packed.widths, base64.b64encode(packed.data).decode()]


def _packed(flat: list[Any]) -> Packed:
    games, kinds, widths, data = flat
    return Packed(games, kinds, tuple(widths), base64.b64decode(data))


def _restored(kept: dict[str, Any], fresh: Course, found: Contents, week: int) -> Course:
    state: State = _packed(kept["state"]).state
    if fresh.table.engine.checksum(state)[0] != found.weeks[week].hash:
        raise ValueError("another state")
    lines = [Line(*line) for line in kept["lines"]]
    notes = [Note(*note) for note in kept["notes"]]
    return replace(
        fresh,
        state=state,
        record=Record(lines, notes),
        openings=[Opening(_packed(packed), *counts) for packed, *counts in kept["openings"]],
        log=list(found.entries[: kept["log"]]),
        weeks=list(found.weeks[: week + 1]),
    )
