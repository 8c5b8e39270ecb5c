"""The open dilemma: what is asked, and the ways out with what they do."""

from PySide6.QtWidgets import QWidget

from wargame.engine import Kind
from wargame.reports.dilemma import DilemmaScene, Option
from wargame.reports.effects import EffectLine
from wargame.ui.fonts import Role
from wargame.ui.table.adapt import tone
from wargame.ui.table.column import Part, Rule, on_press, row, words
from wargame.ui.table.intents import Intents
from wargame.ui.table.line import Line
from wargame.ui.table.looked import Thought, bear_in_mind
from wargame.ui.widgets.buttons import AccentButton
from wargame.ui.widgets.label import Text

DEFAULT = "option-by-default"
"""The button of what happens when nothing is chosen."""


def dilemma_parts(
    scene: DilemmaScene, intents: Intents, host: QWidget, *, asked: bool = False
) -> list[Part]:
    """The card with its options; the one that comes by default is marked.

    Args:
        scene: the choice.
        intents: where it goes.
        host: what speaks.
        asked: the week was to end without it, and what that means is said.
    """
    who = scene.who if not scene.mine else host.tr("Your choice")
    keys = " ".join(f"[{key}]" for key in scene.sources)
    parts: list[Part] = [
        words(who, Role.LABEL, "acc"),
        6,
        words(scene.title, Role.SUBHEAD, "ink"),
        6,
        words(scene.text, Role.LEAD),
    ]
    if keys:
        parts += [2, words(keys, Role.DENSE, "ink3")]
    if asked:
        parts += [8, _warning(scene, host)]
    parts.append(10)
    for option in scene.options:
        parts += [Rule(), 8, *_option(option, scene.mine, intents, host), 8]
    if not scene.mine:
        parts.append(words(host.tr("Another seat chooses.")))
    return parts


def _warning(scene: DilemmaScene, host: QWidget) -> QWidget:
    """What the end of the week would do."""
    said = host.tr(
        "Nothing is chosen yet. “%1” happens if you press End week or Ctrl+Enter again."
    ).replace("%1", scene.default)
    return words(said, Role.STRONG, "watch")


def _option(option: Option, mine: bool, intents: Intents, host: QWidget) -> list[Part]:
    if mine:
        button = AccentButton(option.text)
        button.setObjectName(DEFAULT if option.default else f"option-{option.id}")
        button.setEnabled(option.open)
        on_press(button, intents.chosen.emit, option.index)
        bear_in_mind(button, Thought(Kind.CHOOSE, index=option.index), intents)
        first: QWidget = button
    else:
        first = words(option.text, Role.STRONG, "ink")
    parts: list[Part] = [first, 4, *effect_parts(option.effects)]
    if option.default:
        note = host.tr("Happens by default when the week ends.")
        parts.append(words(note, Role.DENSE, "ink3"))
    return parts


def effect_parts(effects: tuple[EffectLine, ...]) -> list[Part]:
    """What something does, a row an effect."""
    parts: list[Part] = []
    for line in effects:
        note = Text(line.note, Role.DENSE, "ink3") if line.note else None
        figure = Text(line.text, Role.STRONG, tone(line.mood) or "ink")
        parts.append(row(Line(line.label, Role.BODY, "ink2"), note, None, figure))
    return parts
