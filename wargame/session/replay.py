"""A saved game proved from its log alone."""

from dataclasses import dataclass
from pathlib import Path

from wargame.session.contents import begun, followed, stored_deck
from wargame.store import read_game


@dataclass(frozen=True, slots=True)
class Verified:
    """What replaying a log has shown.

    Attributes:
        weeks: how many weeks were played again and agree.
        hash: of the state after the last of them.
        first_bad_week: the first week that does not agree, None when all do.
        reason: what is wrong there, "" when nothing is.
    """

    weeks: int
    hash: str
    first_bad_week: int | None = None
    reason: str = ""


def verify(path: Path, to_week: int | None = None) -> Verified:
    """Play a saved game again from its log and compare every week's hash and record.

    The file is only read.

    Args:
        path: the saved game.
        to_week: the last week to look at; None looks at all, and at the acts of the open week.

    Raises:
        UserError: it cannot be read, or other rules played it.
        DataError: it is not a game, or too damaged to be replayed.
    """
    found = read_game(path)
    course = begun(found, stored_deck(found, path.name), path.name)
    broken = followed(course, found, to_week)
    good = [end for end in course.weeks if broken is None or end.week < broken.week]
    played = good[-1] if good else course.weeks[0]
    if broken:
        return Verified(played.week, played.hash, broken.week, broken.where)
    return Verified(played.week, played.hash)
