"""Every panel for every role, in every week, in both languages."""

import pytest

from tests.reports.game import BLOCS, DECK, OFFICE, ROLES, RULES, after, played, seen
from wargame.reports.board import board
from wargame.reports.chamber import chamber
from wargame.reports.ending import ending, score
from wargame.reports.masthead import masthead
from wargame.reports.moves import moves
from wargame.reports.table import TableScene, table


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("role", ROLES)
def test_the_table_can_be_laid_for_everybody(role: int, language: str) -> None:
    """Each role gets a whole table in each week until the story closes."""
    for weeks in range(7):
        scene = table(after("b", weeks, role, language), selected=0)
        assert isinstance(scene, TableScene)
    assert scene.ending is not None and scene.masthead.over


def test_the_first_masthead() -> None:
    """Week, date, phase and purse as the deck has them."""
    scene = masthead(after())
    assert (scene.week, scene.weeks, scene.monday) == (1, 4, "1 Mar 2027")
    assert (scene.capital, scene.cap) == (6, 10)
    assert [step.state for step in scene.phases] == ["done", "current", "ahead", "ahead"]


def test_the_masthead_counts_the_weeks_of_a_government() -> None:
    """Once a cabinet governs, the last week is that of its watch."""
    for weeks in range(1, 6):
        position = after("b", weeks)
        if position.governed >= 0:
            week = position.week - position.governed - (not position.ended)
            assert masthead(position).weeks == week + DECK.deck.length.government


@pytest.mark.parametrize("weeks", range(6))
def test_the_chamber_counts_every_seat(weeks: int) -> None:
    """All seats, the coalition's first, and the sentence names the gap."""
    scene = chamber(after("b", weeks))
    inside = [bloc.seats for bloc in scene.blocs if bloc.in_coalition]
    assert sum(bloc.seats for bloc in scene.blocs) == scene.total == 101
    assert [bloc.seats for bloc in scene.blocs[: len(inside)]] == inside
    assert (str(51 - sum(inside)) in scene.sentence) == (sum(inside) < 51)


@pytest.mark.parametrize("weeks", range(6))
def test_the_board_holds_every_portfolio_once(weeks: int) -> None:
    """Tiles in the deck's sections; held, offered, open and put up add up."""
    scene = board(after("b", weeks), selected=BLOCS["valley"])
    tiles = [tile.index for section in scene.sections for tile in section.tiles]
    assert sorted(tiles) == list(range(len(RULES.portfolios)))
    assert scene.held + scene.offered + scene.open + scene.put_up == len(tiles)


def test_a_cabinet_governs_and_does_not_negotiate() -> None:
    """The second step of the week says what there is to do in it."""
    assert masthead(after()).phases[1].name == "Negotiate"
    state, record = played()
    state.governed[0] = 0
    assert masthead(seen(state, record)).phases[1].name == "Govern"


def test_a_post_is_barred_to_who_may_not_hold_it() -> None:
    """With the Dockers selected the Speaker's tile says that it is not open to them."""
    scene = board(after(), selected=BLOCS["dockers"])
    tile = next(t for s in scene.sections for t in s.tiles if t.id == "speaker")
    assert (tile.state, tile.reason) == ("barred", "Not open to Dockers")


@pytest.mark.parametrize("weeks", range(6))
def test_a_selected_bloc_changes_what_it_may_have_and_nothing_else(weeks: int) -> None:
    """Made of the plain board or from the start, a board is the same; holders and prices stay."""
    seen = after("b", weeks)
    plain = board(seen)
    scene = board(seen, BLOCS["dockers"], plain)
    assert scene == board(seen, BLOCS["dockers"])
    pairs = zip(plain.sections, scene.sections, strict=True)
    tiles = [both for two in pairs for both in zip(two[0].tiles, two[1].tiles, strict=True)]
    assert all((a.holder, a.points, a.claims) == (b.holder, b.points, b.claims) for a, b in tiles)
    assert any(b.can_give for _a, b in tiles) == bool(seen.legal.give[0, BLOCS["dockers"]].any())


def test_pips_show_how_closely_a_portfolio_is_watched() -> None:
    """The most watched ministry has three, one that nobody watches none."""
    tiles = {t.id: t.pips for s in board(after()).sections for t in s.tiles}
    assert (tiles["ports"], tiles["works"], tiles["schools"]) == (3, 2, 0)


def test_a_move_shows_its_price_and_effects() -> None:
    """Effects are labelled and signed in points; delayed ones say so."""
    scene = next(move for move in moves(after()) if move.id == "call_lenders")
    lines = [(line.label, line.text, line.note) for line in scene.effects]
    assert (scene.cost, scene.state) == (2, "open")
    assert lines[:2] == [("Credit with the Lenders", "+3", ""), ("Calm on the quay", "−1.5", "")]
    assert lines[2] == ("Credit with the Lenders", "+1", "for 2 weeks")


def test_scores_add_up_to_the_engines() -> None:
    """The total of a role's objectives is the score the engine gives."""
    for role in ROLES:
        position = after("b", 9, role)
        points = [aim.points for aim in score(position).objectives]
        engine = position.engine.scores(position.state)[0, role]
        assert score(position).total == engine == max(0, min(100, sum(points)))


def test_an_ending_says_which_clause_closed_it() -> None:
    """Title, reason and rank are those of the deck."""
    scene = ending(after("b", 9, OFFICE))
    assert scene is not None
    assert scene.reason in _reasons()
    assert [each.reached for each in scene.endings].count(True) == 1


def _reasons() -> set[str]:
    return {str(getattr(each.reason, "en", each.reason)) for each in DECK.endings.clause}
