"""Who hears the table hears that a week has passed, and what lies over it."""

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import OpenTable
from wargame.ui.table import over, screen
from wargame.ui.table.aloud import sentences


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """All that is announced by the table and the card over it."""
    words: list[str] = []
    for place in (screen, over):
        monkeypatch.setattr(place, "announce", lambda _widget, said: words.append(said))
    return words


def test_a_week_is_told(open_table: OpenTable, heard: list[str], qtbot: QtBot) -> None:
    """Which it is, the meters with their changes, the chamber, the newest headline."""
    table = open_table()
    heard.clear()
    with qtbot.waitSignal(table.control.weekTurned):
        table.intents.weekEnded.emit()
    told, scene = heard[0], table.control.scene
    assert told.startswith("Week 2 of 4")
    for meter in (each for each in scene.meters if each.headline):
        assert f"{meter.name} {meter.value_text}, {meter.change_text}." in told
    assert scene.chamber.sentence in told and scene.news[0].title in told


def test_a_card_over_the_table_is_told(open_table: OpenTable, heard: list[str]) -> None:
    """By its first words; the same card is not told again while it lies there."""
    table = open_table()
    heard.clear()
    table.intents.numbersAsked.emit()
    assert len(heard) == 1 and heard[0].startswith("The numbers. ") and "seats" in heard[0]


def test_sentences_are_closed_once() -> None:
    """What has its stop gets no other; what is empty is left out."""
    assert sentences("Week 2", "", "119 short of a majority.") == "Week 2. 119 short of a majority."
