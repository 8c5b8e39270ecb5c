"""Who plays which role: for good, or as the mandate passes from team to team.

A team is a role that speaks for blocs. In a cast whose mandate passes, the team that speaks for the
nominee's bloc plays the office as well. A person plays one role at a time: the office while the
person's team holds it, the team's own role at all other times. Whatever else the team has is played
by a bot meanwhile: its deputy, which is the office's own, of the strength that was chosen for it.
"""

from collections.abc import Mapping

from wargame.bots import Bot
from wargame.deck import Deck
from wargame.engine import Record, Rules, State
from wargame.lab.seats import make_bot
from wargame.session.seating import DEFAULT, human_role, seated
from wargame.store import HUMAN, Seat


class Teams:
    """Who plays which role while which nominee holds the mandate.

    Attributes:
        seats: who was put into each role, in initiative order; of the team that begins with the
            mandate a person is put into the office.
        office: the role of the office. holders: for each nominee the role of the team that plays
            the office; empty where the office is a seat of its own.
    """

    def __init__(self, seats: tuple[Seat, ...], office: int = -1, holders: tuple[int, ...] = ()):
        self.seats, self.office, self.holders = seats, office, holders
        self._chosen = human_role(seats)
        strengths = {seat.player for seat in seats} - {HUMAN} | {DEFAULT}
        self._bots = {strength: make_bot(strength) for strength in strengths}

    @classmethod
    def of(cls, deck: Deck, rules: Rules, players: Mapping[str, str]) -> "Teams":
        """The teams of a cast.

        Args:
            deck: what is played.
            rules: with the roles of the cast.
            players: role id → "human" or a bot's strength; greedy where nothing is said.

        Raises:
            UserError: an unknown role or player, or several people.
        """
        office = next((r for r, role in enumerate(rules.roles) if role.office), -1)
        holders = _holders(deck, rules)
        return cls(_at_office(seated(rules, players), office, holders), office, holders)

    @property
    def team(self) -> int:
        """The role of the person's team, the same in every week; −1 where only bots play."""
        if self.holders and self._chosen == self.office:
            return self.holders[0]
        return self._chosen

    def human(self, state: State) -> int:
        """The role that the person plays in a position (B = 1), −1 where only bots play."""
        return self._human(int(state.nominee[0]))

    def _human(self, nominee: int) -> int:
        if self._chosen < 0 or not self.holders:
            return self._chosen
        return self.office if self.holders[nominee] == self.team else self.team

    def players(self, state: State) -> tuple[str, ...]:
        """Who plays each role in a position (B = 1): "human", or the strength of a bot."""
        human = self.human(state)
        return tuple(
            HUMAN if role == human else self._strength(role, state)
            for role in range(len(self.seats))
        )

    def _strength(self, role: int, state: State) -> str:
        """The bot of a role: where the person was put, another team's own or a deputy.

        The deputy is the office's own bot: it and the person change seats.
        """
        player = self.seats[role].player
        if player != HUMAN:
            return player
        if role != self.office:
            return self.seats[self.office].player
        return self.seats[self.holders[int(state.nominee[0])]].player

    def bots(self, state: State) -> list[Bot | None]:
        """A bot for each role in a position (B = 1), None for the person."""
        return [self._bots.get(player) for player in self.players(state)]

    def roles(self, record: Record, week: int) -> tuple[int, ...]:
        """The role that the person played in each week so far; empty where it is always the same.

        Args:
            record: of the game, in which the notes say when a mandate was lost.
            week: the last one.
        """
        if self._chosen < 0 or not self.holders:
            return ()
        lost = [note.week for note in record.notes if note.kind == "mandate"]
        return tuple(self._after(sum(each < at for each in lost)) for at in range(1, week + 1))

    def _after(self, lost: int) -> int:
        """The person's role when so many nominees have lost the mandate; the last keeps it."""
        return self._human(min(lost, len(self.holders) - 1))


def _holders(deck: Deck, rules: Rules) -> tuple[int, ...]:
    """For each nominee the team that plays the office; empty where it is a seat of its own."""
    cast = next(each for each in deck.roles.cast if each.id == rules.cast)
    if cast.mandate == "stays":
        return ()
    speakers = {bloc: r for r, role in enumerate(rules.roles) for bloc in role.blocs}
    return tuple(speakers[nominee.bloc] for nominee in rules.nominees)


def _at_office(seats: tuple[Seat, ...], office: int, holders: tuple[int, ...]) -> tuple[Seat, ...]:
    """The seats with a person of the team that begins with the mandate in the office."""
    if not holders or human_role(seats) != holders[0]:
        return seats
    made, first = list(seats), holders[0]
    made[first] = Seat(seats[first].role, seats[office].player)
    made[office] = Seat(seats[office].role, HUMAN)
    return tuple(made)
