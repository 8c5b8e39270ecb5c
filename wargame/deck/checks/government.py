"""Votes in their order, nominees, endings."""

from collections.abc import Iterator

from wargame.deck.checks.lookup import twice
from wargame.deck.faults import Fault
from wargame.deck.lengths import lengths
from wargame.deck.model import Deck, Vote

FILE = "government.toml"


def votes(deck: Deck) -> Iterator[Fault]:
    """Posts are voted first, each once; the last vote, and only it, is the cabinet's."""
    last = deck.government.vote[-1]
    for vote in deck.government.vote:
        where = f"{FILE}: vote '{vote.id}'"
        if (vote.kind == "cabinet") != (vote is last):
            what = (
                "is a vote on the cabinet before the last"
                if vote is not last
                else ("is the last and no vote on the cabinet")
            )
            yield Fault(where, "kind", what, "let the last vote, and only it, be the cabinet")
        yield from _vote(deck, where, vote)
    posts = [post for vote in deck.government.vote for post in vote.posts]
    yield from twice(FILE, "posts", posts)


def _vote(deck: Deck, where: str, vote: Vote) -> Iterator[Fault]:
    length = min(each.formation for each in lengths(deck))
    ministries = {kind.id for kind in deck.portfolios.kind if kind.ministry}
    count = sum(item.kind in ministries for item in deck.portfolios.portfolio)
    if vote.kind == "posts" and not vote.posts:
        yield Fault(where, "posts", "is empty", "name the posts that this vote fills")
    if vote.kind == "cabinet" and vote.posts:
        yield Fault(where, "posts", "names posts in the cabinet's vote", "take them out")
    for item in deck.portfolios.portfolio:
        if item.id in vote.posts and (item.kind in ministries or item.office):
            what = f"names '{item.id}', which is no post to be voted"
            yield Fault(where, "posts", what, "name portfolios of a kind with ministry = false")
    if vote.minimum > count:
        what = f"is {vote.minimum}, and there are {count} ministries"
        yield Fault(where, "minimum", what, "lower it")
    if vote.earliest > length:
        what = f"is week {vote.earliest}, and the formation has {length}"
        yield Fault(where, "earliest", what, "let it be within the formation")
    if vote.deadline is not None and vote.deadline < vote.earliest:
        yield Fault(where, "deadline", "lies before earliest", "let it be later")


def nominees(deck: Deck) -> Iterator[Fault]:
    """Trust in a nominee is from 0 to 100."""
    for nominee in deck.government.nominee:
        for bloc, value in nominee.trust.items():
            if not 0 <= value <= 100:
                where = f"{FILE}: nominee '{nominee.id}'"
                yield Fault(where, "trust", f"of '{bloc}' is {value}", "let it be from 0 to 100")


def endings(deck: Deck) -> Iterator[Fault]:
    """Every ending can be reached by some clause; ranks differ."""
    reached = {clause.ending for clause in deck.endings.clause}
    ranks: dict[int, str] = {}
    for ending in deck.endings.ending:
        where = f"endings.toml: ending '{ending.id}'"
        if ending.id not in reached:
            remedy = "give it a clause, or take it out"
            yield Fault(where, "", "is reached by no clause", remedy)
        if ranks.setdefault(ending.rank, ending.id) != ending.id:
            what = f"is {ending.rank}, as that of '{ranks[ending.rank]}'"
            yield Fault(where, "rank", what, "give each ending a rank of its own", "warning")
