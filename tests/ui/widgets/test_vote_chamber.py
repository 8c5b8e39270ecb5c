"""A vote in the chamber: who is in favour sits from the start, and all vote bloc by bloc."""

from PySide6.QtCore import Qt

from tests.ui.widgets.conftest import Picture
from wargame.ui.widgets import samples
from wargame.ui.widgets.chamber import Vote, VoteBloc, VoteChamber

PLUM, LIME = samples.BLOCS["plum"], samples.BLOCS["lime"]
VOTE = Vote((VoteBloc(PLUM, 5, 6), VoteBloc(LIME, 2, 4)), 6, 10)


def chamber(share: float = 1.0) -> VoteChamber:
    """The vote so far as it has come."""
    made = VoteChamber()
    made.set_vote("Confidence", VOTE, ("For", "Not for", "Needed"))
    made.fill_to(share)
    return made


def test_seats_in_favour_fill_from_the_start() -> None:
    """Seven of ten from the start, so that they pass the needle; the others from the end."""
    sides = [seat is not None and seat[1] for seat in VOTE.seats]
    assert sides == [True] * 7 + [False] * 3
    assert [seat[0] for seat in VOTE.seats if seat] == [PLUM] * 5 + [LIME] * 4 + [PLUM]


def test_blocs_vote_one_after_the_other() -> None:
    """All of the first before any of the second; each seat once; the count never falls."""
    turns = sorted(seat[2] for seat in VOTE.seats if seat)
    first = {seat[2] for seat in VOTE.seats if seat and seat[0] is PLUM}
    assert turns == list(range(10)) and first == set(range(6))
    counts = [chamber(share / 10).count() for share in range(11)]
    assert counts == [0, 1, 2, 3, 4, 5, 5, 6, 7, 7, 7]


def test_votes_are_told_in_words() -> None:
    """Answers and what was needed, however far the seats have filled."""
    assert chamber(0.2).spoken().value == "For 7. Not for 3. Needed 6"
    assert chamber().as_table().rows[-1] == (LIME.name, "2", "4")


def test_the_chamber_is_mirrored(picture: Picture) -> None:
    """Right to left it fills from the right."""
    one, other = chamber(), chamber()
    other.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert picture(one) != picture(other)
