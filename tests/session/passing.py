"""Marsa with a mandate that is lost every week: the Harbour's, the Valley's, the Harbour's."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from wargame.deck import Deck, from_document, read_deck, to_document
from wargame.session import Session

CAST = "solo"
OFFICE, HARBOUR, VALLEY, DOCKERS = "mandate", "for_harbour", "for_valley", "for_dockers"


@cache
def deck(mandate: str = "passes", lapses: str = "week <= 3", weeks_a_round: int = 1) -> Deck:
    """The deck; three nominees, and each loses the mandate in the week in which it got it."""
    document = to_document(read_deck("tiny"))
    document["roles"]["cast"][0] |= {"mandate": mandate, "weeks_a_round": weeks_a_round}
    made = document["government"]
    made["nominee"].append({**made["nominee"][0], "id": "again"})
    made["vote"][0] |= {"earliest": 4, "deadline": 4}
    made["lapse"] = [{"when": lapses, "reason": "A week has passed."}]
    return from_document(document)


def new(human: str, path: Path | None = None, bots: Mapping[str, str] | None = None) -> Session:
    """A game with a person of that team; bots are greedy where no strength is said."""
    return Session.new(deck(), CAST, {**(bots or {}), human: "human"}, "5", path)


def role(session: Session) -> str:
    """The id of the role that the person plays."""
    return session.rules.roles[session.role].id


def played(session: Session) -> list[str]:
    """End weeks till the story closes, the person's turns by a bot; the roles of all weeks."""
    found = []
    while not session.ending:
        found.append(role(session))
        session.stand_in()
        session.end_week()
    return found
