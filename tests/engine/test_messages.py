"""Messages: free, always open to their senders, without effect; spoilers that a deck leaves out."""

from dataclasses import asdict, replace

import numpy as np
import pytest

from tests.oracle.together import engine_of
from wargame.base.rng import hash_seed
from wargame.bots import luck_for, make_bot
from wargame.bots.bot import STRENGTHS
from wargame.deck import Deck, compile_deck, read_deck
from wargame.engine import Act, Acts, Engine, IllegalAct, Kind, Record, Rules, State
from wargame.lab import Entry, play_week
from wargame.reports.seen import seen_record

OFFICE, HARBOUR, VALLEY, DOCKERS = 0, 1, 2, 3
WHAT_PRICE, TIDE = 0, 1


def begun() -> tuple[Engine, State]:
    """A first week of Marsa."""
    engine = engine_of("tiny")
    return engine, engine.begin(np.array([hash_seed("words")]))


def test_a_message_changes_nothing() -> None:
    """No capital, no variable, no clock: only the note of the act remains."""
    engine, state = begun()
    before, record = engine.checksum(state), Record()
    act = Act(Kind.MESSAGE, DOCKERS, index=TIDE, target=OFFICE)
    engine.act(state, Acts.of(act), record)
    assert engine.checksum(state) == before and record.lines == []
    assert [note.data for note in record.notes] == [asdict(act)]


def test_who_may_write_to_whom() -> None:
    """The question is the office's, for four lists; the tide is anybody's, for anybody else."""
    engine, state = begun()
    office, dockers = (
        engine.legal(state, OFFICE).message[0],
        engine.legal(state, DOCKERS).message[0],
    )
    assert np.flatnonzero(office[WHAT_PRICE]).tolist() == [2, 3, 4, 5]
    assert np.flatnonzero(office[TIDE]).tolist() == [1, 2, 3, 4, 5]
    assert not dockers[WHAT_PRICE].any()
    assert np.flatnonzero(dockers[TIDE]).tolist() == [0, 1, 2, 4, 5]


@pytest.mark.parametrize(
    ("index", "target"), [(WHAT_PRICE, HARBOUR), (TIDE, OFFICE), (TIDE, 6), (TIDE, -1), (2, VALLEY)]
)
def test_others_are_refused(index: int, target: int) -> None:
    """To one it is not for, to oneself, to nobody, and words that the deck does not have."""
    engine, state = begun()
    act = Act(Kind.MESSAGE, OFFICE, index=index, target=target)
    assert engine.legal(state, OFFICE).check(act) == "NOT_YOURS"
    with pytest.raises(IllegalAct):
        engine.act(state, Acts.of(act))


def test_nobody_writes_once_the_story_has_closed() -> None:
    """Until then it is always open, whatever the purse."""
    engine, state = begun()
    state.var[0, engine.rules.capital :] = 0
    assert engine.legal(state, OFFICE).message.any()
    state.ended[0] = 0
    assert not engine.legal(state, OFFICE).message.any()


@pytest.mark.parametrize("role", [OFFICE, HARBOUR, VALLEY, DOCKERS])
@pytest.mark.parametrize("governed", [False, True])
def test_only_the_two_read_it(role: int, governed: bool) -> None:
    """A word between two lists is read by neither the office nor a third, then or later."""
    engine, state = begun()
    record = Record()
    act = Act(Kind.MESSAGE, VALLEY, index=TIDE, target=DOCKERS)
    engine.act(state, Acts.of(act), record)
    (note,) = seen_record(record, engine.rules, role, governed).notes
    assert (note.data["kind"] == Kind.MESSAGE) == (role in (VALLEY, DOCKERS))


def without_spoilers() -> tuple[Deck, Rules]:
    """Marsa without go-slows."""
    deck = read_deck("tiny")
    meta = deck.deck.model_copy(update={"spoilers": False})
    changed = deck.model_copy(update={"deck": meta})
    return changed, compile_deck(changed, "solo")


def test_a_deck_may_leave_spoilers_out() -> None:
    """The go-slow keeps its place and nobody may call it; every other move is as it was."""
    rules, whole = without_spoilers()[1], engine_of("tiny").rules
    for made, before in zip(rules.moves, whole.moves, strict=True):
        assert made == (replace(before, roles=(), acting=()) if before.spoiler else before)
    engine = Engine(rules)
    state = engine.begin(np.array([hash_seed("words")]))
    go_slow = [move.id for move in rules.moves].index("go_slow")
    assert engine.legal(state, DOCKERS).check(Act(Kind.MOVE, DOCKERS, index=go_slow)) == "NOT_YOURS"


@pytest.mark.parametrize("strength", STRENGTHS)
def test_bots_do_without_spoilers(strength: str) -> None:
    """Their habits name the go-slow, and they neither play it nor stumble."""
    rules = without_spoilers()[1]
    engine, roles, journal = Engine(rules), range(len(rules.roles)), list[Entry]()
    state = engine.begin(np.array([hash_seed("words")]))
    lucks = [luck_for(state.seed, role) for role in roles]
    while state.running[0]:
        play_week(engine, state, [make_bot(strength)] * len(roles), lucks, journal=journal)
    moves = {rules.moves[entry.act.index].id for entry in journal if entry.act.kind == Kind.MOVE}
    assert moves and "go_slow" not in moves
