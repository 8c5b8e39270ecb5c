"""Two branches of a saved game, or two games of one deck and seed, opened side by side."""

from pathlib import Path

from wargame.base.errors import UserError
from wargame.deck import Deck
from wargame.engine import View
from wargame.reports import Names, Position, Say
from wargame.reports.compare import CompareScene, compare, road_name
from wargame.session.course import Course
from wargame.session.review import Reviewed, reviewed
from wargame.store import Branch, Contents, named

Pair = tuple[Reviewed, Reviewed]


def side_by_side(
    first: Path, second: Path | None = None, branches: tuple[int, int] | None = None
) -> Pair:
    """Play both again from their logs; the files are only read.

    Args:
        first: a saved game.
        second: another; without one two branches of the first are meant.
        branches: which; the first and the newest without.

    Raises:
        UserError: there is nothing to compare, or they are not of one deck, cast and seed.
        DataError: one is no game, or damaged.
    """
    if second is not None:
        pair = reviewed(first), reviewed(second)
        _check(pair)
        return pair
    if branches is None:
        known = reviewed(first).contents.branches
        if len(known) < 2:
            raise UserError(
                f"{first.name} has one road only. Play on from an earlier week, or name a second "
                "game of the same seed."
            )
        branches = known[0].id, known[-1].id
    return reviewed(first, branches[0]), reviewed(first, branches[1])


def compared(pair: Pair, say: Say) -> CompareScene:
    """Both as whoever sees everything where both are over, else as the person's role.

    Args:
        pair: of `side_by_side`.
        say: in the language of the words.
    """
    a, b = pair
    return roads_compared(
        a.deck, (a.course, b.course), (_road(a.contents), _road(b.contents)), a.role, say
    )


def _road(found: Contents) -> Branch:
    """The road that these contents are of, under its last name."""
    roads = named(found.branches, found.annotations)
    return next(road for road in roads if road.id == found.branch)


def roads_compared(
    deck: Deck, courses: tuple[Course, Course], roads: tuple[Branch, Branch], role: int, say: Say
) -> CompareScene:
    """Two courses of one deck, cast and seed; see `compared`.

    Args:
        deck: of both.
        courses: where each stands.
        roads: the branch that each lies on.
        role: whose view is taken while one of them is open; on a road on which the mandate has
            passed that of whom the person plays there.
        say: in the language of the words.
    """
    names = Names(deck, courses[0].rules, say)
    over = not any(course.running for course in courses)
    a, b = (_seen(course, names, -1 if over else role) for course in courses)
    return compare(a, b, (_called(roads[0], say), _called(roads[1], say)))


def _seen(course: Course, names: Names, role: int) -> Position:
    engine = course.table.engine
    if role < 0:
        return Position(names, View(engine, course.state, role), course.record)
    roles = course.roles_of(course.human)
    view = engine.view(course.state, roles[-1] if roles else role)
    return Position(names, view, course.record, roles=roles)


def _called(road: Branch, say: Say) -> str:
    return road_name(say, road.id, road.week if road.parent else 1, road.name)


def _check(pair: Pair) -> None:
    """The same deck, cast and seed, or nothing can be told from chance."""
    a, b = (game.header for game in pair)
    for what, mine, other in (
        ("deck", a.deck_hash, b.deck_hash),
        ("cast", a.cast, b.cast),
        ("seed", a.seed, b.seed),
    ):
        if mine != other:
            raise UserError(f"The games are not of one {what}. Compare two that are.")
