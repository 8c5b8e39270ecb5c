"""A report for one role rests on nothing that the role may not know."""

from dataclasses import dataclass, replace
from random import Random

import pytest

from tests.contract.hidden import game_of, twin_game, twin_record, twin_state
from tests.contract.test_secrets import opened
from wargame.deck import Deck
from wargame.engine import Engine, Record, State
from wargame.lab.hindsight import AFTER, BEFORE, Moment, hindsight
from wargame.reports.page import Page, html
from wargame.session.account import account, account_so_far
from wargame.session.contents import header_of
from wargame.store import Entry, Header, Seat


@dataclass
class Game:
    """A finished game as `account` reads it."""

    deck: Deck
    header: Header
    seats: tuple[Seat, ...]
    engine: Engine
    state: State
    record: Record
    log: tuple[Entry, ...] = ()

    def roles_of(self, _role: int) -> tuple[int, ...]:
        """Everybody has played one role in all weeks."""
        return ()


def page_of(game: Game, weeks: list[State], role: int, *, own: bool) -> Page:
    """The report, with the first and the last open week looked back on."""
    moments = [
        Moment(int(state.week[0]), side, state, role)
        for state in (weeks[0], weeks[-2])
        for side in (BEFORE, AFTER)
    ]
    found = hindsight(_with_aims(game), moments, role, game.state, 5, 12, seen=own)
    return account(game, found, "en", own=own)


def _with_aims(game: Game) -> Engine:
    """The engine with the aims of the true deck: every forecast lets bots play for them."""
    true = game_of(game.header.deck_id, "solo")[1]
    return Engine(replace(game.engine.rules, roles=true.rules.roles))


def both(deck: str, role: int, *, own: bool) -> list[str]:
    """The report of a game, and of its twin with everything hidden replaced."""
    (made, engine), luck = game_of(deck, "solo"), Random(role)
    other, twin = twin_game(deck, "solo", role)
    states = [state for state, _ in opened(deck, "solo")]
    end, record = opened(deck, "solo")[-1]
    governed = bool(end.governed[0] >= 0)
    hidden = [twin_state(engine, state, role, luck) for state in states]
    told = twin_record(record, engine.rules, role, governed, luck)
    header = header_of(made, "solo", "seed")
    seats = tuple(Seat(each.id, "greedy") for each in engine.rules.roles)
    true = Game(made, header, seats, engine, end, record)
    false = Game(other, header, seats, twin, hidden[-1], told)
    return [
        html(page_of(game, weeks, role, own=own))
        for game, weeks in ((true, states), (false, hidden))
    ]


@pytest.mark.parametrize("deck", ["tiny", "iraq-2025"])
@pytest.mark.parametrize("role", [0, 1, 4])
def test_a_report_for_a_role_holds_no_secret(deck: str, role: int) -> None:
    """Odds, judgement, weeks, scores: all the same for a game and its twin."""
    true, false = both(deck, role, own=True)
    assert true == false


def test_the_whole_report_does_hold_them() -> None:
    """The twin is no twin to whoever sees everything, so the test above can fail."""
    true, false = both("tiny", 1, own=False)
    assert true != false


@pytest.mark.parametrize(("own", "same"), [(True, True), (False, False)])
@pytest.mark.parametrize("role", [0, 1, 4])
def test_a_report_so_far_holds_no_secret(role: int, own: bool, same: bool) -> None:
    """Of an open story too; and whoever sees everything does see them."""
    (made, engine), luck = game_of("tiny", "solo"), Random(role)
    other, twin = twin_game("tiny", "solo", role)
    state, record = opened("tiny", "solo")[1]
    told = twin_record(record, engine.rules, role, False, luck)
    header = header_of(made, "solo", "seed")
    seats = tuple(Seat(each.id, "greedy") for each in engine.rules.roles)
    true = Game(made, header, seats, engine, state, record)
    false = Game(other, header, seats, twin, twin_state(engine, state, role, luck), told)
    pages = [html(account_so_far(game, role, "en", own=own)) for game in (true, false)]
    assert (pages[0] == pages[1]) is same
