"""Who left or joined since the last turn: in place, with reasons, numbers and posts."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from wargame.reports.turned import Turned
from wargame.ui.fonts import Role
from wargame.ui.table.adapt import Looks
from wargame.ui.table.column import Part, Rule, heading, row, words
from wargame.ui.table.who import swatch_label


def night_parts(turned: Sequence[Turned], found: Looks, host: QWidget) -> list[Part]:
    """What happened to the coalition while the person could do nothing.

    Args:
        turned: who left or joined, in order.
        found: the faces of the blocs.
        host: whose words are translated.
    """
    parts: list[Part] = [heading(host.tr("Since your turn"), term="pledge")]
    for place, each in enumerate(turned):
        parts += [10, Rule()] if place else []
        parts += [8, *_bloc(each, found)]
    return parts


def _bloc(each: Turned, found: Looks) -> list[Part]:
    """The headline with its bloc's swatch, then why, then what it means."""
    title = words(each.title, Role.CARD_TITLE, "ink")
    parts: list[Part] = [row(swatch_label(found[each.bloc]), title)]
    told = (
        (each.reason, Role.BODY, "ink2"),
        (each.numbers, Role.STRONG, "ink"),
        (each.posts, Role.BODY, "ink"),
    )
    parts += [part for text, role, ink in told if text for part in (4, words(text, role, ink))]
    return parts
