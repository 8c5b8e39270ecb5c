"""The conversation: show the position, read a line, do it, say what happened."""

import sys
from collections.abc import Callable
from dataclasses import dataclass, field

from wargame.base.errors import UserError
from wargame.cli.pen import Pen
from wargame.cli.shell import look, offers, steps, talks
from wargame.cli.shell.commands import COMMANDS, Command
from wargame.cli.shell.game import Game
from wargame.cli.shell.options import Option, options
from wargame.cli.show.ending import show_ending
from wargame.cli.show.position import show_position
from wargame.cli.show.week import show_happened, show_why
from wargame.reports.week import happened
from wargame.reports.why import why_week

ROOMS = (offers, talks, steps, look)
"""The modules that register commands, in the order of the help."""

Reader = Callable[[str], str]
"""Shows a prompt and returns a line; raises EOFError when there are no more."""


@dataclass(slots=True)
class Shell:
    """One conversation.

    Attributes:
        game: what is played.
        pen: where it is written.
        listed: the numbered acts that were shown last.
        leaving: the person wants to stop.
    """

    game: Game
    pen: Pen
    listed: list[Option] = field(default_factory=list)
    leaving: bool = False

    def show(self) -> None:
        """The position and what can be done in it."""
        position = self.game.position()
        show_position(self.pen, position)
        self.listed = options(position)
        self.pen.head(self.game.say("You can"))
        for number, option in enumerate(self.listed, 1):
            self.pen.item(f"{number:>4}  ", option.text)

    def hear(self, line: str) -> None:
        """Do what a line says; what is wrong with it is told."""
        word, _, rest = line.strip().partition(" ")
        if word.isdecimal() and not rest:
            if not 1 <= int(word[:6]) <= len(self.listed):
                raise UserError(f"There is no act {word[:6]}; the list goes to {len(self.listed)}.")
            word, _, rest = self.listed[int(word) - 1].line.partition(" ")
        if word:
            _command(word).do(self, rest.strip())

    def tell_since(self, noted: int) -> None:
        """What has happened since the record had ``noted`` notes."""
        position = self.game.position()
        told = happened(position, self.game.notes_since(noted), self.game.decided())
        show_happened(self.pen, self.game.say, told)

    def tell_week(self) -> None:
        """What others have done this week so far."""
        week = self.game.session.week
        acts = [note for note in self.game.notes_since(0) if note.week == week]
        acts = [note for note in acts if note.kind not in ("card", "inject")]
        told = happened(self.game.position(), acts, self.game.decided())
        show_happened(self.pen, self.game.say, told)

    def end_week(self) -> None:
        """Let the others finish, tell the week, and show what is next."""
        noted, week = self.game.noted, self.game.session.week
        self.game.session.end_week()
        self.game.draft = None
        self.tell_since(noted)
        show_why(self.pen, why_week(self.game.position(), week), indent=2)
        if self.game.over:
            show_ending(self.pen, self.game.position())
        else:
            self.show()


def converse(game: Game, read: Reader | None = None) -> int:
    """Play ``game`` until it ends or the person leaves; returns the exit code."""
    shell, ask = Shell(game, Pen.for_terminal()), read or _reader()
    shell.pen.line(f"Saved as it goes in {game.file}. Type help for the commands.")
    if game.over:
        show_ending(shell.pen, game.position())
        return 0
    shell.tell_week()
    shell.show()
    while not (game.over or shell.leaving):
        try:
            line = ask("\n> ")
        except EOFError:
            shell.pen.line()
            break
        try:
            shell.hear(line)
        except UserError as error:
            shell.pen.text(str(error), 2)
    if not game.over:
        shell.pen.line(f'Saved. Go on with: wargame play --continue "{game.file}"')
    return 0


def _command(word: str) -> Command:
    found = [word.casefold()] if word.casefold() in COMMANDS else []
    found = found or [each for each in COMMANDS if each.startswith(word.casefold())]
    if len(found) != 1:
        remedy = f"it may be {' or '.join(found)}" if found else "type help for the list"
        raise UserError(f"There is no command '{word}'; {remedy}.")
    return COMMANDS[found[0]]


def _reader() -> Reader:
    """Lines from the keyboard, with history where the system has it, or from a pipe."""
    if sys.stdin.isatty():
        try:
            import readline  # noqa: F401  # gives input() its history and editing
        except ImportError:  # Windows has none
            return input
        return input
    return _piped


def _piped(prompt: str) -> str:
    """A line of a pipe, repeated after the prompt so that the transcript reads well."""
    sys.stdout.write(prompt)
    line = sys.stdin.readline()
    if not line:
        raise EOFError
    sys.stdout.write(line if line.endswith("\n") else line + "\n")
    return line
