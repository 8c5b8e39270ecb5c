"""The desk of a role that speaks for a bloc: the standing offer and what may be answered."""

from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from wargame.engine import Kind
from wargame.reports.inbox import InboxScene
from wargame.ui.fonts import Role
from wargame.ui.table.acting import ANSWERS
from wargame.ui.table.column import Part, by_enter, heading, on_press, row, words
from wargame.ui.table.intents import Intents
from wargame.ui.table.line import Line
from wargame.ui.table.looked import Thought, bear_in_mind
from wargame.ui.widgets.buttons import AccentButton, Button, DangerButton, SecondaryButton
from wargame.ui.widgets.label import Text


def inbox_parts(talks: InboxScene, picked: int, intents: Intents, host: QWidget) -> list[Part]:
    """The talks of one bloc with the formateur, with the answers it may give.

    Args:
        talks: where they stand.
        picked: the portfolio that is looked at, −1 none; it can be asked for with one press.
        intents: where wishes go.
        host: whose words are translated.
    """
    parts: list[Part] = [heading(talks.title)]
    for item in talks.items:
        figure = Text(item.points_text, Role.FIGURE)
        worth = Text(host.tr("worth %1").replace("%1", item.worth_text), Role.DENSE, "ink3")
        parts += [4, row(Line(item.name, Role.BODY, weight=600), None, worth, figure)]
    extra = [talks.lots_text, *talks.promises]
    parts += [each for text in extra if text for each in (4, words(text, Role.BODY, "ink"))]
    if talks.reason and not talks.pledged:
        parts += [4, words(talks.reason, Role.DENSE)]
    if talks.asked:
        parts += [4, words(talks.asked, Role.DENSE)]
    if talks.can_counter and not talks.claimable:
        none = host.tr("Nothing is left to ask for: others hold it or are offered it.")
        parts += [4, words(none, Role.DENSE)]
    buttons = _buttons(talks, intents, host)
    for first in range(0, len(buttons), 2):
        parts += [8, row(*buttons[first : first + 2])]
    asked = next((each for each in talks.claimable if each.target == picked), None)
    if asked is not None:
        label = host.tr("Decline and ask for %1").replace("%1", asked.name)
        claim = SecondaryButton(label)
        claim.setObjectName("claim-picked")
        on_press(claim, intents.countered.emit, talks.bloc, asked.target)
        bear_in_mind(claim, Thought(Kind.COUNTER, talks.bloc, target=asked.target), intents)
        parts += [8, claim]
    return parts


def _buttons(talks: InboxScene, intents: Intents, host: QWidget) -> list[Button]:
    made: list[Button] = []
    answers = (
        (talks.can_accept, AccentButton(host.tr("Accept")), "accept"),
        (talks.can_pledge, AccentButton(host.tr("Pledge support")), "pledge"),
        (talks.can_decline, SecondaryButton(host.tr("Decline")), "decline"),
        (talks.can_withdraw, DangerButton(host.tr("Withdraw support")), "withdraw"),
    )
    for may, button, word in answers:
        if may:
            button.setObjectName(word)
            on_press(button, intents.answered.emit, talks.bloc, word)
            bear_in_mind(button, Thought(ANSWERS[word], talks.bloc), intents)
            made.append(button)
    if talks.can_counter and talks.claimable:
        made.append(_counter(talks, intents, host))
    return made


def _counter(talks: InboxScene, intents: Intents, host: QWidget) -> Button:
    """A button with a menu of all that may be asked for."""
    button = SecondaryButton(host.tr("Counter…"))
    button.setObjectName("counter")
    by_enter(button)
    menu = QMenu(button)
    menu.triggered.connect(partial(_counter_with, intents, talks.bloc))
    for claim in talks.claimable:
        action = menu.addAction(f"{claim.name}  ·  {claim.text}")
        action.setData(claim.target)
    button.setMenu(menu)
    return button


def _counter_with(intents: Intents, bloc: int, action: QAction) -> None:
    intents.countered.emit(bloc, action.data())
