"""Ways to play that the report compares with fair play do what their names say."""

import numpy as np

from tests.lab.balance.planted import study
from wargame.bots import Bot
from wargame.bots.greedy import Greedy
from wargame.engine import Kind
from wargame.lab.balance.policies import smallest_first, spammer
from wargame.lab.turns import Table, take_turn


def _asked(bot: Bot, turns: int = 1) -> list[int]:
    """Blocs that the office asks in the last of some turns of week 1, while nobody answers."""
    made = study()
    keys, seats = (
        made.keys(1),
        [bot if r == made.office else None for r in range(len(made.seats()))],
    )
    state = made.engine.begin(keys)
    for _ in range(turns):
        table = Table(made.engine, seats, made.lucks(keys), journal=[])
        take_turn(table, state, made.office)
    sends = [entry.act for entry in table.journal or [] if entry.act.kind == Kind.SEND]
    return [act.bloc for act in sends]


def test_who_spams_sends_where_a_good_offer_lies() -> None:
    """A second turn of the same week finds fair offers standing: only a spammer sends again."""
    assert _asked(spammer(), 2) and not _asked(Greedy(), 2)


def test_the_smallest_are_asked_first() -> None:
    """Whatever the line thinks of them."""
    asked, seats = _asked(smallest_first()), np.array(study().rules.seats)
    assert len(asked) > 1 and (np.diff(seats[asked]) >= 0).all()
