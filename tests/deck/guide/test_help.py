"""Every field of the model is explained once, in one place."""

import pytest

from wargame.deck.guide.fields import field, fields, help_key
from wargame.deck.guide.help import HELP, UNITS
from wargame.deck.guide.tables import headings
from wargame.deck.guide.wording import allowed
from wargame.deck.model import (
    Bloc,
    Card,
    Deck,
    Effect,
    Happening,
    Meta,
    Portfolio,
    Role,
    Stance,
    Table,
    Translated,
)

OTHERS: list[type[Table]] = [Deck, Effect, Happening, Translated]
FOUND: set[type[Table]] = {*OTHERS, *(heading.table for heading in headings())}
TABLES = sorted(FOUND, key=lambda table: table.__name__)


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.__name__)
def test_every_field_has_help(table: type[Table]) -> None:
    """One or two sentences that end like sentences."""
    assert [each.name for each in fields(table) if not each.help.endswith((".", "%"))] == []


def test_no_help_is_left_over_or_said_twice() -> None:
    """Each help belongs to a field that the model itself does not describe."""
    silent = {
        help_key(table, name)
        for table in TABLES
        for name, info in table.model_fields.items()
        if not info.description
    }
    assert set(HELP) - silent == set()


def test_units_belong_to_fields() -> None:
    """No unit outlives its field."""
    names = {f"{table.__name__}.{name}" for table in TABLES for name in table.model_fields}
    assert set(UNITS) - names == set()


@pytest.mark.parametrize(
    ("table", "name", "said"),
    [
        (Bloc, "seats", "whole number, 1 to 2000 seats"),
        (Bloc, "wants", "table of whole numbers by name (%)"),
        (Bloc, "color", "colour such as #8D887D"),
        (Bloc, "letter", "one letter"),
        (Card, "weeks", "[first, last]: whole number, 1 to 104 weeks"),
        (Card, "when", "condition"),
        (Card, "sources", "list of at most 20 strings"),
        (Meta, "languages", "list of words (`en` or `ar`)"),
        (Portfolio, "points", "points"),
        (Portfolio, "holders", "expression"),
        (Role, "office", "true or false"),
        (Stance, "turns_chance", "whole number, 0 to 1024 of 1024"),
    ],
)
def test_what_may_stand_in_a_field(table: type[Table], name: str, said: str) -> None:
    """Kind, range and unit come from the model's types."""
    found = field(table, name)
    assert allowed(found.kind, found.condition) == said


def test_a_field_that_is_not_there() -> None:
    """Asking for it is a mistake of the program."""
    with pytest.raises(KeyError, match="colour"):
        field(Bloc, "colour")
