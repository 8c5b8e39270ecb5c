"""From a deck and a cast to the engine's rules: plain numbers and trees, no texts."""

from wargame.deck.compiler.bots import bots
from wargame.deck.compiler.effects import simple
from wargame.deck.compiler.government import (
    clauses,
    lapses,
    nominees,
    on_change,
    role_objectives,
    roles,
    votes,
)
from wargame.deck.compiler.shop import SLOT_CARD, SLOT_MOOD, SLOT_NOISE, Shop, Stage
from wargame.deck.compiler.statics import statics
from wargame.deck.compiler.story import cards, moves, promises, rules
from wargame.deck.compiler.sums import Sums
from wargame.deck.compiler.tracks import tracks
from wargame.deck.expressions import Names, Place
from wargame.deck.faults import Fault
from wargame.engine.rules import Happening, Rules
from wargame.engine.trees import Tree


def assemble(names: Names, cast: str, deck_hash: str) -> tuple[Rules, list[Fault]]:
    """Compile a deck for one cast.

    Never raises for what an author wrote: a part that is wrong is compiled to nothing and noted.

    Returns:
        The rules, playable when no fault is an error, and the faults in order of discovery.
    """
    shop = Shop(names, cast)
    sums = Sums(shop)
    bargaining = shop.deck.bargaining
    quantities = sums.quantities()
    fair, terms = sums.fair(), sums.answer()
    chance = Place("number", 0, ("b",))
    phases = rules(shop)
    meta = shop.deck.deck
    made = Rules(
        deck=meta.id,
        deck_hash=deck_hash,
        cast=cast,
        **statics(shop),
        quantities=quantities,
        fair=fair,
        terms=terms,
        accept=shop.number("bargaining.toml", "accept", bargaining.accept, chance).tree,
        leave=shop.number("bargaining.toml", "leave", bargaining.leave, chance).tree,
        red_lines=_red_lines(shop),
        withdrawn=_withdrawn(shop),
        pulls=sums.pulls(),
        tracks=tracks(shop),
        **phases,
        moves=moves(shop),
        cards=cards(shop),
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
    return made, shop.faults


def _red_lines(shop: Shop) -> tuple[tuple[int, Tree], ...]:
    without = frozenset(["crossed", "score"])
    return tuple(
        (
            index,
            shop.condition(
                f"blocs.toml: bloc '{bloc.id}'", f"red line {n}", line.when, ("b",), without
            ),
        )
        for index, bloc in enumerate(shop.deck.blocs.bloc)
        for n, line in enumerate(bloc.red_lines, start=1)
    )


def _withdrawn(shop: Shop) -> Happening:
    """What happens when me, a bloc, leaves."""
    effects = shop.deck.bargaining.withdrawn
    stage = Stage("bargaining.toml", "b")
    return simple(shop, stage, shop.cause("withdrawn"), effects, "withdrawn")


def _other_roles(shop: Shop) -> None:
    """Objectives of roles that sit in no cast are read too, so that their faults show."""
    for role in shop.deck.roles.role:
        if role.id not in shop.role:
            role_objectives(shop, role)


__all__ = ["assemble"]
