"""balance.toml: what a deck asks of its own report."""

from decimal import Decimal
from typing import Any

import pytest

from tests.deck.small import small
from wargame.base.errors import DataError
from wargame.deck import check, compile_deck, read_deck, shipped
from wargame.deck.dials import dialled, turned
from wargame.deck.model import Dial

WRONG: list[tuple[dict[str, Any], str]] = [
    ({"bar": [{"name": "x", "what": "ending.lest", "low": 1}]}, "did you mean 'ending.least'?"),
    ({"bar": [{"name": "x", "what": "ending.least"}]}, "asks for nothing"),
    ({"bar": [{"name": "x", "what": "line.gap", "low": 2, "high": 1}]}, "lies above high"),
    ({"lesson": "none"}, "knows no cast 'none'"),
    ({"experiment": [{"id": "e", "text": "x"}]}, "measures nothing"),
    ({"experiment": [{"id": "e", "text": "x", "mean": "sats(red)"}]}, "sats"),
    ({"experiment": [{"id": "e", "text": "x", "mean": "week", "line": "plane"}]}, "'plain'?"),
    (
        {"experiment": [{"id": "e", "text": "x", "mean": "week", "change": [{"assign": "mine"}]}]},
        "did you mean 'mines'?",
    ),
    (
        {"experiment": [{"id": "e", "text": "x", "mean": "week", "change": [{"to": "red"}]}]},
        "changes nothing",
    ),
    (
        {"dial": [{"id": "d", "text": "x", "path": "bots.margn", "low": 1, "high": 2}]},
        "did you mean 'margin'?",
    ),
]


@pytest.mark.parametrize(("table", "said"), WRONG, ids=[said for _table, said in WRONG])
def test_each_fault_is_told(table: dict[str, Any], said: str) -> None:
    """The thing, what is wrong, and the remedy."""
    faults = [str(fault) for fault in check(small("balance", table)) if "balance" in fault.where]
    assert len(faults) == 1 and said.casefold() in faults[0].casefold()


def dial(path: str, was: str = "") -> Dial:
    """A dial at a path."""
    said = {"was": was} if was else {}
    return Dial(id="d", text="x", path=path, low=Decimal(1), high=Decimal(2), **said)


def test_a_dial_turns_one_number() -> None:
    """By id, by number and inside an expression; a default that is not written is found too."""
    deck = read_deck("tiny")
    found = turned(deck, dial("blocs.bloc.islands.trust"), Decimal(31))
    assert next(b for b in found.blocs.bloc if b.id == "islands").trust == 31
    found = turned(deck, dial("meters.meter.credit.anchor.1.value", "46"), Decimal("40.5"))
    assert found.meters.meter[0].anchor[0].value == "40.5"
    assert compile_deck(found).deck_hash != compile_deck(deck).deck_hash


@pytest.mark.parametrize("path", ["bots.stance", "blocs.bloc.nobody.trust", "bots.margin.1"])
def test_a_path_that_leads_to_no_number_is_refused(path: str) -> None:
    """In a sentence that names it."""
    with pytest.raises(DataError, match=path.replace(".", r"\.")):
        dialled(read_deck("tiny"), dial(path))


@pytest.mark.parametrize("name", shipped())
def test_every_dial_of_a_shipped_deck_can_be_turned(name: str) -> None:
    """Down and up the deck still compiles, and is another one."""
    deck = read_deck(name)
    for each in deck.balance.dial:
        for value in (each.low, each.high):
            assert compile_deck(turned(deck, each, value)).deck_hash
