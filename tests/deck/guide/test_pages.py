"""The manual and the schema are made from the model and say all of it."""

import json

from wargame.base import paths
from wargame.deck.guide.manual import manual
from wargame.deck.guide.schema import schema
from wargame.deck.guide.tables import headings
from wargame.deck.model import FILES

STALE = "stale; write it again: wargame deck manual --out docs/deck-manual.md"


def test_the_manual_in_the_docs_is_fresh() -> None:
    """Whoever changes the model, its help, the language or an example writes the manual again."""
    root = paths.checkout_dir()
    assert root is None or (root / "docs/deck-manual.md").read_text("utf-8") == manual(), STALE


def test_the_manual_names_every_heading() -> None:
    """Each table of each file, as its author writes it."""
    text = manual()
    assert [h for h in headings() if f"`{h}`" not in text and f"## {h}\n" not in text] == []


def test_the_rows_of_the_manual_are_whole() -> None:
    """A bar inside an expression does not break a row of a table."""
    rows = [line for line in manual().splitlines() if line.startswith("|")]
    bars = {line.replace("\\|", "").count("|") for line in rows}
    assert bars == {3, 4, 6}


def test_the_schema_describes_every_field() -> None:
    """Every file is a property, every field has a description, and it all is JSON."""
    found = json.loads(json.dumps(schema()))
    assert set(found["properties"]) == set(FILES)
    parts = [found, *found["$defs"].values()]
    fields = [each for part in parts for each in part.get("properties", {}).values()]
    assert all(each["description"] for each in fields)


def test_the_schema_forbids_unknown_fields() -> None:
    """A misspelt field is an error in an editor too."""
    assert all(part["additionalProperties"] is False for part in schema()["$defs"].values())
