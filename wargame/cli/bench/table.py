"""Every measurement in turn, then the table."""

import json
import os
import platform
import sys
import tempfile
from argparse import Namespace
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from wargame import __version__
from wargame.cli.bench import decks, disk, laboratory, peers, playing, reopening, starting
from wargame.cli.bench.children import LeftOut
from wargame.cli.bench.row import Bench, Row, figure
from wargame.cli.pen import Pen

Measure = Callable[[Bench], Iterable[Row]]

MEASURED: tuple[Measure, ...] = (
    playing.rows,
    peers.rows,
    laboratory.forecast_rows,
    laboratory.playtest_rows,
    decks.rows,
    disk.rows,
    reopening.rows,
    starting.week_rows,
    starting.window_rows,
    starting.click_rows,
    starting.forecast_rows,
)
"""What is measured, in the order of the table."""


def measure_all(args: Namespace) -> int:
    """Measure and print."""
    rows, left_out = list[Row](), list[str]()
    with tempfile.TemporaryDirectory(prefix="crossroads-bench-") as name:
        made = Bench(args.quick, Path(name))
        for measure in MEASURED:
            try:
                for row in measure(made):
                    rows.append(row)
                    _progress(args, row.name)
            except LeftOut as why:
                left_out.append(str(why))
    if args.json:
        print(json.dumps(_document(rows, left_out, args.quick), ensure_ascii=False, indent=1))
    else:
        _print(Pen.for_terminal(), rows, left_out)
    return 0


def machine() -> dict[str, Any]:
    """What the figures were measured on."""
    return {
        "cores": os.cpu_count() or 1,
        "python": platform.python_version(),
        "platform": platform.platform(),
    }


def _progress(args: Namespace, name: str) -> None:
    if sys.stderr.isatty() and not args.json:
        print(f"measured: {name}", file=sys.stderr)


def _document(rows: list[Row], left_out: list[str], quick: bool) -> dict[str, Any]:
    return {
        "version": __version__,
        "quick": quick,
        "machine": machine(),
        "rows": [row.summary() for row in rows],
        "left_out": left_out,
    }


def _print(pen: Pen, rows: list[Row], left_out: list[str]) -> None:
    facts = machine()
    pen.line(
        pen.bold(f"Crossroads {__version__}, {facts['cores']} cores, Python {facts['python']}")
    )
    pen.line(str(facts["platform"]))
    words = {True: "holds", False: "misses", None: ""}
    for row in rows:
        bar = row.bar.text(row.unit) if row.bar else ""
        value = f"{figure(row.value)} {row.unit}"
        pen.line()
        pen.rows([(row.name, value, bar, words[row.holds])], indent=0)
        beside = f"{figure(row.reference_value)} {row.unit}"
        pen.text(f"{figure(row.ratio)} × {row.reference} ({beside})", indent=4)
    for why in left_out:
        pen.line()
        pen.text(f"Left out: {why}")
