"""Why something is not open: what it waits for, with the figures that decide it."""

from dataclasses import replace

import pytest

from tests.reports.game import BLOCS, DECK, OFFICE, RULES, played, seen
from wargame.engine import Act, Engine, Kind, Lock
from wargame.reports import Names, Position, Say
from wargame.reports.locks import act_lock_text
from wargame.reports.moves import moves

DEAR = next(m for m, made in enumerate(RULES.moves) if OFFICE in made.roles and made.cost > 1)
ACTS = {
    RULES.offer_cost: Act(Kind.SEND, OFFICE, BLOCS["dockers"]),
    RULES.moves[DEAR].cost: Act(Kind.MOVE, OFFICE, index=DEAR),
}

SAID = {
    "en": "Costs {cost}; you have 1.",
    "ar": "الكلفة \u2066{cost}\u2069، ورصيدك \u20661\u2069.",
}


@pytest.mark.parametrize(("language", "said"), SAID.items())
@pytest.mark.parametrize("cost", ACTS)
def test_too_dear_says_what_it_costs_and_what_there_is(cost: int, language: str, said: str) -> None:
    """Offers name the price of an offer, moves their own."""
    state, record = played()
    state.var[0, RULES.capital + OFFICE] = 1
    text = act_lock_text(seen(state, record, OFFICE, language), ACTS[cost], Lock.TOO_DEAR)
    assert text == said.format(cost=cost)


def test_who_is_its_own_partner_is_told_both_parts() -> None:
    """The card and its lock name what leaves the purse where one team pays for both sides."""
    shared = replace(RULES.moves[DEAR], partner=OFFICE, partner_cost=7)
    others = tuple(shared if m == DEAR else made for m, made in enumerate(RULES.moves))
    state, record = played()
    state.var[0, RULES.capital + OFFICE] = 1
    engine = Engine(replace(RULES, moves=others))
    position = Position(Names(DECK, engine.rules, Say()), engine.view(state, OFFICE), record)
    card = next(each for each in moves(position) if each.index == DEAR)
    assert card.cost == RULES.moves[DEAR].cost + 7
    assert card.reason == f"Costs {card.cost}; you have 1."
