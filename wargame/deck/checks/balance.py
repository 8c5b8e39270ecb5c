"""What the deck asks of `wargame balance`: figures, lines and numbers that there are."""

from collections.abc import Iterator

from wargame.base.errors import DataError
from wargame.deck.checks.lookup import unknown
from wargame.deck.dials import dialled
from wargame.deck.faults import Fault
from wargame.deck.measures import measures
from wargame.deck.model import Deck, Experiment, Shift

FILE = "balance.toml"


def bars(deck: Deck) -> Iterator[Fault]:
    """A bar is set on a figure of the report and has a side; the lesson's cast is known."""
    known = measures(deck)
    for number, bar in enumerate(deck.balance.bar, start=1):
        where = f"{FILE}: bar {number}"
        yield from unknown(where, "what", [bar.what], known, "figure")
        if bar.low is None and bar.high is None:
            yield Fault(where, "", "asks for nothing", "say low, high or both")
        elif bar.low is not None and bar.high is not None and bar.low > bar.high:
            yield Fault(where, "low", "lies above high", "swap them")
    if deck.balance.lesson is not None:
        casts = [cast.id for cast in deck.roles.cast]
        yield from unknown(FILE, "lesson", [deck.balance.lesson], casts, "cast")


def experiments(deck: Deck) -> Iterator[Fault]:
    """An experiment measures one thing, of lines, endings and things that there are."""
    lines = [stance.id for stance in deck.bots.stance]
    endings = [ending.id for ending in deck.endings.ending]
    for made in deck.balance.experiment:
        where = f"{FILE}: experiment '{made.id}'"
        yield from unknown(where, "line", _said(made.line), lines, "line")
        yield from unknown(where, "instead", _said(made.instead), lines, "line")
        yield from unknown(where, "share", _said(made.share), endings, "ending")
        if (made.share is None) == (made.mean is None):
            what = "measures nothing" if made.share is None else "measures two things"
            yield Fault(where, "share", what, "say either share or mean")
        if made.instead is not None and (made.change or made.line is None):
            what = "compares two lines" if made.change else "compares with no line"
            yield Fault(where, "instead", what, "say line and instead, or line and change")
        yield from _shifts(deck, where, made)


def _said(name: str | None) -> list[str]:
    return [] if name is None else [name]


def _shifts(deck: Deck, where: str, made: Experiment) -> Iterator[Fault]:
    items = [item.id for item in deck.portfolios.portfolio]
    blocs = [bloc.id for bloc in deck.blocs.bloc]
    promises = [promise.id for promise in deck.promises.promise]
    numbers = [meter.id for meter in deck.meters.meter]
    numbers += [counter.id for counter in deck.meters.counter]
    for shift in made.change:
        yield from unknown(where, "assign", _said(shift.assign), items, "portfolio")
        yield from unknown(where, "to", _said(shift.to), blocs, "bloc")
        yield from unknown(where, "promise", _said(shift.promise), promises, "promise")
        yield from unknown(where, "on", _said(shift.on), numbers, "meter or counter")
        if _things(shift) != 1:
            what = "changes nothing" if not _things(shift) else "changes several things at once"
            yield Fault(where, "change", what, "say one of assign, promise and on")


def _things(shift: Shift) -> int:
    return sum(each is not None for each in (shift.assign, shift.promise, shift.on))


def dials(deck: Deck) -> Iterator[Fault]:
    """Every dial finds its number."""
    for dial in deck.balance.dial:
        where = f"{FILE}: dial '{dial.id}'"
        if dial.low >= dial.high:
            yield Fault(where, "low", "is not below high", "swap them")
        try:
            dialled(deck, dial)
        except DataError as error:
            yield Fault(where, "path", f"{error.where} {error.what}", error.remedy)
