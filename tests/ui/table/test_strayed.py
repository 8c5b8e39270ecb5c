"""Who strayed in a vote: the largest losses by name, and how many more blocs there were."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from wargame.reports.ballots import Ballot
from wargame.ui.table.result import _strayed


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (0, ""),
        (4, "Strayed from those in favour: B3 4, B2 3, B1 2, B0 1."),
        (6, "Strayed from those in favour: B5 6, B4 5, B3 4, B2 3, and 2 more of 6 blocs."),
    ],
)
def test_a_list_that_is_cut_says_so(qtbot: QtBot, count: int, said: str) -> None:
    """Four are named; of more it is told how many there are."""
    host = QWidget()
    qtbot.addWidget(host)
    blocs = tuple((f"B{n}", 20, 21 + n) for n in range(count))
    assert _strayed(Ballot("", "", True, 0, 0, blocs, (), ()), host) == said
