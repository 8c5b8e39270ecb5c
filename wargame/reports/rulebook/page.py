"""The page: what holds for every deck in words of its own, the rest from the deck."""

from collections.abc import Iterator

from wargame.deck import Deck
from wargame.reports.rulebook.house import ending, standing, week
from wargame.reports.rulebook.pen import Pen
from wargame.reports.rulebook.table import blocs, casts, price_list
from wargame.reports.rulebook.talks import answers, bots, moves, promises, votes
from wargame.reports.rulebook.world import ladders, meters, rules


def rulebook(deck: Deck) -> str:
    """Return the rules of ``deck`` as Markdown."""
    return "\n".join(_lines(Pen(deck))) + "\n"


def _lines(pen: Pen) -> Iterator[str]:
    deck = pen.deck.deck
    yield f"# The rules of {pen.text(deck.title)}"
    yield ""
    yield "Written by `wargame deck rules` from the deck; change the deck, not this page."
    if deck.notice:
        yield ""
        yield f"*{pen.text(deck.notice)}*"
    yield ""
    yield pen.text(deck.summary)
    for section in (
        week, casts, blocs, price_list, votes, answers, promises, moves,
        meters, ladders, rules, standing, ending, bots,
    ):  # fmt: skip
        yield ""
        yield from section(pen)
