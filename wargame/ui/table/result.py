"""How a vote went: seats in favour against what was needed, bloc by bloc, and each minister."""

from PySide6.QtWidgets import QWidget

from wargame.reports.week import Ballot
from wargame.ui.fonts import Role
from wargame.ui.table.column import Part, Rule, heading, row, words
from wargame.ui.table.line import Line
from wargame.ui.widgets.label import Text
from wargame.ui.widgets.odds import VotePart, VoteStrip


def result_parts(ballot: Ballot, total: int, host: QWidget) -> list[Part]:
    """The result of a vote.

    Args:
        ballot: the vote.
        total: all seats of the chamber.
        host: whose words are translated.
    """
    word = host.tr("The vote passed") if ballot.passed else host.tr("The vote failed")
    strip = VoteStrip()
    against = max(total - ballot.total, 0)
    shares = (
        VotePart(host.tr("In favour"), ballot.total, "yes"),
        VotePart(host.tr("Not in favour"), against, "no"),
    )
    strip.set_vote(ballot.title, shares, ballot.quota, host.tr("Needed"), tuple(ballot.blocs))
    parts: list[Part] = [
        words(word, Role.LABEL, "good" if ballot.passed else "alarm"),
        4,
        words(ballot.title, Role.SUBHEAD, "ink"),
        8,
        strip,
    ]
    if ballot.text:
        parts += [8, words(ballot.text, Role.LEAD)]
    return [*parts, *_blocs(ballot, host), *_ministers(ballot, host)]


def _blocs(ballot: Ballot, host: QWidget) -> list[Part]:
    """Seats in favour by bloc, most first; blocs without any in one line."""
    cast = sorted((each for each in ballot.blocs if each[1]), key=lambda each: -each[1])
    parts: list[Part] = [12, heading(host.tr("By bloc"))]
    for name, seats, of in cast:
        share = Text(host.tr("of %1").replace("%1", str(of)), Role.DENSE, "ink3")
        parts += [3, row(Line(name), None, Text(str(seats), Role.STRONG), share), 3, Rule()]
    silent = [name for name, seats, _of in ballot.blocs if not seats]
    if silent:
        line = host.tr("None from %1").replace("%1", ", ".join(silent))
        parts += [6, words(line, Role.DENSE)]
    return parts


def _ministers(ballot: Ballot, host: QWidget) -> list[Part]:
    """Each minister with the support and the outcome."""
    if not ballot.ministers:
        return []
    parts: list[Part] = [12, heading(host.tr("Minister by minister"))]
    for name, support, confirmed in ballot.ministers:
        word = host.tr("Confirmed") if confirmed else host.tr("Not confirmed")
        tag = Text(word, Role.DENSE_STRONG, "good" if confirmed else "alarm")
        figure = Text(str(support), Role.STRONG)
        parts += [3, row(Line(name), None, tag, figure), 3, Rule()]
    return parts
