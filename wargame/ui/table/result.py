"""How a vote went: seats in favour against what was needed, bloc by bloc, and each minister."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from wargame.reports.chamber import ChamberScene
from wargame.reports.week import Ballot
from wargame.ui.fonts import Role
from wargame.ui.lists import listed
from wargame.ui.table.adapt import Looks
from wargame.ui.table.column import Part, Rule, heading, row, words
from wargame.ui.table.line import Line
from wargame.ui.table.moment import in_step
from wargame.ui.theme import theme
from wargame.ui.widgets.chamber import Vote, VoteBloc, VoteChamber
from wargame.ui.widgets.label import Text

MOST = 4
WIDE = 700


def result_parts(ballot: Ballot, scene: ChamberScene, found: Looks, host: QWidget) -> list[Part]:
    """The result of a vote.

    Args:
        ballot: the vote.
        scene: the chamber, whose blocs vote in the order in which they sit.
        found: the faces of the blocs.
        host: whose words are translated.
    """
    head = QWidget()
    line = QHBoxLayout(head)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(theme().px(20))
    line.addWidget(_seats(ballot, scene, found, host), 0, Qt.AlignmentFlag.AlignTop)
    line.addLayout(_outcome(ballot, host), 1)
    return [head, *_ministers(ballot, host), *_blocs(ballot, host)]


def earlier_parts(ballots: tuple[Ballot, ...], host: QWidget) -> list[Part]:
    """Votes of the same round before the one that is shown, each in its words."""
    parts: list[Part] = []
    for each in ballots:
        tone = "good" if each.passed else "alarm"
        parts += [heading(host.tr("Earlier in this round")), words(each.title, Role.LABEL, tone)]
        parts += [words(each.text)] if each.text else []
    return parts


def _seats(ballot: Ballot, scene: ChamberScene, found: Looks, host: QWidget) -> VoteChamber:
    """The chamber as it voted, the coalition first."""
    made = VoteChamber()
    order = sorted(scene.blocs, key=lambda bloc: not bloc.in_coalition)
    blocs = tuple(VoteBloc(found[b.index], *ballot.blocs[b.index][1:]) for b in order)
    said = (host.tr("In favour"), host.tr("Not in favour"), host.tr("Needed"))
    made.set_vote(ballot.title, Vote(blocs, ballot.quota, scene.total), said)
    return made


def _outcome(ballot: Ballot, host: QWidget) -> QVBoxLayout:
    """What came of it, in words that wait for the seats."""
    word = host.tr("The vote passed") if ballot.passed else host.tr("The vote failed")
    tone = "good" if ballot.passed else "alarm"
    texts = (
        (words(word, Role.LABEL, tone), 0),
        (words(ballot.title, Role.TITLE, "ink"), 0),
        (words(ballot.text, Role.BODY), 1),
        (words(_strayed(ballot, host)), 1),
    )
    column = QVBoxLayout()
    column.setSpacing(theme().px(6))
    for text, step in texts:
        if text.text():
            column.addWidget(in_step(text, step))
    column.addStretch(1)
    return column


def _strayed(ballot: Ballot, host: QWidget) -> str:
    """Blocs that mostly voted in favour, and how many of their seats did not, most first."""
    lost = [(of - seats, name) for name, seats, of in ballot.blocs if of > seats > of // 2]
    told = host.tr("Strayed from those in favour: %1.")
    if len(lost) > MOST:
        told = host.tr("Strayed from those in favour: %1, and %2 more of %3 blocs.")
    said = listed(f"{name} {n}" for n, name in sorted(lost, key=lambda each: -each[0])[:MOST])
    told = told.replace("%2", str(len(lost) - MOST)).replace("%3", str(len(lost)))
    return told.replace("%1", said) if said else ""


def _blocs(ballot: Ballot, host: QWidget) -> list[Part]:
    """Seats in favour by bloc, most first; blocs without any in one line."""
    cast = sorted((each for each in ballot.blocs if each[1]), key=lambda each: -each[1])
    rows = []
    for name, seats, of in cast:
        share = Text(host.tr("of %1").replace("%1", str(of)), Role.DENSE, "ink3")
        rows.append(row(Line(name), None, Text(str(seats), Role.STRONG), share))
    title = in_step(heading(host.tr("By bloc"), term="discipline"), 1)
    parts: list[Part] = [12, title, 2, in_step(_columns(rows), 1)]
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
