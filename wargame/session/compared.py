"""Two branches of a saved game, or two games of one deck and seed, opened side by side."""

from pathlib import Path

from wargame.base.errors import UserError
from wargame.engine import View
from wargame.reports import Names, Position, Say
from wargame.reports.compare import CompareScene, compare, road_name
from wargame.session.review import Reviewed, reviewed

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
    names = Names(pair[0].deck, pair[0].engine.rules, say)
    over = not any(game.course.running for game in pair)
    a, b = (_seen(game, names, over) for game in pair)
    return compare(a, b, (_called(pair[0], say), _called(pair[1], say)))


def _seen(game: Reviewed, names: Names, over: bool) -> Position:
    if over:
        return Position(names, View(game.engine, game.state, -1), game.record)
    return Position(names, game.engine.view(game.state, game.role), game.record)


def _called(game: Reviewed, say: Say) -> str:
    road = next(b for b in game.contents.branches if b.id == game.contents.branch)
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
