"""Translations from ``lang/ar.toml`` laid over a deck: dotted paths by id, and the Arabic text.

A path leads from the file to the text: ``cards.card.gale.text``, ``blocs.sets.outer``. Things are
named by their id, those without one by their place from 0: ``roles.role.mandate.objective.0``; a
thing with one text needs no field after it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from operator import is_not
from typing import Any, get_origin

from wargame.deck.checks.walk import children, table_of, text_fields
from wargame.deck.faults import Fault, did_you_mean
from wargame.deck.model import FILES, MAX_TEXT, Deck, Table

_MOST_FAULTS = 300
_MOST_MEANT, _MOST_COMPARED = 20, 1000
"""Faults for which the nearest path is looked for, and among how many; comparing takes time."""

_DEEPEST = 12


def overlaid(
    tables: dict[str, Any], file: str, translations: dict[str, Any], faults: list[Fault]
) -> dict[str, Any]:
    """Return the raw tables of a deck with the translations of a file in their texts.

    Args:
        tables: what the files of the deck say, by file, not yet read by the model.
        file: name of the file of translations, for the faults.
        translations: its content by path, dotted in one key or nested.
        faults: takes in each path that leads nowhere, or to a text that is translated already.
    """
    overlay = _Overlay(file, _flat(file, translations, faults), faults)
    made = {
        name: overlay.table(tables[name], _kind_in(Deck, name), name) if name in tables else {}
        for name in FILES
    }
    faults += overlay.leading_nowhere()
    del faults[_MOST_FAULTS:]
    return {**tables, **{name: table for name, table in made.items() if table}}


def _flat(file: str, table: dict[str, Any], faults: list[Fault]) -> dict[str, str]:
    """The translations by path; empty ones, which somebody has yet to write, are left out."""
    found: dict[str, str] = {}
    for path, value in _entries(table, "", 0):
        if path in found:
            faults.append(Fault(file, path, "is there twice", "write it once"))
        elif not isinstance(value, str):
            faults.append(Fault(file, path, "is no text", "write the translation in quotes"))
        elif len(value) > MAX_TEXT:
            what = f"has {len(value):,} characters, and {MAX_TEXT:,} are the most"
            faults.append(Fault(file, path, what, "shorten it"))
        elif value.strip():
            found[path] = value.strip()
    return found


def _entries(table: dict[str, Any], above: str, depth: int) -> Iterator[tuple[str, Any]]:
    for key, value in table.items():
        path = f"{above}.{key}" if above else key
        if isinstance(value, dict) and depth < _DEEPEST:
            yield from _entries(value, path, depth + 1)
        else:
            yield path, value


class _Overlay:
    """Puts translations into raw tables; what is left over leads nowhere.

    What is no table or text where the model wants one is left as it is: the model says so.
    """

    def __init__(self, file: str, left: dict[str, str], faults: list[Fault]) -> None:
        self.file, self.left, self.faults = file, left, faults
        self.known: list[str] = []

    def table(self, raw: Any, kind: type[Table], path: str) -> Any:
        """The table with all translations below it; itself where there are none."""
        if not isinstance(raw, dict):
            return raw
        shape, changed = _shape(kind), dict[str, Any]()
        for field, usual, by_name in shape.texts:
            value = raw.get(field, usual)
            if value:
                short = path if field == shape.alone else ""
                made = self._texts(value, f"{path}.{field}", short, by_name)
                if made is not value:
                    changed[field] = made
        for field, below, otherwise in shape.tables:
            value = raw.get(field, otherwise)
            if value is not None:
                made = self._tables(value, below, f"{path}.{field}")
                if made is not value:
                    changed[field] = made
        return {**raw, **changed} if changed else raw

    def _tables(self, value: Any, kind: type[Table], path: str) -> Any:
        if not isinstance(value, list):
            return self.table(value, kind, path)
        made = [self.table(v, kind, f"{path}.{_step(v, n)}") for n, v in enumerate(value)]
        return made if any(map(is_not, made, value)) else value

    def _texts(self, value: Any, path: str, short: str, by_name: bool) -> Any:
        """A text, a list of texts, or texts by name."""
        if isinstance(value, str):
            return self._text(value, value, "", path, short)
        if isinstance(value, list):
            made = [self._texts(v, f"{path}.{n}", "", False) for n, v in enumerate(value)]
            return made if any(map(is_not, made, value)) else value
        if not isinstance(value, dict):
            return value
        if by_name:
            return {key: self._texts(v, f"{path}.{key}", "", False) for key, v in value.items()}
        english, arabic = value.get("en"), value.get("ar", "")
        if isinstance(english, str) and isinstance(arabic, str):
            return self._text(value, english, arabic, path, short)
        return value

    def _text(self, value: Any, english: str, arabic: str, path: str, short: str) -> Any:
        if not english.strip():
            return value
        self.known.append(path)
        given, again = self.left.pop(path, ""), self.left.pop(short, "") if short else ""
        if not given and not again:
            return value
        if given and again:
            self._clash(short, f"says again what {path} says")
        elif arabic:
            self._clash(path if given else short, "is translated in its table already")
        return {"en": english, "ar": given or again}

    def _clash(self, path: str, what: str) -> None:
        self.faults.append(Fault(self.file, path, what, "keep one of the two"))

    def leading_nowhere(self) -> Iterator[Fault]:
        """A fault for each translation that no text has asked for."""
        otherwise = "name the file, the things by their ids, and the field"
        for number, path in enumerate(list(self.left)[:_MOST_FAULTS]):
            near = _near(path, self.known) if number < _MOST_MEANT else []
            remedy = did_you_mean(path, near, otherwise)
            yield Fault(self.file, path, "leads to no text of the deck", remedy)


@dataclass(frozen=True, slots=True)
class _Shape:
    """Where a kind of table holds texts, and what stands there where nothing is written."""

    texts: tuple[tuple[str, str, bool], ...]  # field, usual text, whether it holds texts by name
    tables: tuple[tuple[str, type[Table], dict[str, Any] | None], ...]
    alone: str  # its only text, which needs no field in a path


@cache
def _shape(kind: type[Table]) -> _Shape:
    usual = {name: field.default for name, field in kind.model_fields.items()}
    texts = text_fields(kind)
    return _Shape(
        tuple(
            (
                name,
                usual[name] if isinstance(usual[name], str) else "",
                get_origin(kind.model_fields[name].annotation) is dict,
            )
            for name in texts
        ),
        tuple(
            (name, _kind_in(kind, name), {} if isinstance(usual[name], Table) else None)
            for name in children(kind)
        ),
        texts[0] if len(texts) == 1 else "",
    )


def _kind_in(kind: type[Table], field: str) -> type[Table]:
    found: type[Table] = table_of(kind.model_fields[field].annotation)
    return found


def _step(thing: Any, number: int) -> str | int:
    """How a path names a thing of a list: by its id where that is a text, or by its place."""
    named = thing.get("id") if isinstance(thing, dict) else None
    return named if isinstance(named, str) else number


def _near(path: str, known: list[str]) -> list[str]:
    """Paths of the same kind of thing in the same file, else of that file, else some."""
    file, _, rest = path.partition(".")
    for start in (f"{file}.{rest.partition('.')[0]}.", f"{file}."):
        near = [each for each in known if each.startswith(start)]
        if near:
            return near[:_MOST_COMPARED]
    return known[:_MOST_COMPARED]
