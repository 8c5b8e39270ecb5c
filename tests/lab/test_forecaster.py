"""Forecasts that arrive piece by piece from worker processes."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.bots.hidden import midgame
from tests.bots.table import BORA, ENGINE, OFFICE
from wargame.engine import Act, Kind
from wargame.lab import simulate
from wargame.lab.compare import resting_after
from wargame.lab.forecast import Forecast, forecast
from wargame.lab.forecaster import KEPT, Forecaster, Run
from wargame.lab.helper import CalledOff

SEATS = ("greedy",) * len(ENGINE.rules.roles)
VIEW = ENGINE.view(midgame(1), OFFICE)


@pytest.fixture(scope="module")
def crew() -> Iterator[Forecaster]:
    """Two workers, for all tests that do not end them."""
    with Forecaster(2, chunk=20) as made:
        yield made


def _here(chunk: int = 20) -> Forecaster:
    return Forecaster(0, chunk)


def _figures(found: Forecast | None) -> list[object]:
    assert found is not None
    fans = [fan.values.tolist() for fan in found.fans]
    return [found.counts.tolist(), fans, found.cabinets, found.score, found.games]


def _whole(run: Run[Forecast]) -> list[object]:
    return _figures(list(run)[-1])


def _gone(pid: int) -> bool:
    """Whether a process ends within ten seconds."""
    for _ in range(200):
        try:
            os.kill(pid, 0)
            if Path(f"/proc/{pid}/stat").read_text().split()[2] == "Z":
                return True
        except OSError:
            return True
        time.sleep(0.05)
    return False


@pytest.mark.slow
def test_workers_and_pieces_do_not_matter(crew: Forecaster) -> None:
    """Here, by two workers, or all at once: for one seed the same figures at the end."""
    apart = _whole(crew.forecast(VIEW, SEATS, 90, seed=4))
    assert apart == _whole(_here(7).forecast(VIEW, SEATS, 90, seed=4))
    assert apart == _figures(forecast(VIEW, SEATS, 90, seed=4))


def test_answers_come_piece_by_piece() -> None:
    """The first is there after a small piece; each has more games than the one before."""
    games = [found.games for found in _here(40).forecast(VIEW, SEATS, 100)]
    assert games == [25, 50, 90, 100]


def test_a_look_plays_one_piece_at_most() -> None:
    """Without workers nothing happens between looks, and a look takes no longer than a piece."""
    run = _here().forecast(VIEW, SEATS, 60)
    assert run.done == 0 and run.result() is None
    assert run.poll() and run.done == 20
    assert run.poll() and run.done == 40


def test_whatever_is_called_off_plays_no_more(crew: Forecaster) -> None:
    """What came before can be read; nothing is added, and the next question is answered."""
    run = crew.forecast(VIEW, SEATS, 100_000)
    while not run.poll(1.0):
        pass
    run.cancel()
    done = run.done
    assert run.over and not run.poll(0.2) and run.done == done < 1000
    assert list(run) == [] and _figures(run.result())[4] == done
    assert _whole(crew.forecast(VIEW, SEATS, 20))[4] == 20


def test_workers_are_told_what_is_called_off(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each hears of it, and of a question that is done, so that it leaves what it has not begun."""
    told: list[object] = []
    with Forecaster(1) as crew:
        monkeypatch.setattr(
            "wargame.lab.helper.Helper.send", lambda _, message: told.append(message)
        )
        crew.forecast(VIEW, SEATS, 400).cancel()
        assert CalledOff(1) in told
        pieces = [message for message in told if isinstance(message, tuple)]
        assert pieces == [(1, 0, 25), (1, 25, 25)]


def test_other_questions_and_other_rules_follow(crew: Forecaster) -> None:
    """Another role has rules of its own; an act is measured by the same workers."""
    view = ENGINE.view(midgame(1), BORA)
    assert _whole(crew.forecast(view, SEATS, 20, 4)) == _figures(forecast(view, SEATS, 20, 4))
    speech = Act(Kind.MOVE, OFFICE, index=1)
    branches = [resting_after(VIEW), resting_after(VIEW), resting_after(VIEW, speech)]
    found = list(crew.compare(VIEW, branches, SEATS, 40))[-1]
    assert [effect.same == 40 for effect in found.effects] == [True, False]


@pytest.mark.slow
def test_a_worker_that_dies_is_done_without() -> None:
    """Its pieces are played by others, in the end here: the figures are the same."""
    with Forecaster(2, chunk=5) as crew:
        run = crew.forecast(VIEW, SEATS, 60, seed=4)
        for pid in crew.processes:
            os.kill(pid, signal.SIGKILL)
        assert _whole(run) == _figures(forecast(VIEW, SEATS, 60, seed=4))
        assert not crew.apart


def test_without_processes_it_is_played_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the system starts none, the answer is the same."""

    def refused() -> None:
        raise OSError("no more processes")

    monkeypatch.setattr("wargame.lab.forecaster.Helper", refused)
    with Forecaster(2) as crew:
        assert _whole(crew.forecast(VIEW, SEATS, 30, 4)) == _figures(forecast(VIEW, SEATS, 30, 4))


@pytest.mark.slow
def test_closing_ends_the_workers() -> None:
    """Even in the middle of a piece; a second time does nothing."""
    crew = Forecaster(1, chunk=100_000)
    run = crew.forecast(VIEW, SEATS, 100_000)
    pids = crew.processes
    crew.close()
    crew.close()
    assert run.over and len(pids) == 1 and all(_gone(pid) for pid in pids)


ORPHANS = """
import sys, time
from tests.lab.test_forecaster import SEATS, VIEW
from wargame.lab.forecaster import Forecaster
if __name__ == "__main__":
    crew = Forecaster(2, chunk=100_000)
    run = crew.forecast(VIEW, SEATS, 400_000)
    print(*crew.processes, flush=True)
    time.sleep(60)
"""


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_workers_do_not_outlive_whoever_asked(tmp_path: Path) -> None:
    """Killed without warning in the middle of a piece, the asking process leaves nobody behind."""
    script = tmp_path / "ask.py"
    script.write_text(ORPHANS)
    place = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    with subprocess.Popen([sys.executable, script], stdout=subprocess.PIPE, env=place) as asking:
        assert asking.stdout is not None
        pids = [int(pid) for pid in asking.stdout.readline().split()]
        asking.kill()
    assert len(pids) == 2 and all(_gone(pid) for pid in pids)


def test_games_from_the_beginning_are_those_of_a_simulation() -> None:
    """Ending for ending, cabinet week for cabinet week, in pieces of any size."""
    found = list(_here(7).beginning(ENGINE.rules, SEATS, 40, "b"))[-1]
    played = simulate(ENGINE.rules, 40, "b", "greedy").outcome
    assert found.counts.tolist() == [
        played.ending.tolist().count(e) for e in range(len(ENGINE.rules.endings))
    ]
    weeks = [week for week in played.cabinet.tolist() if week > 0]
    assert found.cabinets == {week: weeks.count(week) for week in sorted(set(weeks))}


def test_only_a_few_rules_are_remembered() -> None:
    """Game after game, a forecaster and its workers do not grow."""
    crew = _here()
    for _ in range(KEPT + 3):
        list(crew.beginning(replace(ENGINE.rules), SEATS, 2))
    assert len(crew._rules) == len(crew._engines) == KEPT
