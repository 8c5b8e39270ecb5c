"""From a file's contents to a game in memory and back; everything read is checked."""

import json
from datetime import UTC, datetime

from wargame import __version__
from wargame.base.errors import DataError, UserError, WargameError
from wargame.deck import Deck, compile_deck, content_hash, from_document, text, to_document
from wargame.deck.formats import is_current
from wargame.engine import RULES_VERSION, Engine
from wargame.session.course import Course
from wargame.session.follow import follow
from wargame.session.teams import Teams
from wargame.store import Break, Contents, Header, in_order

_REMEDY = "Open a copy from before; this file is left as it is"


def header_of(deck: Deck, cast: str, seed: str) -> Header:
    """What a new game writes about itself."""
    meta = deck.deck
    return Header(
        RULES_VERSION,
        meta.id,
        text(meta.title),
        meta.version,
        content_hash(deck),
        cast,
        seed,
        __version__,
        datetime.now(UTC).isoformat(timespec="seconds"),
    )


def document_of(deck: Deck) -> str:
    """The deck as it is kept in the save."""
    return json.dumps(to_document(deck), ensure_ascii=False, indent=1)


def stored_deck(found: Contents, name: str) -> Deck:
    """The deck that a game was made with.

    Raises:
        DataError: it cannot be read, or it is not that deck.
    """
    try:
        document = json.loads(found.document)
        deck = from_document(document if isinstance(document, dict) else {})
    except (ValueError, RecursionError, WargameError) as error:
        raise DataError(name, "the deck inside it cannot be read", _REMEDY) from error
    # The hash is of the deck in the format of its time; what an older one plays, replay proves.
    if is_current(document) and content_hash(deck) != found.header.deck_hash:
        raise DataError(name, "the deck inside it is not the one it was made with", _REMEDY)
    return deck


def begun(found: Contents, deck: Deck, name: str) -> Course:
    """The game before anybody acted.

    Raises:
        UserError: it was played by other rules.
        DataError: cast or seats are not the deck's, or it did not begin like this.
    """
    header = found.header
    if header.rules_version != RULES_VERSION:
        raise UserError(
            f"This game was played by other rules. Open it with Crossroads {header.app_version}."
        )
    try:
        rules = compile_deck(deck, header.cast)
        teams = Teams.of(deck, rules, {seat.role: seat.player for seat in found.seats})
    except WargameError as error:
        raise DataError(name, "its cast or seats are not those of its deck", _REMEDY) from error
    if teams.seats != found.seats:
        raise DataError(name, "its seats are not those of its cast", _REMEDY)
    return Course.begin(Engine(rules), header.seed, teams)


def followed(course: Course, found: Contents, to_week: int | None = None) -> Break | None:
    """Play a saved game again, in place, as far as it holds.

    Args:
        course: the game before anybody acted, or where talks opened in a week of it.
        found: what the file holds.
        to_week: the last week to play; None goes on to the last act.

    Returns:
        Where file and rules part, or None.
    """
    if not found.weeks or found.weeks[0] != course.weeks[0]:
        return Break(0, "the game does not begin like this")
    last = found.weeks[-1].week + 1 if to_week is None else to_week
    broken = found.broken if found.broken and found.broken.week <= last else None
    ahead = in_order(found.entries[len(course.log) :], found.weeks[len(course.weeks) :])
    sound = [item for item in ahead if item.week <= last]
    if broken:
        sound = [item for item in sound if item.week < broken.week]
    return follow(course, sound) or broken


def lost(name: str, week: int, where: str) -> DataError:
    """The sentence for a game that does not hold from some week on."""
    what = f"week {week} is damaged ({where})" if week else where
    remedy = "Go on from the week before in a new file" if week > 1 else "Open a copy from before"
    return DataError(name, what, f"{remedy}; this file is left as it is")
