"""`wargame deck cards` and `wargame deck tariff`: parts of a deck in a spreadsheet."""

from argparse import Namespace

from wargame.base.errors import UserError
from wargame.cli.deck.diff import print_changes
from wargame.cli.pen import Pen
from wargame.deck import deck_folder
from wargame.deck.diff import Wording
from wargame.deck.library import read_tables_of
from wargame.deck.sheets import SHEETS, Sheet, Transfer, fill_deck, fill_sheet

DONE, WRONG = 0, 1

MOST = 100
"""Faults that are told at once."""


def sheet(args: Namespace) -> int:
    """Write the sheet, or fill the deck from it; 1 when the sheet is faulty."""
    kind = SHEETS[args.tool]
    return _to(kind, args) if args.source is None else _from(kind, args)


def _to(kind: Sheet, args: Namespace) -> int:
    if args.dry_run:
        raise UserError("--dry-run goes with --from; --to changes nothing in the deck.")
    copy = fill_sheet(kind, read_tables_of(args.deck), args.to)
    pen = Pen.for_terminal()
    pen.text(
        f"The {kind.name} of {args.deck} are in {args.to}."
        if kind.name == "cards"
        else f"The {kind.name} of {args.deck} is in {args.to}."
    )
    if copy:
        pen.text(f"What it replaced is kept as {copy.name}.")
    return DONE


def _from(kind: Sheet, args: Namespace) -> int:
    folder = deck_folder(args.deck)
    done = fill_deck(kind, folder, args.source, dry=args.dry_run)
    pen = Pen.for_terminal()
    errors = sum(fault.severity == "error" for fault in done.faults)
    told = [f for f in done.faults if f.severity == "error" or not errors]  # first things first
    for fault in told[:MOST]:
        pen.item("" if fault.severity == "error" else "(look) ", str(fault))
    if len(told) > MOST:
        pen.text(f"… and {len(told) - MOST} more.")
    if errors:
        word = "error" if errors == 1 else "errors"
        pen.text(f"{args.source}: {errors} {word}; nothing has been changed.")
        return WRONG
    _tell(pen, done, args)
    return DONE


def _tell(pen: Pen, done: Transfer, args: Namespace) -> None:
    if done.after is None or not done.changes:
        pen.text(f"{args.source} says what {args.deck} says already; nothing has been changed.")
        return
    print_changes(pen, done.changes, Wording(done.before, done.after))
    pen.line()
    if done.written is None:
        pen.text("Only a trial: nothing has been written.")
        return
    kept = f" What was there is kept as {done.copy.name}." if done.copy else ""
    pen.text(f"{done.written} is written.{kept}")
