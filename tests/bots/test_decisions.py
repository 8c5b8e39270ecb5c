import numpy as np
import pytest

from wargame.base.errors import UserError
from wargame.bots import Reason, make_bot
from wargame.bots.decisions import Draft
from wargame.engine import Kind


def test_the_first_act_put_down_stays() -> None:
    """A later idea does not replace an act."""
    draft = Draft(role=1, games=3, terms=2)
    draft.put(np.array([True, False, False]), Kind.SHARE, Reason.VOTES_SUFFICE)
    now = draft.put(np.array([True, True, False]), Kind.CALL, Reason.GAP)
    assert now.tolist() == [False, True, False]
    assert draft.done().acts.kind.tolist() == [Kind.SHARE, Kind.CALL, Kind.PASS]


def test_reasons_are_the_heaviest_terms() -> None:
    """The terms by their weight, either way, heaviest first; ties by order."""
    draft = Draft(role=1, games=1, terms=5)
    draft.state_terms(np.array([0]), np.array([[10, -30, 5, 30, -90]]))
    why = draft.done().why
    assert why.top.tolist() == [[4, 1, 3, 0, 2]]
    assert why.top_values.tolist() == [[-90, -30, 30, 10, 5]]


def test_weightless_terms_are_no_reasons() -> None:
    """A term without any weight is told as none."""
    draft = Draft(role=1, games=1, terms=2)
    draft.state_terms(np.array([0]), np.array([[0, 7]]))
    why = draft.done().why
    assert why.top.tolist() == [[1, -1]]
    assert why.top_values.tolist() == [[7, 0]]


def test_an_unknown_strength_is_refused() -> None:
    """The message names the strengths there are."""
    with pytest.raises(UserError, match="random, greedy"):
        make_bot("clever")
