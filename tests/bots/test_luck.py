import numpy as np

from wargame.base.rng import draw, game_keys
from wargame.bots import luck_for
from wargame.bots.luck import Purpose

KEYS = game_keys("luck", 50)


def test_nothing_rerolls_within_a_week() -> None:
    """The same purpose in the same week gives the same draw, however often it is asked."""
    luck = luck_for(KEYS, 2)
    first = luck.draw(3, Purpose.ANSWER, 1024, 4)
    luck.draw(3, Purpose.LEAVE, 1024, 4)
    np.testing.assert_array_equal(luck.draw(3, Purpose.ANSWER, 1024, 4), first)


def test_weeks_purposes_and_blocs_are_apart() -> None:
    """Another week, purpose or bloc is another draw."""
    luck = luck_for(KEYS, 2)
    base = luck.draw(3, Purpose.ANSWER, 1 << 20, 4)
    others = [(4, Purpose.ANSWER, 4), (3, Purpose.LEAVE, 4), (3, Purpose.ANSWER, 5)]
    for week, purpose, bloc in others:
        assert np.all(luck.draw(week, purpose, 1 << 20, bloc) != base)


def test_roles_and_the_game_are_apart() -> None:
    """Two roles do not share draws, and neither shares the game's own."""
    mine = luck_for(KEYS, 0).draw(1, Purpose.STANCE, 1 << 20)
    assert np.all(mine != luck_for(KEYS, 1).draw(1, Purpose.STANCE, 1 << 20))
    assert np.all(mine != draw(KEYS, 1, 0, 1 << 20))


def test_luck_follows_its_games() -> None:
    """Games taken out of a batch keep their draws and what was done in them this week."""
    luck = luck_for(KEYS, 1)
    luck.go_on(0, 4)
    assert luck.turn is not None
    luck.turn.asked[7, 2] = True
    part = luck.take(np.array([7, 9]))
    expected = luck.draw(1, Purpose.MOVE, 1024)[[7, 9]]
    np.testing.assert_array_equal(part.draw(1, Purpose.MOVE, 1024), expected)
    assert part.turn is not None and part.turn.asked[0, 2]


def test_a_new_turn_forgets_the_last() -> None:
    """Step 0 opens a turn in which nobody has been asked."""
    luck = luck_for(KEYS, 1)
    luck.go_on(0, 4)
    assert luck.turn is not None
    luck.turn.asked[:] = True
    luck.go_on(1, 4)
    assert luck.turn.asked.all()
    luck.go_on(0, 4)
    assert not luck.turn.asked.any()
