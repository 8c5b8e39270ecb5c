"""A cabinet in office: the weeks left, vacant ministries, and which partners may leave."""

from dataclasses import dataclass

from wargame.reports.position import Position
from wargame.reports.reasons import fixed, term_sentence
from wargame.reports.tile import has_left

RESTLESS, WAVERING, LEAVING = 2, 10, 50
"""Percent a week from which a partner is restless, may leave, and is close to leaving."""

MINDED = ("wavering", "leaving")
"""Bands in which a partner's leaving is likely enough to be minded."""

MOST_REASONS = 2


@dataclass(frozen=True, slots=True)
class Partner:
    """A partner of the cabinet; ``band`` as of `band_of`, ``text`` says it."""

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
        left_behind: ministers in office whose bloc is out of the coalition, or empty.
    """

    weeks: str
    seats: str
    vacant: tuple[int, ...]
    named: tuple[int, ...]
    partners: tuple[Partner, ...]
    left_behind: str


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
        left_behind=_left_behind(position),
    )


def band_of(position: Position, bloc: int) -> tuple[str, str]:
    """How likely a partner is to leave this week: settled, restless, wavering or leaving; in words.

    The chance is the engine's own, for the package it has, as far as the role may know it: a mood
    that is hidden counts as none.
    """
    percent, say = (position.leaving[bloc] * 100 + 512) // 1024, position.say
    if percent < RESTLESS:
        return "settled", say("Settled")
    chance = say.percent(percent)
    if percent < WAVERING:
        return "restless", say("Restless: about {chance} a week", chance=chance)
    if percent < LEAVING:
        return "wavering", say("May leave: about {chance} a week", chance=chance)
    return "leaving", say("Close to leaving: about {chance} a week", chance=chance)


def against_staying(position: Position, bloc: int) -> str:
    """What weighs most against staying for a partner that is not settled, in its own words.

    Terms that always weigh the same drive nobody out and are left out.
    """
    terms, say = position.answers.terms[0, :, bloc].tolist(), position.say
    drives = [
        (value, term)
        for term, value in enumerate(terms)
        if value < 0 and not fixed(position.rules.terms[term][1])
    ]
    made = position.deck.bargaining.term
    found = [term_sentence(say, made[term], value) for value, term in sorted(drives)[:MOST_REASONS]]
    if not found:
        return ""
    quoted = (say("“{words}”", words=each.rstrip(".")) for each in found)
    return say("Against staying: {list}.", list=say.listed(quoted, heavy=True))


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


def _left_behind(position: Position) -> str:
    items = [item for item in range(len(position.owner)) if has_left(position, item)]
    names = position.say.names([position.names.portfolio(item) for item in items])
    return position.say("Ministers of blocs that left: {items}.", items=names) if items else ""


def _partners(position: Position) -> tuple[Partner, ...]:
    blocs = [b for b, one in enumerate(position.partners) if one and b != position.formateur]
    blocs.sort(key=lambda bloc: -position.leaving[bloc])
    return tuple(Partner(b, position.names.short(b), *band_of(position, b)) for b in blocs)
