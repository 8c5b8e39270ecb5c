"""A greedy formateur in government fills what is vacant, while there is capital to spare."""

import numpy as np

from tests.engine.test_appointments import OFFICE, TREASURY, VALLEY, WORKS, governed
from wargame.bots import luck_for, make_bot
from wargame.bots.decisions import Decisions, Reason
from wargame.engine import Engine, Kind, State


def decided(engine: Engine, state: State) -> list[Decisions]:
    """The acts of the office's turn that name ministers, in order."""
    bot, luck, found = make_bot("greedy"), luck_for(state.seed, OFFICE), []
    for step in range(12):
        made = bot.act(engine.view(state, OFFICE), OFFICE, luck, step)
        if made.acts.kind[0] == Kind.PASS:
            break
        found.append(made)
        engine.act(state, made.acts)
    return [made for made in found if made.acts.kind[0] == Kind.APPOINT]


def rich(engine: Engine, state: State) -> State:
    """The same with a full purse."""
    state.var[0, engine.rules.capital] = engine.rules.cap
    return state


def test_the_neediest_partner_gets_the_vacant_ministry() -> None:
    """Valley has the Treasury alone for 24 seats: less than its due; the bot names it for Works."""
    engine, state = governed()
    frame = engine.frame(state)
    deficit = (frame.fair - frame.points)[0]
    partners = np.flatnonzero(state.pledged[0])
    (made,) = decided(engine, rich(engine, state))
    assert made.acts.bloc[0] == partners[deficit[partners].argmax()]
    assert made.acts.items[0] == 1 << WORKS and made.why.reason[0] == Reason.VACANCY


def test_no_name_without_capital_or_seats() -> None:
    """With four capital it keeps them; without a majority in sight it asks nobody in vain."""
    engine, state = governed()
    state.var[0, engine.rules.capital] = 4
    assert decided(engine, state) == []
    engine, few = governed(seats=(VALLEY,))
    few.pledged[0, VALLEY] = 0
    assert decided(engine, rich(engine, few)) == []


def test_several_are_named_one_an_act() -> None:
    """Two vacant ministries take two acts."""
    engine, state = governed()
    state.owner[0, TREASURY] = -1
    state.fixed[0, TREASURY] = state.filled[0, TREASURY] = 0
    items = [int(made.acts.items[0]) for made in decided(engine, rich(engine, state))]
    assert sorted(items) == [1 << TREASURY, 1 << WORKS]
