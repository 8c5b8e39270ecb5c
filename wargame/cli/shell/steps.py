"""Commands that move the week on: moves, choices, undo, the end of the week."""

from typing import TYPE_CHECKING

from wargame.base.errors import UserError
from wargame.cli.shell import known
from wargame.cli.shell.commands import ALL, command
from wargame.cli.shell.doing import do
from wargame.cli.shell.line_error import LineError
from wargame.cli.shell.menus import moves as menus
from wargame.cli.shell.words import Known, find, first
from wargame.engine import Act, Kind
from wargame.reports import Position
from wargame.reports.dilemma import dilemma
from wargame.reports.moves import MoveScene, moves

if TYPE_CHECKING:
    from wargame.cli.shell.loop import Shell


@command("move [MOVE] [BLOC] [TARGET]", "make a move; BLOC where several of yours may", ALL)
def move(shell: "Shell", rest: str) -> None:
    """Make a move, with its target where it needs one."""
    position = shell.game.position()
    mine = known.moves(position)
    if not mine:
        raise LineError("There are no moves for you in this deck.")
    if not rest:
        shell.ask(position.say("Which move"), menus.role_moves(position))
        return
    name, aim = first(rest, mine)
    index = find("move", name, mine)
    scene, aim = _who_acts(position, [s for s in moves(position) if s.index == index], aim)
    if scene.state != "open":
        raise UserError(menus.locked_text(scene))
    if len(scene.targets) > 1 and not aim:
        shell.ask(position.say("Whom to aim it at"), menus.targets(position, scene))
        return
    act = Act(Kind.MOVE, position.role, scene.bloc, index=index, target=_target(scene, aim))
    do(shell, act)


def _who_acts(position: Position, scenes: list[MoveScene], rest: str) -> tuple[MoveScene, str]:
    """The entry of a move that is meant, and the rest of the line.

    Where several blocs may act and none is named, the first that can, else the first.
    """
    if len(scenes) > 1 and rest:
        mine = known.blocs(position, [scene.bloc for scene in scenes])
        name, later = first(rest, mine)
        if not scenes[0].needs_target or later or _names_one(name, mine):
            bloc = find("bloc", name, mine)
            return next(scene for scene in scenes if scene.bloc == bloc), later
    return next((scene for scene in scenes if scene.state == "open"), scenes[0]), rest


def _names_one(name: str, mine: list[Known]) -> bool:
    return any(name.casefold() in map(str.casefold, each.names) for each in mine)


def _target(scene: MoveScene, aim: str) -> int:
    if not scene.needs_target:
        return -1
    if len(scene.targets) == 1 and not aim:
        return scene.targets[0].index
    return find("target", aim, [Known(each.index, (each.name, each.id)) for each in scene.targets])


@command("choose [N]", "choose a way out of the week's dilemma", ALL)
def choose(shell: "Shell", rest: str) -> None:
    """Choose an option by its number."""
    position = shell.game.position()
    scene = dilemma(position)
    if scene is None or not scene.mine:
        raise LineError("There is nothing to choose this week.")
    if not rest:
        shell.ask(scene.title, menus.choices(position))
        return
    if not rest.isdecimal() or not 1 <= int(rest[:6]) <= len(scene.options):
        raise LineError("Say which, from 1 to {n}.", n=len(scene.options))
    do(shell, Act(Kind.CHOOSE, position.role, index=int(rest[:6]) - 1))


@command("undo", "take back your last act of this week and what it was answered", ALL)
def undo(shell: "Shell", _: str) -> None:
    """Undo within the week."""
    last = shell.game.last_act()
    shell.game.session.undo()
    shell.pen.text(shell.game.say("Taken back: {act}.", act=last), 2)
    shell.list_acts()


@command("redo", "do it again", ALL)
def redo(shell: "Shell", _: str) -> None:
    """Redo what was undone."""
    noted = shell.game.noted
    shell.game.session.redo()
    shell.tell_since(noted)
    shell.list_acts()


@command("end", "end the week; the others finish their turns and the rules take over", ALL)
def end(shell: "Shell", _: str) -> None:
    """End the week; a choice that is still open is asked for once."""
    if not shell.hold():
        shell.end_week()


@command("quit", "stop here; the game is saved", ALL)
def leave(shell: "Shell", _: str) -> None:
    """Leave the conversation."""
    shell.leaving = True
