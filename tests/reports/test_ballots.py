"""A bloc that gave a vote no seat has a reason only where that reason is true of the vote."""

import pytest

from tests.reports.game import RULES, played, seen
from wargame.engine import Record
from wargame.reports.ballots import ballot

REASONS = {
    ("vote", False): "",
    ("vote", True): "had no offer",
    ("appointment", True): "",
}


@pytest.mark.parametrize(("kind", "cabinet"), REASONS)
def test_an_offer_is_a_reason_in_a_cabinet_vote_alone(kind: str, cabinet: bool) -> None:
    """A vote on posts does not ask who was offered a package; nor is one made in government."""
    state, record = played()[0], Record()
    number = next(i for i, vote in enumerate(RULES.votes) if vote.cabinet is cabinet)
    votes = [0] * len(RULES.blocs)
    record.enter(1, "vote")
    minister = {"ministers": {0: 0}, "confirmed": [], "rejected": [0]}
    record.note(kind, vote=number, votes=votes, total=0, quota=51, passed=False, **minister)
    position = seen(state, record)
    silent = ballot(position, record.notes[0]).silent
    outside = [why for (_, why), one in zip(silent, position.partners, strict=True) if not one]
    assert set(outside) == {REASONS[kind, cabinet]}
