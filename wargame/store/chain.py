"""A running hash over everything written, so that a changed or lost row is found and named.

Each row's mark is the sha-256 of the mark before it and of the row. It guards against damage and
slips of the hand; it is not a signature.
"""

import hashlib
import json
from collections.abc import Iterator, Sequence
from typing import Any

from wargame.store.rows import Branch, Entry, Header, Item, Seat, WeekEnd


def first_mark(header: Header, seats: Sequence[Seat]) -> str:
    """The mark before the first row: it holds what the game is."""
    return _mark("", [_flat(header), [_flat(seat) for seat in seats]])


def next_mark(before: str, item: Item) -> str:
    """The mark of the row that follows."""
    if isinstance(item, Entry):
        content = _flat(item)
    else:
        content = [item.week, item.hash, item.ending, [item.ledger, item.notes, item.values]]
    return _mark(before, [type(item).__name__, content])


def branch_mark(before: str, branch: Branch) -> str:
    """The mark with which a branch leaves its parent's week; its name, which may change, is out."""
    return _mark(before, ["Branch", [branch.id, branch.parent, branch.week, branch.created]])


def in_order(entries: Sequence[Entry], weeks: Sequence[WeekEnd]) -> Iterator[Item]:
    """Log and weeks as they were written: a week's end after the last act of that week."""
    at = 0
    for end in weeks:
        while at < len(entries) and entries[at].week <= end.week:
            yield entries[at]
            at += 1
        yield end
    yield from entries[at:]


def _flat(row: Any) -> list[Any]:
    return [getattr(row, name) for name in row.__slots__]


def _mark(before: str, content: object) -> str:
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return hashlib.sha256(f"{before}\n{text}".encode("utf-8", "surrogatepass")).hexdigest()[:32]
