"""Questions of the window: answered as signals, called off, remembered, none when turned off."""

import os
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.bots.table import ENGINE
from wargame.base.errors import UserError
from wargame.lab import simulate
from wargame.lab.forecast import Forecast
from wargame.lab.forecaster import Forecaster, Run
from wargame.settings import Settings
from wargame.ui.forecasts import Foresight, Means, News, Wish
from wargame.ui.settings.choices import Choices

SEATS = ("greedy",) * len(ENGINE.rules.roles)
Make = Callable[..., Foresight]


@pytest.fixture
def make(qapp: QApplication) -> Iterator[Make]:
    """Make a foresight that plays here unless workers are asked for."""
    made: list[Foresight] = []

    def build(workers: int = 0, fewer: int = 60, on: bool = True) -> Foresight:
        choices = Choices(Settings(show_forecasts=on))
        made.append(Foresight(choices, Means(workers, fewer), choices))
        made[-1].setProperty("choices", choices)
        return made[-1]

    yield build
    for each in made:
        each.close()


def _ask(seed: str, crew: Forecaster, games: int) -> Run[Forecast]:
    return crew.beginning(ENGINE.rules, SEATS, games, seed)


def _counts(found: Forecast) -> list[int]:
    counts: list[int] = found.counts.tolist()
    return counts


def wish(seed: str = "a", channel: str = "here", games: int = 60) -> Wish:
    """How games of a seed end."""
    return Wish(channel, (channel, seed), games, partial(_ask, seed), _counts)


def heard(foresight: Foresight) -> list[News]:
    """All news of a foresight from now on."""
    found: list[News] = []
    foresight.told.connect(found.append)
    return found


def settle(qtbot: QtBot, foresight: Foresight) -> None:
    """Wait until every answer is there."""
    qtbot.waitUntil(lambda: not foresight.pending, timeout=20_000)


def test_answers_come_in_pieces_and_the_last_is_what_simulation_finds(
    make: Make, qtbot: QtBot
) -> None:
    """The last answer counts all games, and is the one that is over."""
    foresight = make()
    found = heard(foresight)
    foresight.want(wish())
    settle(qtbot, foresight)
    played = simulate(ENGINE.rules, 60, "a", "greedy").outcome.ending.tolist()
    assert found[-1].found == [played.count(e) for e in range(len(ENGINE.rules.endings))]
    assert [news.over for news in found] == [False] * (len(found) - 1) + [True]


def test_another_position_calls_the_question_off(make: Make, qtbot: QtBot) -> None:
    """Only what was asked last on a channel is told; other channels are left alone."""
    foresight = make()
    found = heard(foresight)
    for seed in "abc":
        foresight.want(wish(seed))
    foresight.want(wish("z", "other"))
    settle(qtbot, foresight)
    assert {news.key for news in found} == {("here", "c"), ("other", "z")}


def test_what_is_dropped_is_not_told(make: Make, qtbot: QtBot) -> None:
    """Nothing comes on a channel after it was dropped, what rests on it neither."""
    foresight = make()
    found = heard(foresight)
    foresight.want(wish())
    foresight.want_later("later", 1, lambda: wish("b", "later"))
    foresight.drop("here")
    foresight.drop("later")
    foresight.want(wish("c", "last"))
    settle(qtbot, foresight)
    assert {news.channel for news in found} == {"last"}


def test_an_answer_that_comes_too_late_is_not_told(make: Make, qtbot: QtBot) -> None:
    """The thread may have found it before it heard that nobody waits any more."""
    foresight = make()
    found = heard(foresight)
    foresight.want(wish("new"))
    foresight._thinker.told.emit(News("here", ("here", "old"), [9], True))
    settle(qtbot, foresight)
    assert {news.key for news in found} == {("here", "new")}


def test_the_same_question_is_answered_from_memory(make: Make) -> None:
    """After undo the answer is there at once, without a game."""
    foresight = make()
    found = heard(foresight)
    foresight._keep(News("here", ("here", "a"), [1, 2], True))
    foresight.want(wish())
    assert [news.found for news in found] == [[1, 2]] and not foresight.pending


def test_what_rests_is_asked_once(make: Make, qtbot: QtBot) -> None:
    """Of wishes that follow one another closely only the last is made."""
    foresight = make()
    asked: list[str] = []

    def make_wish(seed: str) -> None:
        asked.append(seed)

    for seed in "abc":
        foresight.want_later("here", 20, partial(make_wish, seed))
    settle(qtbot, foresight)
    assert asked == ["c"]


def test_turned_off_nothing_runs(make: Make) -> None:
    """No thread is started, and nothing waits."""
    foresight = make(on=False)
    foresight.want(wish())
    foresight.want_later("here", 0, wish)
    assert not foresight.pending and not foresight._thinker.isRunning()


def test_turning_off_ends_the_thread(make: Make) -> None:
    """The setting counts at once."""
    foresight = make()
    foresight.want(wish(games=10_000))
    choices = foresight.property("choices")
    choices.choose("show_forecasts", False)
    assert not foresight.pending and not foresight._thinker.isRunning()


def test_a_question_that_cannot_be_asked_has_no_answer(make: Make, qtbot: QtBot) -> None:
    """A refusal is nothing to show, and the next question is answered."""

    def refuse(_crew: Forecaster, _games: int) -> Run[Any]:
        raise UserError("The story has closed.")

    foresight = make()
    found = heard(foresight)
    foresight.want(Wish("here", "refused", 10, refuse, _counts))
    settle(qtbot, foresight)
    foresight.want(wish(games=10))
    settle(qtbot, foresight)
    assert found[0].found is None and sum(found[-1].found) == 10


@pytest.mark.slow
def test_workers_end_with_the_window(make: Make, qtbot: QtBot) -> None:
    """Their answer is the one found here, and after closing no process is left."""
    foresight = make(workers=1)
    pids: list[int] = []

    def ask(crew: Forecaster, games: int) -> Run[Forecast]:
        pids.extend(crew.processes)
        return _ask("a", crew, games)

    found = heard(foresight)
    foresight.want(Wish("here", "apart", 60, ask, _counts))
    settle(qtbot, foresight)
    foresight.close()
    played = simulate(ENGINE.rules, 60, "a", "greedy").outcome.ending.tolist()
    assert found[-1].found == [played.count(e) for e in range(len(ENGINE.rules.endings))]
    assert len(pids) == 1
    with pytest.raises(ProcessLookupError):
        os.kill(pids[0], 0)


def test_the_window_answers_while_games_are_played_here(make: Make, qtbot: QtBot) -> None:
    """Where no process can be started a thread plays, and the event loop goes on turning."""
    foresight, turns = make(fewer=200), QObject()
    seen: list[int] = []
    timer = turns.startTimer(1)
    turns.timerEvent = lambda _event: seen.append(timer)  # type: ignore[method-assign]
    foresight.want(wish(games=200))
    settle(qtbot, foresight)
    assert len(seen) > 10
