"""Indices of the engine and things of the deck, one way and back; names in one language."""

from collections.abc import Hashable
from dataclasses import dataclass, field
from functools import cached_property

from wargame.deck import Reading
from wargame.deck.model import (
    Bloc,
    Card,
    Deck,
    Member,
    Message,
    Meter,
    Move,
    Portfolio,
    Promise,
    Role,
    Vote,
)
from wargame.engine.rules import Rules
from wargame.reports.quantities import PublicQuantity, public_quantities
from wargame.reports.say import Say


@dataclass(frozen=True)
class Names:
    """What the indices of ``rules`` are called in ``deck``; made once for a game and language."""

    deck: Deck
    rules: Rules
    say: Say
    told: dict[Hashable, tuple[object, object]] = field(default_factory=dict, compare=False)
    """News that has been told already, see `news`; a memory, not a part of the names."""

    @cached_property
    def blocs(self) -> tuple[Bloc, ...]:
        """The blocs by index."""
        found = {bloc.id: bloc for bloc in self.deck.blocs.bloc}
        return tuple(found[key] for key in self.rules.blocs)

    @cached_property
    def portfolios(self) -> tuple[Portfolio, ...]:
        """The portfolios by index."""
        found = {portfolio.id: portfolio for portfolio in self.deck.portfolios.portfolio}
        return tuple(found[key] for key in self.rules.portfolios)

    @cached_property
    def roles(self) -> tuple[Role, ...]:
        """The roles of the cast by index."""
        found = {role.id: role for role in self.deck.roles.role}
        return tuple(found[role.id] for role in self.rules.roles)

    @cached_property
    def moves(self) -> tuple[Move, ...]:
        """The moves by index."""
        found = {move.id: move for move in self.deck.moves.move}
        return tuple(found[move.id] for move in self.rules.moves)

    @cached_property
    def messages(self) -> tuple[Message, ...]:
        """The messages by index."""
        return tuple(self.deck.messages.message)

    @cached_property
    def cards(self) -> tuple[Card, ...]:
        """The cards by index."""
        found = {card.id: card for card in self.deck.cards.card}
        return tuple(found[card.id] for card in self.rules.cards)

    @cached_property
    def promises(self) -> tuple[Promise, ...]:
        """The promises by index."""
        found = {promise.id: promise for promise in self.deck.promises.promise}
        return tuple(found[promise.id] for promise in self.rules.promises)

    @cached_property
    def votes(self) -> tuple[Vote, ...]:
        """The votes by index."""
        found = {vote.id: vote for vote in self.deck.government.vote}
        return tuple(found[vote.id] for vote in self.rules.votes)

    @cached_property
    def meters(self) -> dict[str, Meter]:
        """The meters by id."""
        return {meter.id: meter for meter in self.deck.meters.meter}

    @cached_property
    def members(self) -> dict[str, Member]:
        """The members of all families by id."""
        return {member.id: member for track in self.deck.tracks.track for member in track.member}

    @cached_property
    def public_quantities(self) -> tuple[PublicQuantity, ...]:
        """The derived quantities that everyone may see."""
        return public_quantities(self.deck)

    @cached_property
    def reading(self) -> Reading:
        """Reads the deck's conditions as sentences."""
        return Reading(self.deck, self.say.language)

    def bloc(self, index: int) -> str:
        """The name of a bloc."""
        return self.say.deck(self.blocs[index].name)

    def short(self, index: int) -> str:
        """The short name of a bloc."""
        return self.say.deck(self.blocs[index].short)

    def portfolio(self, index: int) -> str:
        """The name of a portfolio."""
        return self.say.deck(self.portfolios[index].name)

    def post(self, index: int) -> str:
        """The short name of a ministry or post, as its tile has it."""
        return self.say.deck(self.portfolios[index].short) or self.portfolio(index)

    def custom(self, index: int) -> str:
        """Whose a portfolio is by custom, as in "by custom: Sunni lists"; empty for nobody's."""
        custom = self.portfolios[index].custom
        if custom is None:
            return ""
        return self.say("by custom: {who}", who=self.reading.number(custom))

    def items(self, mask: int) -> list[str]:
        """The names of the portfolios of a bit mask."""
        return [self.portfolio(i) for i in range(len(self.portfolios)) if mask >> i & 1]

    def promised(self, mask: int) -> list[str]:
        """The names of the promises of a bit mask."""
        return [self.say.deck(p.name) for i, p in enumerate(self.promises) if mask >> i & 1]

    def role(self, index: int) -> str:
        """The name of a role."""
        return self.say.deck(self.roles[index].name)

    def nominee(self, index: int) -> str:
        """The name of a nominee, empty for none."""
        if index < 0:
            return ""
        return self.say.deck(self.deck.government.nominee[index].name)

    def lots(self, count: int) -> str:
        """So many lots of small change, in the deck's word for them."""
        return f"{self.say.whole(count)} × {self.say.deck(self.deck.deck.lots.name)}"

    def package(self, items: int, lots: int, promises: int) -> str:
        """A package in words; empty when it holds nothing."""
        parts = self.items(items)
        if lots:
            parts.append(self.lots(lots))
        return self.say.names(parts + self.promised(promises))
