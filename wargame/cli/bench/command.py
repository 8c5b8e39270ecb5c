"""The command, light to import: the window it opens in a process of its own is timed."""

import json
import os
from argparse import Namespace

from wargame.cli.doors import Doors

OPENING, CLICKS, FORESEEING = "opening", "clicks", "foreseeing"
"""Parts of the bench that run in a process of their own, `wargame bench --part …`."""


def bench(args: Namespace, doors: Doors) -> int:
    """Measure and print; a missed bar is told and is no error."""
    if args.part:
        return _part(args, doors)
    from wargame.cli.bench.table import measure_all

    return measure_all(args)


def _part(args: Namespace, doors: Doors) -> int:
    """A measurement in this process, for the bench that started it."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    timing = doors.timing()
    if args.part == OPENING:
        found = timing.opening()
    else:
        measure = timing.clicks if args.part == CLICKS else timing.foreseeing
        found = measure(args.quick, args.deck or _usual_deck())
    print(json.dumps(found), flush=True)
    return 0


def _usual_deck() -> str:
    from wargame.cli.table import usual_deck

    return usual_deck()
