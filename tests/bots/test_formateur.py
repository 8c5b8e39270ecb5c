import numpy as np

from tests.bots.table import ALBA, BORA, CORA, DORA, ENGINE, OFFICE, begin, pledge, send, turn
from wargame.bots import Reason
from wargame.engine import Kind, State

A, B, C, D = ALBA - 1, BORA - 1, CORA - 1, DORA - 1
OIL = 0


def _kinds(state: State, seed: int = 1) -> list[Kind]:
    return [Kind(act.kind) for act, _ in turn(state, OFFICE, seed=seed)]


def _last_stage(*pledged: int) -> State:
    state = begin()
    state.stage[:] = 1
    state.owner[:, 5], state.fixed[:, 5], state.filled[:, 5] = B, 1, 1
    pledge(state, *pledged)
    return state


def test_the_vote_is_called_when_the_votes_suffice() -> None:
    """With a majority and the margin: shares out the rest, then calls, and does nothing more."""
    assert _kinds(_last_stage(B))[-2:] == [Kind.SHARE, Kind.CALL]


def test_open_offers_are_taken_back_before_the_vote() -> None:
    """What nobody accepted returns before the rest is shared out."""
    state = _last_stage(B)
    send(state, D, 1 << 4)
    kinds = _kinds(state)
    assert kinds.index(Kind.RETRACT) < kinds.index(Kind.SHARE) < kinds.index(Kind.CALL)


def test_no_vote_is_called_short_of_the_margin() -> None:
    """30 and 18 seats are not 51 and the margin of 2."""
    assert Kind.CALL not in _kinds(_last_stage(D))


def test_offers_stay_within_the_limit() -> None:
    """No more sends a week than the deck's temperament allows, none to the same bloc twice."""
    state = begin()
    state.var[:, ENGINE.rules.capital] = 12
    sends = [act.bloc for act, _ in turn(state, OFFICE) if act.kind == Kind.SEND]
    assert len(sends) == len(set(sends)) == ENGINE.rules.bots.offers


def test_a_post_is_filled_before_its_vote() -> None:
    """The slate names one of the blocs the deck proposes."""
    acts = [(act, why) for act, why in turn(begin(), OFFICE) if act.kind == Kind.NOMINATE]
    assert [(act.bloc in (B, C), act.items) for act, _ in acts] == [(True, 1 << 5)]
    assert acts[0][1].reason[0] == Reason.SLATE


def test_what_crosses_a_partners_red_line_is_not_offered() -> None:
    """Cora minds oil with Dora: once Cora is in, Dora is not offered oil."""
    for seed in range(6):
        state = begin()
        pledge(state, C)
        acts = turn(state, OFFICE, seed=seed)
        assert not any(a.kind == Kind.SEND and a.bloc == D and a.items >> OIL & 1 for a, _ in acts)


def test_what_the_line_withholds_is_not_offered() -> None:
    """The closed line keeps oil from Dora, whoever sits with it."""
    for seed in range(12):
        state = begin(seed=seed)
        acts = turn(state, OFFICE, seed=seed)
        closed = [why.stance[0] == 1 for _, why in acts]
        offered = [a.bloc == D and a.kind == Kind.SEND and a.items & 1 > 0 for a, _ in acts]
        assert not any(np.logical_and(any(closed), offered))


def test_a_claim_is_granted_first() -> None:
    """What a bloc asked for goes into the next package, and is the stated reason."""
    state = begin()
    state.claim[:, C] = 3
    sends = [(act, why) for act, why in turn(state, OFFICE) if act.kind == Kind.SEND]
    act, why = next((act, why) for act, why in sends if act.bloc == C)
    assert act.items >> 3 & 1 and why.reason[0] == Reason.CLAIM


def test_a_poor_partner_who_may_leave_is_topped_up() -> None:
    """A partner with nothing and no trust is served before others are asked."""
    state = begin()
    pledge(state, C)
    state.var[:, ENGINE.rules.trust + C] = 1000
    sends = [(act, why) for act, why in turn(state, OFFICE) if act.kind == Kind.SEND]
    assert sends[0][0].bloc == C and sends[0][1].reason[0] == Reason.TOP_UP


def test_without_the_mandate_the_office_passes() -> None:
    """No nominee is left: nothing to do."""
    state = begin()
    state.nominee[:] = -1
    assert turn(state, OFFICE) == []
