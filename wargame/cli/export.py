"""`wargame export`: a saved game as a report, as charts, or as data for another program."""

from argparse import Namespace
from collections.abc import Mapping
from pathlib import Path

from wargame.base.errors import UserError
from wargame.base.kept import need_folder, write_keeping
from wargame.base.text import number
from wargame.cli.doors import Doors
from wargame.cli.saved import saved_game
from wargame.cli.table import chosen_role
from wargame.session.data import TABLES, Game, csv_files

ALL, CHARTS = "all", "charts"
DATA = {".csv": "ledger", ".json": ALL}
"""Endings of data, and what is written when nothing is said."""
REPORTS = (".html", ".pdf")


def export(args: Namespace, doors: Doors) -> int:
    """Write what was asked for; the save is only read.

    Raises:
        UserError: there is no such save, or the file cannot be made there; nothing was written.
        DataError: the save is none, or does not hold what was written; nothing was written.
    """
    file = Path(args.to)
    kind, save = _kind(args, file), saved_game(args.save)
    if file.exists() and file.samefile(save):
        raise UserError(f"{file.name} is the game itself; choose another name for the export.")
    need_folder(file)
    if kind in DATA:
        return _export_data(args, save, file)
    from wargame.cli.reported import export_charts, export_report

    if kind == CHARTS:
        return export_charts(args, save, file, doors)
    return export_report(args, save, file, doors)


def say_written(lines: Mapping[Path, str], kept: Mapping[Path, Path]) -> None:
    """Name every file that was written, and what was there before."""
    for place, what in lines.items():
        print(f"{place}: {what}.")
    for place, old in kept.items():
        print(f"The {place.name} that was there is kept as {old.name}.")


def _kind(args: Namespace, file: Path) -> str:
    """What is to be written, by the name of the file: an ending, or `charts` into a folder."""
    ending = file.suffix.lower()
    if args.what == CHARTS:
        return CHARTS
    if ending in REPORTS and args.what:
        raise UserError(f"A report is whole; leave out --what {args.what}, or write CSV or JSON.")
    if ending in (*DATA, *REPORTS):
        return ending
    if not args.what and (file.is_dir() or args.to.endswith(("/", "\\"))):
        return CHARTS
    raise UserError(
        f"{file.name} is none of CSV, JSON, HTML and PDF; end its name in .csv, .json, .html or "
        ".pdf, or name a folder for the charts."
    )


def _export_data(args: Namespace, save: Path, file: Path) -> int:
    what = args.what or DATA[file.suffix.lower()]
    game = Game(save)
    role = ""
    if args.role:
        deck, course = game.played()
        role = chosen_role(deck, course.rules, args.role)
    data = game.data(TABLES if what == ALL else [what], role)
    if data.left_out:
        print(f"Scores are left out: another Crossroads, {data.left_out}, played this.")
    if file.suffix.lower() == ".json":
        kept = write_keeping({file: data.document()})
        size = "one document" if what == ALL else f"{number(len(data.tables[what].rows))} rows"
        say_written({file: f"{what}, {size}"}, kept)
        return 0
    files = csv_files(file, data, several=what == ALL)
    kept = write_keeping({place: text for place, (_, text) in files.items()})
    sizes = {place: len(data.tables[table].rows) for place, (table, _) in files.items()}
    lines = {place: f"{table}, {number(sizes[place])} rows" for place, (table, _) in files.items()}
    say_written(lines, kept)
    return 0
