"""Who sits where: one person at most, bots in the other seats."""

from collections.abc import Mapping, Sequence

from wargame.base.errors import UserError
from wargame.engine import Rules
from wargame.lab.seats import STRENGTHS
from wargame.store import HUMAN, Seat

DEFAULT = "greedy"


def seated(rules: Rules, players: Mapping[str, str]) -> tuple[Seat, ...]:
    """A seat for every role, in initiative order; roles not named are played by greedy bots.

    Args:
        rules: with the roles of the cast.
        players: role id → "human" or a bot's strength.

    Raises:
        UserError: an unknown role or player, or several people.
    """
    roles = [role.id for role in rules.roles]
    for role, player in players.items():
        if role not in roles:
            raise UserError(f"There is no seat '{role}' in this cast; it has {', '.join(roles)}.")
        if player != HUMAN and player not in STRENGTHS:
            known = ", ".join((HUMAN, *STRENGTHS))
            raise UserError(f"Nobody is called '{player}'; a seat is one of {known}.")
    if list(players.values()).count(HUMAN) > 1:
        raise UserError("Only one seat can be human. Give the others to bots.")
    return tuple(Seat(role, players.get(role, DEFAULT)) for role in roles)


def human_role(seats: Sequence[Seat]) -> int:
    """Index of the role that the person was put into, −1 where only bots play."""
    return next((index for index, seat in enumerate(seats) if seat.player == HUMAN), -1)
