import pytest

from wargame.base.rng import game_keys
from wargame.bots import luck_for, make_bot
from wargame.bots.bot import STRENGTHS
from wargame.deck import compile_deck, read_deck
from wargame.engine import Engine
from wargame.lab import Entry, play_week

CASTS = [("tiny", None), ("iraq-2025", "solo"), ("iraq-2025", "class")]


@pytest.mark.slow
@pytest.mark.parametrize("strength", STRENGTHS)
@pytest.mark.parametrize(("deck", "cast"), CASTS)
def test_every_seat_of_every_deck_plays_legal_acts(
    deck: str, cast: str | None, strength: str
) -> None:
    """Every act passes the check of the rules before it is done, and the story ends."""
    rules = compile_deck(read_deck(deck), cast)
    engine, keys, journal = Engine(rules), game_keys("legal", 1), list[Entry]()
    state, roles = engine.begin(keys), range(len(rules.roles))
    bots, lucks = [make_bot(strength) for _ in roles], [luck_for(keys, role) for role in roles]
    for _ in range(rules.formation + rules.government):
        if state.running[0]:
            play_week(engine, state, bots, lucks, journal=journal)
    assert not state.running[0] and journal
