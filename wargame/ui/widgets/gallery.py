"""The component sheet: every widget in every state on one page, for looking and for tests."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wargame.ui.fonts import Role
from wargame.ui.theme import theme
from wargame.ui.widgets import gallery_basics, gallery_play, samples
from wargame.ui.widgets.board import Board
from wargame.ui.widgets.chamber import ChamberView
from wargame.ui.widgets.label import Text
from wargame.ui.widgets.masthead import (
    Capital,
    CapitalPips,
    Divider,
    LogoMark,
    Masthead,
    PhaseSteps,
)
from wargame.ui.widgets.panel import Panel

COLUMNS = (
    (
        ("Type", gallery_basics.type_roles),
        ("Buttons", gallery_basics.buttons),
        ("Fields", gallery_basics.fields),
        ("Badges, tabs, messages", gallery_basics.badges),
    ),
    (("Post", gallery_play.tiles), ("Move", gallery_play.moves), ("Meter", gallery_play.meters)),
    (
        ("Blocs", lambda: gallery_basics.Swatches(blocs=True)),
        ("Colours", lambda: gallery_basics.Swatches(blocs=False)),
        ("Offer", gallery_play.offer),
        ("Outcomes", gallery_play.outcomes),
    ),
)


def build_gallery() -> QWidget:
    """Build the sheet, about 1500 by 1600 pixels at text scale 1."""
    page = QWidget()
    page.setAutoFillBackground(True)
    whole = QVBoxLayout(page)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.addWidget(_masthead())
    sheet = QHBoxLayout()
    sheet.setContentsMargins(24, 12, 24, 12)
    sheet.setSpacing(24)
    for sections in COLUMNS:
        column = QVBoxLayout()
        for title, build in sections:
            column.addWidget(_section(title, build()))
        column.addStretch(1)
        sheet.addLayout(column, 1)
    whole.addLayout(sheet)
    whole.addWidget(_table())
    return page


def _masthead() -> QWidget:
    bar = Masthead()
    line = QHBoxLayout(bar)
    line.setContentsMargins(16, 3, 16, 0)
    pips = CapitalPips()
    pips.set_capital(Capital(7, 12, 5))
    steps = PhaseSteps()
    steps.set_phases(("Brief", "Negotiate", "Adjudicate", "Vote"), 1)
    for widget in (LogoMark(), Divider(), steps):
        line.addWidget(widget)
    line.addStretch(1)
    line.addWidget(pips)
    return bar


def _section(title: str, content: QWidget) -> QWidget:
    panel = Panel()
    column = QVBoxLayout(panel)
    margin = theme().px(16)
    column.setContentsMargins(margin, margin, margin, margin)
    column.addWidget(Text(title, Role.CARD_TITLE))
    column.addWidget(content)
    return panel


def _table() -> QWidget:
    """The chamber over the board, as on the table."""
    chamber, board = ChamberView("The chamber"), Board()
    chamber.set_chamber(samples.chamber(), "17 short of a majority.")
    chamber.setMinimumHeight(theme().px(288))
    board.set_heading("The cabinet", "6 held, 3 offered, 4 open", "US", "Washington watches")
    board.set_groups(samples.GROUPS)
    host = QWidget()
    line = QHBoxLayout(host)
    line.setContentsMargins(24, 0, 24, 16)
    line.setSpacing(24)
    line.addWidget(chamber, 1)
    line.addWidget(board, 1)
    return host
