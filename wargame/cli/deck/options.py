"""The words after `wargame deck`."""

import argparse
from pathlib import Path

_DECK = "id, folder or .deck file"


def options(made: argparse.ArgumentParser) -> None:
    """Tell the parser of `wargame deck` all its tools."""
    made.description = "Begin, check, share, compare and fill a deck."
    tools = made.add_subparsers(dest="tool", metavar="TOOL", title="tools", required=True)
    _new(tools.add_parser("new", help="begin a deck of your own"))
    check = tools.add_parser("check", help="name every fault of a deck")
    check.description = "Name every fault of a deck as a sentence; exit 1 if one is an error."
    check.add_argument("decks", nargs="+", metavar="DECK", help=_DECK)
    _package(tools.add_parser("pack", help="put a deck into one file"))
    _unpack(tools.add_parser("unpack", help="make a folder of a deck in one file"))
    _diff(tools.add_parser("diff", help="say how two decks differ"))
    _page(tools.add_parser("schema", help="write the JSON Schema of a deck"))
    _page(tools.add_parser("manual", help="write the deck manual"))
    rules = tools.add_parser("rules", help="write the rules of a deck as a player reads them")
    rules.add_argument("deck", metavar="DECK", help=_DECK)
    _page(rules)
    _sheet(tools.add_parser("cards", help="cards and injects to a spreadsheet and back"))
    _sheet(tools.add_parser("tariff", help="points of portfolios to a spreadsheet and back"))


def _new(made: argparse.ArgumentParser) -> None:
    made.description = "Begin a deck: a copy of one that works, with its comments."
    made.add_argument("folder", type=_path, metavar="FOLDER", help="the new folder")
    made.add_argument("--title", default="", metavar="T", help="its title")
    made.add_argument("--id", default="", metavar="ID", help="its id, such as my-deck")
    made.add_argument("--like", default="tiny", metavar="DECK", help=f"what to copy: {_DECK}")


def _package(made: argparse.ArgumentParser) -> None:
    made.description = "Put a deck's folder into one file to share."
    made.add_argument("deck", metavar="FOLDER", help="folder or id of a deck")
    made.add_argument("file", nargs="?", type=_path, metavar="FILE.deck", help="the new file")


def _unpack(made: argparse.ArgumentParser) -> None:
    made.description = "Make a folder of a deck in one file."
    made.add_argument("file", type=_path, metavar="FILE.deck", help="the deck in one file")
    made.add_argument("folder", nargs="?", type=_path, metavar="FOLDER", help="the new folder")


def _diff(made: argparse.ArgumentParser) -> None:
    made.description = (
        "Say how two decks differ, thing by thing; exit 0 if they are the same, 1 if not."
    )
    made.add_argument("before", metavar="A", help=_DECK)
    made.add_argument("after", metavar="B", help=_DECK)
    made.add_argument("--json", action="store_true", help="write JSON")
    made.add_argument("--lang", choices=("en", "ar"), default="en", help="language of the names")


def _page(made: argparse.ArgumentParser) -> None:
    made.description = "Write it to the terminal, or into a file."
    made.add_argument("--out", type=_path, metavar="FILE", help="where to")


def _sheet(made: argparse.ArgumentParser) -> None:
    made.description = "Fill a spreadsheet (.xlsx or .csv) from a deck, or a deck from it."
    made.add_argument("deck", metavar="DECK", help="folder or id of a deck")
    way = made.add_mutually_exclusive_group(required=True)
    way.add_argument("--to", type=_path, metavar="FILE", help="the new spreadsheet")
    way.add_argument("--from", dest="source", type=_path, metavar="FILE", help="the edited one")
    made.add_argument("--dry-run", action="store_true", help="say what would change, write nothing")


def _path(text: str) -> Path:
    if not text or "\0" in text:
        raise argparse.ArgumentTypeError("there is no file without a name")
    try:
        return Path(text).expanduser()
    except RuntimeError:
        raise argparse.ArgumentTypeError(f"nobody here has the home folder of '{text}'") from None
