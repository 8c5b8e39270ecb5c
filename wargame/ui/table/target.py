"""A move that has to be aimed at somebody: whom, and with what chance."""

from PySide6.QtWidgets import QWidget

from wargame.engine import Kind
from wargame.reports.moves import MoveScene
from wargame.ui.fonts import Role
from wargame.ui.table.column import Part, on_press, words
from wargame.ui.table.dilemma import effect_parts
from wargame.ui.table.intents import Intents
from wargame.ui.table.looked import Thought, bear_in_mind
from wargame.ui.widgets.buttons import SecondaryButton


def target_parts(move: MoveScene, intents: Intents, host: QWidget) -> list[Part]:
    """The move with a button for each target."""
    parts: list[Part] = [
        words(host.tr("At whom?"), Role.LABEL, "acc"),
        4,
        words(move.title, Role.SUBHEAD, "ink"),
        4,
        words(move.text, Role.LEAD),
        8,
        *effect_parts(move.effects),
        8,
    ]
    for target in move.targets:
        label = f"{target.name}  ·  {target.chance}" if target.chance else target.name
        button = SecondaryButton(label)
        button.setObjectName(f"target-{target.id}")
        on_press(button, intents.aimed.emit, target.index)
        aimed = Thought(Kind.MOVE, move.bloc, move.index, target.index)
        bear_in_mind(button, aimed, intents)
        parts += [4, button]
    return parts
