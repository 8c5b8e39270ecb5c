"""Translations from ``lang/ar.toml`` laid over a deck: dotted paths by id, and the Arabic text.

A path leads from the file to the text: ``cards.card.gale.text``, ``blocs.sets.outer``. Things are
named by their id, those without one by their place from 0: ``roles.role.mandate.objective.0``; a
thing with one text needs no field after it.
"""

from collections.abc import Iterator
from typing import Any, TypeVar

from wargame.deck.checks.walk import children, text_fields
from wargame.deck.faults import BrokenDeck, Fault, did_you_mean
from wargame.deck.model import FILES, MAX_TEXT, Deck, Table, Translated

_MOST_FAULTS = 300
_MOST_MEANT, _MOST_COMPARED = 20, 1000
"""Faults for which the nearest path is looked for, and among how many; comparing takes time."""

_DEEPEST = 12

AnyTable = TypeVar("AnyTable", bound=Table)


def translated(deck: Deck, file: str, table: dict[str, Any]) -> Deck:
    """Return the deck with the translations of a file in it, as if they stood in its tables.

    Args:
        deck: what the tables say.
        file: name of the file, for the faults.
        table: the file's content: translations by path, dotted in one key or nested.

    Raises:
        BrokenDeck: a path leads nowhere, or to a text that is translated already; every fault.
    """
    faults: list[Fault] = []
    overlay = _Overlay(file, _flat(file, table, faults), faults)
    made = deck.model_copy(
        update={name: overlay.table(getattr(deck, name), name) for name in FILES}
    )
    faults += overlay.leading_nowhere()
    if faults:
        raise BrokenDeck(faults[:_MOST_FAULTS])
    return made


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
    """Puts translations into tables; what is left over leads nowhere."""

    def __init__(self, file: str, left: dict[str, str], faults: list[Fault]) -> None:
        self.file, self.left, self.faults = file, left, faults
        self.known: list[str] = []

    def table(self, table: AnyTable, path: str) -> AnyTable:
        """The table with all translations below it; itself where there are none."""
        kind = type(table)
        alone = text_fields(kind)[0] if len(text_fields(kind)) == 1 else ""
        changed: dict[str, Any] = {}
        for field in (*text_fields(kind), *children(kind)):
            value = getattr(table, field)
            short = path if field == alone and isinstance(value, str | Translated) else ""
            made = self._value(value, f"{path}.{field}", short)
            if made is not value:
                changed[field] = made
        return table.model_copy(update=changed) if changed else table

    def _value(self, value: Any, path: str, short: str = "") -> Any:
        if isinstance(value, str | Translated):
            return self._text(value, path, short)
        if isinstance(value, Table):
            return self.table(value, path)
        if isinstance(value, list):
            made = [self._value(v, f"{path}.{_step(v, n)}") for n, v in enumerate(value)]
            return made if any(a is not b for a, b in zip(made, value, strict=True)) else value
        if isinstance(value, dict):
            by_name = {key: self._value(each, f"{path}.{key}") for key, each in value.items()}
            return by_name if any(by_name[key] is not value[key] for key in value) else value
        return value

    def _text(self, value: str | Translated, path: str, short: str) -> str | Translated:
        english = value if isinstance(value, str) else value.en
        if not english:
            return value
        self.known.append(path)
        given = [(each, self.left.pop(each)) for each in (path, short) if each in self.left]
        if not given:
            return value
        where, arabic = given[0]
        if len(given) > 1:
            self._clash(given[1][0], f"says again what {path} says")
        elif isinstance(value, Translated) and value.ar:
            self._clash(where, "is translated in its table already")
        return Translated(en=english, ar=arabic)

    def _clash(self, path: str, what: str) -> None:
        self.faults.append(Fault(self.file, path, what, "keep one of the two"))

    def leading_nowhere(self) -> Iterator[Fault]:
        """A fault for each translation that no text has asked for."""
        otherwise = "name the file, the things by their ids, and the field"
        for number, path in enumerate(list(self.left)[:_MOST_FAULTS]):
            near = _near(path, self.known) if number < _MOST_MEANT else []
            remedy = did_you_mean(path, near, otherwise)
            yield Fault(self.file, path, "leads to no text of the deck", remedy)


def _step(thing: Any, number: int) -> str:
    """How a path names a thing of a list: by its id, or by its place."""
    return str(getattr(thing, "id", number))


def _near(path: str, known: list[str]) -> list[str]:
    """Paths of the same kind of thing in the same file, else of that file, else some."""
    file, _, rest = path.partition(".")
    for start in (f"{file}.{rest.partition('.')[0]}.", f"{file}."):
        near = [each for each in known if each.startswith(start)]
        if near:
            return near[:_MOST_COMPARED]
    return known[:_MOST_COMPARED]
