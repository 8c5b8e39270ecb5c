"""What really happened is told beside the ending."""

import io
from collections.abc import Mapping
from dataclasses import replace

from tests.reports.game import RULES, after
from wargame.cli.pen import Pen
from wargame.cli.show.history import show_history
from wargame.deck.model import History
from wargame.reports import Names, Position, Say
from wargame.reports.history import history

TOLD = {
    "event": [
        {"date": "2027-02-20", "title": "The storm", "text": "It broke the wall."},
        {"week": 2, "title": {"en": "The loan", "ar": "القرض"}, "sources": ["1"]},
    ],
    "outcome": {"ending": "caretaker", "text": "Nobody governs.", "sources": ["2"]},
}


def told(position: Position, table: Mapping[str, object], language: str = "en") -> Position:
    """A position of tiny whose deck tells this history."""
    deck = position.deck.model_copy(update={"history": History.model_validate(table)})
    return replace(position, names=Names(deck, RULES, Say(language)))


def test_a_deck_without_history_tells_none() -> None:
    """No empty page."""
    assert history(told(after(), {})) is None


def test_events_have_their_day_and_the_outcome_its_ending() -> None:
    """A week is told as its Monday; the ending by its title."""
    scene = history(told(after(), TOLD))
    assert scene is not None
    assert [event.date for event in scene.events] == ["20 Feb 2027", "8 Mar 2027"]
    assert (scene.ending, scene.sources, scene.reached) == ("Caretaker", ("2",), False)
    assert scene.before == 1  # the loan is of the story's second week


def test_it_is_told_in_the_language() -> None:
    """Titles and dates."""
    scene = history(told(after(language="ar"), TOLD, "ar"))
    assert scene is not None and scene.events[1].title == "القرض"
    assert scene.events[1].date == "8 آذار 2027"


def test_a_game_may_end_as_it_really_did() -> None:
    """The scene says whether the game came to the same ending."""
    position = after(weeks=9)
    reached = position.deck.endings.clause[int(position.state.ended[0])].ending
    outcomes = {made.id: {"ending": made.id, "text": "x"} for made in position.deck.endings.ending}
    scenes = {key: history(told(position, {"outcome": each})) for key, each in outcomes.items()}
    assert [key for key, scene in scenes.items() if scene and scene.reached] == [reached]


def test_the_terminal_shows_it() -> None:
    """Events with dates and sources, then the outcome."""
    out, scene = io.StringIO(), history(told(after(), TOLD))
    assert scene is not None
    show_history(Pen(out), Say(), scene)
    assert out.getvalue().split("\n")[1:] == [
        "What really happened",
        "  20 Feb 2027  The storm. It broke the wall.",
        "  8 Mar 2027   The loan. [1]",
        "  Nobody governs. Nearest ending of the deck: Caretaker. [2]",
        "",
    ]
