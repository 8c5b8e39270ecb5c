"""How a vote went: seats in favour against what was needed, bloc by bloc, and each minister."""

from PySide6.QtWidgets import QGridLayout, QWidget

from wargame.base.text import listed
from wargame.reports.week import Ballot
from wargame.ui.fonts import Role
from wargame.ui.table.column import Part, Rule, heading, row, words
from wargame.ui.table.line import Line
from wargame.ui.table.moment import in_step
from wargame.ui.theme import theme
from wargame.ui.widgets.label import Text
from wargame.ui.widgets.odds import VotePart, VoteStrip

MOST = 4
WIDE = 700


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
        in_step(words(word, Role.LABEL, "good" if ballot.passed else "alarm"), 0),
        4,
        in_step(words(ballot.title, Role.SUBHEAD, "ink"), 0),
        8,
        strip,
    ]
    if ballot.text:
        parts += [8, in_step(words(ballot.text, Role.LEAD), 1)]
    strayed = _strayed(ballot, host)
    if strayed:
        parts += [4, in_step(words(strayed), 1)]
    return [*parts, *_ministers(ballot, host), *_blocs(ballot, host)]


def _strayed(ballot: Ballot, host: QWidget) -> str:
    """Blocs that mostly voted in favour, and how many of their seats did not, most first."""
    lost = [(of - seats, name) for name, seats, of in ballot.blocs if of > seats > of // 2]
    said = listed(f"{name} {n}" for n, name in sorted(lost, key=lambda each: -each[0])[:MOST])
    return host.tr("Strayed from those in favour: %1.").replace("%1", said) if said else ""


def _blocs(ballot: Ballot, host: QWidget) -> list[Part]:
    """Seats in favour by bloc, most first; blocs without any in one line."""
    cast = sorted((each for each in ballot.blocs if each[1]), key=lambda each: -each[1])
    rows = []
    for name, seats, of in cast:
        share = Text(host.tr("of %1").replace("%1", str(of)), Role.DENSE, "ink3")
        rows.append(in_step(row(Line(name), None, Text(str(seats), Role.STRONG), share), 1))
    parts: list[Part] = [12, heading(host.tr("By bloc"), term="discipline"), 2, _columns(rows)]
    silent = [f"{name} ({why})" if why else name for name, why in ballot.silent]
    if silent:
        line = host.tr("None from %1").replace("%1", listed(silent))
        parts += [6, in_step(words(line, Role.DENSE), 1)]
    return parts


def _ministers(ballot: Ballot, host: QWidget) -> list[Part]:
    """Each minister with the support and the outcome, told one by one."""
    if not ballot.ministers:
        return []
    rows = []
    for step, (name, support, confirmed) in enumerate(ballot.ministers, 2):
        word = host.tr("Confirmed") if confirmed else host.tr("Not confirmed")
        tag = Text(word, Role.DENSE_STRONG, "good" if confirmed else "alarm")
        figure = Text(str(support), Role.STRONG)
        rows.append(row(Line(name), None, in_step(tag, step), in_step(figure, step)))
    title = heading(host.tr("Minister by minister"), term="quota")
    return [12, title, 2, _columns(rows)]


def _columns(rows: list[QWidget]) -> QWidget:
    """Rows in two columns, the first one filled first, with a hair line under each."""
    box = QWidget()
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(theme().px(28))
    grid.setVerticalSpacing(theme().px(3))
    half = (len(rows) + 1) // 2
    for place, each in enumerate(rows):
        column, line = divmod(place, half)
        grid.addWidget(each, 2 * line, column)
        grid.addWidget(Rule(), 2 * line + 1, column)
    for column in (0, 1):
        grid.setColumnStretch(column, 1)
    return box
