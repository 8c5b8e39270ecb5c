"""Which files a deck may hold, and how large each may be."""

import re

from wargame.base.text import steering
from wargame.deck.files import MAX_FILE, TABLES

DECK_FILE = ".deck"
"""How the name of a deck in one file ends."""

MAX_PAGE = 32 * 1024
MAX_PAGES = 512 * 1024
"""Bytes of one role sheet, and of all of them; they go into every saved game."""
MAX_IMAGE = 4 * 1024 * 1024
MAX_PACKAGE = 32 * 1024 * 1024
MAX_FILES = 400

FOLDERS = {
    "briefings": ((".md",), MAX_PAGE),
    "images": ((".png", ".jpg"), MAX_IMAGE),
    "lang": ((".toml",), MAX_FILE),
}
"""Folders of a deck: how the names in them may end, and the most bytes of one file."""

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,79}")
_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)


def most_bytes(name: str) -> int | None:
    """Return how large a file of this name may be; None when a deck has no such file.

    Args:
        name: the file's name inside the deck, with ``/`` after a folder.
    """
    if name in TABLES:
        return MAX_FILE
    folder, _, file = name.partition("/")
    endings, most = FOLDERS.get(folder, ((), 0))
    if not _NAME.fullmatch(file) or _DEVICES.fullmatch(file) or file.endswith("."):
        return None
    return most if file.endswith(endings) else None


def wrong_content(name: str, data: bytes) -> str:
    """Return what is wrong with the first bytes of an image or the text of a page, or ""."""
    if name.endswith(".png") and not data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "is no PNG picture"
    if name.endswith(".jpg") and not data.startswith(b"\xff\xd8\xff"):
        return "is no JPEG picture"
    if name.endswith(".md"):
        try:
            found = steering(data.decode("utf-8"))
        except UnicodeDecodeError as error:
            return f"is no UTF-8 text at byte {error.start}"
        if found:
            return f"has the character U+{ord(found):04X}, which overrides the direction"
    return ""
