"""What cards and tiles say in little room."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget
from pytestqt.qtbot import QtBot

from tests.reports.game import BLOCS, after
from tests.ui.conftest import OpenTable
from wargame.reports.board import board
from wargame.reports.moves import moves
from wargame.ui.table.adapt import move
from wargame.ui.table.line import Line
from wargame.ui.table.who import BlocHead
from wargame.ui.widgets import samples
from wargame.ui.widgets.figure_row import FigureRow
from wargame.ui.widgets.meter import MeterData
from wargame.ui.widgets.meter.small import SmallMeterRow


def test_a_move_that_may_fail_says_both_ways() -> None:
    """Its chance with what it does then, and what it does if it fails: never two bare figures."""
    talks = next(each for each in moves(after()) if each.id == "quay_talks")
    card = move(talks, 1, {})
    assert card.effects == () and card.note.startswith("chance ")
    assert card.note.endswith(": Calm on the quay +1; if it fails: −2")


def test_a_card_counts_the_effects_that_it_does_not_name() -> None:
    """One either way is named, the rest is counted, and all of them are spoken."""
    talks = next(each for each in moves(after()) if each.id == "quay_talks")
    card = move(talks, 1, {})
    assert card.more == len(talks.effects) - 2 == 1
    assert all(line.label in card.told and line.text in card.told for line in talks.effects)


def test_a_barred_tile_has_a_reason_of_a_word_or_two() -> None:
    """The bloc is the one that is looked at; its name is in the long form."""
    tiles = [t for s in board(after(), BLOCS["dockers"]).sections for t in s.tiles]
    barred = next(t for t in tiles if t.id == "speaker")
    assert (barred.reason, barred.reason_short) == ("Not open to Dockers", "Not open to it")


def test_a_lesser_meter_takes_its_short_name_before_it_is_cut(qtbot: object, still: None) -> None:
    """Goodwill, where Goodwill between the lists has no room."""
    data = MeterData("goodwill", "Goodwill between the lists", 5000, 5000, short="Goodwill")
    row = SmallMeterRow(data)
    assert row._said(400)[0] == "Goodwill between the lists"
    assert row._said(80)[0] == "Goodwill"


def test_a_line_says_it_shorter_before_it_is_cut(qtbot: object, still: None) -> None:
    """The name of the vote alone where its heading has no room."""
    line = Line("")
    line.say("Next vote: First sitting", short="First sitting")
    line.resize(600, 20)
    assert line.shown() == "Next vote: First sitting"
    line.resize(90, 20)
    assert line.shown() == "First sitting"


def test_the_other_name_stands_after_the_note_where_badges_fill_the_row(still: None) -> None:
    """No row of its own for it, and none of blank ground."""
    badges = (("Outside", "acc"), ("has a nominee of its own", "neutral"))
    look = samples.BLOCS["oak"]
    head = BlocHead(look, "State of Law", "Nouri", ("30", "seats"), badges, "دولة القانون")
    plain = BlocHead(look, "State of Law", "Nouri", ("30", "seats"), badges)
    wordy = BlocHead(look, "State of Law", "N" * 30, ("30", "seats"), badges, "دولة القانون")
    assert head.heightForWidth(260) == plain.heightForWidth(260) < wordy.heightForWidth(260)

    assert head.sizePolicy().verticalPolicy() == QSizePolicy.Policy.Minimum


def test_all_effects_show_where_the_keyboard_rests(open_table: OpenTable, qtbot: QtBot) -> None:
    """A card with more effects than it has room for tells them beside it, until it is left."""
    table = open_table()
    table.stage.card.put_away()
    table.tray.focus_move("quay_talks")
    qtbot.waitUntil(table.note.isVisible, timeout=3000)
    said = [row.words() for row in table.note.findChildren(FigureRow)]
    assert said[:1] == ["Calm on the quay +1"] and len(said) >= 3
    table.stage.focus_chamber()
    assert not table.note.isVisible()


@pytest.mark.parametrize("ends", [QWidget.hide, lambda holder: holder.setEnabled(False)])
def test_a_card_that_inherits_the_keyboard_tells_nothing(
    open_table: OpenTable, ends: Callable[[QWidget], None]
) -> None:
    """Qt hands it on where its holder ends; nobody looks at the card till somebody goes there."""
    table, seen = open_table(), list[str]()
    table.stage.card.put_away()
    holder, card = table.outlook._end, table.tray.cards()[0]
    QWidget.setTabOrder(holder, card)
    holder.setFocus(Qt.FocusReason.TabFocusReason)
    table.tray.lookedAt.connect(seen.append)
    ends(holder)
    assert card.hasFocus() and "".join(seen) == ""
    table.tray.focus_move(table.tray.cards()[1].move_data().id)
    table.tray.focus_move(card.move_data().id)
    assert seen[-1] == card.move_data().id


def test_a_card_held_over_a_week_tells_nothing(open_table: OpenTable) -> None:
    """The week's end shows the meters: what the keyboard rested on before is not told over them."""
    table, seen = open_table(), list[str]()
    table.stage.card.put_away()
    table.tray.focus()
    card = next(each for each in table.tray.cards() if each.hasFocus())
    table.tray.lookedAt.connect(seen.append)
    table.tray.begin()
    assert card.hasFocus() and seen == [""]
    table.tray.focus()
    assert seen[1:] == [card.move_data().id]
