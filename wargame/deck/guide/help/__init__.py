"""Help for the fields that the model gives no description, by table and field.

A key is ``Table.field``, or ``*.field`` for a field that says the same wherever it stands. A unit
is what follows a number of that field.
"""

from wargame.deck.guide.help.board import BOARD
from wargame.deck.guide.help.people import PEOPLE
from wargame.deck.guide.help.story import STORY
from wargame.deck.guide.help.talks import TALKS

EVERYWHERE = {
    "*.name": "What people call it.",
    "*.short": "The name where there is little room, at most 22 characters.",
    "*.help": "A sentence or two that explain it to a player.",
    "*.note": "A remark for the player: where it comes from, what is assumed.",
    "*.sets": "Named sets that it belongs to.",
    "*.icon": "Name of a picture in assets/icons.",
    "*.image": "Its picture, a file of the folder images.",
    "*.also": "Changes that the short form cannot say: trust, capital, delays, promises.",
    "*.otherwise_also": "The same as also, when the chance fails.",
    "*.en": "The English text.",
    "*.ar": "The Arabic text; without it the English is shown.",
}

HELP: dict[str, str] = {**EVERYWHERE, **PEOPLE, **BOARD, **TALKS, **STORY}

UNITS = {
    "Length.formation": "weeks",
    "Length.government": "weeks",
    "Meta.seats": "seats",
    "Meta.majority": "seats",
    "Meta.capital_cap": "capital",
    "Meta.offer_cost": "capital",
    "Meta.new_items": "portfolios",
    "Lots.count": "lots",
    "Bloc.seats": "seats",
    "Bloc.mood": "hundredths of a logit",
    "Bloc.trust": "points of 100",
    "Objective.most": "points of 100",
    "Role.capital": "capital",
    "Role.income": "capital a week",
    "Role.income_governed": "capital a week",
    "Term.times": "",
    "Meter.rate": "% of the gap",
    "Member.trust": "points of 100",
    "Nominee.trust": "points of 100",
    "Promise.cost": "capital",
    "Vote.minimum": "ministers",
    "Track.dwell": "weeks",
    "Move.cost": "capital",
    "Move.cooldown": "weeks",
    "Move.partner_cost": "capital",
    "Card.weeks": "weeks",
    "Effect.after": "weeks",
    "Effect.weeks": "weeks",
    "Effect.mark": "% of the price",
    "Stance.turns_chance": "of 1024",
    "Bots.margin": "seats",
    "Bots.early_margin": "seats",
    "Bots.offers": "offers a week",
}
"""Units that the type of a field does not tell."""

__all__ = ["HELP", "UNITS"]
