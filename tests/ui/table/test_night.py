"""What happens while one can do nothing is told in place; what is found out is told at once."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import OpenWindow
from wargame.engine import Kind
from wargame.session import Session
from wargame.ui.table.overlays import RESULT
from wargame.ui.table.screen import TableScreen
from wargame.ui.widgets.label import Text

Press = Callable[..., None]
OpenNight = Callable[[str, int], tuple[TableScreen, list[str]]]


@pytest.fixture
def night(open_window: OpenWindow) -> OpenNight:
    """A game of Marsa with this seed in which a bot plays the person's weeks up to this one."""

    def make(seed: str, week: int) -> tuple[TableScreen, list[str]]:
        session, window = Session.new("tiny", "solo", {"mandate": "human"}, seed), open_window()
        assert window.desk is not None
        window.desk.bridge.attach(session)
        table, said = window.desk.table, list[str]()
        assert table is not None
        table.control.said.connect(said.append)
        while session.week < week and not session.ending:
            session.stand_in()
            session.end_week()
        QApplication.processEvents()
        return table, said

    return make


def words(table: TableScreen) -> str:
    """All that the card over the table says."""
    return " ".join(label.text() for label in table.stage.card.findChildren(Text))


def test_a_partner_that_leaves_is_told_on_a_card(night: OpenNight) -> None:
    """Who, why, how many seats are left, and what it gave back; no click is asked of anybody."""
    table, _ = night("28", 4)
    assert table.stage.card.isVisible() and table.stage.card.kind == RESULT
    told = words(table)
    assert "Valley: out of the coalition" in told and "Its patience has run out" in told
    assert "Without it the coalition has 45 seats, 6 short of the majority of 51." in told
    assert "Given back: Treasury, Ports" in told


def test_the_card_is_put_away_for_good(night: OpenNight, press: Press) -> None:
    """Escape puts it away; looking anew at the same position does not bring it back."""
    table, _ = night("28", 4)
    press(table.stage.card, Qt.Key.Key_Escape)
    table.control.refresh()
    assert "Since your turn" not in words(table) or table.stage.card.isHidden()
    assert table.stage.card.isHidden() or table.stage.card.kind != RESULT


def test_a_yes_to_an_offer_that_stood_is_said(night: OpenNight) -> None:
    """Like an answer given at once: reasons and the new number of seats; and it is in the news."""
    table, said = night("22", 3)
    assert said[-1].startswith("Islands: yes to the offer that stood. “")
    assert said[-1].endswith("With it the coalition has 58 seats, 7 above the majority of 51.")
    item = next(each for each in table.control.scene.news if each.mood == "good" and each.fresh)
    assert item.title == "Islands: in the coalition" and "58 seats" in item.text


def test_of_several_each_is_said_in_short(night: OpenNight) -> None:
    """The line has room for all of them; their reasons stand in the news."""
    _, said = night("54", 3)
    assert said[-1] == (
        "Valley: yes to the offer that stood. "
        "With it the coalition has 52 seats, 1 above the majority of 51. "
        "Lantern: yes to the offer that stood. "
        "With it the coalition has 69 seats, 18 above the majority of 51."
    )


def test_a_quiet_night_says_nothing(night: OpenNight) -> None:
    """Nobody joined, nobody left, no vote was held: no card of the night and no line."""
    table, said = night("28", 2)
    assert not said and "Since your turn" not in words(table)


def test_what_tea_finds_out_is_said_at_once(night: OpenNight) -> None:
    """The mood that the card promises, as a sentence, and in the dossier from then on."""
    table, said = night("28", 1)
    bridge = table._bridge
    assert bridge.session is not None
    moves = [move.id for move in bridge.session.rules.moves]
    assert bridge.act(Kind.MOVE, index=moves.index("tea"), target=1)
    assert said[-1].startswith("Learnt: ") and "Valley" in said[-1]
    assert "mood" in [figure.id for figure in table.control.scene.dossiers[1].figures]
    bridge.undo()
    assert len(said) == 1


def test_a_ministry_of_a_bloc_that_left_says_so(night: OpenNight) -> None:
    """The minister stays; the tile and whoever reads it aloud know that the bloc is out."""
    table, _ = night("7", 9)
    tile = table.stage.board.tile("treasury")
    assert tile is not None and tile.post().left and tile.post().holder is not None
    assert (
        tile.spoken().value == "Held by Valley, out of the coalition; its minister stays in office"
    )


def test_votes_of_both_weeks_of_a_round_are_told(open_window: OpenWindow) -> None:
    """The last in full, and the one before it in words: nobody had a turn between them."""
    session, window = Session.new("iraq-2025", "lesson", {"formateur": "human"}, "3"), open_window()
    while session.week < 5:
        session.stand_in()
        session.end_week()
    assert window.desk is not None
    window.desk.bridge.attach(session)
    ballots, table = window.desk.bridge.ballots(), window.desk.table
    assert table is not None and len(ballots) == 2
    table.show_result()
    assert all(each.title in words(table) for each in ballots)
