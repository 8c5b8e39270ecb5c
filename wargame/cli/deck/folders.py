"""`wargame deck new`, `pack` and `unpack`: decks come to be, and travel."""

import shlex
from argparse import Namespace
from pathlib import Path

from wargame.base.errors import UserError
from wargame.base.paths import packed
from wargame.cli.pen import Pen
from wargame.deck import check, deck_path, own, read_deck, shipped
from wargame.deck.package import DECK_FILE
from wargame.deck.package import pack as pack_into
from wargame.deck.package import unpack as unpack_from
from wargame.deck.tools.scaffold import new_deck


def new(args: Namespace) -> int:
    """Begin a deck and say what to do next."""
    name = new_deck(args.folder, args.title, args.id, args.like)
    pen = Pen.for_terminal()
    pen.text(f"The deck '{name}' is in {args.folder}, a copy of {args.like}.")
    pen.line("Next:")
    _suggest(pen, args.folder)
    return 0


def pack(args: Namespace) -> int:
    """Put a deck that can be read into one file, and say what is wrong or left out."""
    place = deck_path(args.deck)
    if not place.is_dir():
        raise UserError(f"{place.name} is one file already; name the folder of a deck.")
    errors = sum(fault.severity == "error" for fault in check(read_deck(place)))
    done = pack_into(place, args.file or Path(place.resolve().name + DECK_FILE))
    pen = Pen.for_terminal()
    pen.text(f"{done.file}: {done.files} files.")
    if done.copy:
        pen.text(f"What it replaced is kept as {done.copy.name}.")
    if done.left:
        pen.text(f"Left out, because they are no part of a deck: {', '.join(done.left)}.")
    if errors:
        word = "error" if errors == 1 else "errors"
        pen.text(f"The deck has {errors} {word} and cannot be played yet; see deck check.")
    return 0


def unpack(args: Namespace) -> int:
    """Make a folder of a deck in one file."""
    if not args.file.is_file():
        raise UserError(f"There is no file {args.file}; name a deck in one file.")
    folder = args.folder or Path(args.file.stem)
    unpack_from(args.file, folder)
    pen = Pen.for_terminal()
    pen.text(f"The deck is in {folder}.")
    pen.line("Next:")
    _suggest(pen, folder)
    return 0


def _suggest(pen: Pen, folder: Path) -> None:
    """The next two commands, as they can be typed; an id would be taken for another deck."""
    program = "crossroads" if packed() else "wargame"
    path = str(folder)
    place = f"./{path}" if path in (*shipped(), *own()) else path
    for command in ("check", "play"):
        pen.line(f"  {program} {command} {shlex.quote(place)}")
