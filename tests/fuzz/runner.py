"""Spreads cases over processes, and ends a process whose case does not."""

import multiprocessing
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from multiprocessing.connection import Connection, wait
from pathlib import Path

from tests.fuzz.target import Target
from tests.fuzz.worker import Result, attempt, judged, limit_memory

BATCH = 50
"""Cases that a worker is given at once: few enough to share evenly, many enough to keep busy."""

HUNG_AFTER = 20.0
"""Seconds by the clock after which a case counts as hanging and its process is ended."""

STARTING = 120.0
"""Seconds by the clock that a process may take to begin."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Cases of one target, by their numbers."""

    target: str
    numbers: range


@dataclass(slots=True)
class Worker:
    """One process, the batch it works on, whether it has begun, and when it last spoke."""

    process: multiprocessing.process.BaseProcess
    line: Connection
    batch: Batch | None = None
    done: int = 0
    ready: bool = False
    spoke: float = field(default_factory=time.monotonic)


def targets_of(module: str) -> dict[str, Target]:
    """The targets that a module lists, by name."""
    found: Sequence[Target] = import_module(module).TARGETS
    return {target.name: target for target in found}


def planned(targets: Sequence[Target], counts: int) -> list[Batch]:
    """So many cases, shared among the targets, each target's turn coming round and round."""
    shares = sum(target.share for target in targets)
    batches = []
    for target in targets:
        count = -(-counts * target.share // shares)
        starts = range(0, count, BATCH)
        batches += [
            (start / count, Batch(target.name, range(start, min(start + BATCH, count))))
            for start in starts
        ]
    return [batch for _, batch in sorted(batches, key=lambda each: each[0])]


class Runner:
    """Runs batches in processes until there are no more, or no more time.

    Args:
        module: the module whose TARGETS are run.
        seed: of all cases.
        workers: how many processes.
        hung_after: seconds by the clock that one case may take before its process is ended.
    """

    def __init__(
        self, module: str, seed: str, workers: int, hung_after: float = HUNG_AFTER
    ) -> None:
        self._module, self._seed = module, seed
        self._count, self._hung_after = workers, hung_after
        self._context = multiprocessing.get_context("spawn")

    def results(
        self, batches: Sequence[Batch], until: Callable[[], bool] = lambda: False
    ) -> Iterator[Result]:
        """Yield what came of each case; ``until`` says when no new batch is begun."""
        left = list(reversed(batches))
        with tempfile.TemporaryDirectory(prefix="crossroads-fuzz-") as folder:
            self._folder = Path(folder)
            workers = [self._begun(n) for n in range(self._count)]
            try:
                while any(worker.batch for worker in workers) or (left and not until()):
                    for number, worker in enumerate(workers):
                        if worker.batch is None and left and not until():
                            self._give(worker, left.pop())
                        yield from self._heard(workers, number)
                    wait([worker.line for worker in workers if worker.batch], timeout=0.2)
            finally:
                for worker in workers:
                    worker.process.kill()
                    worker.process.join()

    def _begun(self, number: int) -> Worker:
        ours, theirs = self._context.Pipe()
        place = str(self._folder / str(number))
        process = self._context.Process(
            target=work, args=(theirs, self._module, self._seed, place), daemon=True
        )
        process.start()
        theirs.close()
        return Worker(process, ours)

    def _give(self, worker: Worker, batch: Batch) -> None:
        worker.batch, worker.done, worker.spoke = batch, 0, time.monotonic()
        worker.line.send(batch)

    def _heard(self, workers: list[Worker], number: int) -> Iterator[Result]:
        """What a worker has said; one that is silent too long, or dead, is replaced."""
        worker, fault = workers[number], ""
        try:
            while worker.batch and worker.line.poll():
                result = worker.line.recv()
                worker.spoke = time.monotonic()
                if result is None:
                    worker.ready = True
                else:
                    worker.done += 1
                    yield result
                if worker.done == len(worker.batch.numbers):
                    worker.batch = None
        except EOFError:
            worker.process.join()
            fault = f"ended its process with {worker.process.exitcode}"
        patience = self._hung_after if worker.ready else STARTING
        if worker.batch and not fault and time.monotonic() - worker.spoke > patience:
            fault = f"did not end within {patience:.0f} s"
        if worker.batch and fault:
            yield from self._replaced(workers, number, fault)

    def _replaced(self, workers: list[Worker], number: int, fault: str) -> Iterator[Result]:
        lost = workers[number]
        assert lost.batch
        lost.process.kill()
        lost.process.join()
        at = lost.batch.numbers[lost.done]
        workers[number] = self._begun(number)
        rest = lost.batch.numbers[lost.done + 1 :]
        if rest:
            self._give(workers[number], Batch(lost.batch.target, rest))
        yield Result(lost.batch.target, at, "failed", time.monotonic() - lost.spoke, fault)


def work(line: Connection, module: str, seed: str, folder: str) -> None:
    """Run the batches that come down the line; the body of a worker's process."""
    targets = targets_of(module)
    limit_memory()
    line.send(None)
    while True:
        try:
            batch = line.recv()
        except EOFError:
            return
        for number in batch.numbers:
            line.send(judged(attempt(targets[batch.target], seed, number, Path(folder))))
