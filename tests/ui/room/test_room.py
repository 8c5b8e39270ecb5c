"""What is written can be read: on every screen, in both languages, on each window."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui import extremes
from tests.ui.conftest import fresh_shelf
from tests.ui.pictures.drawing import settle
from tests.ui.pictures.scenes import WEEKS
from tests.ui.room.cuts import Cut, cuts, recorded
from wargame.cli.doors import ScreenOptions
from wargame.deck import Deck
from wargame.ui import screenshot
from wargame.ui.home.shelf import Shelf
from wargame.ui.screenshot import studio
from wargame.ui.start import application
from wargame.ui.theme import theme

FLAGSHIP = "iraq-2025"
LOOKS = ((1366, 768, 100), (1440, 900, 100), (1366, 768, 150))
"""Width, height and text size, one after the other in the same window."""
LATE = "table:ending table:government debrief debrief:week compare".split()
"""Played to the end, which takes the largest deck long: these are of the small one, long names."""
NOTED = "MoveCard"
"""What a move does in words is told in full where mouse or keyboard rest on its card."""


class LongShelf(Shelf):
    """The small deck with names as long as a check lets them be."""

    def decks(self) -> list[Deck]:
        """That one."""
        return [extremes.long_names()]


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> Iterator[None]:
    """Few games, decks read once; English, light and of plain size afterwards."""
    monkeypatch.setattr(studio, "GAMES", 20)
    monkeypatch.setattr(studio, "Shelf", fresh_shelf)
    yield
    settle()  # the window goes, so that it is not dressed again
    application()
    theme().set_scale(1.0)


def unread(screen: str, language: str, deck: str) -> set[tuple[int, int, int, Cut]]:
    """What cannot be read of a screen, on which window at which text size."""
    options = ScreenOptions(
        deck=deck, week=WEEKS.get(screen, 0), width=1366, height=768, language=language, seed="11"
    )
    found = set()
    with recorded() as record, screenshot.shown(screen, options) as window:
        for wide, high, size in LOOKS:
            window.resize(wide, high)
            window.choices.choose("text_size", size)
            settle()
            settle()
            window.grab()
            found |= {(wide, high, size, cut) for cut in cuts(window, record) if not fair(cut)}
    return found


def fair(cut: Cut) -> bool:
    """Whether words may be shortened so: a name that is told in whole, but never a sentence."""
    sentence = re.search(r"[.!?؟]$", cut.words)
    return cut.how == "is shortened" and (cut.on == NOTED or (cut.told and not sentence))


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("screen", [name for name in screenshot.names() if name not in LATE])
def test_every_word_of_the_largest_deck_can_be_read(screen: str, language: str) -> None:
    """Sentences whole, names shortened only where a tooltip has them, nothing cut by an edge."""
    assert unread(screen, language, "") == set()


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("screen", LATE)
def test_long_names_can_be_read_to_the_end(
    screen: str, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a story closes with, of a deck whose names are as long as they may be."""
    monkeypatch.setattr(studio, "Shelf", LongShelf)
    assert unread(screen, language, "tiny") == set()
