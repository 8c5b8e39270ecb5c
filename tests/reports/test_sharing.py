"""Sharing out the rest: what it would deal, and when nobody would mean it."""

from tests.reports.game import BLOCS, after, played, seen
from wargame.reports.sharing import sharing


def test_alone_there_is_nobody_to_share_with() -> None:
    """The rules would give all to the office's own bloc; the card waits for a partner."""
    position = after()
    scene = sharing(position)
    assert position.legal.share[0]
    assert (scene.can, scene.text) == (False, "Needs a partner to share with.")


def test_what_would_be_dealt_is_said() -> None:
    """Free ministries and lots, to the office's own bloc and to how many others."""
    state, record = played()
    state.pledged[0, BLOCS["valley"]] = 1
    scene = sharing(seen(state, record))
    assert scene.can
    assert scene.text == "4 ministries and 5 × harbour boards to you and 1 partner, neediest first."


def test_nothing_left_is_said() -> None:
    """When every ministry has a holder and no lot is left."""
    state, record = played()
    state.pledged[0, BLOCS["valley"]] = 1
    state.owner[0] = BLOCS["valley"]
    state.lots[0, BLOCS["valley"]] = 99
    assert sharing(seen(state, record)).text == "Nothing is left to deal out."
