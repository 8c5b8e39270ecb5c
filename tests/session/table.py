"""A table to play at in the tests of the session: the deck Marsa and acts that are open."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from wargame.deck import read_deck
from wargame.engine import Act, Kind
from wargame.session import Session
from wargame.store import Contents, Save, read_game

DECK = read_deck("tiny")
CAST = DECK.roles.cast[0]
OFFICE = next(role.id for role in DECK.roles.role if role.office and role.id in CAST.roles)
SPEAKER = CAST.roles[-1]


def new(path: Path | None = None, seed: str = "seed", human: str | None = OFFICE) -> Session:
    """A game with a person in one seat and greedy bots in the others."""
    return Session.new(DECK, CAST.id, {human: "human"} if human else {}, seed, path)


def offers(session: Session) -> list[Act]:
    """Offers of one portfolio that the office may send now, to blocs that have not pledged."""
    legal = session.legal()
    open_now = legal.send[0] & (session.state.pledged[0] == 0)
    blocs, items = (open_now[:, None] & legal.give[0]).nonzero()
    pairs = zip(blocs.tolist(), items.tolist(), strict=True)
    return [Act(Kind.SEND, session.role, b, items=1 << i) for b, i in pairs]


def offer(session: Session) -> Act:
    """The first of them."""
    return offers(session)[0]


def checksum(session: Session) -> str:
    """The position in one word."""
    return session.engine.checksum(session.state)[0]


def played(path: Path, weeks: int = 3) -> Session:
    """A game with an act of the person in each week and one taken back; still open."""
    session = new(path)
    for _ in range(weeks):
        session.act(offer(session))
        session.end_week()
    session.act(offer(session))
    session.undo()
    return session


def forged(path: Path, target: Path, **changes: Any) -> None:
    """A copy whose contents were changed and whose marks fit again."""
    found = read_game(path)
    Save.create(target, replace(found, **changes)).close()


def changed_entry(found: Contents, seq: int, **changes: Any) -> dict[str, Any]:
    """Contents in which one log entry says something else, for `forged`."""
    entries = list(found.entries)
    entries[seq - 1] = replace(entries[seq - 1], **changes)
    return {"entries": tuple(entries)}
