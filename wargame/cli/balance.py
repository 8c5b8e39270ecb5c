"""`wargame balance`: a deck's report: is it a game, does skill pay, is anything in it dead?"""

import json
import sys
from argparse import Namespace
from pathlib import Path
from typing import Any

from wargame.base.errors import UserError
from wargame.base.kept import need_folder
from wargame.base.text import number
from wargame.cli.pen import Pen
from wargame.deck import Deck, compile_deck, read_deck, text
from wargame.deck.copies import replace_file
from wargame.deck.faults import did_you_mean
from wargame.lab.balance import Sizes
from wargame.lab.balance import balance as report
from wargame.reports.balance import Sheet, page, sheets
from wargame.reports.balance.course import BARS

QUICK = 0.1
"""The part of the usual number of games that is played with --quick."""

DONE, MISSED = 0, 1


def balance(args: Namespace) -> int:
    """Play, judge and print; exit 1 where a bar is missed."""
    if args.page:
        need_folder(Path(args.page))
    deck = read_deck(args.deck)
    _check_role(deck, args.cast, args.role)
    size = Sizes().scaled(_part(args))
    told = _progress if sys.stderr.isatty() and not args.json else None
    found = report(deck, args.cast, args.seed, args.role, size, args.processes, told)
    if told is not None:
        sys.stderr.write("\r" + " " * 60 + "\r")
    tables = sheets(deck, found)
    if args.json:
        print(json.dumps(found, ensure_ascii=False, indent=1))
    else:
        _print(Pen.for_terminal(), deck, found, tables)
    if args.page:
        _write(Path(args.page), page(text(deck.deck.title), _facts(found), tables), args.json)
    return MISSED if any(bar["holds"] is False for bar in found["bars"]) else DONE


def _part(args: Namespace) -> float:
    """How much of the usual is played: games as asked for, a tenth with --quick."""
    part = args.games / Sizes().games if args.games else 1.0
    return part * QUICK if args.quick else part


def _check_role(deck: Deck, cast: str, role: str) -> None:
    ids = [each.id for each in compile_deck(deck, cast or None).roles]
    if role and role not in ids:
        remedy = did_you_mean(role, ids, f"the seats are {', '.join(ids)}")
        raise UserError(f"The cast has no seat '{role}'; {remedy}.".replace("?.", "?"))


def _progress(done: int, parts: int, name: str) -> None:
    sys.stderr.write(f"\r{done} of {parts} parts: {name:<40}"[:60])
    sys.stderr.flush()


def _facts(found: dict[str, Any]) -> str:
    games = number(found["sizes"]["games"])
    return f"Cast {found['cast']}, seed {found['seed']}, {games} games and what follows from them."


def _print(pen: Pen, deck: Deck, found: dict[str, Any], tables: list[Sheet]) -> None:
    pen.line(pen.bold(f"{text(deck.deck.title)}: balance"))
    pen.line(_facts(found))
    for sheet in tables:
        pen.head(sheet.title)
        if sheet.note:
            pen.text(sheet.note, indent=2)
        if sheet.title == BARS:
            _print_bars(pen, sheet)
        elif sheet.rows:
            _print_rows(pen, sheet)
    pen.line()
    pen.line(f"{number(found['seconds'], 1)} s.")
    pen.line("A model, not a forecast.")


def _print_rows(pen: Pen, sheet: Sheet) -> None:
    """Columns where they fit; else each row's name, and its figures by name below it."""
    widths = [max(map(len, cells)) + 2 for cells in zip(sheet.columns, *sheet.rows, strict=True)]
    if sum(widths) <= pen.width:
        right = "".join(str(n) for n in range(1, len(sheet.columns)))
        pen.rows([sheet.columns, *sheet.rows], right=right)
        return
    for name, *cells in sheet.rows:
        pen.text(name, indent=2)
        figures = zip(sheet.columns[1:], cells, strict=True)
        pen.text(" · ".join(f"{of} {cell}" for of, cell in figures if cell), indent=6)


def _print_bars(pen: Pen, sheet: Sheet) -> None:
    """A bar on two lines: the verdict with its figures, then how it was had."""
    for name, value, asked, verdict, how in sheet.rows:
        pen.item(f"  {verdict:<12}  ", f"{name}: {value} ({asked})")
        pen.text(pen.dim(how), indent=16)


def _write(file: Path, html: str, quiet: bool) -> None:
    copy = replace_file(file, html.encode("utf-8"))
    told = f"{file} is written."
    if copy is not None:
        told += f" What was there is kept as {copy.name}."
    print(told, file=sys.stderr if quiet else sys.stdout)
