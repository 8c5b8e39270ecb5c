import numpy as np
import pytest

from tests.bots.table import ENGINE, OFFICE, begin, lucks
from wargame.bots import Bot, make_bot
from wargame.bots.bot import STRENGTHS
from wargame.engine import Kind, Record
from wargame.lab import Entry, Table, answer_offers, play_week, take_turn

ROLES = len(ENGINE.rules.roles)


def _seats(strength: str = "greedy", *people: int) -> list[Bot | None]:
    bot = make_bot(strength)
    return [None if role in people else bot for role in range(ROLES)]


@pytest.mark.parametrize("strength", STRENGTHS)
def test_every_seat_plays_legal_acts_only(strength: str) -> None:
    """Single games are checked act by act by the engine, to their end."""
    for seed in range(12):
        state, luck, week = begin(seed=seed), lucks(seed=seed), 0
        while state.running[0]:
            play_week(ENGINE, state, _seats(strength), luck)
            week += 1
        assert week <= ENGINE.rules.formation + ENGINE.rules.government


def test_a_person_is_skipped() -> None:
    """A seat without a bot neither acts nor answers."""
    state, journal = begin(), list[Entry]()
    play_week(ENGINE, state, _seats("greedy", 2, 3), lucks(), journal=journal)
    assert journal and not {2, 3} & {entry.act.role for entry in journal}


def test_only_the_person_may_answer_for_a_person() -> None:
    """An offer to a person's bloc stands unanswered."""
    state = begin()
    for _ in range(2):
        play_week(ENGINE, state, _seats("greedy", 2), lucks())
    assert state.sent[0, 1] == 1 and state.pledged[0, 1] == 0


def test_an_offer_is_answered_at_once() -> None:
    """The act after a send is the target's answer."""
    journal = list[Entry]()
    play_week(ENGINE, begin(), _seats(), lucks(), journal=journal)
    acts = [entry.act for entry in journal]
    first = next(i for i, act in enumerate(acts) if act.kind == Kind.SEND)
    assert acts[first + 1].bloc == acts[first].bloc and acts[first + 1].role != OFFICE


def test_a_persons_offer_is_answered_by_the_bots() -> None:
    """Whoever sends: the bots' answers can be asked for on their own."""
    state, table = begin(), Table(ENGINE, _seats("greedy", OFFICE), lucks(), journal=[])
    made = make_bot("greedy").act(ENGINE.view(state, OFFICE), OFFICE, lucks()[OFFICE], 0)
    made.acts.kind[:], made.acts.bloc[:], made.acts.items[:] = Kind.SEND, 1, 1
    ENGINE.act(state, made.acts)
    answer_offers(table, state, made.acts)
    assert table.journal is not None and table.journal[0].act.role == 2


def test_a_game_plays_alike_alone_and_in_a_batch() -> None:
    """Every week's checksum is the same for one game and for the same game among forty."""
    many, luck = begin(40), lucks(40)
    one, own = many.take(np.array([7])), [each.take(np.array([7])) for each in luck]
    for role in range(ROLES):
        take_turn(Table(ENGINE, _seats(), luck), many, role)
        take_turn(Table(ENGINE, _seats(), own), one, role)
        assert many.checksum()[7] == one.checksum()[0]


def test_the_record_holds_every_act() -> None:
    """With a record, what the journal says happened is in the notes."""
    state, record, journal = begin(), Record(), list[Entry]()
    play_week(ENGINE, state, _seats(), lucks(), record, journal)
    noted = [note.data["kind"] for note in record.notes if note.kind == "act"]
    assert [kind for kind in noted if kind] == [entry.act.kind for entry in journal]
