"""A fault of the deck as a fault of the cell that brought it in."""

import re
from dataclasses import replace

from wargame.deck.faults import Fault
from wargame.deck.sheets.edits import Edits
from wargame.deck.sheets.grid import cell_name
from wargame.deck.sheets.sheet import Key, Sheet

_QUOTED = re.compile(r"'([^']*)'")


def blamed(sheet: Sheet, fault: Fault, made: Edits, file: str) -> Fault:
    """Return the fault with its cell named, where it is about a thing in the sheet.

    Args:
        sheet: which sheet it is.
        fault: as the deck's checks say it.
        made: what the sheet changes; its places find the cell.
        file: the sheet's file name.
    """
    found = _key(sheet, fault.where)
    if found is None or found[0] not in made.places:
        return fault
    key, rest = found
    heading = _heading(fault, rest, made, key)
    place = made.headings.get(heading, made.headings.get(sheet.inner if key[1] else sheet.kind, 0))
    inner = f", {sheet.inner} '{key[1]}'" if key[1] else ""
    of = f"{heading} of " if heading in made.headings else ""
    where = f"{file} {cell_name(made.places[key], place)}"
    return replace(fault, where=where, field=f"{of}{sheet.kind} '{key[0]}'{inner}")


def _key(sheet: Sheet, where: str) -> tuple[Key, str] | None:
    """The thing that a fault is about, and what follows it: ``, also 1``."""
    number = r"(?: \d+)?"
    inner = rf"(?:, {sheet.inner}{number} '([^']*)')?" if sheet.inner else "()"
    pattern = rf"{sheet.file}\.toml: {sheet.kind}{number} '([^']*)'{inner}(.*)"
    match = re.fullmatch(pattern, where)
    return None if match is None else ((match[1], match[2] or ""), match[3])


def _heading(fault: Fault, rest: str, made: Edits, of: Key) -> str:
    """The column that a fault is in: of the field, its part, or of the name that it quotes."""
    said = rest.strip(", ") or fault.field
    name, _, part = said.partition(" ")[0].partition(".")
    if name in ("effects", "values"):
        quoted = [part, *_QUOTED.findall(fault.what)]
        found = [each for each in quoted if each in made.headings]
        return next(iter([*found, *_edited(fault, made, of, name)]), name)
    if name == "weeks":
        last = said == "weeks 2" or "end" in fault.what.split()
        edited = _edited(fault, made, of, name)
        meant = "last week" if last else "first week"
        return edited[0] if edited and meant not in edited else meant
    if part == "ar":
        return f"{name} (ar)"
    return name.replace("_", " ")


def _edited(fault: Fault, made: Edits, of: Key, field: str) -> list[str]:
    """The edited columns of a field in a row, those first whose value the fault repeats."""
    edits = [edit for edit in made.edits if edit.key == of and edit.column.field == field]
    edits.sort(key=lambda edit: str(edit.value) not in fault.what.split())
    return [edit.column.heading for edit in edits]
