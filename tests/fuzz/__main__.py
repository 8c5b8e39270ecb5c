"""`python -m tests.fuzz`: hostile input at length, in processes, with time and memory limits.

    python -m tests.fuzz                          a few minutes
    python -m tests.fuzz --cases 100000 --seed 7  as many cases as asked for
    python -m tests.fuzz --seed 7 --case save:123 one case again, where it can be debugged

Exit 1 when a case failed; each failure is printed with the words that run it again.
"""

import argparse
import os
import sys
import tempfile
import time
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path

MODULE = "tests.fuzz.targets"
SHOWN = 12
"""Different failures of one target that are printed in full."""


@dataclass(slots=True)
class Tally:
    """What came of a target's cases."""

    outcomes: Counter[str] = field(default_factory=Counter)
    slowest: float = 0.0
    at: int = 0
    total: float = 0.0
    faults: int = 0
    seen: set[str] = field(default_factory=set)

    def is_news(self, fault: str) -> bool:
        """Whether no failure of this target has ended in the same words."""
        last = fault.strip().rpartition("\n")[2][:60]
        news = last not in self.seen and len(self.seen) < SHOWN
        self.seen.add(last)
        return news


def main() -> int:
    """Run the cases that were asked for; 1 when one failed."""
    args = _parser().parse_args()
    _surroundings()
    return _one(args) if args.case else _many(args)


def _parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(prog="python -m tests.fuzz", description="Fuzz what is read.")
    made.add_argument("--cases", type=int, default=0, help="how many; by time if not said")
    made.add_argument("--seconds", type=float, help="how long at most; 180 without --cases")
    made.add_argument("--seed", default="1", help="the same seed gives the same cases")
    made.add_argument("--only", nargs="*", default=[], help="targets, all if not named")
    made.add_argument("--workers", type=int, default=min(os.cpu_count() or 1, 8))
    made.add_argument("--case", default="", metavar="TARGET:N", help="run one case here")
    made.add_argument("--targets", default=MODULE, help="the module that lists them")
    made.add_argument("--hung-after", type=float, default=20.0, help="seconds by the clock")
    return made


def _surroundings() -> None:
    """The same for every run: no screen, one language, one core a process."""
    os.environ.update(
        QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8", TZ="UTC", OPENBLAS_NUM_THREADS="1"
    )
    os.environ.update(PYTHONHASHSEED="0", PYTHONWARNINGS="error")


def _one(args: argparse.Namespace) -> int:
    from tests.fuzz.runner import targets_of
    from tests.fuzz.worker import attempt, judged

    name, _, number = args.case.partition(":")
    with tempfile.TemporaryDirectory(prefix="crossroads-fuzz-") as folder:
        target = targets_of(args.targets)[name]
        result = judged(attempt(target, args.seed, int(number), Path(folder) / "0"))
    print(f"{args.case}: {result.outcome}, {result.seconds:.3f} s\n{result.fault}".rstrip())
    return 1 if result.fault else 0


def _many(args: argparse.Namespace) -> int:
    from tests.fuzz.runner import Runner, planned, targets_of

    targets = list(targets_of(args.targets).values())
    chosen = [target for target in targets if target.name in args.only or not args.only]
    start = time.monotonic()
    runner = Runner(args.targets, args.seed, args.workers, args.hung_after)
    batches = planned(chosen, args.cases or 10_000_000)
    end = start + (args.seconds or (float("inf") if args.cases else 180.0))
    tallies: dict[str, Tally] = defaultdict(Tally)
    for result in runner.results(batches, lambda: time.monotonic() > end):
        tally = tallies[result.target]
        tally.outcomes[result.outcome] += 1
        tally.total += result.seconds
        if result.seconds > tally.slowest:
            tally.slowest, tally.at = result.seconds, result.number
        if result.fault:
            tally.faults += 1
            if tally.is_news(result.fault):
                again = f"--seed {args.seed} --case {result.target}:{result.number}"
                print(f"FAILED {again}\n{result.fault.rstrip()}\n", flush=True)
    _print(tallies, args.seed, time.monotonic() - start)
    return 1 if any(tally.faults for tally in tallies.values()) else 0


def _print(tallies: dict[str, Tally], seed: str, seconds: float) -> None:
    print(f"{'target':12}{'cases':>9}{'failed':>8}{'mean ms':>9}{'slowest ms':>12}  outcomes")
    for name, tally in tallies.items():
        count = tally.outcomes.total()
        outcomes = ", ".join(f"{word} {n}" for word, n in tally.outcomes.most_common())
        mean, most = 1000 * tally.total / count, 1000 * tally.slowest
        print(f"{name:12}{count:>9}{tally.faults:>8}{mean:>9.1f}{most:>12.0f}  {outcomes}")
    cases = sum(tally.outcomes.total() for tally in tallies.values())
    print(f"{cases} cases with seed {seed} in {seconds:.0f} s.")
    slow = max(tallies.items(), key=lambda each: each[1].slowest, default=None)
    if slow:
        print(f"Slowest: {slow[0]}:{slow[1].at}, {slow[1].slowest:.2f} s of processor time.")


if __name__ == "__main__":
    sys.exit(main())
