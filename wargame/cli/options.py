"""The words of the command line, and one sentence where they are wrong."""

import argparse
from collections.abc import Callable
from typing import Any, NoReturn

from wargame import __version__
from wargame.base.errors import UserError
from wargame.base.paths import packed
from wargame.base.text import DIGITS, WESTERN
from wargame.cli.deck.options import options as _deck
from wargame.settings import FIELDS, LANGUAGES, TEXT_SIZES

EXPORTS = ("weeks", "log", "ledger", "meters", "votes", "offers", "scores", "all", "charts")
"""What of a saved game can be exported."""

_EACH = "of a report: games played on from each turn"
_LEVELS = "random, greedy or analyst"

SCREEN = (320, 200, 7680, 4320)
"""Least and most width and height of a screenshot: least width, least height, most, most."""


class Parser(argparse.ArgumentParser):
    """An argument parser whose errors are `UserError`s of one sentence."""

    def error(self, message: str) -> NoReturn:
        """Raise what is wrong and where to read more."""
        sentence = message[:1].upper() + message[1:].rstrip(".")
        raise UserError(f"{sentence}. See {self.prog} --help.")


class CommandParser(Parser):
    """The parser of one command, which takes its options up when that command is parsed.

    The window's start is one of a dozen commands and waits for none of the others.
    """

    def __init__(
        self, *, options: Callable[[argparse.ArgumentParser], None] | None = None, **how: Any
    ) -> None:
        """Set it up; ``options`` adds its options, ``how`` is argparse's own."""
        super().__init__(**how)
        self._options = options

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        """Parse the words after the command."""
        add, self._options = self._options, None
        if add is not None:
            add(self)
        return super().parse_known_args(args, namespace)


def parser() -> Parser:
    """The whole command line."""
    made = Parser(
        prog="crossroads" if packed() else "wargame",
        description="Crossroads: form a government under outside pressure.",
        epilog="Without a command the application opens; with a saved game in its place it opens "
        "that game. Exit codes: 0 done, 1 the thing checked is wrong, 2 wrong usage or missing "
        "file, 70 a fault of the program.",
        allow_abbrev=False,
    )
    made.add_argument("--version", action="version", version=f"Crossroads {__version__}")
    _this_run(made)
    commands = made.add_subparsers(
        dest="command", metavar="COMMAND", title="commands", parser_class=CommandParser
    )
    for command, (options, told) in COMMANDS.items():
        commands.add_parser(command, help=told, options=options)
    return made


def _play(made: argparse.ArgumentParser) -> None:
    made.description = "Play a game in the terminal; it is saved as it goes."
    made.add_argument(
        "deck", nargs="?", default="", metavar="DECK", help="id, folder or .deck file"
    )
    made.add_argument("--role", default="", metavar="R", help="the seat you take")
    made.add_argument("--cast", default="", metavar="C", help="the cast, the first if not named")
    made.add_argument(
        "--seed", default="", metavar="N", help="the same seed gives the same chances"
    )
    _weeks(made)
    made.add_argument("--bots", action="store_true", help="bots play it through, week by week")
    made.add_argument("--strength", default="greedy", metavar="LEVEL", help=_LEVELS)
    made.add_argument("--save", default="", metavar="FILE", help="the new file of the game")
    made.add_argument("--continue", dest="resume", default="", metavar="FILE", help="go on with it")
    # Nothing is said where it is left out, so that what stands before the command counts.
    made.add_argument(
        "--lang", choices=LANGUAGES, default=argparse.SUPPRESS, help="language of the texts"
    )


def _simulate(made: argparse.ArgumentParser) -> None:
    made.description = "Let bots play many games of a deck: endings, length, scores."
    made.add_argument("deck", metavar="DECK", help="id, folder or .deck file")
    made.add_argument("--games", type=_whole(1, 10_000_000), default=1000, metavar="N")
    made.add_argument("--seed", default="1", metavar="S", help="the same seed gives the same games")
    made.add_argument("--cast", default="", metavar="C", help="the cast, the first if not named")
    _weeks(made)
    made.add_argument("--bots", default="greedy", metavar="LEVEL", help=_LEVELS)
    made.add_argument("--json", action="store_true", help="write JSON")
    made.add_argument("--csv", default="", metavar="FILE", help="write one row a game as well")
    made.add_argument("--processes", type=_whole(1, 256), default=1, metavar="P")


def _weeks(made: argparse.ArgumentParser) -> None:
    made.add_argument(
        "--weeks", type=_whole(1, 60), default=0, metavar="W",
        help="weeks to form a cabinet, where the deck has several lengths",
    )  # fmt: skip


def _coalitions(made: argparse.ArgumentParser) -> None:
    made.description = "Count who can form a majority with whom at the start, and their power."
    made.add_argument("deck", metavar="DECK", help="id, folder or .deck file")
    made.add_argument("--cast", default="", metavar="C", help="the cast, the first if not named")
    made.add_argument("--json", action="store_true", help="write JSON")


def _balance(made: argparse.ArgumentParser) -> None:
    made.description = (
        "Judge a deck by thousands of games: what is dead, what pays, what is luck, what depends "
        "on what. Exit 1 if a bar of its balance.toml is missed."
    )
    made.add_argument("deck", metavar="DECK", help="id, folder or .deck file")
    made.add_argument("--games", type=_whole(100, 10_000_000), default=0, metavar="N")
    made.add_argument("--quick", action="store_true", help="a tenth of the games, rough figures")
    made.add_argument("--seed", default="1", metavar="S", help="the same seed, the same report")
    made.add_argument("--cast", default="", metavar="C", help="the cast, the first if not named")
    made.add_argument("--role", default="", metavar="R", help="the seat whose skill is measured")
    made.add_argument("--json", action="store_true", help="write JSON")
    made.add_argument("--page", default="", metavar="FILE.html", help="write a page as well")
    made.add_argument("--processes", type=_whole(1, 256), default=2, metavar="P")


def _forecast(made: argparse.ArgumentParser) -> None:
    made.description = "Play a saved game on many times, from what one role may know."
    made.add_argument("save", metavar="SAVE", help="a saved game; it is only read")
    made.add_argument("--role", default="", metavar="R", help="as whom; the person's if not named")
    made.add_argument("--week", type=_whole(1, 999), default=None, metavar="W")
    made.add_argument("--games", type=_whole(1, 1_000_000), default=1000, metavar="N")
    made.add_argument("--json", action="store_true", help="write JSON")


def _check(made: argparse.ArgumentParser) -> None:
    made.description = "Name every fault of a deck as a sentence; exit 1 if one is an error."
    made.add_argument("decks", nargs="+", metavar="DECK", help="ids, folders or .deck files")


def _games(made: argparse.ArgumentParser) -> None:
    made.description = "List the saved games, last played first, and the samples."
    made.add_argument("--tag", default="", metavar="T", help="only those that have it")
    made.add_argument("--json", action="store_true", help="write JSON")


def _replay(made: argparse.ArgumentParser) -> None:
    made.description = "Play a saved game again from its log and compare every week."
    made.add_argument("save", metavar="SAVE", help="a saved game")
    made.add_argument("--to", type=_whole(1, 999), default=None, metavar="WEEK")
    made.add_argument("--json", action="store_true", help="write JSON")


def _debrief(made: argparse.ArgumentParser) -> None:
    made.description = "Look back on a finished game: what it was worth when, and what decided it."
    made.add_argument("save", metavar="SAVE", help="a saved game")
    made.add_argument(
        "--role", default="", metavar="R", help="whose turns; the person's if not said"
    )
    made.add_argument("--games", type=_whole(10, 5000), default=200, metavar="N", help="from each")
    made.add_argument(
        "--without", type=_whole(1, 999), action="append", metavar="WEEK",
        help="play the own turn of a week on without each act of it; may be given again",
    )  # fmt: skip
    made.add_argument("--json", action="store_true", help="write JSON")
    made.add_argument(
        "--lang", choices=LANGUAGES, default=argparse.SUPPRESS, help="language of the texts"
    )


def _compare(made: argparse.ArgumentParser) -> None:
    made.description = (
        "Hold two branches of a game, or two games of one deck and seed, side by side: the first "
        "act that differs, and what the meters owe to it."
    )
    made.add_argument("save", metavar="A", help="a saved game; it is only read")
    made.add_argument("other", nargs="?", default="", metavar="B", help="another of the same seed")
    made.add_argument("--branches", type=_pair, default=None, metavar="1,2", help="of A")
    made.add_argument("--json", action="store_true", help="write JSON")
    made.add_argument(
        "--lang", choices=LANGUAGES, default=argparse.SUPPRESS, help="language of the texts"
    )


def _export(made: argparse.ArgumentParser) -> None:
    made.description = (
        "Write a finished game as a report, or what happened in any as data; the save is only read."
    )
    made.add_argument("save", metavar="SAVE", help="a saved game")
    made.add_argument(
        "--to",
        required=True,
        metavar="FILE",
        help="a name that ends in .html, .pdf, .csv or .json, or a folder for the charts",
    )
    made.add_argument("--what", choices=EXPORTS, default="", help="of data: the ledger, or all")
    made.add_argument("--role", default="", metavar="R", help="only what this seat may know")
    made.add_argument("--games", type=_whole(10, 5000), default=200, metavar="N", help=_EACH)
    made.add_argument(
        "--lang", choices=LANGUAGES, default=argparse.SUPPRESS, help="language of the report"
    )


def _screenshot(made: argparse.ArgumentParser) -> None:
    made.description = "Draw a screen into a PNG file, without a display."
    made.add_argument("screen", metavar="SCREEN", help="home, table, …")
    made.add_argument("file", metavar="FILE.png", help="where to")
    made.add_argument("--deck", default="", help="id, folder or .deck file")
    made.add_argument("--save", default="", metavar="FILE", help="a saved game")
    made.add_argument("--week", type=_whole(1, 999), default=0, metavar="N")
    made.add_argument("--seed", default="1")
    made.add_argument("--role", default="", metavar="R", help="the seat you take in a new game")
    made.add_argument("--theme", choices=("light", "dark", "contrast"), default="light")
    made.add_argument("--lang", choices=LANGUAGES, default="en")
    made.add_argument("--text-size", type=int, choices=TEXT_SIZES, default=100)
    made.add_argument("--digits", choices=DIGITS, default=WESTERN, help="of Arabic texts")
    made.add_argument("--size", type=_size, default=(1440, 900), metavar="WxH")


def _bench(made: argparse.ArgumentParser) -> None:
    made.description = "Measure speed and size, each figure beside a reference of the same run."
    made.add_argument("--json", action="store_true", help="write JSON")
    made.add_argument("--quick", action="store_true", help="few repeats, rough figures")
    made.add_argument("--part", choices=("opening", "clicks", "foreseeing"), help=argparse.SUPPRESS)
    made.add_argument("--deck", default="", help=argparse.SUPPRESS)


def _this_run(made: argparse.ArgumentParser) -> None:
    """Options in place of settings; their values are judged by the settings themselves."""
    run = made.add_argument_group("for this run alone, in place of what `settings` says")
    for name, field in FIELDS.items():
        if field.shown:
            option = "--lang" if name == "language" else f"--{name.replace('_', '-')}"
            run.add_argument(option, default=None, metavar=name.upper(), help=field.does)


def _settings(made: argparse.ArgumentParser) -> None:
    made.description = "Print the settings, or choose some of them for good."
    made.add_argument("changes", nargs="*", metavar="NAME=VALUE", help="such as theme=dark")


def _selftest(made: argparse.ArgumentParser) -> None:
    made.description = "Let the program test itself; exit 1 if a check fails."
    made.add_argument("--json", action="store_true", help="write JSON")


def _pair(text: str) -> tuple[int, int]:
    first, comma, second = text.partition(",")
    if not (comma and first.isdecimal() and second.isdecimal() and len(text) < 12):
        raise argparse.ArgumentTypeError(f"'{text[:20]}' is no pair such as 1,2")
    return int(first), int(second)


def _whole(least: int, most: int) -> "_Whole":
    return _Whole(least, most)


class _Whole:
    """A whole number within limits, for argparse."""

    def __init__(self, least: int, most: int) -> None:
        self.least, self.most = least, most

    def __call__(self, text: str) -> int:
        try:
            value = int(text) if len(text) < 20 else self.most + 1
        except ValueError:
            raise argparse.ArgumentTypeError(f"'{text}' is no whole number") from None
        if not self.least <= value <= self.most:
            raise argparse.ArgumentTypeError(
                f"{text[:20]} is not between {self.least} and {self.most:,}"
            )
        return value


def _size(text: str) -> tuple[int, int]:
    least_width, least_height, most_width, most_height = SCREEN
    width, cross, height = text.lower().partition("x")
    if not (cross and width.isdecimal() and height.isdecimal() and len(text) < 12):
        raise argparse.ArgumentTypeError(f"'{text}' is no size such as 1440x900")
    w, h = int(width), int(height)
    if not (least_width <= w <= most_width and least_height <= h <= most_height):
        raise argparse.ArgumentTypeError(
            f"{text} is not between {least_width}x{least_height} and {most_width}x{most_height}"
        )
    return w, h


COMMANDS: dict[str, tuple[Callable[[argparse.ArgumentParser], None], str]] = {
    "play": (_play, "play in the terminal, or let bots play"),
    "simulate": (_simulate, "let bots play many games and count"),
    "coalitions": (_coalitions, "count the majorities of a deck"),
    "balance": (_balance, "judge a deck by thousands of games"),
    "forecast": (_forecast, "what may become of a saved game"),
    "check": (_check, "name every fault of a deck"),
    "deck": (_deck, "begin, share, compare and fill a deck"),
    "games": (_games, "list the saved games"),
    "replay": (_replay, "prove a saved game from its log"),
    "debrief": (_debrief, "say what decided a finished game"),
    "compare": (_compare, "hold two roads of a game side by side"),
    "export": (_export, "write a saved game as a report or as data"),
    "screenshot": (_screenshot, "draw a screen into a picture"),
    "bench": (_bench, "measure how fast the program is here"),
    "settings": (_settings, "print what is chosen, or choose it"),
    "selftest": (_selftest, "let the program test itself"),
}
"""Every command: what adds its options, and its line in the help."""
