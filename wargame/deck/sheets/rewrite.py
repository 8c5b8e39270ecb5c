"""Edits put into the author's TOML; comments, order and whatever is not edited stay."""

from collections.abc import Iterable, Iterator, MutableMapping
from typing import Any

import tomlkit
from tomlkit import TOMLDocument
from tomlkit.exceptions import TOMLKitError
from tomlkit.items import Array, InlineTable, Item

from wargame.base.errors import DataError
from wargame.deck.model import Happening, Table
from wargame.deck.sheets.edits import Edit, Edits
from wargame.deck.sheets.fields import put
from wargame.deck.sheets.sheet import Key, Sheet
from wargame.deck.sheets.toml import array_of_tables, key, written

_Map = MutableMapping[str, Any]
_New = dict[str, Any]


def rewritten(sheet: Sheet, text: str, made: Edits) -> str:
    """Return the text of the deck's file with the edits in it.

    Raises:
        DataError: the file is written in a way that cannot be edited in place.
    """
    try:
        document = tomlkit.parse(text)
        below = _apply(sheet, document, made)
        found = tomlkit.dumps(document)
    except (TOMLKitError, RecursionError) as error:
        what = f"cannot be edited in place ({' '.join(str(error).split())[:80]})"
        raise DataError(f"{sheet.file}.toml", what, "Write its tables in the usual way") from None
    return found if not below else f"{found.rstrip()}\n\n{below}".lstrip("\n")


def _apply(sheet: Sheet, document: TOMLDocument, made: Edits) -> str:
    """Edit the document, and return the text of what is new and belongs at its end."""
    edits: dict[Key, list[Edit]] = {}
    for edit in made.edits:
        edits.setdefault(edit.key, []).append(edit)
    things: Any = document.get(sheet.kind, [])
    by_id: dict[str, Any] = {str(thing.get("id")): thing for thing in things}
    for each in made.removed:
        _remove(sheet, things, by_id, each, made.removed)
    new = _new_things(sheet, made.added, edits)
    for outer, inner in made.added:
        if inner and outer in by_id and sheet.inner_table is not None:
            built = _built(inner, sheet.inner_table, edits.pop((outer, inner), []))
            _add_inside(by_id[outer], sheet.inner, built)
    for (outer, inner), each_edit in edits.items():
        thing = by_id[outer]
        if inner:
            thing = next(c for c in thing[sheet.inner] if str(c.get("id")) == inner)
        for edit in each_edit:
            _edit(thing, edit)
    if isinstance(things, Array):
        for built in new:
            things.append(_item(built))
        return ""
    return "\n".join(_headed(sheet.kind, built, sheet.inner) for built in new)


def _new_things(sheet: Sheet, added: list[Key], edits: dict[Key, list[Edit]]) -> list[_New]:
    """New things with what is inside them, taken out of the edits."""
    found = {}
    for outer, inner in added:
        if not inner:
            found[outer] = _built(outer, sheet.table, edits.pop((outer, ""), []))
    for outer, inner in added:
        if inner and outer in found and sheet.inner_table is not None:
            built = _built(inner, sheet.inner_table, edits.pop((outer, inner), []))
            found[outer].setdefault(sheet.inner, []).append(built)
    return list(found.values())


def _remove(
    sheet: Sheet, things: Any, by_id: dict[str, Any], gone: Key, removed: list[Key]
) -> None:
    outer, inner = gone
    if not inner:
        _take_out(things, outer)
    elif (outer, "") not in removed:
        thing = by_id[outer]
        _take_out(thing[sheet.inner], inner)
        if not len(thing[sheet.inner]):
            del thing[sheet.inner]


def _take_out(things: Any, name: str) -> None:
    del things[next(n for n, thing in enumerate(things) if str(thing.get("id")) == name)]


def _built(name: str, table: type[Table], edits: Iterable[Edit]) -> _New:
    """A new thing's fields in the order in which the shipped decks write them."""
    found: _New = {"id": name}
    for edit in edits:
        put(found, edit.column, edit.value)
    return {field: found[field] for field in _order(table) if field in found}


def _order(table: type[Table]) -> Iterator[str]:
    for field in table.model_fields:
        if field not in Happening.model_fields:
            yield field
        if field == "when":
            yield from Happening.model_fields


def _headed(heading: str, built: _New, inner: str) -> str:
    """A thing as a table with a heading, what is inside it as tables below."""
    lines = [f"[[{heading}]]"]
    lines += [f"{key(name)} = {_line(value)}" for name, value in built.items() if name != inner]
    below = [_headed(f"{heading}.{inner}", each, inner) for each in built.get(inner, [])]
    return "\n".join([*lines, "", *below])


def _add_inside(thing: Any, field: str, built: _New) -> None:
    """Add to a list inside a thing, in the way in which the thing is written."""
    there = thing.get(field)
    if isinstance(thing, InlineTable) or isinstance(there, Array):
        if there is None:
            thing[field] = there = tomlkit.array()
        there.append(_item(built))
        return
    if there is None:
        thing[field] = there = tomlkit.aot()
    table = tomlkit.table()
    for name, value in built.items():
        table[name] = _item(value)
    table.add(tomlkit.nl())
    there.append(table)


def _edit(thing: _Map, edit: Edit) -> None:
    """Change one cell's part of one field; the rest of the field stays as it was."""
    field = edit.column.field
    old = thing.get(field)
    plain = {} if old is None else {field: old.unwrap() if isinstance(old, Item) else old}
    put(plain, edit.column, edit.value)
    if field not in plain:
        thing.pop(field, None)
    elif isinstance(old, dict) and not isinstance(old, InlineTable):
        _inside(old, plain[field])
    else:
        thing[field] = _item(plain[field])


def _inside(old: _Map, new: _New) -> None:
    """Change a table that has lines, and perhaps comments, of its own."""
    for name in [name for name in old if name not in new]:
        del old[name]
    for name, value in new.items():
        if name not in old or old[name] != value:
            old[name] = _item(value)


def _item(value: Any) -> Any:
    return tomlkit.parse(f"x = {_line(value)}\n")["x"]


def _line(value: Any) -> str:
    if isinstance(value, list) and value and all(isinstance(each, dict) for each in value):
        return array_of_tables(value)
    return written(value)
