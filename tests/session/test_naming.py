"""The save names things by the deck's ids, so that people can read it."""

from typing import Any

import pytest

from tests.session.table import CAST, DECK
from wargame.deck import compile_deck
from wargame.engine import Act, Kind, Note
from wargame.session.naming import act_names
from wargame.session.notes import note_row

RULES = compile_deck(DECK, CAST.id)
B, P, Q = RULES.blocs, RULES.portfolios, [promise.id for promise in RULES.promises]
DILEMMA = next(n for n, card in enumerate(RULES.cards) if card.choices)


@pytest.mark.parametrize(
    ("act", "names"),
    [
        (
            Act(Kind.SEND, 0, 1, items=0b101, lots=2, promises=1),
            {"bloc": B[1], "items": [P[0], P[2]], "lots": 2, "promises": [Q[0]]},
        ),
        (Act(Kind.RETRACT, 0, 2), {"bloc": B[2]}),
        (Act(Kind.NOMINATE, 0, 1, items=0b10), {"bloc": B[1], "items": [P[1]]}),
        (Act(Kind.DECLARE, 0, index=1), {"promise": Q[1]}),
        (Act(Kind.ACCEPT, 2, 1), {"bloc": B[1]}),
        (Act(Kind.COUNTER, 2, 1, target=3), {"bloc": B[1], "claim": P[3]}),
        (Act(Kind.COUNTER, 2, 1, target=len(P)), {"bloc": B[1], "claim": Q[0]}),
        (
            Act(Kind.CHOOSE, 0, index=0),
            {"card": RULES.cards[DILEMMA].id, "option": RULES.cards[DILEMMA].choices[0].id},
        ),
        (Act(Kind.CALL, 0), {}),
        (
            Act(Kind.MESSAGE, 0, index=0, target=2),
            {"message": RULES.messages[0].id, "to": RULES.roles[2].id},
        ),
        (Act(Kind.SHARE, 0, items=1, promises=2), {"items": [P[0]], "among": [B[1]]}),
    ],
)
def test_acts_are_named(act: Act, names: dict[str, Any]) -> None:
    """Every kind of act says what it used, and nothing else."""
    assert act_names(RULES, act, DILEMMA) == names


@pytest.mark.parametrize("kind", ["", "b", "m"])
def test_moves_name_their_target(kind: str) -> None:
    """A move is named with the bloc or member it is aimed at."""
    found = [n for n, move in enumerate(RULES.moves) if move.target == kind]
    for number in found:
        move = RULES.moves[number]
        named = act_names(RULES, Act(Kind.MOVE, 0, index=number, target=0), -1)
        assert named.pop("move") == move.id and ("target" in named) == bool(kind)


@pytest.mark.parametrize(
    ("kind", "data", "names"),
    [
        ("card", {"card": 0}, {"card": RULES.cards[0].id}),
        ("promise", {"promise": 0, "status": 2}, {"promise": Q[0], "status": "kept"}),
        ("returned", {"items": [1]}, {"items": [P[1]]}),
        ("mandate", {"lapse": 0, "start": 0}, {"lapse": 0, "start": RULES.nominees[0].id}),
        (
            "shared",
            {"items": [[2, 1]], "lots": [0, 3, *[0] * (len(B) - 2)]},
            {"items": {P[2]: B[1]}, "lots": {B[1]: 3}},
        ),
    ],
)
def test_notes_are_named(kind: str, data: dict[str, Any], names: dict[str, Any]) -> None:
    """A note keeps the engine's numbers and says the same by ids."""
    row = note_row(RULES, Note(1, "brief", kind, data))
    assert (row.data, row.reads) == (data, names)


def test_a_vote_is_named() -> None:
    """A cabinet vote names who cast how much and what each minister got."""
    data = {
        "vote": len(RULES.votes) - 1,
        "votes": [7, *[0] * (len(B) - 1)],
        "total": 7,
        "ministers": {0: 7, 1: 3},
        "confirmed": [0],
        "rejected": [1],
    }
    row = note_row(RULES, Note(1, "vote", "vote", data))
    assert row.reads["votes"] == {B[0]: 7} and row.reads["ministers"] == {P[0]: 7, P[1]: 3}
    assert row.reads["confirmed"] == [P[0]] and row.data["ministers"] == {"0": 7, "1": 3}
