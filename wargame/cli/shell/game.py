"""The game as the shell plays it: a session, its words, and the package being drafted."""

from dataclasses import dataclass
from pathlib import Path

from wargame.engine import Act, Kind
from wargame.reports import Draft, Names, Position, Say
from wargame.reports.acts import act_story
from wargame.session import Session

_UNTOLD = {
    Kind.SHARE: "the rest is shared out",
    Kind.CHOOSE: "the way out that was chosen",
    Kind.DECLARE: "the public promise",
    Kind.UNDECLARE: "the promise withdrawn",
}
"""Acts that make no headline of their own, because what they do makes one."""


@dataclass(slots=True)
class Game:
    """One session in one language; ``draft`` is the package that has not been sent."""

    session: Session
    file: Path
    language: str = "en"
    draft: Draft | None = None
    names: Names | None = None

    @property
    def say(self) -> Say:
        """The sentences in the game's language."""
        return Say(self.language, also="terminal")

    def position(self) -> Position:
        """The position as the person's role sees it now."""
        session = self.session
        if self.names is None:
            self.names = Names(session.deck, session.rules, self.say)
        return Position(
            self.names,
            session.view(),
            session.record,
            session.legal(),
            session.roles_of(session.role),
            session.decided,
        )

    @property
    def over(self) -> bool:
        """Whether the story has closed."""
        return bool(self.session.ending)

    @property
    def noted(self) -> int:
        """How many notes have been written so far."""
        return len(self.session.record.notes)

    @property
    def begun(self) -> bool:
        """Whether the person has done anything yet, or a week has gone by."""
        session = self.session
        return len(session.weeks) > 1 or any(act.source == "human" for act in session.acts)

    def last_act(self) -> str:
        """The person's last act of this week in words, empty when none can be undone."""
        if not self.session.can_undo:
            return ""
        position = self.position()
        mine = [
            note.data
            for note in position.seen.notes
            if note.kind == "act"
            and note.week == position.week
            and note.data["role"] == position.role
            and note.data["kind"] != Kind.PASS
        ]
        told = act_story(position, mine[-1]) if mine else None
        if told is not None:
            return told[1]
        return self.say(_UNTOLD[Kind(mine[-1]["kind"])]) if mine else ""

    def act(self, act: Act) -> None:
        """Do an act of the person's role; it is saved when this returns.

        Raises:
            UserError: it is not open, or the disk refuses; nothing has changed.
        """
        self.session.act(act)
