"""A package in the making, inside the dossier: what is in it, small change, promises."""

from PySide6.QtWidgets import QCheckBox, QWidget

from wargame.reports.board import BoardScene, Tile
from wargame.reports.draft import DraftScene
from wargame.reports.naming import Naming
from wargame.reports.promises import PromiseRow
from wargame.reports.table import TableScene
from wargame.ui.fonts import Role
from wargame.ui.table.column import Part, heading, on_press, row, words
from wargame.ui.table.intents import Intents
from wargame.ui.table.line import Line
from wargame.ui.table.row_button import RowButton
from wargame.ui.table.step_row import StepRow
from wargame.ui.theme import theme
from wargame.ui.widgets.buttons import AccentButton, SecondaryButton
from wargame.ui.widgets.label import Text
from wargame.ui.widgets.term import explain

ADD_PICKED = "add-picked"
"""Name of the button that adds the post that is looked at."""


def tiles(scene: BoardScene) -> dict[int, Tile]:
    """Every tile of the board by the index of its portfolio."""
    return {tile.index: tile for section in scene.sections for tile in section.tiles}


def offer_parts(
    draft: DraftScene,
    scene: TableScene,
    picked: int,
    naming: Naming | None,
    intents: Intents,
    host: QWidget,
) -> list[Part]:
    """The section of the dossier in which a package is put together.

    Lots come first and what grows comes last, so that no button moves from under the mouse.

    Args:
        draft: the package and what it would do.
        scene: where names and prices come from, and promises that may stand in a package.
        picked: the portfolio that is looked at, −1 none; it can be added with one press.
        naming: that portfolio, where it is a post that a bloc may be put up for.
        intents: where wishes go.
        host: whose words are translated.
    """
    bloc, found = draft.draft.bloc, tiles(scene.board)
    cost = host.tr("costs %1 capital").replace("%1", str(draft.cost)) if draft.cost else ""
    title = host.tr("The offer") if draft.cost else host.tr("For your own bloc")
    parts: list[Part] = [heading(title, cost, "portfolio"), 2, _lots(draft, intents, host)]
    parts += [_item(found[item], bloc, intents, host) for item in draft.items]
    parts += _adding(draft, scene, picked, naming, intents, host)
    for each in scene.promises:
        inside = bool(draft.draft.promises >> each.index & 1)
        if each.offerable and bloc in each.to and (inside or each.state == "none"):
            parts.append(_promise(each, inside, intents))
    return parts


def _adding(
    draft: DraftScene,
    scene: TableScene,
    picked: int,
    naming: Naming | None,
    intents: Intents,
    host: QWidget,
) -> list[Part]:
    """Buttons for what the bloc asked for and for the portfolio that is looked at."""
    bloc, found = draft.draft.bloc, tiles(scene.board)
    asked, tile = asked_item(scene, bloc), found.get(picked)
    open_ones = [each for each in (tile, asked) if each is not None and each.can_give]
    wanted = [each for each in dict.fromkeys(open_ones) if each.index not in draft.items]
    if not draft.items and not wanted:
        return [words(host.tr("Choose an open post on the board, then add it here."), Role.DENSE)]
    parts: list[Part] = []
    for each in wanted:
        button = add_button(each, bloc, intents, host)
        beside = put_up_button(naming, bloc, intents, host) if each is tile else None
        parts += [4, row(button, beside) if beside else button]
        if beside:
            parts += [2, words(_both_ways(host), Role.DENSE)]
    return parts


def _both_ways(host: QWidget) -> str:
    """What the two buttons of a post do."""
    return host.tr(
        "Add: it goes into the offer; sending that costs capital and asks the bloc to join. "
        "Put up: it is your candidate at once, for nothing, and is not asked to join."
    )


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
    button.setObjectName(ADD_PICKED)
    on_press(button, intents.itemToggled.emit, bloc, tile.index)
    note = f"{tile.points_text}. {tile.reason}" if tile.reason else ""
    button.setToolTip(note)
    return button


def put_up_button(
    naming: Naming | None, bloc: int, intents: Intents, host: QWidget
) -> QWidget | None:
    """A button that puts a bloc up for the post that is looked at, None where it may not be."""
    if naming is None or naming.minister or all(c.bloc != bloc for c in naming.candidates):
        return None
    button = SecondaryButton(host.tr("Put up"))
    button.setObjectName("put-up")
    on_press(button, intents.nominated.emit, bloc, naming.index)
    button.setToolTip(naming.name)
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
    made = StepRow((host.tr("Lots"), left, str(draft.lots)), less, more)
    explain(made, "lots")
    return made


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
