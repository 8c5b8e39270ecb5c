"""What a turning point is called on the charts."""

from wargame.reports.debrief.weeks import Stretch, Turning


def test_a_turning_point_has_the_name_of_what_happened() -> None:
    """The first headline stands for the stretch."""
    stretch = Stretch(3, False, ("A gale at night", "Pilots: content"))
    assert Turning(stretch, 30, "The breakwater is built", 24, 70).words == "A gale at night"


def test_without_news_it_never_reads_as_an_ending_that_came() -> None:
    """An ending's title alone would say that it came true; the odds say what moved."""
    turn = Turning(Stretch(3, False, ()), 46, "The breakwater is built", 24.4, 69.6)
    assert turn.words == "The breakwater is built 24 → 70 %"
