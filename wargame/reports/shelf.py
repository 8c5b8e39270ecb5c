"""Decks on the shelf: what they tell, their casts, and the seats one may take."""

from dataclasses import dataclass, replace

from wargame.deck import lengths
from wargame.deck.model import Cast, Deck, Length, Role
from wargame.reports.say import Say

ROUND_MINUTES, STEP = 2, 5
"""A person thinks so long about a round: an assumption. Given to the next five minutes."""


@dataclass(frozen=True, slots=True)
class RoleCard:
    """A seat one may take.

    Attributes:
        blocs: names of those it speaks for; seats: how many they have together.
        objectives: its aims with the most each can bring.
        facts: labelled numbers, −100 to 100, that tell it from others.
        team: id of the role that comes with the office, where the mandate passes from team to
            team: the two are one choice; "" for all others.
    """

    id: str
    name: str
    office: bool
    blocs: str
    seats: int
    briefing: str
    aim: str
    objectives: tuple[tuple[str, int], ...]
    facts: tuple[tuple[str, int], ...]
    team: str = ""


@dataclass(frozen=True, slots=True)
class CastCard:
    """A cast with the seats one may choose, in the order in which they act, and how long it takes.

    Attributes:
        minutes: how long a game of each of the deck's lengths takes, in words.
    """

    id: str
    name: str
    roles: tuple[RoleCard, ...]
    minutes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DeckCard:
    """A deck on the shelf; ``counts`` is ready to show, such as "14 blocs · 28 posts".

    Attributes:
        length: the usual one, in words. weeks: all of it.
        lengths: those to choose from, the usual one first: weeks to form a cabinet, in words.
    """

    id: str
    version: str
    title: str
    summary: str
    setting: str
    notice: str
    length: str
    lengths: tuple[tuple[int, str], ...]
    weeks: int
    blocs: int
    portfolios: int
    cards: int
    sources: int
    counts: str
    art: str
    objectives: tuple[str, ...]
    casts: tuple[CastCard, ...]


def deck_card(deck: Deck, say: Say) -> DeckCard:
    """A deck on the shelf."""
    made, usual = deck.deck, lengths(deck)[0]
    counts = [
        say.count(len(deck.blocs.bloc), "{n} bloc", "{n} blocs"),
        say.count(len(deck.portfolios.portfolio), "{n} post", "{n} posts"),
        say.count(len(deck.cards.card), "{n} event", "{n} events"),
        _grounds(len(deck.sources.source), say),
    ]
    length = say(
        "{formation} weeks to form, {government} to govern",
        formation=usual.formation,
        government=usual.government,
    )
    return DeckCard(
        id=made.id,
        version=made.version,
        title=say.deck(made.title),
        summary=say.deck(made.summary),
        setting=say.deck(made.setting),
        notice=say.deck(made.notice),
        length=length,
        lengths=tuple((each.formation, say.whole(each.formation)) for each in lengths(deck)),
        weeks=usual.formation + usual.government,
        blocs=len(deck.blocs.bloc),
        portfolios=len(deck.portfolios.portfolio),
        cards=len(deck.cards.card),
        sources=len(deck.sources.source),
        counts=" · ".join(counts),
        art=made.art,
        objectives=tuple(say.deck(objective) for objective in made.objectives),
        casts=tuple(_cast(deck, cast, say) for cast in deck.roles.cast),
    )


def _grounds(sources: int, say: Say) -> str:
    """What a deck rests on: a deck without any source is a made-up country."""
    return say.count(sources, "{n} source", "{n} sources") if sources else say("Fictional")


def _cast(deck: Deck, cast: Cast, say: Say) -> CastCard:
    roles = {role.id: role for role in deck.roles.role}
    cards = [_role(deck, roles[key], say) for key in cast.roles if key in roles]
    if cast.mandate == "passes":
        first = deck.government.nominee[0].bloc
        team = next(key for key in cast.roles if first in roles[key].blocs)
        cards = _as_one(cards, team, say)
    minutes = tuple(_minutes(length, cast, say) for length in lengths(deck))
    return CastCard(cast.id, say.deck(cast.name), tuple(cards), minutes)


def _as_one(cards: list[RoleCard], team: str, say: Say) -> list[RoleCard]:
    """The office and the team that begins in it as one card."""
    own = next(card for card in cards if card.id == team)
    return [
        replace(card, blocs=say("with {team}", team=own.name), team=team) if card.office else card
        for card in cards
        if card is not own
    ]


def _minutes(length: Length, cast: Cast, say: Say) -> str:
    """How long a game takes if it goes to its last week, to five minutes."""
    rounds = -(-(length.formation + length.government) // cast.weeks_a_round)
    about = max(STEP, STEP * round(rounds * ROUND_MINUTES / STEP))
    return say("About {n} minutes", n=about)


def _role(deck: Deck, role: Role, say: Say) -> RoleCard:
    ids = list(role.blocs)
    if role.office:
        ids = [deck.government.nominee[0].bloc]
    blocs = [bloc for bloc in deck.blocs.bloc if bloc.id in ids]
    return RoleCard(
        id=role.id,
        name=say.deck(role.name),
        office=role.office,
        blocs=say.names([say.deck(bloc.short) for bloc in blocs]),
        seats=sum(bloc.seats for bloc in blocs),
        briefing=say.deck(role.briefing),
        aim=say.deck(role.aim),
        objectives=tuple((say.deck(each.text), each.most) for each in role.objective),
        facts=_facts(deck, ids, say),
    )


def _facts(deck: Deck, ids: list[str], say: Say) -> tuple[tuple[str, int], ...]:
    """The deck's public attributes, as the mean over the role's blocs by seats."""
    blocs = [bloc for bloc in deck.blocs.bloc if bloc.id in ids]
    seats = sum(bloc.seats for bloc in blocs)
    found = []
    for made in deck.blocs.attribute:
        if not made.secret and seats:
            total = sum(bloc.seats * bloc.values.get(made.id, made.low * 0) for bloc in blocs)
            found.append((say.deck(made.name), round(total / seats)))
    return tuple(found)
