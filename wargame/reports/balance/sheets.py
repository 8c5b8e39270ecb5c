"""The report as titled tables of words, in the order in which it is read."""

from collections.abc import Callable, Iterator

from wargame.deck import Deck
from wargame.reports.balance import chance, course, dead, ways
from wargame.reports.balance.sheet import Found, Sheet, Titles

_MADE: tuple[Callable[[Titles, Found], Iterator[Sheet]], ...] = (
    course.bars,
    course.endings,
    course.skill,
    ways.lines,
    ways.plays,
    dead.rare,
    dead.idle,
    dead.conditions,
    ways.decisions,
    chance.gamson,
    chance.answered,
    ways.experiments,
    chance.luck,
    chance.sensitivity,
    course.lesson,
)


def sheets(deck: Deck, found: Found) -> list[Sheet]:
    """Return the tables of a report of `wargame.lab.balance`; those with nothing are left out."""
    titles = Titles(deck)
    made = (each for make in _MADE for each in make(titles, found))
    return [each for each in made if each.rows or each.note]
