"""The file of a saved game that a command names."""

from pathlib import Path

from wargame.base.errors import UserError


def saved_game(word: str) -> Path:
    """Return the file of a saved game.

    Raises:
        UserError: there is none of that name.
        DataError: what has the name is a folder or a pipe, which would never answer.
    """
    file = Path(word)
    if not file.exists():
        raise UserError(f"There is no saved game {word}; see the folder of your games.")
    if not file.is_file():
        from wargame.store.faults import foreign  # takes its time to import

        raise foreign(file.name)
    return file
