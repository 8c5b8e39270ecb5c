"""Commands for the roads of a game: seen, gone to, begun from an earlier week, named."""

from typing import TYPE_CHECKING

from wargame.base.errors import UserError
from wargame.cli.shell.commands import ALL, LOOKING, command
from wargame.cli.shell.line_error import LineError
from wargame.session.ways import ways

if TYPE_CHECKING:
    from wargame.cli.shell.loop import Shell

MOST_NAME = 60
"""Characters of a name."""


@command("roads [N]", "the roads of this game; with a number, go on with that one", LOOKING)
def roads(shell: "Shell", rest: str) -> None:
    """Show the tree, or go to a road."""
    session, pen = shell.game.session, shell.pen
    if rest:
        session.go_to(_number(rest))
        shell.game.draft = None
        shell.show()
        return
    for road in ways(session, shell.game.position()).roads:
        mark = "*" if road.here else " "
        pen.item(f"{mark}{road.id:>3}  ", f"{'  ' * road.depth}{road.name} · {road.line}")


@command("back WEEK", "play on from an earlier week on a road of its own; this one stays", ALL)
def back(shell: "Shell", rest: str) -> None:
    """Begin a road."""
    shell.game.session.branch_off(_number(rest))
    shell.game.draft = None
    shell.show()


@command("name [TEXT]", "name the road that you play; without words, take its last name back", ALL)
def name(shell: "Shell", rest: str) -> None:
    """Name a road, or undo that."""
    session, words = shell.game.session, " ".join(rest.split())
    if len(words) > MOST_NAME:
        raise LineError("A name has {n} characters at most.", n=MOST_NAME)
    given = [a for a in session.annotations if (a.kind, a.branch) == ("name", session.branch_id)]
    if words:
        session.annotate("name", words)
    elif given:
        session.forget(given[-1].id)
    else:
        raise UserError("This road has no name yet. Write one behind the word.")
    roads(shell, "")


def _number(rest: str) -> int:
    if not rest.isdecimal() or len(rest) > 3:
        raise LineError("Say which, with a number.")
    return int(rest)
