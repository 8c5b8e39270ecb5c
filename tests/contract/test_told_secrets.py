"""What a role is told of others' decisions rests on nothing that it may not know."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from random import Random
from typing import Any

import pytest

from tests.contract.hidden import game_of, twin_decided, twin_game, twin_record, twin_state
from wargame.engine import Record, State
from wargame.reports import Decided, Names, Position, Say
from wargame.reports.government import government
from wargame.reports.news import news
from wargame.reports.turned import overnight
from wargame.session import Session

Week = tuple[State, Record, tuple[Decided, ...]]
GAMES = [("tiny", "20"), ("iraq-2025", "1")]


@cache
def weeks(deck: str, seed: str) -> tuple[Week, ...]:
    """A game by bots as its weeks opened; in each of these games blocs join and leave."""
    return tuple(_weeks(deck, seed))


def _weeks(deck: str, seed: str) -> Iterator[Week]:
    with Session.new(game_of(deck, "solo")[0], "solo", {}, seed) as session:
        while not session.ending:
            session.end_week()
            record = session.record
            kept = replace(record, lines=record.lines[:], notes=record.notes[:])
            yield session.state.copy(), kept, session.decided


def told(deck: str, role: int, week: Week, *, twin: bool) -> tuple[Any, ...]:
    """News, the night and the government as a role reads them, or of the game's twin."""
    (made, engine), luck = game_of(deck, "solo"), Random(role)
    state, record, decided = week
    if twin:
        governed = bool(state.governed[0] >= 0)
        record = twin_record(record, engine.rules, role, governed, luck)
        decided = twin_decided(decided, engine.rules, role, governed, luck)
        state = twin_state(engine, state, role, luck)
        made, engine = twin_game(deck, "solo", role)
    names = Names(made, engine.rules, Say())
    position = Position(names, engine.view(state, role), record, decided=decided)
    return news(position), overnight(position), government(position)


@pytest.mark.parametrize(("deck", "seed"), GAMES)
@pytest.mark.parametrize("role", [0, 1, 4])
def test_decisions_are_told_without_secrets(deck: str, seed: str, role: int) -> None:
    """Who left and why, what it gave back, who may leave: the same in the game and its twin."""
    for week in weeks(deck, seed):
        assert told(deck, role, week, twin=False) == told(deck, role, week, twin=True)


@pytest.mark.parametrize(("deck", "seed"), GAMES)
def test_these_games_have_something_to_tell(deck: str, seed: str) -> None:
    """Blocs leave with reasons, and the twin has others: the test above can fail."""
    (_, engine), (state, _, decided) = game_of(deck, "solo"), weeks(deck, seed)[-1]
    nights = [told(deck, 0, week, twin=False)[1] for week in weeks(deck, seed)]
    assert any(each.left and "“" in each.reason for night in nights for each in night)
    governed = bool(state.governed[0] >= 0)
    assert twin_decided(decided, engine.rules, 1, governed, Random(1)) != decided
