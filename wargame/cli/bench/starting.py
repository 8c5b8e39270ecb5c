"""From the start of the process to the first week and to the window."""

from collections.abc import Iterator
from statistics import median

from wargame.cli.bench.children import BARE_NUMPY, BARE_WINDOW, program, python, timed
from wargame.cli.bench.command import CLICKS, FORESEEING, OPENING
from wargame.cli.bench.row import Bar, Bench, Row
from wargame.cli.bench.timer import high
from wargame.cli.table import usual_deck

FRAME_MS = 16.7
"""A screen shows 60 frames a second."""


def week_rows(bench: Bench) -> Iterator[Row]:
    """The first week that `wargame play --bots` tells, no Qt."""
    words = program("play", usual_deck(), "--bots", "--seed", "1")
    weeks, numpys = list[float](), list[float]()
    timed(words, bench.folder, until="Week 1")  # modules are read from the disk, bytecode is made
    for _ in range(bench.repeats(3)):
        found, started = timed(words, bench.folder, until="Week 1")
        weeks.append((found["seen"] - started) / 1e6)
        found, started = timed(python(BARE_NUMPY), bench.folder)
        numpys.append((found["ready"] - started) / 1e6)
    yield Row(
        "process start to the first resolved week, without Qt", median(weeks), "ms",
        "process start to NumPy imported", median(numpys), Bar("≤", 200),
    )  # fmt: skip


def window_rows(bench: Bench) -> Iterator[Row]:
    """The window's first paint, Home filled, and the longest time it did not answer."""
    paints, readies, stalls, bares, still = (list[float]() for _ in range(5))
    timed(program("bench", "--part", OPENING), bench.folder)  # as above
    for _ in range(bench.repeats(3)):
        bare, started = timed(python(BARE_WINDOW), bench.folder)
        bares.append((bare["painted"] - started) / 1e6)
        still.append(bare["stall"])
        found, started = timed(program("bench", "--part", OPENING), bench.folder)
        paints.append((found["painted"] - started) / 1e6)
        readies.append((found["ready"] - started) / 1e6)
        stalls.append(found["stall"])
    bare_window, reference = median(bares), "a bare PySide6 window painted"
    for name, found_here, limit in (("first paint", paints, 1.5), ("ready", readies, 6)):
        yield Row(
            f"application start to {name}", median(found_here), "ms",
            reference, bare_window, Bar("≤", limit, times=True),
        )  # fmt: skip
    yield Row(
        "longest stall of the window meanwhile", median(stalls), "ms",
        "of a bare window in half a second", median(still), Bar("≤", 50),
    )  # fmt: skip


def click_rows(bench: Bench) -> Iterator[Row]:
    """A click on a seat to the repainted Table, and the memory after the last week."""
    found, _started = timed(_at_the_table(bench, CLICKS), bench.folder)
    clicks, plain = found["clicks"], found["plain"]
    for name, of, limit in (("median", median, 10), ("95th percentile", high, 20)):
        yield Row(
            f"click to the painted Table, {name}", of(clicks), "ms",
            "a click on a bare button to its repaint", of(plain), Bar("≤", limit),
        )  # fmt: skip
    if found["memory"]:
        yield Row(
            "most memory at the Table after the last week", found["memory"], "MB",
            "with the window's libraries alone", found["memory_before"], Bar("≤", 250),
        )  # fmt: skip


def forecast_rows(bench: Bench) -> Iterator[Row]:
    """The window while 1,000 games are played in a worker after each week."""
    found, _started = timed(_at_the_table(bench, FORESEEING), bench.folder)
    bare, _started = timed(python(BARE_WINDOW), bench.folder)
    yield Row(
        "longest stall of the window while a week is forecast", max(found["stalls"]), "ms",
        "of a bare window in half a second", bare["stall"], Bar("≤", FRAME_MS),
    )  # fmt: skip
    yield Row(
        "week ended to the first odds on the Table", median(found["firsts"]), "ms",
        "to all 1,000 games", median(found["wholes"]),
    )  # fmt: skip


def _at_the_table(bench: Bench, part: str) -> list[str]:
    """The words that start a measurement at the Table of the usual deck."""
    quick = ["--quick"] if bench.quick else []
    return program("bench", "--part", part, "--deck", usual_deck(), *quick)
