"""Commands about messages: writing one of the deck's, and reading what was written."""

from typing import TYPE_CHECKING

from wargame.cli.shell.commands import ALL, LOOKING, command
from wargame.cli.shell.doing import do
from wargame.cli.shell.line_error import LineError
from wargame.cli.shell.menus import letters as menus
from wargame.cli.shell.words import Known, find, first
from wargame.deck import text
from wargame.engine import Act, Kind
from wargame.reports.messages import heard, templates

if TYPE_CHECKING:
    from wargame.cli.shell.loop import Shell


@command("write [MESSAGE] [ROLE]", "send another role one of the deck's messages; free", ALL)
def write(shell: "Shell", rest: str) -> None:
    """Send a message."""
    position = shell.game.position()
    known = [Known(each.index, (each.text, each.id)) for each in templates(position)]
    if not known:
        raise LineError("There is nothing that you could write in this deck.")
    if not rest:
        shell.ask(position.say("Which message"), menus.messages(position))
        return
    name, whom = first(rest, known)
    index = find("message", name, known)
    if not whom:
        shell.ask(position.say("To whom"), menus.receivers(position, index))
        return
    may = next(each.to for each in templates(position) if each.index == index)
    made = [position.names.roles[role] for role in may]
    roles = [
        Known(role, (text(each.name), text(each.name, "ar"), each.id))
        for role, each in zip(may, made, strict=True)
    ]
    do(shell, Act(Kind.MESSAGE, position.role, index=index, target=find("role", whom, roles)))


@command("messages", "what you wrote and what was written to you, newest first", LOOKING)
def messages(shell: "Shell", _: str) -> None:
    """Show the messages."""
    position = shell.game.position()
    say, every = shell.game.say, heard(position)
    if not every:
        shell.pen.text(say("No messages."), 2)
    for each in every:
        title = say("{who} to {whom}", who=each.sender, whom=each.receiver)
        shell.pen.item(f"  {each.week:>2}  ", f"{title}: {each.text}")
