"""The sections of the component sheet."""

from dataclasses import replace

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from wargame.ui.fonts import Role
from wargame.ui.theme import theme
from wargame.ui.widgets import samples
from wargame.ui.widgets.badge import Badge
from wargame.ui.widgets.bars import AcceptanceBar, PointsBar, PointsData
from wargame.ui.widgets.bloc_look import swatch
from wargame.ui.widgets.board import PostTile
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
from wargame.ui.widgets.ledger import LedgerLine, LedgerList
from wargame.ui.widgets.message import MessageLine
from wargame.ui.widgets.meter import BandBar, MeterCard, SmallMeters
from wargame.ui.widgets.move_card import MoveCard
from wargame.ui.widgets.odds import Odds, OddsBar, VotePart, VoteStrip
from wargame.ui.widgets.rows import ChangeData, ChangeRow, WantData, WantRow
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


def tiles() -> QWidget:
    """A post's tile in each state."""
    oil = samples.post("oil", "Oil", 12, "fuel", watch=3)
    plum, lime = samples.BLOCS["plum"], samples.BLOCS["lime"]
    states = (
        samples.post("oil", "Oil", 12, "fuel", "elm", watch=3),
        replace(oil, holder=samples.BLOCS["oak"], mine=True),
        oil,
        replace(oil, offered=plum),
        replace(oil, selected=True),
        replace(oil, claims=(plum, lime)),
        replace(oil, barred="Held back"),
    )
    host = QWidget()
    grid = QGridLayout(host)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(0)
    for at, state in enumerate(states):
        grid.addWidget(PostTile(state, True, "US"), at // 3, at % 3)
        grid.addWidget(PostTile(state, False, "US"), 3 + at // 3, at % 3)
    target = PostTile(oil, True, "US")
    target.set_drop_target(True)
    grid.addWidget(target, 2, 1)
    return host


def moves() -> QWidget:
    """A move's card in each state."""
    invest = samples.INVEST
    states = (
        invest,
        replace(invest, queued=True),
        samples.TALKS,
        replace(invest, locked="Needs 165 seats, you hold 148"),
        replace(invest, cost=9, too_dear="You have 7 capital"),
        replace(invest, done=True),
    )
    host = QWidget()
    grid = QGridLayout(host)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(0)
    for at, state in enumerate(states):
        grid.addWidget(MoveCard(state), at // 3, at % 3)
    return host


def meters() -> QWidget:
    """A meter's card, its bar in three bands, and the lesser meters."""
    small = SmallMeters()
    small.set_meters(samples.SMALL)
    bars = [BandBar(samples.meter(now, now - 600)) for now in (2800, 6200, 8600)]
    card = MeterCard(samples.meter())
    return column(card, small, row(*bars))


def offer() -> QWidget:
    """What weighs on an offer."""
    chance = AcceptanceBar()
    chance.set_chance(41, samples.BLOCS["plum"])
    why = LedgerList()
    lines = (
        LedgerLine("Two ministries offered to a listed faction", 800, "R12", "alarm"),
        LedgerLine("Disarmament pledge", -300, "R07", "good"),
        LedgerLine("Weekly drift", 100, "R01", "alarm"),
    )
    why.set_ledger(lines, "Outside pressure", 600, "alarm")
    wants = (
        WantData("oil", 1, "Oil", 12, "fuel", "Open"),
        WantData("labour", 2, "Labour", 5, "hard-hat", "In your offer", "acc"),
    )
    return column(
        *(WantRow(want) for want in wants),
        PointsBar(PointsData(6, 10, 27)),
        chance,
        why,
        ChangeRow(ChangeData("Coalition", "148", "175", "good")),
    )


def outcomes() -> QWidget:
    """Odds of the endings and a vote."""
    names = ("Partnership", "Integration", "Deadlock", "Sanctions", "Strikes")
    odds = OddsBar(numbers_inside=True)
    odds.set_odds(tuple(map(Odds, names, (31, 24, 22, 15, 8))))
    vote = VoteStrip()
    parts = (
        VotePart("For", 172, "yes"),
        VotePart("Against", 101, "no"),
        VotePart("Away", 56, "away"),
    )
    vote.set_vote("Confidence", parts, 165, "Needed")
    return column(odds, vote)
