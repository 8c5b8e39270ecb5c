"""What the ids of a deck are called."""

from typing import Any

from wargame.deck.model import FILES, Deck, Table, Translated, text

_NAMES = ("name", "title")

_REFER = {
    "role": "role",
    "roles": "role",
    "partner": "role",
    "promise": "promise",
    "declares": "promise",
    "move": "move",
    "ending": "ending",
    "turns_to": "stance",
    "nominee": "nominee",
    "weight": "nominee",
}
"""Fields whose ids are those of one kind of thing, whatever else is called so."""

_FIRST = ("bloc", "portfolio", "kind", "meter", "counter", "series", "track", "member", "quantity")


class Names:
    """Names by id, in one language.

    Args:
        deck: whose things are named.
        language: "en" or "ar".
    """

    def __init__(self, deck: Deck, language: str = "en") -> None:
        self._language = language
        self._by_kind: dict[str, dict[str, str]] = {}
        self._sets: dict[str, str] = {}
        for file in FILES:
            self._collect(file, getattr(deck, file))

    def _collect(self, kind: str, table: Table) -> None:
        name = next((getattr(table, key) for key in _NAMES if hasattr(table, key)), None)
        if name and hasattr(table, "id"):
            self._by_kind.setdefault(kind, {}).setdefault(table.id, text(name, self._language))
        for field in type(table).model_fields:
            value = getattr(table, field)
            if field in ("sets", "values") and isinstance(value, dict):
                for key, called in value.items():
                    if isinstance(called, str | Translated):
                        self._sets.setdefault(key, text(called, self._language))
            for each in value if isinstance(value, list) else [value]:
                if isinstance(each, Table) and not isinstance(each, Translated):
                    self._collect(field, each)

    def of(self, name: Any, field: str = "") -> str:
        """Return what an id is called, as far as the deck says.

        Args:
            name: the id.
            field: the field in which it stands.
        """
        key = str(name)
        kind = _REFER.get(field)
        if kind is not None:
            return self._by_kind.get(kind, {}).get(key, key)
        for each in _FIRST:
            if key in self._by_kind.get(each, {}):
                return self._by_kind[each][key]
        if key in self._sets:
            return self._sets[key]
        return next((table[key] for table in self._by_kind.values() if key in table), key)
