"""`wargame deck diff`: how two decks differ."""

import json
from argparse import Namespace
from typing import Any

from wargame.cli.pen import Pen
from wargame.deck import Deck, content_hash, read_deck
from wargame.deck.diff import Change, Told, Wording, differences

SAME, DIFFERENT = 0, 1
"""Exit codes, as those of the system's own diff."""


def diff(args: Namespace) -> int:
    """Say every difference, and return whether there is one."""
    decks = read_deck(args.before), read_deck(args.after)
    changes = differences(*decks)
    wording = Wording(*decks, args.lang)
    if args.json:
        print(json.dumps(_document(decks, changes, wording), ensure_ascii=False, indent=1))
    else:
        pen = Pen.for_terminal()
        count = "the same" if not changes else f"{len(changes)} change{'s'[: len(changes) > 1]}"
        pen.text(f"{args.before} → {args.after}: {count}.")
        print_changes(pen, changes, wording)
    return DIFFERENT if changes else SAME


def print_changes(pen: Pen, changes: list[Change], wording: Wording) -> None:
    """Write differences under the names of their files."""
    file = ""
    for change in changes:
        if change.file != file:
            file = change.file
            pen.head(f"{file}.toml")
        _print(pen, wording.tell(change))


def _print(pen: Pen, told: Told) -> None:
    pen.item("", told.line, 2)
    if any(told.values):
        for mark, value, reads in zip(("− ", "+ "), told.values, told.reads, strict=True):
            pen.item(mark, value, 4)
            if reads:
                pen.item("", pen.dim(f"{reads}."), 6)


def _document(decks: tuple[Deck, Deck], changes: list[Change], wording: Wording) -> dict[str, Any]:
    before, after = decks
    return {
        "before": {"id": before.deck.id, "hash": content_hash(before)},
        "after": {"id": after.deck.id, "hash": content_hash(after)},
        "changes": [_entry(change, wording) for change in changes],
    }


def _entry(change: Change, wording: Wording) -> dict[str, Any]:
    told = wording.tell(change)
    return {
        "file": f"{change.file}.toml",
        "things": wording.path(change),
        "field": change.field.name if change.field else None,
        "entry": change.entry or None,
        "change": change.way,
        "before": change.before,
        "after": change.after,
        "unit": change.field.kind.unit or None if change.field else None,
        "reads": list(told.reads) if any(told.reads) else None,
        "text": told.line,
    }
