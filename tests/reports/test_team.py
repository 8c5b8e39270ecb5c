"""What is said of a team and its mandate, and what one chooses at Home of the two."""

from tests.session.passing import CAST, DOCKERS, OFFICE, VALLEY, deck, new
from wargame.deck import Deck
from wargame.reports import Names, Position, Say
from wargame.reports.home import home
from wargame.reports.news import news
from wargame.reports.team import in_office, passed, seats_held
from wargame.session import Session


def position(session: Session, language: str = "en") -> Position:
    """The game as the person knows it."""
    names = Names(session.deck, session.rules, Say(language))
    roles = session.roles_of(session.role)
    return Position(names, session.view(), session.record, roles=roles)


def test_the_passing_is_told_once_as_talks_open() -> None:
    """To whom the mandate has passed, whom one plays now, and who plays the rest meanwhile."""
    with new(VALLEY) as session:
        assert passed(position(session)) == ""
        session.end_week()
        assert passed(position(session)) == (
            "The mandate has passed to Idris al-Wadi. Your seat from now on: "
            "The formateur's office. "
            "Your team holds the mandate; a deputy, a bot, plays Valley Union meanwhile."
        )
        session.end_week()
        assert passed(position(session)).endswith("Your seat from now on: Valley Union.")


def test_who_cannot_take_the_office_over_is_told_nothing_of_it() -> None:
    """The mandate is lost by one and given to another; the news alone say so."""
    with new(DOCKERS) as session:
        session.end_week()
        assert passed(position(session)) == in_office(position(session)) == ""


def test_in_a_round_of_two_weeks_the_passing_is_told_when_talks_open() -> None:
    """The mandate passes in week 1, nobody has a turn in week 2, and week 3 says it."""
    rounds = deck(lapses="week == 1", weeks_a_round=2)
    with Session.new(rounds, CAST, {VALLEY: "human"}, "5") as session:
        session.end_week()
        assert session.week == 3 and passed(position(session)).startswith("The mandate has passed")


def test_the_news_keep_what_the_passing_meant() -> None:
    """The item of the lost mandate names the seat that came with it."""
    with new(VALLEY) as session:
        session.end_week()
        told = next(item for item in news(position(session)) if item.kind == "mandate")
        assert told.text.endswith("Your seat from now on: The formateur's office.")


def test_the_end_says_which_seats_one_had() -> None:
    """In which weeks, and which of them the score is of; in one seat nothing is said."""
    with new(VALLEY) as session, new(DOCKERS) as other:
        for each in (session, other):
            while not each.ending:
                each.end_week()
        assert seats_held(position(session)) == (
            "Your seats: Valley Union in week 1, The formateur's office in week 2 and Valley Union "
            "in week 3. The score is that of the last."
        )
        assert seats_held(position(other)) == ""


def seats(made: Deck) -> list[tuple[str, str]]:
    """The seats that can be chosen, each with the role that comes with it."""
    cast = next(cast for cast in home([made]).decks[0].casts if cast.id == CAST)
    return [(role.id, role.team) for role in cast.roles]


def test_office_and_first_team_are_one_choice() -> None:
    """Where the mandate passes; where it stays each is a seat of its own."""
    assert home([deck()]).decks[0].casts[0].roles[0].blocs == "with Harbour List"
    assert seats(deck())[:2] == [(OFFICE, "for_harbour"), (VALLEY, "")]
    assert ("for_harbour", "") in seats(deck("stays")) and (OFFICE, "") in seats(deck("stays"))
