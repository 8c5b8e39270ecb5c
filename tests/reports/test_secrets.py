"""No scene rests on what its role may not know."""

import numpy as np
import pytest

from tests.reports.game import BLOCS, ENGINE, ITEMS, OFFICE, ROLES, RULES, do, played, seen
from wargame.engine import Act, Kind, Record, State
from wargame.reports.seen import seen_record
from wargame.reports.table import table


def others(role: int) -> list[int]:
    """Blocs that the role does not speak for."""
    return [bloc for bloc in BLOCS.values() if bloc not in RULES.roles[role].blocs]


def scrambled(state: State, role: int) -> State:
    """The same game with everything changed that the role may not know."""
    twin = state.copy()
    for bloc in others(role):
        if not state.revealed[0, bloc] or not RULES.roles[role].office:
            twin.var[0, RULES.mood + bloc] += 7
        if not RULES.roles[role].office and state.governed[0] < 0:
            twin.lots[0, bloc] += 1
            twin.attached[0, bloc] ^= 2
            twin.claim[0, bloc] = 0
    capital = [RULES.capital + other for other in ROLES if other != role]
    twin.var[0, capital] = 1
    twin.seed[:] = np.uint64(99)
    return twin


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("weeks", range(4))
def test_scenes_do_not_change_with_secrets(role: int, weeks: int) -> None:
    """Moods, purses, others' packages and the seed changed: the whole table stays the same."""
    state, record = played("c", weeks)
    scene = table(seen(state, record, role), selected=1)
    assert table(seen(scrambled(state, role), record, role), selected=1) == scene


@pytest.mark.parametrize(("role", "lots"), [("for_valley", 2), ("for_lantern", 0)])
def test_small_change_is_known_to_whom_it_is_offered(role: str, lots: int) -> None:
    """Lots of an offer stand in the news of the bloc it went to, not in a rival's."""
    state, record = played()
    items = 1 << ITEMS["treasury"]
    do(state, record, Act(Kind.SEND, OFFICE, BLOCS["valley"], items=items, lots=2))
    index = [made.id for made in RULES.roles].index(role)
    note = seen_record(record, RULES, index, governed=False).notes[-1]
    assert (note.data["items"], note.data["lots"]) == (items, lots)


def test_ledgers_of_purses_are_private() -> None:
    """A role reads its own capital's lines and nobody else's."""
    _, record = played("c", 3)
    for role in ROLES:
        lines = seen_record(record, RULES, role, governed=False).lines
        purses = {line.variable for line in lines if line.variable >= RULES.capital}
        assert purses <= {RULES.capital + role}


def test_an_empty_record_is_empty_for_everybody() -> None:
    """Nothing written, nothing read."""
    assert seen_record(Record(), RULES, OFFICE, governed=False) == Record()


def test_asking_changes_nothing() -> None:
    """A table with a draft leaves the game as it was."""
    state, record = played("c", 1)
    before, notes = ENGINE.checksum(state), len(record.notes)
    table(seen(state, record), selected=2)
    assert (ENGINE.checksum(state), len(record.notes)) == (before, notes)
