"""A cabinet in office: the weeks left, vacant ministries, and which partners may leave."""

from dataclasses import dataclass

from wargame.reports.position import Position

RESTLESS, LEAVING = 2, 10
"""Percent a week from which a partner is called restless, and close to leaving."""


@dataclass(frozen=True, slots=True)
class Partner:
    """A partner of the cabinet; ``band`` is settled, restless or leaving, ``text`` says it."""

    bloc: int
    short: str
    band: str
    text: str


@dataclass(frozen=True, slots=True)
class GovernmentScene:
    """The state of a government.

    Attributes:
        weeks: "Week 2 of 8 in government. 6 weeks to go."
        seats: the seats of those who still support it, against a majority.
        vacant: ministries without a minister; ``named`` those that are voted on this week.
        partners: the partners, the one closest to leaving first.
    """

    weeks: str
    seats: str
    vacant: tuple[int, ...]
    named: tuple[int, ...]
    partners: tuple[Partner, ...]


def government(position: Position) -> GovernmentScene | None:
    """The state of the government; None before a cabinet is confirmed and after the close."""
    if position.governed < 0 or position.ended:
        return None
    rules, filled = position.rules, position.state.filled[0].tolist()
    empty = [i for i, one in enumerate(rules.ministries) if one and not filled[i]]
    return GovernmentScene(
        weeks=_weeks(position),
        seats=_seats(position),
        vacant=tuple(item for item in empty if position.owner[item] < 0),
        named=tuple(item for item in empty if position.owner[item] >= 0),
        partners=_partners(position),
    )


def band_of(position: Position, bloc: int) -> tuple[str, str]:
    """How close a partner is to leaving, as a band and in words."""
    percent, say = (position.leaving[bloc] * 100 + 512) // 1024, position.say
    if percent >= LEAVING:
        return "leaving", say("Close to leaving")
    return ("restless", say("Restless")) if percent >= RESTLESS else ("settled", say("Settled"))


def _weeks(position: Position) -> str:
    left = max(position.rules.government - position.governed - 1, 0)
    week = position.say(
        "Week {week} of {weeks} in government",
        week=position.governed + 1,
        weeks=position.rules.government,
    )
    return f"{week}. {position.say('{n} more after it.', n=left)}"


def _seats(position: Position) -> str:
    rules, say = position.rules, position.say
    have = sum(s for s, partner in zip(rules.seats, position.partners, strict=True) if partner)
    gap = have - rules.majority
    if gap < 0:
        return say("{have} seats support it, {n} short of a majority.", have=have, n=-gap)
    return say("{have} seats support it, {n} more than it needs.", have=have, n=gap)


def _partners(position: Position) -> tuple[Partner, ...]:
    blocs = [b for b, one in enumerate(position.partners) if one and b != position.formateur]
    blocs.sort(key=lambda bloc: -position.leaving[bloc])
    return tuple(Partner(b, position.names.short(b), *band_of(position, b)) for b in blocs)
