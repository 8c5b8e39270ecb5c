"""What a game's file holds beside its log: branches, visits to them, and what people wrote."""

from sqlalchemy import Connection, func, insert, select

from wargame.base.errors import UserError
from wargame.store import tables
from wargame.store.chain import branch_mark
from wargame.store.roads import FIRST
from wargame.store.rows import Annotation, Branch

MAX_BRANCHES = 500


def insert_branch(
    connection: Connection, branch: int, week: int, name: str, at: str
) -> tuple[Branch, int, str]:
    """Begin a branch inside the caller's transaction.

    Args:
        connection: to the file.
        branch: the road that is being played.
        week: the first week of the new branch.
        name: what it is called.
        at: now, UTC, ISO 8601.

    Returns:
        The branch, the last act before it, and the mark that it begins with.

    Raises:
        UserError: the week before has not been played, or there are too many branches.
    """
    ends, roads = tables.week_ends, tables.branches
    owner = _owner(connection, branch, week - 1)
    here = select(ends).where(ends.c.branch == owner, ends.c.week == week - 1)
    end = connection.execute(here).first()
    if end is None or end.ending is not None:
        raise UserError(f"There is no week {week} to go on from. Choose an earlier one.")
    number = (connection.scalar(select(func.max(roads.c.id))) or FIRST) + 1
    if number > MAX_BRANCHES:
        raise UserError(f"A game has {MAX_BRANCHES} branches at most. Go on in a copy of it.")
    made = Branch(number, owner, week, name, at)
    row = {"id": number, "parent": owner, "week": week, "name": name, "created": at}
    connection.execute(insert(roads), [row])
    insert_visit(connection, number, at)
    return made, end.last_seq, branch_mark(end.chain, made)


def _owner(connection: Connection, branch: int, week: int) -> int:
    """The road on which a week of a lineage lies."""
    roads = tables.branches
    while True:
        here = select(roads.c.parent, roads.c.week).where(roads.c.id == branch)
        parent, first = connection.execute(here).one()
        if parent is None or week >= first:
            return branch
        branch = parent


def insert_visit(connection: Connection, branch: int, at: str) -> None:
    """Note that a branch is played now, unless it was the one before."""
    visits = tables.visits
    last = select(visits.c.branch).order_by(visits.c.id.desc()).limit(1)
    if connection.scalar(last) != branch:
        connection.execute(insert(visits), [{"branch": branch, "at": at}])


def insert_annotation(
    connection: Connection, branch: int, week: int, kind: str, text: str, at: str
) -> Annotation:
    """Write something beside the game, inside the caller's transaction."""
    table = tables.annotations
    number = (connection.scalar(select(func.max(table.c.id))) or 0) + 1
    made = Annotation(number, branch, week, kind, text, at)
    row = {name: getattr(made, name) for name in Annotation.__slots__}
    connection.execute(insert(table), [row])
    return made
