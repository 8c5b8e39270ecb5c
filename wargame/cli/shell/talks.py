"""Commands of a role that speaks for blocs: answering the formateur."""

from typing import TYPE_CHECKING

from wargame.base.errors import UserError
from wargame.cli.shell import known
from wargame.cli.shell.commands import command
from wargame.cli.shell.offers import do
from wargame.cli.shell.words import find, first
from wargame.engine import Act, Kind

if TYPE_CHECKING:
    from wargame.cli.shell.loop import Shell


@command("accept [BLOC]", "accept the offer that stands")
def accept(shell: "Shell", rest: str) -> None:
    """Accept for a bloc."""
    _answer(shell, Kind.ACCEPT, rest)


@command("pledge [BLOC]", "support the formateur without an offer")
def pledge(shell: "Shell", rest: str) -> None:
    """Support without an offer."""
    _answer(shell, Kind.PLEDGE, rest)


@command("decline [BLOC]", "decline the offer; it stands as it was")
def decline(shell: "Shell", rest: str) -> None:
    """Decline for a bloc."""
    _answer(shell, Kind.DECLINE, rest)


@command("counter [BLOC] ITEM", "decline and ask for a portfolio or a promise")
def counter(shell: "Shell", rest: str) -> None:
    """Ask for something."""
    bloc, item = _whose(shell, rest)
    target = find("portfolio or promise", item, known.claims(shell.game.position()))
    do(shell, Act(Kind.COUNTER, shell.game.position().role, bloc, target=target))


@command("withdraw [BLOC]", "leave the coalition")
def withdraw(shell: "Shell", rest: str) -> None:
    """Leave the coalition."""
    _answer(shell, Kind.WITHDRAW, rest)


def _answer(shell: "Shell", kind: Kind, rest: str) -> None:
    bloc, _ = _whose(shell, rest)
    do(shell, Act(kind, shell.game.position().role, bloc))


def _whose(shell: "Shell", rest: str) -> tuple[int, str]:
    """The bloc that is spoken for, and what else was said; the only one need not be named."""
    position = shell.game.position()
    own = [bloc for bloc in position.rules.roles[position.role].blocs if bloc != position.formateur]
    if not own:
        raise UserError("You speak for no bloc that could answer; type help for what you can do.")
    blocs = known.blocs(position, own)
    name, item = first(rest, blocs)
    if len(own) == 1:
        names = {each.casefold() for each in blocs[0].names}
        return own[0], item if name.casefold() in names else rest
    return find("bloc", name, blocs), item
