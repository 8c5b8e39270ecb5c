"""Moves on cards."""

import itertools
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.widgets.conftest import Picture
from wargame.ui.widgets import samples
from wargame.ui.widgets.move_card import MoveCard, MoveData

INVEST = samples.INVEST
LOCKED = replace(INVEST, locked="Needs 165 seats, you hold 148")
DEAR = replace(INVEST, cost=9, too_dear="Costs 9; you have 7.")
STATES = (INVEST, replace(INVEST, queued=True), LOCKED, DEAR, replace(INVEST, done=True))


def test_every_state_looks_different(picture: Picture) -> None:
    """Default, queued, locked, too dear and played are told apart."""
    shots = [picture(MoveCard(move)) for move in STATES]
    assert all(one != other for one, other in itertools.combinations(shots, 2))


@pytest.mark.parametrize("move", STATES[:2])
def test_a_playable_move_is_toggled(qtbot: QtBot, move: MoveData) -> None:
    """Enter plays a move, and withdraws a queued one."""
    card = MoveCard(move)
    qtbot.addWidget(card)
    with qtbot.waitSignal(card.moveToggled) as said:
        QTest.keyClick(card, Qt.Key.Key_Return)
    assert said.args == ["invest"]


@pytest.mark.parametrize("move", STATES[2:])
def test_a_locked_move_is_refused(qtbot: QtBot, move: MoveData) -> None:
    """It can be focused and read, but pressing it only says that it is refused."""
    card = MoveCard(move)
    qtbot.addWidget(card)
    with qtbot.assertNotEmitted(card.moveToggled), qtbot.waitSignal(card.moveRefused):
        QTest.keyClick(card, Qt.Key.Key_Space)


def test_a_queued_card_is_raised(qtbot: QtBot) -> None:
    """The body moves up by six pixels."""
    rest, queued = MoveCard(INVEST), MoveCard(STATES[1])
    for card in (rest, queued):
        qtbot.addWidget(card)
        card.resize(card.sizeHint())
    assert rest.body().y() - queued.body().y() == 6


def test_the_reason_is_spoken(qtbot: QtBot) -> None:
    """Why a move cannot be played is never left to the eye."""
    card = MoveCard(LOCKED)
    qtbot.addWidget(card)
    assert card.spoken().value == "Costs 2. Needs 165 seats, you hold 148"


def test_a_move_without_figures_says_what_it_does(picture: Picture, qtbot: QtBot) -> None:
    """In words, for the eye and for assistive technology; a figure needs none."""
    bare = replace(INVEST, effects=())
    told = replace(bare, note="The ladder takes no step this week")
    card = MoveCard(told)
    qtbot.addWidget(card)
    assert picture(MoveCard(bare)) != picture(MoveCard(told))
    assert "takes no step" in card.accessibleDescription()
    assert picture(MoveCard(INVEST)) == picture(MoveCard(replace(INVEST, note="more")))


def test_the_bloc_that_acts_is_shown(picture: Picture) -> None:
    """Where a seat speaks for several, its card has the swatch of the one that acts."""
    one, other = (samples.BLOCS[key] for key in ("oak", "elm"))
    shots = [picture(MoveCard(replace(INVEST, actor=each))) for each in (None, one, other)]
    assert all(a != b for a, b in itertools.combinations(shots, 2))
