"""File names of games that read well and are allowed on every system."""

import re
import unicodedata
from datetime import date
from pathlib import Path

from wargame.base.text import day
from wargame.store.create import is_taken
from wargame.store.lock import lock_path

SUFFIX = ".crossroads"

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)
_MAX_BYTES = 150  # systems allow 255; room for the date, a number and what lies beside the file


def safe(title: str) -> str:
    """A title as the first part of a file name: "Baghdad: winter?" becomes "Baghdad winter"."""
    plain = unicodedata.normalize("NFC", title)
    plain = "".join(" " if unicodedata.category(c)[0] in "CZ" else c for c in plain)
    plain = " ".join(_FORBIDDEN.sub(" ", plain).split()).strip(". ")
    plain = plain.encode()[:_MAX_BYTES].decode(errors="ignore").strip(". ")
    return f"_{plain}" if _RESERVED.match(plain) else plain or "Game"


def new_path(folder: Path, title: str, today: date) -> Path:
    """The first free name: "Title – 23 Nov 2026.crossroads", then "…, 2.crossroads"."""
    stem = f"{safe(title)} – {day(today)}"
    number = 1
    while True:
        path = folder / (stem + (f", {number}" if number > 1 else "") + SUFFIX)
        if not is_taken(path) and not lock_path(path).exists():
            return path
        number += 1
