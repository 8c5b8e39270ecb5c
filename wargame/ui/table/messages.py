"""Messages: what came and went, and what may be written to whom."""

from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from wargame.reports.messages import Heard, Template
from wargame.ui.fonts import Role
from wargame.ui.table.column import Part, Rule, by_enter, heading, row, words
from wargame.ui.table.intents import Intents
from wargame.ui.table.sight import Sight
from wargame.ui.widgets.badge import Badge
from wargame.ui.widgets.buttons import SecondaryButton
from wargame.ui.widgets.label import Text

MOST = 40


def message_parts(sight: Sight, intents: Intents, host: QWidget) -> list[Part]:
    """Letters newest first, then what may be written."""
    heard, found = sight.ask.heard(), sight.ask.templates()
    if not heard and not found:
        return [10, words(host.tr("This deck has no messages."))]
    parts: list[Part] = [heading(host.tr("Sent and received"))]
    if not heard:
        parts += [6, words(host.tr("Nothing yet."))]
    for each in heard[:MOST]:
        parts += _letter(each, host)
    if found:
        note = host.tr("free, binds nobody")
        parts += [14, heading(host.tr("Write"), note)]
    for template in found:
        parts += [6, words(template.text, Role.BODY, "ink"), 4]
        parts += [row(_send(template, sight, intents, host), None), 6, Rule()]
    return parts


def _letter(each: Heard, host: QWidget) -> list[Part]:
    if each.mine:
        title, badge = host.tr("To %1").replace("%1", each.receiver), None
    else:
        title, badge = (
            host.tr("From %1").replace("%1", each.sender),
            Badge(host.tr("To you"), "acc"),
        )
    week = Text(host.tr("week %1").replace("%1", str(each.week)), Role.DENSE, "ink3")
    return [6, row(words(title, Role.STRONG, "ink"), badge, week), 2, words(each.text), 6, Rule()]


def _send(template: Template, sight: Sight, intents: Intents, host: QWidget) -> SecondaryButton:
    """A button with a menu of those it may go to."""
    button = SecondaryButton(host.tr("Send to…"))
    button.setObjectName(f"message-{template.id}")
    button.setAccessibleDescription(template.text)
    by_enter(button)
    menu = QMenu(button)
    menu.triggered.connect(partial(_write, intents, template.index))
    for role in template.to:
        menu.addAction(sight.ask.role_name(role)).setData(role)
    button.setMenu(menu)
    return button


def _write(intents: Intents, message: int, action: QAction) -> None:
    intents.written.emit(message, action.data())
