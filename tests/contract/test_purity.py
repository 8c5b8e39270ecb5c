"""The rules, the decks, the bots and the laboratory need neither screen nor database."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

BLOCKER = """
import sys

class Blocked(Exception):
    pass

class Blocker:
    names = {"PySide6", "shiboken6", "pyqtgraph", "sqlalchemy", "sqlite3"}

    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in self.names:
            raise Blocked(name)

sys.meta_path.insert(0, Blocker())
"""

GAMES = """
from wargame.deck import check, compile_deck, read_deck
from wargame.lab import simulate

deck = read_deck({deck!r})
assert not check(deck)
print(simulate(compile_deck(deck), 20, "pure", "greedy").summary()["games"])
"""


def run(script: str) -> subprocess.CompletedProcess[str]:
    """Run a script in a fresh process that may import neither screen nor database."""
    command = [sys.executable, "-c", BLOCKER + script]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_games_are_played_without_screen_or_database() -> None:
    """Engine, decks, bots and laboratory import and play where Qt and SQL are out of reach."""
    done = run(GAMES.format(deck=str(ROOT / "assets" / "decks" / "tiny")))
    assert done.stdout == "20\n", done.stderr


@pytest.mark.parametrize("name", ["PySide6.QtCore", "sqlalchemy", "sqlite3", "pyqtgraph"])
def test_the_blocker_blocks(name: str) -> None:
    """The same guard stops a process that does import one of them."""
    done = run(f"import {name}")
    assert done.returncode == 1 and "Blocked" in done.stderr
