"""What the model refuses becomes sentences."""

from typing import Any

import pytest

from tests.deck.small import changed, tables
from wargame.deck import BrokenDeck, from_document

CASES: list[tuple[str, Any, str]] = [
    ("meters.meter.0.colour", 1, "meters.toml: meter 1 'trade', colour: is no field here"),
    ("meters.meter.0.headlin", True, "Did you mean 'headline'?"),
    ("meters.meter.0.start", 1.234, "is 1.234, which has more than two decimals. Round it"),
    ("meters.meter.0.start", "much", "Write a number"),
    ("meters.meter.0.good", "left", "Write 'up', 'down' or 'none'"),
    ("meters.meter", [], "meters.toml, meter: has 0 entries. Let there be at least 1"),
    ("blocs.bloc.1.id", "Blue", "Write a lower-case name"),
    ("blocs.bloc.1.seats", 0, "blocs.toml: bloc 2 'blue', seats: is 0. Let it be at least 1"),
    ("blocs.bloc.1.seats", 1.5, "Write a whole number"),
    ("blocs.bloc.1.seats", None, "blocs.toml: bloc 2 'blue', seats: is missing. Add it"),
    ("blocs.bloc.1.color", "red", "Write a colour such as"),
    ("cards.card.0.choice.1.text", 5, "cards.toml: card 1 'storm', choice 2 'act', text: is 5"),
    ("deck.starts", "Monday", "Write a date such as 2025-12-15"),
    ("deck.format", 0, "deck.toml, format: is 0. Write 1"),
    ("rules.rule.0.when", "x" * 301, "a text of at most this many characters: 300"),
    ("rules.rule", 5, "rules.toml, rule: is 5. Write a list"),
    ("rules", [], "rules.toml: is a list. Write a table"),
    ("moves.move.0.also.0.add", [1], "moves.toml: move 1 'talk', also 1, add: is a list"),
    ("blocs.bloc.0.name", 7, "blocs.toml: bloc 1 'red', name: is 7"),
]


def sentences(document: dict[str, Any]) -> list[str]:
    """What the model says about a document."""
    with pytest.raises(BrokenDeck) as caught:
        from_document(document)
    return [str(fault) for fault in caught.value.faults]


@pytest.mark.parametrize(("path", "value", "wanted"), CASES)
def test_a_refusal_is_one_sentence(path: str, value: Any, wanted: str) -> None:
    """One wrong value gives one sentence, with the thing, the field and the remedy."""
    said = sentences(changed(path, value))
    assert len(said) == 1 and wanted in said[0], said


def test_all_refusals_at_once_in_the_order_of_the_files() -> None:
    """Faults of several files come together, and the first is named by the error itself."""
    document = tables()
    document["cards"]["card"][0]["weight"] = -1
    document["blocs"]["bloc"][0]["seats"] = "many"
    with pytest.raises(BrokenDeck, match=r"bloc 1 'red', seats.*\(1 more error\)") as caught:
        from_document(document)
    assert [fault.where[:5] for fault in caught.value.faults] == ["blocs", "cards"]
