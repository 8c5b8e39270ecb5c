"""The letters of two roads where their lines end."""

import pytest

from wargame.ui.compare.chart import LETTER, letters_apart

HEIGHT = 64.0


@pytest.mark.parametrize("ends", [(30, 30), (0, 0), (0, 3), (64, 64), (60, 64), (5, 60), (28, 35)])
def test_letters_never_lie_over_one_another(ends: tuple[float, float]) -> None:
    """However close the lines end, and at the edge too: both inside, the upper one above."""
    first, second = letters_apart(*ends, HEIGHT)
    assert second - first >= LETTER and first >= LETTER and second <= HEIGHT


def test_letters_stand_beside_their_ends_where_there_is_room() -> None:
    """Far apart neither makes way."""
    assert letters_apart(20, 50, HEIGHT) == (24, 54)


def test_both_make_way_alike() -> None:
    """Ends that fall together lie in the middle between their letters."""
    assert letters_apart(30, 30, HEIGHT) == (28, 40)
