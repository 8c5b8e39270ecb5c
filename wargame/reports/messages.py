"""Messages between roles: what one's role may write to whom, and what it wrote and was written."""

from dataclasses import dataclass

import numpy as np

from wargame.engine import Kind
from wargame.reports.position import Position


@dataclass(frozen=True, slots=True)
class Template:
    """A message that may be sent now, with the roles it may go to."""

    index: int
    id: str
    text: str
    to: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Heard:
    """A message that the role sent or received, in the week of it."""

    week: int
    sender: str
    receiver: str
    mine: bool
    text: str


def templates(position: Position) -> tuple[Template, ...]:
    """What the role may write, in the deck's order; empty in a deck without messages."""
    return tuple(
        Template(index, made.id, position.say.deck(made.text), tuple(np.flatnonzero(to).tolist()))
        for index, (made, to) in enumerate(
            zip(position.names.messages, position.legal.message[0], strict=True)
        )
        if to.any()
    )


def heard(position: Position) -> tuple[Heard, ...]:
    """What the role sent and received, newest first."""
    found = []
    for note in reversed(position.seen.notes):
        data = note.data
        if note.kind == "act" and data["kind"] == Kind.MESSAGE:
            names = position.names
            sender, receiver = names.role(data["role"]), names.role(data["target"])
            text = position.say.deck(names.messages[data["index"]].text)
            mine = data["role"] == position.role_in(note.week)
            found.append(Heard(note.week, sender, receiver, mine, text))
    return tuple(found)
