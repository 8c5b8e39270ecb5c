"""A package in the making, inside the dossier: what is in it, small change, promises."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QWidget

from wargame.reports.board import BoardScene, Tile
from wargame.reports.draft import DraftScene
from wargame.reports.promises import PromiseRow
from wargame.reports.table import TableScene
from wargame.ui.fonts import Role
from wargame.ui.table.column import Part, heading, on_press, row, words
from wargame.ui.table.intents import Intents
from wargame.ui.table.line import Line
from wargame.ui.table.row_button import RowButton
from wargame.ui.theme import theme
from wargame.ui.widgets.buttons import AccentButton
from wargame.ui.widgets.label import Text
from wargame.ui.widgets.term import explain


def tiles(scene: BoardScene) -> dict[int, Tile]:
    """Every tile of the board by the index of its portfolio."""
    return {tile.index: tile for section in scene.sections for tile in section.tiles}


def offer_parts(
    draft: DraftScene,
    board: BoardScene,
    promises: tuple[PromiseRow, ...],
    picked: int,
    intents: Intents,
    host: QWidget,
) -> list[Part]:
    """The section of the dossier in which a package is put together.

    Args:
        draft: the package and what it would do.
        board: where names and prices of its portfolios come from.
        promises: those that may stand in a package are shown.
        picked: the portfolio that is looked at, −1 none; it can be added with one press.
        intents: where wishes go.
        host: whose words are translated.
    """
    bloc, found = draft.draft.bloc, tiles(board)
    cost = host.tr("costs %1 capital").replace("%1", str(draft.cost)) if draft.cost else ""
    title = host.tr("The offer") if draft.cost else host.tr("For your own bloc")
    parts: list[Part] = [heading(title, cost, "portfolio")]
    if not draft.items:
        empty = host.tr("Choose an open post on the board, then add it here.")
        parts += [6, words(empty, Role.DENSE)]
    for item in draft.items:
        parts.append(_item(found[item], bloc, intents, host))
    tile = found.get(picked)
    asked = tile is not None and bloc in tile.claims
    if tile is not None and tile.can_give and picked not in draft.items and not asked:
        parts += [6, add_button(tile, bloc, intents, host)]
    parts += [6, _lots(draft, intents, host)]
    rows = [each for each in promises if each.offerable and bloc in each.to]
    for each in rows:
        live = each.state != "none" and not draft.draft.promises >> each.index & 1
        if not live:
            parts.append(_promise(each, bool(draft.draft.promises >> each.index & 1), intents))
    return parts


def _item(tile: Tile, bloc: int, intents: Intents, host: QWidget) -> QWidget:
    """A portfolio of the package, and the button that takes it out."""
    out = RowButton("x", host.tr("Take out %1").replace("%1", tile.name))
    out.setObjectName(f"out-{tile.id}")
    on_press(out, intents.itemToggled.emit, bloc, tile.index)
    name = Line(tile.short, Role.BODY, "acc", weight=600)
    price = Text(tile.points_text, Role.FIGURE)
    return row(name, None, price, out, space=4)


def asked_item(scene: TableScene, bloc: int) -> Tile | None:
    """The portfolio that a bloc asked for in a counter, when it may be given to it."""
    found = tiles(scene.board).values()
    return next((tile for tile in found if bloc in tile.claims and tile.can_give), None)


def add_button(tile: Tile, bloc: int, intents: Intents, host: QWidget) -> QWidget:
    """A button that puts a portfolio into the package."""
    label = host.tr("Add %1").replace("%1", tile.short)
    button = AccentButton(label, "plus")
    button.setObjectName("add-picked")
    on_press(button, intents.itemToggled.emit, bloc, tile.index)
    note = f"{tile.points_text}. {tile.reason}" if tile.reason else ""
    button.setToolTip(note)
    return button


def _lots(draft: DraftScene, intents: Intents, host: QWidget) -> QWidget:
    """Lots of small change, with buttons for one less and one more."""
    less = RowButton("minus", host.tr("One lot less"))
    more = RowButton("plus", host.tr("One lot more"))
    less.setObjectName("lots-less")
    more.setObjectName("lots-more")
    less.setEnabled(draft.lots > 0)
    more.setEnabled(draft.lots_left > 0)
    for button, step in ((less, -1), (more, 1)):
        on_press(button, intents.lotsChanged.emit, step)
    left = host.tr("%1 left").replace("%1", str(draft.lots_left))
    figure = Text(str(draft.lots), Role.FIGURE)
    figure.setMinimumWidth(theme().px(20))
    figure.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label = Text(host.tr("Lots"), Role.BODY)
    explain(label, "lots")
    return row(label, Text(left, Role.DENSE, "ink3"), None, less, figure, more, space=4)


def _promise(promise: PromiseRow, on: bool, intents: Intents) -> QWidget:
    """A promise that may go with the package."""
    box = QCheckBox(promise.name)
    box.setObjectName(f"promise-{promise.id}")
    box.setChecked(on)
    due = f" {promise.due}" if promise.due else ""
    box.setToolTip(f"{promise.text}{due}")
    box.setAccessibleDescription(f"{promise.text}{due}")
    box.setMinimumHeight(theme().px(26))
    on_press(box, intents.promiseToggled.emit, promise.index)
    return box
