"""Commands of a role that speaks for blocs: answering the formateur."""

from typing import TYPE_CHECKING

from wargame.base.errors import UserError
from wargame.cli.shell.commands import TALKS, command
from wargame.cli.shell.doing import do
from wargame.cli.shell.menus import talks as menus
from wargame.cli.shell.option import Option
from wargame.cli.shell.whose import desk, named
from wargame.cli.show.inbox import show_inbox
from wargame.engine import Act, Kind, Lock
from wargame.reports.locks import lock_text

if TYPE_CHECKING:
    from wargame.cli.shell.loop import Shell


@command("inbox [BLOC]", "what is on offer, what your people make of it, what a yes changes", TALKS)
def inbox(shell: "Shell", rest: str) -> None:
    """Show the talks of the blocs."""
    position = shell.game.position()
    bloc = named(position, rest)[0] if rest else -1
    for talks in desk(position):
        if bloc in (-1, talks.bloc):
            show_inbox(shell.pen, position, talks)


@command("accept [BLOC]", "accept the offer that stands", TALKS)
def accept(shell: "Shell", rest: str) -> None:
    """Accept for a bloc."""
    _answer(shell, Kind.ACCEPT, rest)


@command("pledge [BLOC]", "support the formateur without an offer", TALKS)
def pledge(shell: "Shell", rest: str) -> None:
    """Support without an offer."""
    _answer(shell, Kind.PLEDGE, rest)


@command("decline [BLOC]", "decline the offer; it stands as it was", TALKS)
def decline(shell: "Shell", rest: str) -> None:
    """Decline for a bloc."""
    _answer(shell, Kind.DECLINE, rest)


@command("withdraw [BLOC]", "leave the coalition", TALKS)
def withdraw(shell: "Shell", rest: str) -> None:
    """Leave the coalition."""
    _answer(shell, Kind.WITHDRAW, rest)


def _answer(shell: "Shell", kind: Kind, rest: str) -> None:
    """Answer for the bloc that is named, or for the only one that may answer so."""
    position = shell.game.position()
    bloc, _ = named(position, rest)
    may = [talks for talks in desk(position) if menus.can(talks, kind)]
    if bloc < 0 and len(may) > 1:
        word = menus.YES_NO[kind]
        every = [
            Option(menus.answer_text(position, talks, kind), f"{word} {talks.id}") for talks in may
        ]
        shell.ask(position.say("Which bloc"), every)
        return
    if bloc < 0:
        bloc = (may or desk(position))[0].bloc
    act = Act(kind, position.role, bloc)
    if lock := position.legal.check(act):
        reason = lock_text(position, Lock[lock])
        talks = next(each for each in desk(position) if each.bloc == bloc)
        if kind in (Kind.ACCEPT, Kind.PLEDGE) and menus.why_no_yes(position, talks):
            reason = menus.why_no_yes(position, talks)
        elif kind == Kind.PLEDGE and talks.standing:
            reason = position.say("An offer stands; accept it instead.")
        raise UserError(f"{talks.name}: {reason}")
    do(shell, act)
