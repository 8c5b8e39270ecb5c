"""The Home screen needs no game running."""

from datetime import UTC, datetime

from tests.reports.game import DECK
from wargame.reports.home import RecentGame, home

PLAYED = datetime(2027, 3, 1, 12, tzinfo=UTC)


def recent(**changes: str | int) -> RecentGame:
    """A saved game as the library lists it."""
    made = {"role": "for_valley", "week": 3, "ending": "", "fault": "", **changes}
    return RecentGame("a.crossroads", "Marsa", PLAYED, "tiny", "Marsa", **made)  # type: ignore[arg-type]


def test_a_deck_tells_its_size_and_roles() -> None:
    """Counts, length, casts, and what each seat wants."""
    card = home([DECK]).decks[0]
    office = next(role for role in card.casts[0].roles if role.office)
    assert (card.blocs, card.portfolios, card.weeks) == (5, 6, 6)
    assert card.counts.startswith("5 blocs · 6 posts · 8 events")
    assert office.objectives[0] == ("A cabinet is confirmed", 40)


def test_a_role_tells_whom_it_speaks_for() -> None:
    """Seats of its blocs, and their lean."""
    roles = {role.id: role for role in home([DECK]).decks[0].casts[0].roles}
    valley = roles["for_valley"]
    assert (valley.blocs, valley.seats) == ("Valley", 24)
    assert valley.facts == (("Lean to the Lenders", 10),)


def test_a_recent_game_says_where_it_stands() -> None:
    """Title, seat, week and day; an ended one its ending."""
    cards = home([DECK], [recent(), recent(ending="caretaker")]).games
    assert cards[0].line == "Valley Union · Week 3 · 1 Mar 2027"
    assert cards[1].line == "Valley Union · Caretaker, week 3 · 1 Mar 2027"


def test_a_broken_game_says_why() -> None:
    """The fault stands in place of the line."""
    card = home([DECK], [recent(fault="It is damaged.")]).games[0]
    assert (card.title, card.line) == ("Marsa", "It is damaged.")


def test_games_of_unknown_decks_are_listed_too() -> None:
    """A deck that is gone leaves the title and the ids of the save."""
    card = home([], [recent()]).games[0]
    assert (card.title, card.line) == ("Marsa", "for_valley · Week 3 · 1 Mar 2027")


def test_home_says_that_this_is_a_model() -> None:
    """In both languages."""
    assert home([DECK]).notice == "Not a forecast: a model."
    assert home([DECK], language="ar").notice != "Not a forecast: a model."
