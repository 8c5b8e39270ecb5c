"""What things are called: every id of the deck with its English name."""

_LISTS = {
    "attribute": "blocs.attribute",
    "bloc": "blocs.bloc",
    "card": "cards.card",
    "counter": "meters.counter",
    "ending": "endings.ending",
    "meter": "meters.meter",
    "move": "moves.move",
    "nominee": "government.nominee",
    "portfolio": "portfolios.portfolio",
    "promise": "promises.promise",
    "role": "roles.role",
    "rule": "rules.rule",
    "track": "tracks.track",
    "vote": "government.vote",
}
"""Kind of thing → its place in the deck."""

_PARTS = {
    "anchor": ("meters.meter", "anchor", "key", "label"),
    "choice": ("cards.card", "choice", "id", "text"),
    "level": ("tracks.track", "level", "key", "name"),
    "member": ("tracks.track", "member", "id", "name"),
    "quantity": ("derived.quantity", "term", "key", "label"),
}
"""Kind of part → place of the whole, its list of parts, and how a part is known and called."""

_TITLED = {"card", "ending"}


def _english(thing: str, field: str) -> str:
    paths = (f"'$.{field}.{key}'" for key in ("en", "ar"))
    found = ", ".join(f"json_extract({thing}.value, {path})" for path in paths)
    return f"coalesce({found}, json_extract({thing}.value, '$.{field}'))"


def _things(kind: str, place: str) -> str:
    name = _english("thing", "title" if kind in _TITLED else "name")
    return f"""
SELECT '{kind}' AS kind, json_extract(thing.value, '$.id') AS id, {name} AS name
FROM deck, json_each(document, '$.{place}') AS thing"""


def _parts(kind: str, place: str, parts: str, known: str, field: str) -> str:
    part = "part.key" if known == "key" else f"json_extract(part.value, '$.{known}')"
    name = _english("part", field)
    if kind == "level":
        name = f"{_english('thing', 'name')} || ': ' || {name}"
    key = part if kind == "member" else f"json_extract(thing.value, '$.id') || '/' || {part}"
    return f"""
SELECT '{kind}' AS kind, {key} AS id, {name} AS name
FROM deck, json_each(document, '$.{place}') AS thing, json_each(thing.value, '$.{parts}') AS part"""


NAMES = "\nUNION ALL".join(
    [
        *(_things(kind, place) for kind, place in _LISTS.items()),
        *(_parts(kind, *how) for kind, how in _PARTS.items()),
    ]
)
