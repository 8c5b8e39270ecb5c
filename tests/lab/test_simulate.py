from collections.abc import Sequence

import numpy as np
import pytest

from tests.bots.toy import toy_rules
from wargame.bots import Bot, make_bot
from wargame.engine import Engine
from wargame.lab import Outcome, Simulation, simulate
from wargame.lab.workers import Job, Part, play_chunk

RULES = toy_rules()
KEYS = (
    "deck deck_hash rules_version games seed bots endings weeks cabinet_week scores seconds "
    "games_per_second decisions_per_second"
).split()


def _run(chunk: int = 60, processes: int = 1) -> Simulation:
    return simulate(RULES, 60, "toy", "greedy", chunk, processes)


def _assert_same(a: Outcome, b: Outcome) -> None:
    for name in Outcome.__slots__:
        np.testing.assert_array_equal(getattr(a, name), getattr(b, name), name)


def test_results_do_not_depend_on_chunks() -> None:
    """Played 7 or 60 side by side, every game goes the same way."""
    _assert_same(_run(chunk=7).outcome, _run(chunk=60).outcome)


@pytest.mark.slow
def test_results_do_not_depend_on_processes() -> None:
    """One process more, which takes some of the chunks, gives what one alone gives."""
    _assert_same(_run(chunk=5, processes=2).outcome, _run(chunk=5).outcome)


@pytest.mark.slow
def test_this_process_plays_along(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of two chunks for two processes each plays one."""
    here: list[Job] = []

    def noted(engine: Engine, bots: Sequence[Bot], job: Job) -> Part:
        here.append(job)
        return play_chunk(engine, bots, job)

    monkeypatch.setattr("wargame.lab.workers.play_chunk", noted)
    assert _run(chunk=30, processes=2).games == 60
    assert [first for _, first, *_ in here] == [30]


def test_seeds_make_games() -> None:
    """The same seed gives the same games, another seed others."""
    _assert_same(_run().outcome, _run().outcome)
    other = simulate(RULES, 60, "other", "greedy").outcome
    assert np.any(other.scores != _run().outcome.scores)


def test_every_game_ends_by_a_clause() -> None:
    """Weeks, ending and cabinet fit each other."""
    outcome = _run().outcome
    clauses = np.array([clause.ending for clause in RULES.clauses])
    np.testing.assert_array_equal(outcome.ending, clauses[outcome.clause])
    assert np.all((outcome.cabinet > 0) == (outcome.ending == 0))
    assert np.all(outcome.cabinet <= outcome.weeks)


def test_the_summary_says_what_was_played() -> None:
    """Exactly the agreed keys; shares add up to one."""
    summary = _run().summary()
    assert list(summary) == KEYS
    assert sum(summary["endings"].values()) == pytest.approx(1)
    assert summary["bots"]["office"] == "greedy"


def test_seats_may_be_mixed() -> None:
    """A bot for each role; the summary names their strengths."""
    bots = [make_bot("random"), *(make_bot("greedy") for _ in range(5))]
    bots_played = simulate(RULES, 10, 1, bots).summary()["bots"]
    assert list(bots_played.values()) == ["random"] + ["greedy"] * 5


def test_progress_is_told_after_every_chunk() -> None:
    """Done and total, up to the end; nothing is played for no games."""
    told: list[tuple[int, int]] = []
    simulate(RULES, 25, 1, "random", chunk=10, progress=lambda done, n: told.append((done, n)))
    assert told == [(10, 25), (20, 25), (25, 25)]
    assert simulate(RULES, 0, 1, "random").summary()["weeks"]["median"] is None
