"""The mandate passes while its game is on the table: the table is that of the new seat."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from tests.session.passing import OFFICE, VALLEY, deck, new
from tests.ui.conftest import OpenWindow
from wargame.reports.home import home
from wargame.session import Session
from wargame.ui.table.role_button import RoleButton
from wargame.ui.table.screen import TableScreen
from wargame.ui.table.side import NEWS
from wargame.ui.widgets.label import Text

Press = Callable[..., None]


@pytest.fixture
def table(open_window: OpenWindow) -> TableScreen:
    """The Valley's table in week 1; after it the office's, then its own again."""
    return put(open_window(), new(VALLEY))


def put(window: QWidget, session: Session) -> TableScreen:
    """A game on the table of a window."""
    desk = window.desk  # type: ignore[attr-defined]
    desk.bridge.attach(session)
    QApplication.processEvents()
    made: TableScreen = desk.table
    return made


def end_week(table: TableScreen) -> list[str]:
    """End the week; what was said."""
    said: list[str] = []
    table.control.said.connect(said.append)
    session = table._bridge.session
    assert session is not None
    session.end_week()
    QApplication.processEvents()
    table.control.said.disconnect(said.append)
    return said


def texts(host: QWidget) -> str:
    """All that labels say, as one text."""
    return " ".join(label.text() for label in host.findChildren(Text))


def seat(table: TableScreen) -> str:
    """The name in the bar."""
    found = table.bar.findChild(RoleButton)
    assert found is not None
    return found.accessibleName()


def shown(table: TableScreen) -> tuple[object, ...]:
    """A seat's table: its name, moves and desk, the bloc it looks at, whether it makes offers."""
    control = table.control
    moves = [card.move_data().id for card in table.tray.cards()]
    scene = control.scene
    return seat(table), moves, len(scene.inbox), scene.selected, control.draft is not None


def test_the_table_is_that_of_the_new_seat_to_and_fro(
    table: TableScreen, open_window: OpenWindow
) -> None:
    """Bar, moves, desk and offers are those that a table opened on the position would have."""
    other = open_window()
    for role, offers in (("The formateur's office", True), ("Valley Union", False)):
        end_week(table)
        assert seat(table) == role and (table.control.draft is not None) == offers
        session = table._bridge.session
        assert session is not None
        twin = new(VALLEY)
        while twin.week < session.week:
            twin.end_week()
        assert shown(put(other, twin)) == shown(table)


def test_the_moment_is_said_and_stays_in_the_news(table: TableScreen) -> None:
    """No dialog: a line with the key to the sheet, and the item of the mandate."""
    (line,) = end_week(table)
    assert line.startswith("The mandate has passed to Idris al-Wadi.")
    assert line.endswith("F10 shows its sheet.")
    assert table.side.tabs.currentIndex() == NEWS
    assert "Your seat from now on: The formateur's office." in texts(table.side.news)


def test_the_sheet_of_an_office_names_the_deputy(table: TableScreen, press: Press) -> None:
    """F10 tells of the seat one has now, and who plays the list meanwhile."""
    end_week(table)
    table.stage.card.put_away()
    press(table, Qt.Key.Key_F10)
    told = texts(table.stage.card)
    assert "The formateur's office" in told and "a bot, plays Valley Union meanwhile" in told


def test_the_keyboard_stays_on_the_table(table: TableScreen, press: Press) -> None:
    """The seat is another one; keys go on working at once."""
    table.begin()
    end_week(table)
    holder = table.window().focusWidget()
    assert holder is not None and holder.isVisible()
    press(table, Qt.Key.Key_F10)
    assert table.stage.card.isVisible()


def test_an_earlier_week_is_shown_as_that_seat_saw_it(table: TableScreen) -> None:
    """Looking back is looking as whom one played; coming back is being whom one plays."""
    end_week(table)
    bridge, control = table._bridge, table.control
    bloc = control.scene.selected
    control.toggle_item(bloc, int(bridge.position.legal.give[0, bloc].argmax()))
    bridge.look_at(1)
    assert seat(table) == "Valley Union" and control.draft is None
    bridge.look_at(2)
    assert seat(table) == "The formateur's office" and control.drafted()


def test_nothing_of_a_draft_is_left_in_another_seat(open_window: OpenWindow) -> None:
    """What the office put together and did not send is gone with the office."""
    table = put(open_window(), new(OFFICE))
    control = table.control
    draft = control.draft
    assert draft is not None
    item = int(table._bridge.position.legal.give[0, draft.bloc].argmax())
    control.toggle_item(draft.bloc, item)
    assert control.drafted()
    end_week(table)
    assert control.draft is None and not control.drafted()


def test_the_end_says_which_seats_one_had(table: TableScreen) -> None:
    """On the card, beside the score that counts."""
    for _ in range(3):
        end_week(table)
    assert table.control.scene.ending is not None
    assert "Your seats: Valley Union in week 1" in texts(table.stage.card)


def test_one_card_takes_office_and_list(open_window: OpenWindow) -> None:
    """Bots of the chosen strength get every other seat, that of the deputy too."""
    window = open_window()
    window.home.show_scene(home([deck()]))
    started: list[dict[str, str]] = []
    window.home.started.disconnect()
    window.home.started.connect(lambda _deck, _cast, players, _seed: started.append(players))
    assert [card.key for card in window.home.roles.cards()][:2] == [OFFICE, VALLEY]
    window.home.setup.strength.set_value("random")
    window.home.setup.start.click()
    assert started[0][OFFICE] == "human" and started[0]["for_harbour"] == "random"
