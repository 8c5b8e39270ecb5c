"""Commands that move the week on: moves, the vote, choices, undo, the end of the week."""

from typing import TYPE_CHECKING

from wargame.base.errors import UserError
from wargame.cli.shell import known
from wargame.cli.shell.commands import command
from wargame.cli.shell.offers import do
from wargame.cli.shell.words import Known, find, first
from wargame.engine import Act, Kind
from wargame.reports.dilemma import dilemma
from wargame.reports.moves import MoveScene, moves

if TYPE_CHECKING:
    from wargame.cli.shell.loop import Shell


@command("move MOVE [TARGET]", "make a move")
def move(shell: "Shell", rest: str) -> None:
    """Make a move, with its target where it needs one."""
    position = shell.game.position()
    mine = known.moves(position)
    name, aim = first(rest, mine)
    index = find("move", name, mine)
    scene = next(each for each in moves(position) if each.index == index)
    if scene.state != "open":
        raise UserError(scene.reason)
    act = Act(Kind.MOVE, position.role, scene.bloc, index=index, target=_target(scene, aim))
    do(shell, act)


def _target(scene: MoveScene, aim: str) -> int:
    if not scene.needs_target:
        return -1
    if len(scene.targets) == 1 and not aim:
        return scene.targets[0].index
    return find("target", aim, [Known(each.index, (each.name, each.id)) for each in scene.targets])


@command("call", "call the cabinet vote for the end of this week")
def call(shell: "Shell", _: str) -> None:
    """Call the cabinet vote."""
    do(shell, Act(Kind.CALL, shell.game.position().role))


@command("choose N", "choose a way out of the week's dilemma")
def choose(shell: "Shell", rest: str) -> None:
    """Choose an option by its number."""
    position = shell.game.position()
    scene = dilemma(position)
    if scene is None or not scene.mine:
        raise UserError("There is nothing to choose this week.")
    if not rest.isdecimal() or not 1 <= int(rest[:6]) <= len(scene.options):
        raise UserError(f"Say which, from 1 to {len(scene.options)}.")
    do(shell, Act(Kind.CHOOSE, position.role, index=int(rest[:6]) - 1))


@command("undo", "take back the last act of this week")
def undo(shell: "Shell", _: str) -> None:
    """Undo within the week."""
    shell.game.session.undo()
    shell.show()


@command("redo", "do it again")
def redo(shell: "Shell", _: str) -> None:
    """Redo what was undone."""
    shell.game.session.redo()
    shell.show()


@command("end", "end the week; the others finish their turns and the rules take over")
def end(shell: "Shell", _: str) -> None:
    """End the week."""
    shell.end_week()


@command("quit", "stop here; the game is saved")
def leave(shell: "Shell", _: str) -> None:
    """Leave the conversation."""
    shell.leaving = True
