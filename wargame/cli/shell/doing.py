"""Doing an act of the person's role, or saying in a sentence why it is not open."""

from typing import TYPE_CHECKING

from wargame.base.errors import UserError
from wargame.cli.shell.line_error import LineError
from wargame.engine import Act, Lock
from wargame.reports import Position
from wargame.reports.locks import act_lock_text

if TYPE_CHECKING:
    from wargame.cli.shell.loop import Shell


def do(shell: "Shell", act: Act) -> None:
    """Do an act, tell what came of it, and list what is open now; in a trial only name it.

    Raises:
        UserError: it is not open, or the disk refuses; nothing has changed.
    """
    position = shell.game.position()
    lock = position.legal.check(act)
    if lock:
        raise UserError(act_lock_text(position, act, Lock[lock]))
    if shell.trial is not None:
        shell.trial.append(act)
        return
    noted = shell.game.noted
    shell.game.act(act)
    shell.tell_since(noted)
    shell.list_acts()


def office_only(position: Position) -> None:
    """Refuse what only the formateur's office does, and only while it forms a cabinet.

    Raises:
        UserError: the role is another, or there is no cabinet to form.
    """
    if not position.is_office:
        raise LineError("Only the formateur's office does that; type list for what you can do.")
    if position.governed >= 0:
        raise LineError("The cabinet is confirmed; type list for what you can do.")
    if position.formateur < 0:
        raise LineError("Nobody holds the mandate; end the week to go on.")
