"""From a deck and a cast to the engine's rules: plain numbers and trees, no texts."""

from wargame.deck.compiler.anchors import pulls
from wargame.deck.compiler.bargaining import answer, chance_of, fair, red_lines, withdrawn
from wargame.deck.compiler.bots import bots
from wargame.deck.compiler.government import (
    clauses,
    lapses,
    nominees,
    on_change,
    role_objectives,
    roles,
    votes,
)
from wargame.deck.compiler.shop import SLOT_CARD, SLOT_MOOD, SLOT_NOISE, Shop
from wargame.deck.compiler.statics import statics
from wargame.deck.compiler.story import cards, messages, moves, promises, rules
from wargame.deck.compiler.sums import Sums
from wargame.deck.compiler.tracks import tracks
from wargame.deck.expressions import Names, Place
from wargame.deck.faults import Fault
from wargame.engine.rules import Rules


def assemble(names: Names, cast: str, deck_hash: str) -> tuple[Rules, list[Fault]]:
    """Compile a deck for one cast.

    Never raises for what an author wrote: a part that is wrong is compiled to nothing and noted.

    Returns:
        The rules, playable when no fault is an error, and the faults in order of discovery.
    """
    shop = Shop(names, cast)
    sums = Sums(shop)
    quantities = sums.quantities()
    share, terms = fair(shop), answer(shop)
    phases = rules(shop)
    meta = shop.deck.deck
    made = Rules(
        deck=meta.id,
        deck_hash=deck_hash,
        cast=cast,
        **statics(shop),
        quantities=quantities,
        fair=share,
        terms=terms,
        accept=chance_of(shop, "accept"),
        leave=chance_of(shop, "leave"),
        red_lines=red_lines(shop),
        withdrawn=withdrawn(shop),
        pulls=pulls(sums),
        tracks=tracks(shop),
        **phases,
        moves=moves(shop),
        cards=cards(shop),
        messages=messages(shop),
        promises=promises(shop),
        votes=votes(shop),
        nominees=nominees(shop),
        lapses=lapses(shop),
        on_change=on_change(shop),
        roles=roles(shop),
        clauses=clauses(shop),
        bots=bots(shop),
        cause_limit=shop.cause("limit"),
        cause_income=shop.cause("income"),
        cause_cost=shop.cause("cost"),
        cause_mark=shop.cause("mark"),
        cause_mandate=shop.cause("mandate"),
        slot_card=SLOT_CARD,
        slot_mood=SLOT_MOOD,
        slot_noise=SLOT_NOISE,
        causes=shop.causes,
        marks=tuple(shop.marks),
        due_rows=tuple(shop.due_rows),
    )
    _other_roles(shop)
    _experiments(shop)
    return made, shop.faults


def _other_roles(shop: Shop) -> None:
    """Objectives of roles that sit in no cast are read too, so that their faults show."""
    for role in shop.deck.roles.role:
        if not shop.voices.seated(role.id):
            role_objectives(shop, role)


def _experiments(shop: Shop) -> None:
    """What `wargame balance` measures is no rule, but it is read, so that its faults show."""
    for made in shop.deck.balance.experiment:
        if made.mean is not None:
            where = f"balance.toml: experiment '{made.id}'"
            shop.number(where, "mean", made.mean, Place("number", -1))


__all__ = ["assemble"]
