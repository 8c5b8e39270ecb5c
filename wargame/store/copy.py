"""A copy of a game that is whole, even while the game is being played."""

from pathlib import Path

from wargame.base.errors import UserError
from wargame.store.connect import close, outside, reader
from wargame.store.create import is_taken
from wargame.store.faults import told
from wargame.store.reading import look


def copy_game(path: Path, target: Path) -> None:
    """Copy a game to a file of its own: to share it, or to play on from a sample.

    Raises:
        UserError: it cannot be read, or the target exists or cannot be written to.
        DataError: it is not a game, or damaged.
    """
    look(path)
    if is_taken(target):
        raise UserError(f"{target.name} exists already. Choose another name.")
    with told(target):
        connection = reader(path)
        try:
            outside(connection, "VACUUM INTO ?", str(target.absolute()))
        except BaseException:
            target.unlink(missing_ok=True)
            raise
        finally:
            close(connection)
