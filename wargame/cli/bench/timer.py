"""Medians of repeated calls; a thing and its reference take turns and so meet the same noise."""

import time
from collections.abc import Callable, Sequence
from statistics import median

FINE = 1e-5

Clock = Callable[[], float]

processor: Clock = (
    time.process_time
    if time.get_clock_info("process_time").resolution < FINE
    else time.perf_counter
)
"""Seconds of the processor, so that others at work on the machine do not count; where the system
counts them too coarsely, seconds of the clock."""


def milliseconds(work: Callable[[], object], clock: Clock = processor) -> float:
    """How long one call takes, by the processor's time unless another clock is named."""
    started = clock()
    work()
    return (clock() - started) * 1000


def medians(times: int, *works: Callable[[], object]) -> list[float]:
    """Median milliseconds of each piece of work, called in turn."""
    found = [[milliseconds(work) for work in works] for _ in range(times)]
    return [median(column) for column in zip(*found, strict=True)]


def each(work: Callable[[], object], calls: int, times: int) -> float:
    """Median milliseconds of one call of something so short that many are timed together."""

    def many() -> None:
        for _ in range(calls):
            work()

    return medians(times, many)[0] / calls


def high(values: Sequence[float]) -> float:
    """The 95th percentile, as a value that occurs."""
    return sorted(values)[min(len(values) - 1, round(0.95 * len(values)))]
