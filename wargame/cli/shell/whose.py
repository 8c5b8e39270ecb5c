"""Whom a role speaks for, and which of them is meant."""

from wargame.cli.shell import known
from wargame.cli.shell.line_error import LineError
from wargame.cli.shell.words import find, first
from wargame.reports import Position
from wargame.reports.inbox import InboxScene, inbox


def desk(position: Position) -> tuple[InboxScene, ...]:
    """The talks of the role's blocs.

    Raises:
        UserError: it speaks for no bloc that could answer.
    """
    found = inbox(position)
    if found:
        return found
    if position.rules.roles[position.role].blocs:
        raise LineError("Your nominee holds the mandate, and the office speaks for your bloc.")
    raise LineError("You speak for no bloc that could answer; type list for what you can do.")


def named(position: Position, rest: str) -> tuple[int, str]:
    """The bloc that is named, and what else was said; −1 where several could be meant."""
    own = [talks.bloc for talks in desk(position)]
    blocs = known.blocs(position, own)
    name, item = first(rest, blocs)
    if len(own) == 1:
        names = {each.casefold() for each in blocs[0].names}
        return own[0], item if name.casefold() in names else rest
    try:
        return (find("bloc", name, blocs), item) if name else (-1, "")
    except LineError as error:
        said = error.told(position.say)
        raise LineError("{said} Name the bloc first.", said=said) from None
