"""`wargame selftest`: the program tests itself, installed or packed, with or without a screen."""

import json
import os
import sys
import tempfile
import time
from argparse import Namespace
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from wargame import __version__
from wargame.base.errors import WargameError
from wargame.base.paths import HOME_VARIABLE, packed
from wargame.cli.doors import Doors
from wargame.cli.proof.bench import Bench

OFF_SCREEN = {"QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "default.warning=false"}
"""Unless the person says otherwise; off screen Qt warns at every window of what it cannot do."""

Proof = Callable[[Bench], str | None]
"""Raises where something is wrong; may say in a few words how it was looked at."""


@dataclass(frozen=True, slots=True)
class Result:
    """How one check came out; ``fault`` is "" where it is fine."""

    what: str
    fault: str
    seconds: float
    remark: str = ""

    def __str__(self) -> str:
        """The line of the check."""
        if self.fault:
            return f"failed: {self.what}. {self.fault}"
        return f"ok: {self.what} ({self.remark})" if self.remark else f"ok: {self.what}"


def selftest(args: Namespace, doors: Doors) -> int:
    """Run every check; 1 when one fails. Nothing is read or left behind in the person's folders.

    Args:
        args: ``json`` asks for JSON in place of lines.
        doors: what leads to the screens.
    """
    results = []
    with tempfile.TemporaryDirectory(prefix="crossroads-selftest-") as name:
        folder = Path(name)
        with _surroundings({HOME_VARIABLE: str(folder / "home")}):
            for what, proof in CHECKS.items():
                results.append(_checked(what, proof, Bench(folder, doors)))
                if not args.json:
                    print(results[-1], flush=True)
    failed = sum(bool(result.fault) for result in results)
    if args.json:
        print(_as_json(results))
    else:
        print(f"Crossroads {__version__}: {_counted(len(results), failed)}")
    return 1 if failed else 0


def _checked(what: str, proof: Proof, bench: Bench) -> Result:
    """Run one proof; a part that cannot be imported is the usual fault of a packed program."""
    started, remark = time.perf_counter(), None
    try:
        remark = proof(bench)
        fault = ""
    except (WargameError, OSError) as error:
        fault = " ".join(str(error).split()) or type(error).__name__
    except ImportError as error:  # libraries put pages of advice before what it was
        fault = (str(error).strip() or type(error).__name__).splitlines()[-1]
    return Result(what, fault, time.perf_counter() - started, remark or "")


def _counted(checks: int, failed: int) -> str:
    return f"{checks} checks, {failed or 'none'} failed."


def _as_json(results: list[Result]) -> str:
    checks = [
        {
            "what": result.what,
            "ok": not result.fault,
            "fault": result.fault,
            "remark": result.remark,
            "seconds": round(result.seconds, 3),
        }
        for result in results
    ]
    ok = not any(result.fault for result in results)
    about = {"version": __version__, "packed": packed(), "platform": sys.platform, "ok": ok}
    return json.dumps({**about, "checks": checks}, ensure_ascii=False, indent=1)


@contextmanager
def _surroundings(ours: Mapping[str, str]) -> Iterator[None]:
    """No screen is needed unless one is asked for, and the person's own folders are left alone."""
    before = dict(os.environ)
    os.environ.update({**OFF_SCREEN, **before, **ours})
    try:
        yield
    finally:
        for name in {*OFF_SCREEN, *ours} - before.keys():
            del os.environ[name]
        os.environ.update(before)


def _proof(module: str, name: str) -> Proof:
    """A proof that is imported when it runs, so that a missing part fails one line alone."""

    def run(bench: Bench) -> str | None:
        from importlib import import_module

        said: str | None = getattr(import_module(f"wargame.cli.proof.{module}"), name)(bench)
        return said

    return run


CHECKS: dict[str, Proof] = {
    "decks, fonts, icons and translations are found": _proof("shipped", "assets_are_there"),
    "a worked week comes out as known": _proof("shipped", "week_comes_out_as_known"),
    "the shipped decks have no errors": _proof("shipped", "decks_have_no_errors"),
    "a save is written and replayed": _proof("saved", "save_is_written_and_replayed"),
    "two processes play as one": _proof("saved", "workers_play_as_one"),
    "fifty games come out alike in two ways": _proof("saved", "kernel_plays_as_the_arrays"),
    "a window is painted": _proof("painted", "window_is_painted"),
}
