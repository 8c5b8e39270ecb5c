"""The bar over the table: which deck, which week, which phase, who you are, what you can pay."""

from dataclasses import dataclass
from datetime import date

from wargame.base.text import week_date
from wargame.reports.position import Position


@dataclass(frozen=True, slots=True)
class PhaseStep:
    """A step of the week; ``state`` is done, current or ahead."""

    name: str
    state: str


@dataclass(frozen=True, slots=True)
class Masthead:
    """Deck, calendar, phase and role.

    Attributes:
        title: the deck's title.
        week, weeks: this week and the last one as things stand.
        horizon: the last week that the story can reach from here.
        monday: the Monday of the week, such as "12 Jan 2026".
        calendar: week and date in one line.
        term: "Week 2 of 8 in government", or empty before a cabinet.
        phases: the steps of the week.
        role: the role's name; ``nominee`` who holds the mandate, or empty.
        capital, cap: political capital and the most one can have.
        over: the story has closed.
    """

    title: str
    week: int
    weeks: int
    horizon: int
    monday: str
    calendar: str
    term: str
    phases: tuple[PhaseStep, ...]
    role: str
    nominee: str
    capital: int
    cap: int
    over: bool


def masthead(position: Position) -> Masthead:
    """The bar for this position."""
    deck, say = position.deck.deck, position.say
    weeks = last_week(position)
    monday = week_date(date.fromisoformat(deck.starts), position.week, position.language)
    return Masthead(
        title=say.deck(deck.title),
        week=position.week,
        weeks=weeks,
        horizon=weeks if position.governed >= 0 else weeks + position.rules.government,
        monday=monday,
        calendar=say(
            "Week {week} of {weeks} · {monday}", week=position.week, weeks=weeks, monday=monday
        ),
        term=_term(position),
        phases=_phases(position),
        role=position.names.role(position.role),
        nominee=position.names.nominee(int(position.state.nominee[0])),
        capital=position.capital,
        cap=position.rules.cap,
        over=position.ended,
    )


def last_week(position: Position) -> int:
    """The last week as things stand: of the formation, or of the government's watch."""
    if position.governed < 0:
        return max(position.rules.formation, position.week)
    running = 0 if position.ended else 1
    confirmed = position.week - position.governed - running
    return max(confirmed + position.rules.government, position.week)


def _term(position: Position) -> str:
    if position.governed < 0:
        return ""
    week = position.governed + (0 if position.ended else 1)
    return position.say(
        "Week {week} of {weeks} in government", week=week, weeks=position.rules.government
    )


def _phases(position: Position) -> tuple[PhaseStep, ...]:
    states = ["done"] * 4 if position.ended else ["done", "current", "ahead", "ahead"]
    words = ["Brief", "Negotiate", "Adjudicate", "Vote"]
    if position.governed >= 0:
        words[1] = "Govern"
    named = zip(words, states, strict=True)
    return tuple(PhaseStep(position.say(word), state) for word, state in named)
