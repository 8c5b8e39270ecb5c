"""The sections of the component sheet that belong to no game: type, colours, controls."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from wargame.ui.fonts import Role
from wargame.ui.theme import theme
from wargame.ui.widgets import samples
from wargame.ui.widgets.badge import Badge
from wargame.ui.widgets.bloc_look import swatch
from wargame.ui.widgets.buttons import (
    AccentButton,
    DangerButton,
    IconButton,
    PrimaryButton,
    SecondaryButton,
    Segmented,
)
from wargame.ui.widgets.canvas import canvas
from wargame.ui.widgets.field import Field
from wargame.ui.widgets.label import Text
from wargame.ui.widgets.message import MessageLine
from wargame.ui.widgets.tabs import TabStrip

TOKENS = "paper card sunk rule rule_strong ink3 ink2 ink acc good watch alarm".split()


class Swatches(QWidget):
    """Colour tokens, or the blocs with their patterns and names."""

    def __init__(self, blocs: bool) -> None:
        super().__init__()
        self._blocs = blocs

    def sizeHint(self) -> QSize:
        """Two rows of six tokens, or four of three blocs."""
        return QSize(theme().px(420), theme().px(96))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw them."""
        with canvas(self) as c:
            for at in range(12):
                column, row = (at % 3, at // 3) if self._blocs else (at % 6, at // 6)
                each = c.width / (3 if self._blocs else 6)
                tall = c.height / (4 if self._blocs else 2)
                box = QRectF(column * each, row * tall, each - 8, tall)
                if self._blocs:
                    look = list(samples.BLOCS.values())[at]
                    size = c.theme.px(16)
                    c.pixmap(box.x(), box.y() + 3, size, swatch(look, c.t, size, c.dpr))
                    c.text(
                        box.adjusted(size + 8, 0, 0, 0), look.name, Role.TILE, c.t.ink, weight=500
                    )
                else:
                    patch = box.adjusted(0, 0, 0, -c.theme.px(18))
                    c.fill(patch, getattr(c.t, TOKENS[at]), 3)
                    c.frame(patch, c.t.rule, 3)
                    words = QRectF(box.x(), patch.bottom(), box.width(), c.theme.px(16))
                    c.text(words, TOKENS[at], Role.DENSE, c.t.ink2)


def row(*widgets: QWidget) -> QWidget:
    """Widgets side by side."""
    host = QWidget()
    line = QHBoxLayout(host)
    line.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        line.addWidget(widget)
    return host


def column(*widgets: QWidget) -> QWidget:
    """Widgets under each other."""
    host = QWidget()
    line = QVBoxLayout(host)
    line.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        line.addWidget(widget)
    return host


def type_roles() -> QWidget:
    """Each role of text."""
    shown = (
        (Role.VALUE, "148 / 165"),
        (Role.SUBHEAD, "A bill from the capital"),
        (Role.TITLE, "The chamber"),
        (Role.CARD_TITLE, "Court investors"),
        (Role.STRONG, "Alliance cohesion"),
        (Role.BODY, "Oil is withheld, −17"),
        (Role.DENSE, "Offered to the second list"),
        (Role.AXIS, "Week 16"),
        (Role.LEAD, "مفترق طرق"),
    )
    return column(*(Text(words, role) for role, words in shown))


def buttons() -> QWidget:
    """Each kind of button, on and off, and a choice of one."""
    off = PrimaryButton("End week")
    off.setEnabled(False)
    choice = Segmented((("you", "You", "user"), ("bot", "Bot", "bot")), "Who plays")
    choice.set_value("bot")
    length = Segmented((("10", "10", ""), ("16", "16 weeks", ""), ("24", "24", "")), "Length")
    length.set_value("16")
    tick, dot = QCheckBox("Show forecasts"), QRadioButton("Solo")
    tick.setChecked(True)
    dot.setChecked(True)
    return column(
        row(PrimaryButton("End week 5", onward=True), off),
        row(SecondaryButton("Revise offer"), AccentButton("Send offer", onward=True)),
        row(DangerButton("Withdraw"), IconButton("undo-2", "Undo"), IconButton("menu", "Menu")),
        row(choice, length),
        row(tick, dot),
    )


def fields() -> QWidget:
    """A field at rest, with an icon, and with a problem."""
    wrong = Field("Length in weeks")
    wrong.set_text("41")
    wrong.set_problem("The limit is 40 weeks. Set to 40.")
    return row(Field("Seed", "The same seed gives the same game.", "hash"), wrong)


def badges() -> QWidget:
    """Each tone of badge, tabs with a count, and messages."""
    strip = TabStrip()
    for name in ("Dossier", "News", "Why"):
        strip.addTab(name)
    strip.set_count(1, 3)
    first, second = MessageLine(), MessageLine()
    first.show_message("Saved as Winter 3.", "good")
    second.show_message("The file is open in another window. Close it there, then save.", "problem")
    tones = row(
        Badge("Holding"),
        Badge("Sanctions risk", "watch"),
        Badge("Strikes", "alarm"),
        Badge("Ready", "good"),
        Badge("Queued", "acc", "check"),
        Badge("Listed", "listed", "triangle-alert"),
    )
    return column(tones, row(Badge("First negotiator", "role", "handshake")), strip, first, second)
