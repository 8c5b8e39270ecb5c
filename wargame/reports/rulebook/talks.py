"""The talks: votes, answers, promises, moves, and how bots bargain."""

from collections.abc import Iterator

from wargame.deck.model import Move, Promise
from wargame.reports.rulebook.pen import Pen, lower, table


def votes(pen: Pen) -> Iterator[str]:
    """The votes in their order, the nominees and how a mandate is lost."""
    made = pen.deck.government
    yield "## Votes and mandates"
    yield ""
    for number, vote in enumerate(made.vote, 1):
        posts = f" It fills {pen.names(vote.posts)}." if vote.posts else ""
        late = f" The clock shows week {vote.deadline}." if vote.deadline else ""
        yield f"{number}. **{pen.text(vote.name)}**, from week {vote.earliest}.{posts}{late}"
        yield f"   It passes when the seats cast reach {lower(pen.says(vote.quota))}."
        yield f"   A bloc casts: {lower(pen.says(vote.votes))}."
        if vote.kind == "cabinet":
            against = lower(pen.says(vote.objectors or "0"))
            yield f"   At least {vote.minimum} ministries must be assigned. Each minister then"
            yield f"   needs the quota alone, less those who object: {against}."
    yield ""
    order = " → ".join(pen.text(nominee.name) for nominee in made.nominee)
    yield f"The mandate goes {order}, and then to nobody. It is lost when:"
    yield ""
    for lapse in made.lapse:
        chance = "" if lapse.chance == "1024" else f", with a chance {pen.chance(lapse.chance)}"
        yield f"- {pen.holds(lapse.when)}{chance}. {pen.text(lapse.reason)}"
    yield ""
    yield "Then pledges, packages and live promises of the old mandate lapse; posts voted on stay."


def answers(pen: Pen) -> Iterator[str]:
    """The terms of a bloc's answer."""
    made = pen.deck.bargaining
    yield "## Will a bloc say yes?"
    yield ""
    accept, leave = (lower(pen.says(each)) for each in (made.accept, made.leave))
    yield "Its answer is a sum of terms in hundredths of a logit (−200 is 12 %, 0 is 50 %, +200 is"
    yield f"88 %). It accepts with {accept}; in any week a partner leaves with {leave}."
    yield "A red line makes a yes impossible before the vote."
    yield "The three heaviest terms are what it states as its reasons."
    yield ""
    rows = ((pen.text(t.label), pen.says(t.value)) for t in made.term)
    yield from table(("term", "how much"), rows)


def promises(pen: Pen) -> Iterator[str]:
    """The promise ledger."""
    yield "## Promises"
    yield ""
    yield "A promise stands in the ledger until it is kept or broken by its own condition."
    for promise in pen.deck.promises.promise:
        yield ""
        yield f"**{pen.text(promise.name)}.** {pen.text(promise.text)} {_terms(pen, promise)}"


def _terms(pen: Pen, made: Promise) -> str:
    parts = (
        ("To", "" if made.to == "blocs" else pen.says(made.to)),
        ("Due", "" if made.due == "False" else pen.holds(made.due)),
        ("Kept when", "" if made.kept_when == "False" else pen.holds(made.kept_when)),
        ("Broken at once when", "" if made.broken_when == "False" else pen.holds(made.broken_when)),
        ("Given", pen.changes({}, made.given)),
        ("Kept", pen.changes({}, made.kept)),
        ("Broken", pen.changes({}, made.broken)),
        ("Taken back", pen.changes({}, made.retracted or ())),
    )
    return " ".join(f"*{word}:* {said}." for word, said in parts if said)


def moves(pen: Pen) -> Iterator[str]:
    """What roles may do besides offers."""
    yield "## Moves"
    yield ""
    heads = ("move", "who", "capital", "again after", "when", "what it does")
    shown = [m for m in pen.deck.moves.move if pen.deck.deck.spoilers or not m.spoiler]
    yield from table(heads, (_move(pen, move) for move in shown))


def _move(pen: Pen, made: Move) -> tuple[object, ...]:
    wait = "once" if made.once else f"{made.cooldown} weeks" if made.cooldown else "at once"
    partner = f" and {made.partner_cost} of {pen.name(made.partner)}" if made.partner else ""
    spoiler = " (spoils)" if made.spoiler else ""
    name = f"{pen.text(made.name)}{spoiler}"
    return (
        name,
        pen.names(made.who),
        f"{made.cost}{partner}",
        wait,
        pen.holds(made.when),
        pen.effects(made),
    )


def bots(pen: Pen) -> Iterator[str]:
    """How greedy bots bargain in this deck."""
    made = pen.deck.bots
    yield "## How bots bargain"
    yield ""
    yield f"A bot formateur first offers {made.generosity} % of a fair share and {made.step} %"
    yield f"more after each refusal, up to {made.most} %; it sends at most {made.offers} offers a"
    yield f"week and calls the vote with {made.margin} seats to spare. It follows one of these:"
    yield ""
    names = {nominee.id: pen.text(nominee.name) for nominee in pen.deck.government.nominee}
    for stance in made.stance:
        weights = ", ".join(f"{names[key]} {weight}" for key, weight in stance.weight.items())
        declares = f" Declares {pen.names(stance.declares)}." if stance.declares else ""
        kept = "; ".join(
            f"{lower(pen.holds(each.portfolios) or 'everything')} from {pen.says(each.who)}"
            for each in stance.withhold
        )
        yield f"- **{pen.text(stance.name)}** (weights: {weights}).{declares}" + (
            f" Withholds {kept}." if kept else ""
        )
