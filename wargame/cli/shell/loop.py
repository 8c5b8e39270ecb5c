"""The conversation: show the position, read a line, do it, say what happened."""

from dataclasses import dataclass, field

from wargame.base.errors import UserError
from wargame.cli.pen import Pen
from wargame.cli.shell import ahead, claims, drafts, letters, look, office, roads, steps, talks
from wargame.cli.shell.commands import COMMANDS, Command
from wargame.cli.shell.game import Game
from wargame.cli.shell.line_error import LineError, told
from wargame.cli.shell.option import Option
from wargame.cli.shell.options import options
from wargame.cli.shell.reader import Reader, at_keyboard, keyboard_or_pipe
from wargame.cli.show.ending import show_ending
from wargame.cli.show.opening import show_opening
from wargame.cli.show.position import show_position
from wargame.cli.show.week import show_happened, show_why
from wargame.engine import Act, Note
from wargame.reports import Position
from wargame.reports.dilemma import dilemma
from wargame.reports.inbox import inbox
from wargame.reports.team import passed
from wargame.reports.turned import overnight
from wargame.reports.week import happened
from wargame.reports.why import why_week

ROOMS = (drafts, office, talks, claims, steps, letters, look, ahead, roads)
"""The modules that register commands, in the order of the help."""


@dataclass(slots=True)
class Shell:
    """One conversation.

    Attributes:
        game: what is played.
        pen: where it is written.
        listed: the numbered acts that were shown last, the open ones.
        leaving: the person wants to stop.
        trial: acts are put here instead of being done, while one is only asked about.
        asking: somebody is at the keyboard, whom a week's end can wait for.
        held: the week whose end was held back for a choice, 0 none.
    """

    game: Game
    pen: Pen
    listed: list[Option] = field(default_factory=list)
    leaving: bool = False
    trial: list[Act] | None = None
    asking: bool = False
    held: int = 0

    def show(self, news: bool = True) -> None:
        """The position and what can be done in it; ``news`` with its headlines."""
        show_position(self.pen, self.game.position(), news)
        self.list_acts()

    def list_acts(self) -> None:
        """What can be done, with numbers; what cannot, with its reason."""
        position, say = self.game.position(), self.game.say
        title = say(
            "You can (capital {have} of {cap})", have=position.capital, cap=position.rules.cap
        )
        self._list(title, options(position, self.game.draft, self.game.last_act()))

    def ask(self, title: str, found: list[Option]) -> None:
        """Show a list of its own, from which the next number chooses."""
        if self.trial is not None:
            raise LineError("That opens a list; name one of its acts, such as accept and a bloc.")
        if not found:
            raise LineError("Nothing of that kind is open now.")
        self._list(title, [*found, Option(self.game.say("Back"), "list")])

    def _list(self, title: str, found: list[Option]) -> None:
        self.listed = [option for option in found if option.open]
        self.pen.head(title)
        number = 0
        for option in found:
            number += option.open
            self.pen.item(f"{number:>4}  " if option.open else "   –  ", option.text)

    def hear(self, line: str) -> None:
        """Do what a line says; what is wrong with it is told."""
        word, _, rest = line.strip().partition(" ")
        if word.isdecimal() and not rest:
            if not 1 <= int(word[:6]) <= len(self.listed):
                said = "There is no act {n}; the list goes to {last}."
                raise LineError(said, n=word[:6], last=len(self.listed))
            word, _, rest = self.listed[int(word) - 1].line.partition(" ")
        if word:
            found = _command(word)
            if self.trial is not None and found.word not in ahead.ACTS:
                raise LineError("Only an act can be forecast; see the numbered list.")
            found.do(self, rest.strip())

    def tell_since(self, noted: int) -> None:
        """What has happened since the record had ``noted`` notes."""
        position = self.game.position()
        self._tell(position, position.seen.notes[noted:])

    def tell_week(self) -> None:
        """What others have done this week so far."""
        week, position = self.game.session.week, self.game.position()
        acts = [note for note in position.seen.notes if note.week == week]
        acts = [note for note in acts if note.kind not in ("card", "inject")]
        if acts:
            self.pen.head(self.game.say("This week so far"))
            self._tell(position, acts)

    def tell_seat(self) -> None:
        """Where the mandate has passed and the seat with it, who one is now."""
        moved = passed(self.game.position())
        if moved:
            sheet = self.game.say("Type briefing for the sheet of that seat.")
            self.pen.text(f"{self.pen.bold(moved)} {sheet}", 2)

    def hold(self) -> bool:
        """Say which choice the week's end would pass over; whether it waits, once a week."""
        open_, say, week = dilemma(self.game.position()), self.game.say, self.game.session.week
        if open_ is None or not open_.mine:
            return False
        said = say("Nothing was chosen; by default: {choice}", choice=open_.default)
        waits = self.asking and self.held != week
        if waits:
            said = f"{said} {say('Type end again to let it happen, or choose.')}"
        self.held = week
        self.pen.text(said, 2)
        return waits

    def end_week(self) -> None:
        """Let the others finish, tell the week, and show what is next."""
        noted, week, say = self.game.noted, self.game.session.week, self.game.say
        if self.game.draft is not None:
            self.pen.text(say("The draft was not sent; it is gone."), 2)
        waiting = [talks.name for talks in inbox(self.game.position()) if talks.standing]
        if waiting:
            self.pen.text(say("Not answered, and it stands: {names}.", names=say.names(waiting)), 2)
        self.game.session.end_week()
        self.game.draft = None
        position = self.game.position()
        told = position.seen.notes[noted:]
        closed = [end.week for end in self.game.session.weeks if end.week >= week]
        for each in closed:
            self.pen.head(say("Week {week} closes", week=each))
            self._tell(position, [note for note in told if note.week == each])
            self.pen.line("  " + self.pen.bold(say("Why the meters moved")))
            show_why(self.pen, say, why_week(position, each), indent=4)
        if self.game.over:
            show_ending(self.pen, position)
            return
        self.pen.head(say("Week {week} opens", week=self.game.session.week))
        self._tell(position, [note for note in told if note.week > closed[-1]])
        self.tell_turned(position)
        self.tell_seat()
        self.show(news=False)

    def tell_turned(self, position: Position) -> None:
        """Who joined or left since the last turn, once more right above the position."""
        for each in overnight(position):
            self.pen.text(self.pen.bold(each.brief), 2)

    def _tell(self, position: Position, notes: list[Note]) -> None:
        told = happened(position, notes)
        show_happened(self.pen, self.game.say, told)
        if not told:
            self.pen.text(self.game.say("Nobody does anything that you can see."), 2)


def converse(game: Game, read: Reader | None = None) -> int:
    """Play ``game`` until it ends or the person leaves; returns the exit code."""
    shell, ask = Shell(game, Pen.for_terminal()), read or keyboard_or_pipe()
    shell.asking = read is None and at_keyboard()
    shell.pen.line(game.say("Saved as it goes. Type help for the commands. The file:"))
    shell.pen.copied(str(game.file))
    if game.over:
        show_ending(shell.pen, game.position())
        return 0
    if not game.begun:
        show_opening(shell.pen, game.position())
    shell.tell_week()
    shell.tell_turned(game.position())
    shell.tell_seat()
    shell.show()
    while not (game.over or shell.leaving):
        try:
            line = ask("\n> ")
        except EOFError:
            shell.pen.line()
            break
        except KeyboardInterrupt:
            shell.pen.line()
            _say_how_to_go_on(shell)
            raise
        try:
            shell.hear(line)
        except UserError as error:
            shell.pen.text(told(error, game.say), 2)
    if not game.over:
        _say_how_to_go_on(shell)
    return 0


def _say_how_to_go_on(shell: Shell) -> None:
    line = f'wargame play --continue "{shell.game.file}"'
    shell.pen.copied(shell.game.say("Saved. Go on with: {line}", line=line))


def _command(word: str) -> Command:
    found = [word.casefold()] if word.casefold() in COMMANDS else []
    found = found or [each for each in COMMANDS if each.startswith(word.casefold())]
    if len(found) != 1:
        if not found:
            raise LineError("There is no command '{word}'; type help for the list.", word=word)
        said = "There is no command '{word}'; it may be {words}."
        raise LineError(said, word=word, words=" / ".join(found))
    return COMMANDS[found[0]]
