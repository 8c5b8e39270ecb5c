"""A bloc's dossier: who it is, what it wants, what it has, and what it would answer."""

from dataclasses import dataclass

from wargame.reports.answer import AnswerScene, answer
from wargame.reports.government import MINDED, against_staying, band_of
from wargame.reports.holding import Figure, claim, figures, package
from wargame.reports.position import Position
from wargame.reports.redlines import RedLine, red_lines
from wargame.reports.wants import Want, wants


@dataclass(frozen=True, slots=True)
class DossierScene:
    """A bloc as the role may know it.

    Attributes:
        index: of the bloc in the rules.
        standing: "In the coalition", "Offer stands", "Outside" or "Holds the mandate".
        wants: what it wants most; all of them for the role's own blocs.
        undecided: it is neither in the coalition nor too late to join; ``answer`` is about that.
        answer: what it would answer to what it has on offer now.
        leaves: for a partner that is not settled, how likely it is to leave; else empty.
        wavers: that is likely enough to be minded.
        leaves_why: what weighs most against its staying, or empty.
        claim: what it asked for in a counter, or empty.
        package: what it has or is offered, in words.
        customs: the posts that are its own by custom.
        figures: trust, price and the deck's public numbers.
        can_offer: an offer may be sent; ``offer_lock`` says why not.
        can_retract: what is on offer may be taken back.
    """

    index: int
    id: str
    name: str
    short: str
    other_name: str
    leader: str
    note: str
    badges: tuple[str, ...]
    seats: int
    seats_text: str
    standing: str
    mine: bool
    wants: tuple[Want, ...]
    undecided: bool
    answer: AnswerScene
    leaves: str
    wavers: bool
    leaves_why: str
    red_lines: tuple[RedLine, ...]
    claim: str
    package: str
    rivals: tuple[str, ...]
    customs: tuple[str, ...]
    figures: tuple[Figure, ...]
    sources: tuple[str, ...]
    can_offer: bool
    offer_lock: str
    can_retract: bool


def dossier(position: Position, bloc: int) -> DossierScene:
    """The dossier of a bloc."""
    made, say, names = position.names.blocs[bloc], position.say, position.names
    rivals = [names.short(b) for b, rival in enumerate(position.rules.rivals[bloc]) if rival]
    can_offer = bool(position.legal.send[0, bloc])
    leaves, wavers = _leaves(position, bloc)
    return DossierScene(
        index=bloc,
        id=made.id,
        name=names.bloc(bloc),
        short=names.short(bloc),
        other_name=_other_name(position, bloc),
        leader=say.deck(made.leader),
        note=say.deck(made.note),
        badges=tuple(say.deck(badge) for badge in made.badges),
        seats=made.seats,
        seats_text=say.count(made.seats, "{n} seat", "{n} seats"),
        standing=_standing(position, bloc),
        mine=bloc in position.own,
        wants=wants(position, bloc),
        undecided=not (position.partners[bloc] or position.governed >= 0 or position.ended),
        answer=answer(position, bloc),
        leaves=leaves,
        wavers=wavers,
        leaves_why=against_staying(position, bloc) if leaves else "",
        red_lines=red_lines(position, bloc),
        claim=claim(position, bloc),
        package=package(position, bloc),
        rivals=tuple(rivals),
        customs=_customs(position, bloc),
        figures=figures(position, bloc),
        sources=tuple(made.sources),
        can_offer=can_offer,
        offer_lock="" if can_offer else _offer_lock(position),
        can_retract=bool(position.legal.retract[0, bloc]),
    )


def _other_name(position: Position, bloc: int) -> str:
    """Its name in the deck's other language, where there is one."""
    name = position.names.blocs[bloc].name
    if isinstance(name, str) or not name.ar:
        return ""
    return name.en if position.language == "ar" else name.ar


def _customs(position: Position, bloc: int) -> tuple[str, ...]:
    return tuple(
        position.names.portfolio(item)
        for item, made in enumerate(position.names.portfolios)
        if made.custom is not None and position.rules.customs[item][bloc]
    )


def _standing(position: Position, bloc: int) -> str:
    if bloc == position.formateur:
        return position.say("Holds the mandate")
    if position.partners[bloc]:
        return position.say("In the coalition")
    return position.say("An offer stands" if position.offered[bloc] else "Outside")


def _leaves(position: Position, bloc: int) -> tuple[str, bool]:
    if not position.partners[bloc] or bloc == position.formateur:
        return "", False
    band, said = band_of(position, bloc)
    return ("", False) if band == "settled" else (said, band in MINDED)


def _offer_lock(position: Position) -> str:
    say = position.say
    if position.ended:
        return say("The story has closed.")
    if not position.is_office:
        return say("Only the formateur's office makes offers.")
    if position.governed >= 0:
        return say("The cabinet is confirmed.")
    if position.formateur < 0:
        return say("Nobody holds the mandate.")
    cost = position.rules.offer_cost
    return say("An offer costs {cost}; you have {have}.", cost=cost, have=position.capital)


__all__ = ["DossierScene", "Figure", "dossier"]
