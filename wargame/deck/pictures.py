"""The bytes of a deck's own picture, read from its folder or its file when somebody shows it."""

from contextlib import suppress
from pathlib import Path

from wargame.base.errors import WargameError
from wargame.deck.files import inside
from wargame.deck.inventory import MAX_IMAGE, wrong_content
from wargame.deck.library import deck_path


def read_picture(deck: str | Path, image: str) -> bytes:
    """Return a PNG or JPEG file of a deck's folder ``images``; nothing where none can be shown.

    What it holds is for the reader to judge: only its first bytes were looked at.

    Args:
        deck: a path, or the id of a shipped or own deck.
        image: name of the file, as the deck's tables have it.
    """
    name, data = f"images/{image}", b""
    with suppress(WargameError, OSError):
        path = deck_path(deck)
        data = _in_folder(path, name) if path.is_dir() else _packed(path, name)
    fits = len(data) <= MAX_IMAGE and not wrong_content(name, data)
    return data if fits else b""


def _in_folder(folder: Path, name: str) -> bytes:
    path = folder / name
    if not inside(folder, path) or not path.is_file():
        return b""
    with path.open("rb") as file:
        return file.read(MAX_IMAGE + 1)


def _packed(path: Path, name: str) -> bytes:
    from wargame.deck.package.reading import LIMITS
    from wargame.deck.package.zips import contents

    return contents(path, LIMITS, lambda each: None if each == name else 0).get(name, b"")
