"""The JSON Schema of a deck, with help, units and examples, for editors and other programs."""

from typing import Any

from wargame.deck.guide.examples import examples
from wargame.deck.guide.fields import Field, fields
from wargame.deck.library import read_deck
from wargame.deck.model import Deck, Table, Translated


def schema() -> dict[str, Any]:
    """Return the schema of a whole deck: an object with one property a file."""
    made = Deck.model_json_schema()
    found = {
        (table.__name__, name): value
        for (table, name), value in examples(read_deck("tiny"), read_deck("iraq-2025")).items()
    }
    definitions = made["$defs"]
    for table in _tables(Table):
        part = made if table is Deck else definitions.get(table.__name__)
        for field in fields(table) if part else ():
            _add(part["properties"][field.name], field, found.get((table.__name__, field.name)))
    for table in _tables(Table):
        if table.__name__ in definitions:
            definitions[table.__name__]["description"] = " ".join((table.__doc__ or "").split())
    made["properties"].pop("papers")  # it is no file
    del definitions["Papers"]
    definitions[Translated.__name__]["title"] = "Text in several languages"
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A deck",
        **{key: value for key, value in made.items() if key != "title"},
    }


def _add(part: dict[str, Any], field: Field, example: str | None) -> None:
    part["description"] = field.help
    if field.kind.unit:
        part["x-unit"] = field.kind.unit
    if field.kind.word == "expression":
        part["x-expression"] = "condition" if field.condition else "value"
    if example is not None:
        part["x-example"] = example


def _tables(table: type[Table]) -> list[type[Table]]:
    found = []
    for each in table.__subclasses__():
        found += [each, *_tables(each)]
    return found
