"""Messages: which may be written, and to whom."""

from wargame.cli.shell.option import Option
from wargame.reports import Position
from wargame.reports.messages import templates


def messages(position: Position) -> list[Option]:
    """The messages that may be sent."""
    return [Option(each.text, f"write {each.id}") for each in templates(position)]


def receivers(position: Position, index: int) -> list[Option]:
    """The roles that one of them may go to."""
    made = next(each for each in templates(position) if each.index == index)
    return [
        Option(position.names.role(role), f"write {made.id} {position.rules.roles[role].id}")
        for role in made.to
    ]


def writing(position: Position) -> list[Option]:
    """One line that opens the list of messages, in a deck that has any."""
    n = len(templates(position))
    return [Option(position.say("Write one of {n} messages (free)", n=n), "write")] if n else []
