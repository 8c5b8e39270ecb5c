"""What holds for every deck: the week, secrets and chance, and how a story ends."""

from collections.abc import Iterator

from wargame.deck import lengths
from wargame.reports.rulebook.pen import Pen, table

_WEEK = """\
## A week

There are {formation} weeks to form a cabinet; a confirmed cabinet then governs for {government}.
Week 1 begins on {starts}. Every week runs so:

1. **Brief.** Income comes in, up to {cap} political capital; waiting times and price marks run
   down. What is due happens, and one event is drawn by weight, or none. An event may ask a role to
   choose; whoever does not choose gets the default.
2. **Negotiate.** Roles act in turn: the formateur first, then the others in the order of the cast.
   Each act sees what the one before it left.
   - The *formateur* sends packages of portfolios, lesser posts and promises, puts blocs up for
     posts, declares promises, shares out the rest in one act, and calls the cabinet vote. Drafting
     is free; a send costs {offer} capital, holds at most {new} new portfolios and gets one answer.
     An offer stands until it is taken or taken back, and what stands on offer is reserved.
   - A *bloc* accepts, declines or asks for something else; it may pledge without an offer, and
     withdraw. Withdrawing returns what it was given.
   - *Any role* plays its moves, which cost capital and take time before they can come again.
   - In government the formateur may put somebody up for a vacant ministry, for {offer} capital.
3. **Adjudicate.** Delayed effects; then every meter is drawn towards its anchor and all standing
   rules apply at once; then incidents, ladders and trust. Each change has its causes in the ledger,
   and they add up to the change.
4. **Vote.** At most one a week. Before the cabinet vote, offers that nobody took return. In
   government, ministers put up this week are voted on one by one.
5. **Aftermath.** Promises that fall due are kept or broken, and the week of a government counts.
6. **Ending.** The first ending whose condition holds closes the story."""

_STANDING = """\
## What is secret, and what is chance

Everybody sees seats, holders, meters, ladders, events, votes, and which portfolios stand on offer
to whom. A role alone sees its aims, its capital, the lesser posts and promises on offer to it or by
it, its mood and its messages. Of what a bloc wants, its two strongest wishes are public. Bots
decide by what their seat may see.

Every draw is a function of the seed, the week and its purpose: nothing is rerolled by undoing.
Chances are out of 1,024. A bloc's hidden mood moves its answer."""


def week(pen: Pen) -> Iterator[str]:
    """The order of a week."""
    deck = pen.deck.deck
    yield _WEEK.format(
        formation=_weeks(pen),
        government=deck.length.government,
        starts=deck.starts,
        cap=deck.capital_cap,
        offer=deck.offer_cost,
        new=deck.new_items,
    )


def _weeks(pen: Pen) -> str:
    """Weeks of the formation, and those of other lengths that a table may choose."""
    first, *more = (str(length.formation) for length in lengths(pen.deck))
    return f"{first} (or {', '.join(more)}, as the table chooses)" if more else first


def standing(_pen: Pen) -> Iterator[str]:
    """Secrets and chance."""
    yield _STANDING


def ending(pen: Pen) -> Iterator[str]:
    """The endings, in the order in which they are tested."""
    titles = {each.id: pen.text(each.title) for each in pen.deck.endings.ending}
    yield "## Endings"
    yield ""
    yield "Tested in this order at the end of every week; the first that holds counts."
    yield ""
    rows = (
        (titles[clause.ending], pen.holds(clause.when), pen.text(clause.reason))
        for clause in pen.deck.endings.clause
    )
    yield from table(("ending", "when", "in short"), rows)
