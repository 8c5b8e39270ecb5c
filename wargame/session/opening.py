"""Three ways into a game: a new one, a saved one, and an earlier week of a saved one."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from wargame.base.errors import UserError
from wargame.deck import Deck, at_length, compile_deck, read_deck
from wargame.engine import Engine
from wargame.session.contents import begun, document_of, followed, header_of, lost, stored_deck
from wargame.session.course import Course
from wargame.session.proved import recalled
from wargame.session.teams import Teams
from wargame.store import Branch, Contents, Header, Save, read_game


@dataclass(frozen=True, slots=True)
class Opened:
    """A game with its file, ready to go on."""

    deck: Deck
    header: Header
    save: Save
    course: Course
    found: Contents


def start(
    deck: Deck | str | Path,
    cast: str,
    players: Mapping[str, str],
    seed: str,
    path: Path | None,
    weeks: int = 0,
) -> Opened:
    """Begin a game; see `Session.new`."""
    made = at_length(deck if isinstance(deck, Deck) else read_deck(deck), weeks)
    rules = compile_deck(made, cast)
    seed = seed.encode("utf-8", "replace").decode()
    course = Course.begin(Engine(rules), seed, Teams.of(made, rules, players))
    return _created(made, header_of(made, cast, seed), course, path)


def reopen(path: Path, branch: int | None = None) -> Opened:
    """Open a saved game; see `Session.open`."""
    save, found = Save.open(path, branch)
    try:
        deck = stored_deck(found, path.name)
        course = recalled(begun(found, deck, path.name), found)
        broken = followed(course, found)
        if broken:
            raise lost(path.name, broken.week, broken.where)
    except BaseException:
        save.close()
        raise
    return Opened(deck, found.header, save, course, found)


def branch(path: Path, week: int, new: Path | None) -> Opened:
    """Go on from an earlier week in a new file; see `Session.branch`."""
    found = read_game(path)
    deck = stored_deck(found, path.name)
    course = begun(found, deck, path.name)
    broken = followed(course, found, week - 1)
    if broken:
        raise lost(path.name, broken.week, broken.where)
    if week < 1 or course.week != week or not course.running:
        raise UserError(f"{path.name} has no week {week} to go on from. Choose an earlier one.")
    return _created(deck, found.header, course, new)


def read_only(path: Path) -> Opened:
    """The game as it stands, in memory; see `Session.read`."""
    found = read_game(path)
    deck = stored_deck(found, path.name)
    course = begun(found, deck, path.name)
    broken = followed(course, found)
    if broken:
        raise lost(path.name, broken.week, broken.where)
    return _kept(deck, found.header, course, None)


def open_talks(course: Course) -> None:
    """Let weeks without turns pass by, then the bots play whose turn comes before the person's."""
    while course.between:
        course.pass_by()
    if course.running:
        course.let_act(range(course.human))


def _created(deck: Deck, header: Header, course: Course, path: Path | None) -> Opened:
    open_talks(course)
    return _kept(deck, header, course, path)


def _kept(deck: Deck, header: Header, course: Course, path: Path | None) -> Opened:
    held = Contents(header, course.seats, document_of(deck), tuple(course.log), tuple(course.weeks))
    first = Branch(1, None, 1, "", header.created)
    return Opened(deck, header, Save.create(path, held), course, replace(held, branches=(first,)))
