"""The sections of the component sheet that show parts of play."""

from dataclasses import replace

from PySide6.QtWidgets import (
    QGridLayout,
    QWidget,
)

from wargame.ui.widgets import samples
from wargame.ui.widgets.bars import AcceptanceBar, PointsBar, PointsData
from wargame.ui.widgets.board import PostTile
from wargame.ui.widgets.chamber import Vote, VoteBloc, VoteChamber
from wargame.ui.widgets.gallery_basics import column, row
from wargame.ui.widgets.ledger import LedgerLine, LedgerList
from wargame.ui.widgets.meter import BandBar, MeterCard, SmallMeters
from wargame.ui.widgets.move_card import MoveCard
from wargame.ui.widgets.odds import Odds, OddsBar
from wargame.ui.widgets.rows import ChangeData, ChangeRow, WantData, WantRow


def tiles() -> QWidget:
    """A post's tile in each state."""
    oil = samples.post("oil", "Oil", 12, "fuel", watch=3)
    plum, lime = samples.BLOCS["plum"], samples.BLOCS["lime"]
    states = (
        samples.post("oil", "Oil", 12, "fuel", "elm", watch=3),
        replace(oil, holder=samples.BLOCS["oak"], mine=True),
        oil,
        replace(oil, offered=plum),
        replace(oil, selected=True),
        replace(oil, claims=(plum, lime)),
        replace(oil, barred="Held back"),
    )
    host = QWidget()
    grid = QGridLayout(host)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(0)
    for at, state in enumerate(states):
        grid.addWidget(PostTile(state, True, "US"), at // 3, at % 3)
        grid.addWidget(PostTile(state, False, "US"), 3 + at // 3, at % 3)
    target = PostTile(oil, True, "US")
    target.set_drop_target(True)
    grid.addWidget(target, 2, 1)
    return host


def moves() -> QWidget:
    """A move's card in each state."""
    invest = samples.INVEST
    states = (
        invest,
        replace(invest, queued=True),
        samples.TALKS,
        replace(invest, locked="Needs 165 seats, you hold 148"),
        replace(invest, cost=9, too_dear="Costs 9; you have 7."),
        replace(invest, done=True),
    )
    host = QWidget()
    grid = QGridLayout(host)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(0)
    for at, state in enumerate(states):
        grid.addWidget(MoveCard(state), at // 3, at % 3)
    return host


def meters() -> QWidget:
    """A meter's card, its bar in three bands, and the lesser meters."""
    small = SmallMeters()
    small.set_meters(samples.SMALL)
    bars = [BandBar(samples.meter(now, now - 600)) for now in (2800, 6200, 8600)]
    card = MeterCard(samples.meter())
    return column(card, small, row(*bars))


def offer() -> QWidget:
    """What weighs on an offer."""
    chance = AcceptanceBar()
    chance.set_chance(41, samples.BLOCS["plum"])
    why = LedgerList()
    lines = (
        LedgerLine("Two ministries offered to a listed faction", 800, "R12", "alarm"),
        LedgerLine("Disarmament pledge", -300, "R07", "good"),
        LedgerLine("Weekly drift", 100, "R01", "alarm"),
    )
    why.set_ledger(lines, "Outside pressure", 600, "alarm")
    wants = (
        WantData("oil", 1, "Oil", 12, "fuel", "Open"),
        WantData("labour", 2, "Labour", 5, "hard-hat", "In your offer", "acc"),
    )
    return column(
        *(WantRow(want) for want in wants),
        PointsBar(PointsData(6, 10, 27)),
        chance,
        why,
        ChangeRow(ChangeData("Coalition", "148", "175", "good")),
    )


def outcomes() -> QWidget:
    """Odds of the endings and a vote."""
    names = ("Partnership", "Integration", "Deadlock", "Sanctions", "Strikes")
    odds = OddsBar(numbers_inside=True)
    odds.set_odds(tuple(map(Odds, names, (31, 24, 22, 15, 8))))
    vote = VoteChamber()
    blocs = tuple(
        VoteBloc(samples.BLOCS[name], seats * (name in samples.COALITION), seats)
        for name, seats in samples.SEATS.items()
    )
    total = sum(samples.SEATS.values())
    vote.set_vote("Confidence", Vote(blocs, total // 2 + 1, total), ("For", "Not for", "Needed"))
    return column(odds, vote)
