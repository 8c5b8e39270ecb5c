"""Forecasts on the table: fans, odds, what a draft and a move would change, and when not."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import OpenTable
from tests.ui.reading import texts_of
from wargame.engine import Kind
from wargame.reports.foretold import ChangeScene
from wargame.ui.table.changes import DraftChange
from wargame.ui.table.foretelling import MOVE
from wargame.ui.table.screen import TableScreen
from wargame.ui.table.side import DOSSIER
from wargame.ui.window.main_window import MainWindow


def desk_of(table: TableScreen) -> MainWindow:
    """The window a table lies in."""
    window = table.window()
    assert isinstance(window, MainWindow)
    return window


def settle(qtbot: QtBot, table: TableScreen) -> None:
    """Wait until every answer is there."""
    desk = desk_of(table).desk
    assert desk is not None
    qtbot.waitUntil(lambda: not desk.foresight.pending, timeout=20_000)
    QApplication.processEvents()


def shares(table: TableScreen) -> list[str]:
    """The odds that the outlook shows."""
    return [row[1] for row in table.outlook.prospects.bar.as_table().rows]


def test_meters_have_fans_to_the_last_week(open_table: OpenTable, qtbot: QtBot) -> None:
    """Each card has a value for this week and every one that may follow, and says it in words."""
    table = open_table(forecasts=True)
    settle(qtbot, table)
    scene = table.control.scene.masthead
    for card in table.meters.cards():
        fan = card.meter().fan
        assert fan is not None and 1 <= len(fan.p50) <= scene.horizon - scene.week + 1
        weeks = zip(fan.p10, fan.p50, fan.p90, strict=True)
        assert all(low <= middle <= high for low, middle, high in weeks)
        assert "eight games of ten" in card.accessibleDescription()
    rows = table.meters.as_table().rows
    assert rows[-1][0].startswith("Forecast") and rows[-1][1].count(",") == 2


def test_odds_add_up_and_count_their_games(open_table: OpenTable, qtbot: QtBot) -> None:
    """Whole shares of a hundred, best ending first; names alone until something is known."""
    table = open_table(forecasts=True)
    assert set(shares(table)) == {"– %"}
    settle(qtbot, table)
    assert sum(int(share.split()[0]) for share in shares(table)) == 100
    assert "20 games" in table.outlook.prospects.bar.accessibleDescription()


def test_every_change_is_forecast_anew_and_undo_is_remembered(
    open_table: OpenTable, qtbot: QtBot
) -> None:
    """An act asks again; the position before it is known already."""
    table = open_table(forecasts=True)
    settle(qtbot, table)
    first, desk = table.foretelling.scene, desk_of(table).desk
    assert desk is not None
    move = next(m for m in table.control.scene.moves if m.state == "open" and not m.needs_target)
    assert desk.bridge.act(Kind.MOVE, index=move.index, bloc=move.bloc)
    assert desk.foresight.pending
    settle(qtbot, table)
    assert table.foretelling.scene != first
    desk.bridge.undo()
    qtbot.waitUntil(lambda: table.foretelling.scene == first, timeout=1000)


def test_off_shows_and_plays_nothing(open_table: OpenTable) -> None:
    """Without forecasts there is no fan, no bar, and no thread."""
    table = open_table(forecasts=False)
    assert table.outlook.prospects.isHidden()
    assert all(card.meter().fan is None for card in table.meters.cards())
    desk = desk_of(table).desk
    assert desk is not None and not desk.foresight.pending


def test_turning_off_takes_them_away(open_table: OpenTable, qtbot: QtBot) -> None:
    """The setting counts on the table that is open, both ways."""
    table = open_table(forecasts=True)
    settle(qtbot, table)
    choices = desk_of(table).choices
    choices.choose("show_forecasts", False)
    assert table.outlook.prospects.isHidden() and table.meters.cards()[0].meter().fan is None
    choices.choose("show_forecasts", True)
    settle(qtbot, table)
    assert table.meters.cards()[0].meter().fan is not None


def test_a_draft_that_rests_is_weighed(open_table: OpenTable, qtbot: QtBot) -> None:
    """The dossier says what a yes would change; another draft makes that void at once."""
    table = open_table(forecasts=True)
    table.side.open(DOSSIER)
    scene = table.control.scene
    bloc = scene.selected
    table.control.toggle_item(bloc, scene.dossiers[bloc].wants[0].index)
    settle(qtbot, table)
    part = shown_change(table)
    assert part is not None and "20 pairs of games" in said(part)
    table.control.change_lots(1)
    assert "Working it out." in said(shown_change(table))


def test_another_position_calls_off_what_is_weighed(open_table: OpenTable, qtbot: QtBot) -> None:
    """Before the new position is asked about, nothing of the old one is still being played."""
    table = open_table(forecasts=True)
    settle(qtbot, table)
    desk, scene = desk_of(table).desk, table.control.scene
    assert desk is not None
    move = next(m for m in scene.moves if m.state == "open" and not m.needs_target)
    table.foretelling.look_at(move.key)
    assert MOVE in desk.foresight._resting
    assert desk.bridge.act(Kind.MOVE, index=move.index, bloc=move.bloc)
    assert MOVE not in desk.foresight._resting


def shown_change(table: TableScreen) -> DraftChange | None:
    """The part of the open dossier that weighs its draft."""
    QApplication.processEvents()
    found = table.side.dossier.findChildren(DraftChange)
    return next((part for part in found if part.isVisible()), None)


def said(part: DraftChange | None) -> str:
    """All that a part says."""
    assert part is not None
    return " ".join(texts_of(part))


def test_a_move_under_the_keyboard_is_judged(open_table: OpenTable, qtbot: QtBot) -> None:
    """A note over its card, and its description, say what it would change; Escape puts it away."""
    table = open_table(forecasts=True)
    settle(qtbot, table)
    table.tray.focus()
    settle(qtbot, table)
    card = next(card for card in table.tray.cards() if card.hasFocus())
    assert table.note.isVisible() and table.note.geometry().bottom() <= table.tray.y() + 8
    assert "chance" in card.accessibleDescription() or "±" in card.accessibleDescription()
    table.keys.escaped.emit()
    assert not table.note.isVisible()


def test_the_note_goes_with_the_keyboard(open_table: OpenTable, qtbot: QtBot) -> None:
    """Leaving the card takes it away."""
    table = open_table(forecasts=True)
    settle(qtbot, table)
    table.tray.focus()
    settle(qtbot, table)
    table.stage.chamber.setFocus(Qt.FocusReason.ShortcutFocusReason)
    assert not table.note.isVisible()


def test_a_button_that_answers_is_judged(open_table: OpenTable, qtbot: QtBot) -> None:
    """A yes to an offer is weighed beside its button, and no longer when the keyboard leaves."""
    table = open_table("for_islands", forecasts=True)
    table.stage.card.put_away()
    table.side.open(DOSSIER)
    settle(qtbot, table)
    button = table.side.findChild(QWidget, "accept")
    assert button is not None
    button.setFocus(Qt.FocusReason.ShortcutFocusReason)
    settle(qtbot, table)
    assert table.note.isVisible() and not table.note.geometry().intersects(placed(button, table))
    assert "chance" in button.accessibleDescription() or "±" in button.accessibleDescription()
    table.setFocus(Qt.FocusReason.OtherFocusReason)
    assert not table.note.isVisible()


def placed(widget: QWidget, table: TableScreen) -> QRect:
    """Where a widget lies on the table."""
    return QRect(widget.mapTo(table, QPoint(0, 0)), widget.size())


def test_a_move_is_judged_target_by_target(open_table: OpenTable, qtbot: QtBot) -> None:
    """Each name on the card of a move that must be aimed is a question of its own."""
    table = open_table(forecasts=True)
    settle(qtbot, table)
    moves = table.control.scene.moves
    at = next(n for n, m in enumerate(moves) if m.state == "open" and m.needs_target)
    table.control.make_move(at)
    for target in moves[at].targets[:2]:
        button = table.stage.card.findChild(QWidget, f"target-{target.id}")
        assert button is not None
        button.setFocus(Qt.FocusReason.ShortcutFocusReason)
        settle(qtbot, table)
        assert table.note.isVisible() and button.accessibleDescription()


def test_a_closed_story_is_not_forecast(open_table: OpenTable, qtbot: QtBot) -> None:
    """At the ending nothing is asked and no odds are shown."""
    table = open_table(forecasts=True)
    desk = desk_of(table).desk
    assert desk is not None and desk.bridge.session is not None
    while not desk.bridge.session.ending:
        desk.bridge.session.end_week()
    settle(qtbot, table)
    assert table.foretelling.scene is None and table.outlook.prospects.isHidden()


def test_everything_fits_the_small_window_with_large_texts(
    open_table: OpenTable, qtbot: QtBot
) -> None:
    """Odds, legend, vote and button lie whole over one another at 1366 by 768."""
    table = open_table(size=(1366, 768), forecasts=True)
    settle(qtbot, table)
    outlook = table.outlook
    assert outlook.height() >= outlook.need(outlook.width())
    assert outlook.prospects.bar.height() >= outlook.prospects.bar.heightForWidth(outlook.width())
    assert table.rect().contains(outlook.geometry())
    assert not outlook.geometry().adjusted(0, 9, 0, 0).intersects(table.side.geometry())


def test_chance_is_called_chance(open_table: OpenTable) -> None:
    """Differences within their error are one sentence, in the note as in the dossier."""
    table = open_table()
    nothing = ChangeScene(20, (), "No difference that can be told from chance.", "")
    card = table.tray.cards()[0]
    table._judge(card.move_data().id, nothing)
    assert card.accessibleDescription().endswith(nothing.rest)
