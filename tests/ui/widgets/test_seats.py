"""Where seats and names of a chamber lie: geometry without a window."""

import itertools
import math

import pytest

from wargame.ui.widgets.chamber.labels import Box, Ground, Wanted, place_labels
from wargame.ui.widgets.chamber.seats import arrange

TOTALS = (1, 2, 3, 9, 25, 100, 329, 600)


@pytest.mark.parametrize("total", TOTALS)
def test_every_seat_has_its_own_place(total: int) -> None:
    """As many seats as asked for, none on top of another."""
    plan = arrange(total)
    assert len(plan.seats) == total
    gaps = (
        math.dist((one.x, one.y), (other.x, other.y))
        for one, other in itertools.combinations(plan.seats, 2)
    )
    assert min(gaps, default=1.0) > plan.diameter * 0.95


@pytest.mark.parametrize("total", TOTALS)
def test_seats_run_from_start_to_end(total: int) -> None:
    """Seats are numbered by angle and stay in the half disc."""
    plan = arrange(total)
    angles = [seat.angle for seat in plan.seats]
    assert angles == sorted(angles)
    assert all(seat.y > -1e-8 and math.hypot(seat.x, seat.y) < 1 + 1e-9 for seat in plan.seats)


def test_the_middle_seat_of_an_odd_chamber_is_at_the_top() -> None:
    """The majority of 329 is at 165, straight up."""
    assert arrange(329).needle(165) == pytest.approx(math.pi / 2)


def test_a_large_chamber_has_nine_rows() -> None:
    """329 seats sit as in the design."""
    radii = {round(math.hypot(seat.x, seat.y), 6) for seat in arrange(329).seats}
    assert len(radii) == 9


def test_a_chamber_needs_a_seat() -> None:
    """No seats is a mistake of the caller."""
    with pytest.raises(ValueError, match="seat"):
        arrange(0)


def test_names_never_touch() -> None:
    """Twenty names crowded at the top all find room, apart from each other and the seats."""
    wanted = [Wanted(math.pi / 2 + (at - 10) * 0.05, 60, 16) for at in range(20)]
    ground = Ground(400, 300, 200, Box(0, 0, 800, 301))
    boxes = [spot.box for spot in place_labels(wanted, ground) if spot is not None]
    assert len(boxes) >= 12
    assert not any(one.meets(other) for one, other in itertools.combinations(boxes, 2))
    assert all(box.distance(400, 300) >= 199 for box in boxes)


def test_no_leader_runs_through_anything() -> None:
    """Names that moved far away are led to, past other names, other leaders and the seats."""
    wanted = [Wanted(math.pi / 2 + (at - 3) * 0.07, 80, 16) for at in range(7)]
    ground = Ground(400, 300, 200, Box(0, 0, 800, 301), (), 190, 22)
    spots = [spot for spot in place_labels(wanted, ground) if spot is not None]
    leaders = [spot.leader for spot in spots if spot.leader is not None]
    assert len(spots) == 7 and len(leaders) > 2
    assert not any(leader.runs_through(spot.box) for leader in leaders for spot in spots)
    assert not any(one.crosses(other) for one, other in itertools.combinations(leaders, 2))
    assert all(math.dist((400, 300), leader[2:]) >= 190 for leader in leaders)


def test_names_keep_off_the_title() -> None:
    """What is taken already is not written over."""
    title = Box(0, 0, 790, 90)
    ground = Ground(400, 300, 200, Box(0, 0, 800, 301), (title,))
    (spot,) = place_labels([Wanted(0.6, 60, 16)], ground)
    assert spot is not None
    assert not spot.box.meets(title)
