"""Every row is bound to all rows before it: a change is found and its week named."""

import sqlite3
from pathlib import Path

import pytest

from tests.store.samples import played
from wargame.store import Break, read_game

CHANGES = {
    "UPDATE log SET act = '[1,0,3,-1,-1,5,0,0]' WHERE seq = 2": (1, "act 2 is not"),
    "UPDATE log SET reads = '{}' WHERE seq = 3": (2, "act 3 is not"),
    "UPDATE log SET source = 'bot' WHERE seq = 4": (3, "act 4 is not"),
    "UPDATE log SET chain = '' WHERE seq = 1": (1, "act 1 is not"),
    "DELETE FROM log WHERE seq = 2": (2, "act 2 is missing"),
    "UPDATE ledger SET amount = 120 WHERE week = 1": (1, "the week's record"),
    "DELETE FROM ledger WHERE week = 2": (2, "the week's record"),
    "UPDATE variables SET value = 1 WHERE week = 0": (0, "the week's record"),
    "UPDATE notes SET data = '{}' WHERE week = 2": (2, "the week's record"),
    "UPDATE week_ends SET hash = '11' WHERE week = 1": (1, "the week's record"),
    "UPDATE week_ends SET ending = 'won' WHERE week = 2": (2, "the week's record"),
    "UPDATE game SET seed = 'other'": (0, "the week's record"),
    "UPDATE seats SET player = 'random' WHERE role = 'north'": (0, "the week's record"),
}


@pytest.mark.parametrize("line", CHANGES)
def test_a_change_is_found(tmp_path: Path, line: str) -> None:
    """Any changed or lost row breaks the chain at its own place."""
    path = tmp_path / "a.crossroads"
    played(path)
    connection = sqlite3.connect(path)
    connection.execute(line)
    connection.commit()
    connection.close()
    broken = read_game(path).broken
    week, where = CHANGES[line]
    assert isinstance(broken, Break) and broken.week == week and where in broken.where


def test_a_lost_week_is_found(tmp_path: Path) -> None:
    """A week that is taken out is named."""
    path = tmp_path / "a.crossroads"
    played(path)
    connection = sqlite3.connect(path)
    for table in ("ledger", "notes", "variables", "week_ends"):
        connection.execute(f"DELETE FROM {table} WHERE week = 1")
    connection.commit()
    connection.close()
    assert read_game(path).broken == Break(1, "week 1 is missing")
