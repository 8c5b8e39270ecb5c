"""Ways to play that the report compares with fair play do what their names say."""

from tests.lab.balance.planted import study
from wargame.bots import Bot
from wargame.bots.greedy import Greedy
from wargame.deck import read_deck
from wargame.engine import Kind
from wargame.lab.balance.policies import smallest_first, spammer
from wargame.lab.turns import Table, take_turn


def _asked(bot: Bot, turns: int = 1, deck: str = "tiny") -> list[int]:
    """Blocs that the office asks in the last of some turns of week 1, while nobody answers."""
    made = study(read_deck(deck))
    keys, roles = made.keys(1), range(len(made.rules.roles))
    seats = [bot if role == made.office else None for role in roles]
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
    """Whatever the line thinks of them, and whatever they bring: the two of five and six seats."""
    seats = study(read_deck("iraq-2025")).rules.seats
    asked = [seats[bloc] for bloc in _asked(smallest_first(), deck="iraq-2025")]
    assert asked[:2] == [5, 6] and asked == sorted(asked)
