"""`wargame export`: a saved game as data, for a spreadsheet or a program."""

import json
from argparse import Namespace
from collections.abc import Iterable
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from wargame.base.errors import DataError, UserError
from wargame.base.text import number
from wargame.cli.kept import write_keeping
from wargame.cli.table import chosen_role
from wargame.deck import Deck
from wargame.engine import RULES_VERSION
from wargame.reports.export import SCORE_COLUMNS, csv_text, own_rows, score_rows
from wargame.session.contents import begun, followed, stored_deck
from wargame.session.course import Course
from wargame.session.seen import seen_contents
from wargame.store import Contents, Shown, read_game, shown

VIEWS = {
    "weeks": "weeks",
    "log": "actions",
    "ledger": "causes",
    "meters": "meters_by_week",
    "votes": "votes",
    "offers": "offers",
}
"""What can be asked for → the view of the save that answers it; `scores` is worked out."""

SCORES, ALL = "scores", "all"
USUAL = {".csv": "ledger", ".json": ALL}


def export(args: Namespace) -> int:
    """Write a saved game's data; the save is only read.

    Raises:
        UserError: there is no such save, or the file cannot be made there; nothing was written.
        DataError: the save is none, or does not hold what was written; nothing was written.
    """
    save, file = Path(args.save), Path(args.to)
    ending = file.suffix.lower()
    if ending not in USUAL:
        raise UserError(f"{file.name} is neither CSV nor JSON; end its name in .csv or .json.")
    if not save.is_file():
        raise UserError(f"There is no saved game {args.save}; see the folder of your games.")
    if file.exists() and file.samefile(save):
        raise UserError(f"{file.name} is the game itself; choose another name for the export.")
    what = args.what or USUAL[ending]
    found = read_game(save)
    if found.broken:
        raise _changed(save.name, found.broken.week, found.broken.where)
    tables = _tables(found, save.name, [*VIEWS, SCORES] if what == ALL else [what])
    if args.role:
        found, tables = _narrowed(found, save.name, tables, args.role)
    if ending == ".json":
        texts, lines = {file: _document(found, tables)}, {file: what}
    else:
        texts, lines = _csv(file, tables, what == ALL)
    kept = write_keeping(texts)
    for place, table in lines.items():
        size = f"{number(len(tables[table].rows))} rows" if table in tables else "one document"
        print(f"{place}: {table}, {size}.")
    for place, old in kept.items():
        print(f"The {place.name} that was there is kept as {old.name}.")
    return 0


def _tables(found: Contents, name: str, wanted: list[str]) -> dict[str, Shown]:
    """The tables by what they are asked for by."""
    tables = _views(found, wanted)
    if SCORES in wanted and (found.header.rules_version == RULES_VERSION or len(wanted) == 1):
        tables[SCORES] = _scores(found, name)
    elif SCORES in wanted:
        print(f"Scores are left out: another Crossroads, {found.header.app_version}, played this.")
    return tables


def _views(found: Contents, wanted: Iterable[str]) -> dict[str, Shown]:
    views = {what: VIEWS[what] for what in wanted if what in VIEWS}
    made = shown(found, list(views.values()))
    return {what: made[view] for what, view in views.items()}


def _scores(found: Contents, name: str) -> Shown:
    """Scores as the log leads to them."""
    deck, course = _replayed(found, name)
    return Shown(SCORE_COLUMNS, tuple(score_rows(deck, course.table.engine, course.state)))


def _replayed(found: Contents, name: str) -> tuple[Deck, Course]:
    """The game where its log leads."""
    deck = stored_deck(found, name)
    course = begun(found, deck, name)
    broken = followed(course, found)
    if broken:
        raise _changed(name, broken.week, broken.where)
    return deck, course


def _narrowed(
    found: Contents, name: str, tables: dict[str, Shown], said: str
) -> tuple[Contents, dict[str, Shown]]:
    """The game and its tables as the role of that name may know them now."""
    deck, course = _replayed(found, name)
    role = chosen_role(deck, course.rules, said)
    index = [each.id for each in course.rules.roles].index(role)
    governed = bool(course.state.governed[0] >= 0)
    seen = seen_contents(found, course.rules, index, governed=governed)
    narrow = _views(seen, tables) | {what: tables[what] for what in tables if what == SCORES}
    rows = {what: tuple(own_rows(t.columns, t.rows, role)) for what, t in narrow.items()}
    return seen, {what: replace(table, rows=rows[what]) for what, table in narrow.items()}


def _changed(name: str, week: int, where: str) -> DataError:
    what = f"week {week} does not verify ({where})"
    return DataError(name, what, "Export a copy from before; nothing was written")


def _csv(
    file: Path, tables: dict[str, Shown], several: bool
) -> tuple[dict[Path, str], dict[Path, str]]:
    """Each table's text and its name, by the file it goes to."""
    stem = file.name[: -len(file.suffix)]
    texts, names = {}, {}
    for what, table in tables.items():
        place = file.with_name(f"{stem}-{what}{file.suffix}") if several else file
        texts[place], names[place] = csv_text(table.columns, table.rows), what
    return texts, names


def _document(found: Contents, tables: dict[str, Shown]) -> str:
    """Header, seats and tables as one JSON document."""
    whole: dict[str, Any] = {
        "game": asdict(found.header),
        "seats": [asdict(seat) for seat in found.seats],
        **{what: table.dicts() for what, table in tables.items()},
    }
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"
