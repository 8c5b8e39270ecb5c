"""Buttons, choices, messages, fields, tabs, the masthead, and the focus ring."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.widgets.conftest import Picture, distinct
from wargame.ui.fonts import Role
from wargame.ui.theme import theme
from wargame.ui.widgets.badge import TONES, Badge
from wargame.ui.widgets.buttons import (
    AccentButton,
    Button,
    DangerButton,
    IconButton,
    PrimaryButton,
    SecondaryButton,
    Segmented,
)
from wargame.ui.widgets.empty import EmptyState
from wargame.ui.widgets.field import Field
from wargame.ui.widgets.focus_ring import FocusRing
from wargame.ui.widgets.label import Text
from wargame.ui.widgets.masthead import Capital, CapitalPips, LogoMark, PhaseSteps
from wargame.ui.widgets.message import MessageLine, Toast
from wargame.ui.widgets.tabs import Tabs

OPTIONS = (("you", "You", "user"), ("bot", "Bot", "bot"), ("none", "Nobody", ""))


def test_onward_arrow_turns_with_the_line(qtbot: QtBot) -> None:
    """Right to left, onward is to the left."""
    button = PrimaryButton("End week 5", onward=True)
    qtbot.addWidget(button)
    assert button.text().endswith("→")
    button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert button.text().endswith("←")
    assert button.accessibleName() == "End week 5"


@pytest.mark.parametrize("kind", [PrimaryButton, SecondaryButton, AccentButton, DangerButton])
def test_in_contrast_what_cannot_be_pressed_has_a_broken_edge(
    kind: type[Button], picture: Picture
) -> None:
    """Ink and rules are black there: the edge alone tells it from what can."""
    theme().set_mode("contrast")
    gaps = []
    for enabled in (True, False):
        button = kind("Send offer")
        button.setEnabled(enabled)
        image = picture(button)
        middle = range(image.width() // 4, image.width() * 3 // 4)
        top = next(y for y in range(image.height()) if _dark(image, middle, y))
        gaps.append(len(middle) - _dark(image, middle, top))
    assert gaps[0] == 0 < gaps[1]


def _dark(image: QImage, columns: range, y: int) -> int:
    """How many pixels of a row are rather black than white."""
    return sum(image.pixelColor(x, y).lightness() < 128 for x in columns)


def test_icon_buttons_have_names(qtbot: QtBot) -> None:
    """An icon alone is spoken and explained."""
    button = IconButton("undo-2", "Undo")
    qtbot.addWidget(button)
    assert (button.text(), button.accessibleName(), button.toolTip()) == ("", "Undo", "Undo")


def test_one_of_a_segmented_choice_is_chosen(qtbot: QtBot) -> None:
    """Setting is silent, pressing speaks."""
    choice = Segmented(OPTIONS, "Who plays")
    qtbot.addWidget(choice)
    with qtbot.assertNotEmitted(choice.chosen):
        choice.set_value("bot")
    button = choice.button("you")
    assert button is not None
    with qtbot.waitSignal(choice.chosen) as said:
        QTest.keyClick(button, Qt.Key.Key_Space)
    assert said.args == ["you"]
    assert choice.value() == "you"


def test_messages_stay_until_put_away(qtbot: QtBot) -> None:
    """A problem is shown in place; pressing it puts it away."""
    host = QWidget()
    qtbot.addWidget(host)
    line = MessageLine(host)
    assert line.isHidden()
    line.show_message("The disk is full. Free some room, then save.", "problem")
    assert not line.isHidden()
    with qtbot.waitSignal(line.dismissed):
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert line.isHidden()


def test_kinds_of_message_look_different(picture: Picture) -> None:
    """Icon and wash differ, not the colour alone."""
    shots = []
    for kind in ("info", "good", "warning", "problem"):
        line = MessageLine()
        line.show_message("A sentence.", kind)
        shots.append(picture(line))
    assert distinct(shots) == 4


def test_a_long_answer_is_said_whole(qtbot: QtBot) -> None:
    """A refusal with its remedy and three reasons takes more lines and loses no word."""
    line = MessageLine()
    qtbot.addWidget(line)
    heights = []
    for reasons in (1, 2, 3):
        line.show_message(
            "Declined, more asked for. " + "The package is worth less to us. " * 3 * reasons
        )
        heights.append(line.heightForWidth(460))
    assert heights[0] < heights[1] < heights[2]


def test_a_toast_leaves_by_itself(qtbot: QtBot) -> None:
    """It lies over the bottom of its parent and goes."""
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(600, 400)
    toast = Toast(host)
    toast.show_for("Saved.", 1)
    assert toast.geometry().bottom() < host.height()
    qtbot.waitUntil(toast.isHidden)


def test_a_field_says_what_is_wrong(qtbot: QtBot) -> None:
    """The sentence takes the hint's place and goes when the fault is mended."""
    field = Field("Length", "In weeks.")
    qtbot.addWidget(field)
    field.set_problem("The limit is 40 weeks. Set to 40.")
    assert field.edit.property("error") == "true"
    assert field.edit.accessibleDescription() == "The limit is 40 weeks. Set to 40."
    field.set_problem("")
    assert field.edit.accessibleDescription() == "In weeks."


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_words_fit_their_buttons(qtbot: QtBot, scale: float) -> None:
    """At any text scale a button is wide enough for its words."""
    theme().set_scale(scale)
    button = SecondaryButton("Revise the whole offer")
    qtbot.addWidget(button)
    button.ensurePolished()
    words = button.fontMetrics().horizontalAdvance(button.text())
    assert button.sizeHint().width() >= words + 2 * theme().px(16)
    assert button.sizeHint().height() >= theme().px(30)


def test_labels_follow_theme_and_scale(qtbot: QtBot, picture: Picture) -> None:
    """Font and colour change with the theme, for labels made before too."""
    label = Text("The cabinet", Role.TITLE)
    qtbot.addWidget(label)
    before, wide = picture(label), label.sizeHint().width()
    theme().set_mode("dark")
    assert distinct([before, picture(label)]) == 2
    theme().set_scale(1.5)
    assert label.sizeHint().width() > 1.4 * wide


def test_badges_differ_by_tone(picture: Picture) -> None:
    """Each tone has its own look, but calm, which is neutral."""
    assert distinct(picture(Badge("Word", tone)) for tone in TONES) == len(TONES) - 1


def test_tab_counts_come_and_go(qtbot: QtBot) -> None:
    """A count sits beside the name; nought takes it away and keeps its place."""
    tabs = Tabs()
    qtbot.addWidget(tabs)
    tabs.addTab(QWidget(), "News")
    tabs.set_count(0, 3)
    side = tabs.tabBar().ButtonPosition.RightSide
    badge, wide = tabs.tabBar().tabButton(0, side), tabs.tabBar().tabRect(0).width()
    assert isinstance(badge, Badge) and not badge.isHidden()
    tabs.set_count(0, 0)
    assert badge.isHidden() and tabs.tabBar().tabRect(0).width() == wide


def test_an_empty_state_offers_its_act(qtbot: QtBot) -> None:
    """What to do is one press away."""
    state = EmptyState("No games yet", "Start one from a deck.", "folder-open", "New game")
    qtbot.addWidget(state)
    button = state.findChild(SecondaryButton)
    assert button is not None
    with qtbot.waitSignal(state.acted):
        QTest.keyClick(button, Qt.Key.Key_Space)


def test_capital_tells_what_queued_moves_leave(picture: Picture) -> None:
    """The preview is drawn and spoken."""
    pips = CapitalPips()
    pips.set_capital(Capital(7, 12))
    before = picture(pips)
    pips.set_capital(Capital(7, 12, 5))
    assert pips.spoken().value == "7 of 12. 5 left after the week"
    assert picture(pips) != before


def test_phases_say_where_the_week_is(picture: Picture) -> None:
    """Done, current and to come differ, and the current one is spoken."""
    steps = PhaseSteps()
    names = ("Brief", "Negotiate", "Adjudicate")
    steps.set_phases(names, 1)
    first = picture(steps)
    assert steps.spoken().value == "Phase 2 of 3: Negotiate"
    steps.set_phases(names, 2)
    assert picture(steps) != first


def test_the_mark_is_drawn(picture: Picture) -> None:
    """The logo has ink and accent in it."""
    image = picture(LogoMark())
    spots = ((x, y) for x in range(28) for y in range(image.height()))
    found = {image.pixelColor(x, y).name().upper() for x, y in spots}
    assert {theme().tokens.ink, theme().tokens.acc} <= found


def test_the_ring_follows_the_keyboard(qapp: QApplication, qtbot: QtBot) -> None:
    """Tab shows the ring around Qt's own buttons, 4 px out; the mouse does not."""
    host = QWidget()
    qtbot.addWidget(host)
    column = QVBoxLayout(host)
    first, second = SecondaryButton("One"), SecondaryButton("Two")
    column.addWidget(first)
    column.addWidget(second)
    ring = FocusRing(qapp)
    host.show()
    host.activateWindow()
    qtbot.waitUntil(host.isActiveWindow)
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Tab)
    shown = ring.ring()
    assert shown is not None
    assert shown.geometry() == second.geometry().adjusted(-4, -4, 4, 4)
    QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    assert first.hasFocus()
    assert ring.ring() is None
    host.close()
    ring.deleteLater()
