"""From the words of the command line to a command, and from any error to one sentence.

A fault of the program itself ends in a report and exit code 70; see `told.Faults`.
"""

import contextlib
import os
import sys
from argparse import Namespace
from collections.abc import Sequence

from wargame.base.errors import UserError, WargameError
from wargame.cli.doors import Doors
from wargame.cli.opened import named_file, open_file
from wargame.cli.options import parser
from wargame.cli.told import Faults, tell

DONE, WRONG, MISUSED, STOPPED = 0, 1, 2, 130
"""Exit codes: done; the thing checked is wrong; wrong usage or missing file; Ctrl+C. A fault of
the program leaves with `base.crash.EXIT_CODE`."""


def run(argv: Sequence[str] | None, doors: Doors) -> int:
    """Run one command and return its exit code.

    Args:
        argv: the words after the program's name; None takes those of the process.
        doors: what leads to the screens.
    """
    _speak_any_language()
    with Faults() as faults:
        return _run(argv, doors)
    return faults.code


def _run(argv: Sequence[str] | None, doors: Doors) -> int:
    try:
        words = sys.argv[1:] if argv is None else argv
        if any("\0" in word for word in words):
            raise UserError("No file and no name has the character NUL in it; leave it out.")
        file = named_file(words)
        if not words:  # the usual start, which waits for no parser
            return _command(Namespace(command=None), doors)
        if file is not None:
            return open_file(file, doors, parser().parse_args(words[:-1]))
        return _command(parser().parse_args(words), doors)
    except WargameError as error:
        tell(str(error))
        return MISUSED
    except OSError as error:
        return _system(error)
    except KeyboardInterrupt:
        return STOPPED
    except SystemExit as leaving:  # --help and --version leave like this
        return int(leaving.code or 0)


def _command(args: Namespace, doors: Doors) -> int:
    """Each command is imported when it is asked for, so that the others start fast."""
    match args.command:
        case None:
            from wargame.cli.start import start

            return start(args, doors)
        case "bench":
            from wargame.cli.bench.command import bench

            return bench(args, doors)
        case "selftest":
            from wargame.cli.selftest import selftest

            return selftest(args, doors)
        case "export":
            from wargame.cli.export import export

            return export(args, doors)
        case "screenshot":
            from wargame.cli.screenshot import screenshot

            return screenshot(args, doors)
        case _:
            return _without_screens(args)


def _without_screens(args: Namespace) -> int:
    match args.command:
        case "play":
            from wargame.cli.play import play

            return play(args)
        case "simulate":
            from wargame.cli.simulate import simulate

            return simulate(args)
        case "coalitions":
            from wargame.cli.coalitions import coalitions

            return coalitions(args)
        case "balance":
            from wargame.cli.balance import balance

            return balance(args)
        case "check":
            from wargame.cli.check import check

            return check(args)
        case "deck":
            from wargame.cli.deck.run import deck

            return deck(args)
        case "settings":
            from wargame.cli.settings import settings

            return settings(args)
        case _:
            return _with_a_save(args)


def _with_a_save(args: Namespace) -> int:
    """Commands that read a saved game."""
    match args.command:
        case "debrief":
            from wargame.cli.debrief import tell_debrief

            return tell_debrief(args)
        case "compare":
            from wargame.cli.compare import tell_compare

            return tell_compare(args)
        case "games":
            from wargame.cli.games import list_games

            return list_games(args)
        case "forecast":
            from wargame.cli.forecast import forecast

            return forecast(args)
        case _:
            from wargame.cli.replay import replay

            return replay(args)


def _system(error: OSError) -> int:
    """A file or pipe that fails; a reader that has gone, as with head, is no error."""
    if isinstance(error, BrokenPipeError):
        with contextlib.suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    where = f"{error.filename}: " if error.filename else ""
    tell(f"{where}{error.strerror or error}.")
    return MISUSED


def _speak_any_language() -> None:
    """Let texts through that the terminal's own encoding does not know."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")
