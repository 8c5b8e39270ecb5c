"""One's own seat: what it wants and how that stands, what it watches, and its briefing."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from wargame.reports.markdown import Block
from wargame.reports.table import TableScene
from wargame.ui.fonts import Role
from wargame.ui.table.adapt import Looks
from wargame.ui.table.aims import aim_parts
from wargame.ui.table.column import Part, heading, on_press, row, words
from wargame.ui.table.intents import Intents
from wargame.ui.table.line import Line
from wargame.ui.table.offer import tiles
from wargame.ui.table.sight import Sight
from wargame.ui.table.standing import standing_parts
from wargame.ui.table.who import swatch_label
from wargame.ui.widgets.buttons import SecondaryButton
from wargame.ui.widgets.label import Text

CLOSEST = 3


def seat_parts(sight: Sight, intents: Intents, host: QWidget) -> list[Part]:
    """The reading column of a seat that speaks for no bloc: aims, what is watched, ladders."""
    score = sight.ask.score()
    briefing = SecondaryButton(host.tr("Your briefing"))
    briefing.setObjectName("briefing")
    on_press(briefing, intents.seatAsked.emit)
    note = host.tr("%1 of 100").replace("%1", str(score.total))
    return [
        words(score.name, Role.TITLE, "ink"),
        4,
        words(host.tr("You make moves; whom the mandate courts, you read here.")),
        8,
        row(briefing, None),
        10,
        heading(host.tr("What you want"), note),
        *aim_parts(score.objectives),
        *_watched(sight.scene, sight.looks),
        14,
        heading(host.tr("Where things stand")),
        *standing_parts(sight.scene.situation),
    ]


def sheet_parts(sight: Sight, host: QWidget) -> list[Part]:
    """The sheet of any seat, for a card over the table: aims as things stand, then the briefing."""
    score = sight.ask.score()
    note = host.tr("%1 of 100 as things stand").replace("%1", str(score.total))
    parts: list[Part] = [words(score.name, Role.SUBHEAD, "ink"), 8]
    deputy = sight.ask.deputy()
    parts += [words(deputy), 8] if deputy else []
    parts += [heading(host.tr("What you want"), note), *aim_parts(score.objectives)]
    found = sight.ask.briefing()
    return [*parts, *(part for each in found for part in _block(each))]


def _watched(scene: TableScene, looks: Looks) -> list[Part]:
    """The posts that are watched most closely, and who has them."""
    found = [tile for tile in tiles(scene.board).values() if tile.pips == CLOSEST]
    if not found:
        return []
    parts: list[Part] = [14, heading(scene.board.watched)]
    for tile in found:
        holder = looks.get(tile.holder)
        mark = swatch_label(holder, 12) if holder is not None else None
        who = Line(tile.holder_text, Role.DENSE, "ink2", align="end")
        parts += [5, row(Text(tile.name, Role.BODY), None, mark, who)]
    return parts


def _item(block: Block) -> QWidget:
    """An entry of a list, its mark beside the first line."""
    mark = Text(block.mark, Role.LEAD, "ink2")
    made = row(mark, words(block.text, Role.LEAD), space=8)
    layout = made.layout()
    if layout is not None:
        layout.setAlignment(mark, Qt.AlignmentFlag.AlignTop)
    return made


def _block(block: Block) -> list[Part]:
    """A part of a briefing."""
    if block.kind == "heading":
        return [14, words(block.text, Role.CARD_TITLE, "ink")]
    if block.kind == "item":
        return [4, _item(block)]
    return [6, words(block.text, Role.LEAD)]
