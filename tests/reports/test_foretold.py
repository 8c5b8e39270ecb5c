"""A forecast as the screens show it."""

import numpy as np
import pytest

from wargame.reports.foretold import whole_shares


@pytest.mark.parametrize(
    ("counts", "shares"),
    [
        ([1, 1, 1], [34, 33, 33]),
        ([995, 5, 0], [100, 0, 0]),
        ([994, 6, 0], [99, 1, 0]),
        ([0, 0], [0, 0]),
    ],
)
def test_shares_are_whole_and_add_up(counts: list[int], shares: list[int]) -> None:
    """The largest remainders get what rounding leaves over."""
    assert whole_shares(counts) == shares


def test_no_share_is_off_by_a_whole_point() -> None:
    """Each share is the exact one, rounded down or up."""
    drawn = np.random.default_rng(1).integers(0, 300, (50, 6)).tolist()
    for counts in drawn:
        shares, total = whole_shares(counts), sum(counts)
        assert sum(shares) == 100
        assert all(abs(s - 100 * c / total) < 1 for s, c in zip(shares, counts, strict=True))
