"""Two roads side by side: the first act that differs, and a difference that adds up."""

from itertools import pairwise
from pathlib import Path

import pytest

from wargame.base.errors import UserError
from wargame.reports import Say
from wargame.reports.compare import CompareScene
from wargame.session import Session
from wargame.session.compared import compared, side_by_side
from wargame.store import samples

SAMPLES = [game.path for game in samples()]


@pytest.fixture(scope="module", params=SAMPLES, ids=["iraq-2025", "tiny"])
def scene(request: pytest.FixtureRequest) -> CompareScene:
    """Both roads of a sample."""
    return compared(side_by_side(request.param), Say())


def test_causes_add_up_to_the_difference(scene: CompareScene) -> None:
    """Of every meter, to the hundredth, and the courses part by the same."""
    assert any(meter.due for meter in scene.meters)
    for meter in scene.meters:
        assert sum(due.amount for due in meter.due) == meter.difference
        assert meter.b[scene.week] - meter.a[scene.week] == meter.difference


def test_courses_are_one_until_they_part(scene: CompareScene) -> None:
    """Up to the end of the week before the first act that differs."""
    assert scene.parting is not None
    for meter in scene.meters:
        assert meter.a[: scene.parting.week] == meter.b[: scene.parting.week]
        assert len(meter.a) == scene.a.week + 1 and len(meter.b) == scene.b.week + 1


def test_the_first_act_that_differs_is_named(scene: CompareScene) -> None:
    """In the samples one road has a silent week: there the office does nothing."""
    assert scene.parting is not None
    assert scene.parting.a and scene.parting.b == ""
    weeks = [each.week for each in scene.answered]
    assert weeks[0] == scene.parting.week and all(a <= b for a, b in pairwise(weeks))


def test_the_other_way_round_all_signs_turn() -> None:
    """B against A is A against B with other signs."""
    one, other = (
        compared(side_by_side(SAMPLES[1], branches=pair), Say()) for pair in ((1, 2), (2, 1))
    )
    assert [m.difference for m in one.meters] == [-m.difference for m in other.meters]
    assert one.parting is not None and other.parting is not None
    assert (one.parting.a, one.parting.b) == (other.parting.b, other.parting.a)


def test_a_game_is_no_different_from_itself() -> None:
    """No parting, no cause, nothing done otherwise."""
    scene = compared(side_by_side(SAMPLES[1], branches=(1, 1)), Say("ar"))
    assert scene.parting is None and scene.answered == ()
    assert all(meter.due == () for meter in scene.meters)


def test_an_open_game_is_compared_as_far_as_it_goes(tmp_path: Path) -> None:
    """Where one stops, nothing is said of what came later; its ending is open."""
    paths = [tmp_path / f"{name}.crossroads" for name in "ab"]
    for path, weeks in zip(paths, (1, 3), strict=True):
        with Session.new("tiny", "solo", {"mandate": "human"}, "7", path) as game:
            for _ in range(weeks):
                game.stand_in()
                game.end_week()
    scene = compared(side_by_side(paths[0], paths[1]), Say())
    assert (scene.week, scene.a.ending, scene.a.score) == (1, "", -1)
    assert scene.answered == () and all(meter.difference == 0 for meter in scene.meters)


@pytest.mark.parametrize(
    ("seed", "said"), [("8", "not of one seed"), ("7", "has one road only")]
)  # fmt: skip
def test_what_cannot_be_compared_is_told(tmp_path: Path, seed: str, said: str) -> None:
    """Other chances, or nothing to compare with."""
    paths = [tmp_path / "a.crossroads", tmp_path / "b.crossroads"]
    for path, each in zip(paths, ("7", seed), strict=True):
        Session.new("tiny", "solo", {}, each, path).close()
    with pytest.raises(UserError, match=said):
        side_by_side(paths[0], paths[1] if seed == "8" else None)
