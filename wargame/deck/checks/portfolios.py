"""The board: kinds, sets and values of portfolios."""

from collections.abc import Iterator

from wargame.deck.checks.lookup import twice, unknown
from wargame.deck.faults import Fault
from wargame.deck.model import Deck

FILE = "portfolios.toml"


def portfolios(deck: Deck) -> Iterator[Fault]:
    """Kinds, sets and values are known; points are not negative; what is watched exists."""
    table = deck.portfolios
    kinds = {kind.id for kind in table.kind}
    yield from twice(FILE, "kind", (kind.id for kind in table.kind))
    if table.watched:
        yield from unknown(FILE, "watched", [table.watched], table.values, "value")
    for item in table.portfolio:
        where = f"{FILE}: portfolio '{item.id}'"
        yield from unknown(where, "kind", [item.kind], kinds, "kind")
        yield from unknown(where, "sets", item.sets, table.sets, "set")
        yield from unknown(where, "values", item.values, table.values, "value")
        if item.points < 0:
            yield Fault(where, "points", f"is {item.points}", "let it be 0 or more")
    used = {item.kind for item in table.portfolio}
    for kind in table.kind:
        if kind.id not in used:
            where = f"{FILE}: kind '{kind.id}'"
            yield Fault(where, "", "has no portfolio", "give it one, or take it out", "warning")
    yield from _posts(deck)


def _posts(deck: Deck) -> Iterator[Fault]:
    """A post is filled by a vote or goes with the office."""
    ministries = {kind.id for kind in deck.portfolios.kind if kind.ministry}
    voted = {post for vote in deck.government.vote for post in vote.posts}
    for item in deck.portfolios.portfolio:
        if item.kind in ministries or item.office or item.id in voted:
            continue
        what = "is no ministry, and no vote fills it"
        remedy = "name it in the posts of a vote, or let it go with the office"
        yield Fault(f"{FILE}: portfolio '{item.id}'", "kind", what, remedy, "warning")
