"""Finished games that ship with the program: read where they lie, played on as copies."""

from pathlib import Path

from wargame.base.paths import games_dir, samples_dir
from wargame.store.copy import copy_game
from wargame.store.faults import told
from wargame.store.keeping import free_beside
from wargame.store.library import Game, games


def samples() -> list[Game]:
    """The shipped games, by name."""
    return sorted(games(samples_dir()), key=lambda game: game.name)


def is_sample(path: Path) -> bool:
    """Whether a game is one that ships with the program."""
    return path.resolve().parent == samples_dir().resolve()


def own_copy(path: Path) -> Path:
    """Where a game can be played on: its own place, or for a sample a copy among one's games.

    Raises:
        UserError: it cannot be read, or the folder of games not be made or written to.
        DataError: it is not a game, or damaged.
    """
    if not is_sample(path):
        return path
    with told(games_dir()):
        target = free_beside(games_dir(create=True) / path.name)
    copy_game(path, target)
    return target
