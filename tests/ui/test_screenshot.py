"""Screens as pictures."""

from dataclasses import replace
from pathlib import Path

import pytest

from wargame.base.errors import UserError
from wargame.cli.doors import ScreenOptions
from wargame.ui import screenshot

OPTIONS = ScreenOptions(deck="tiny", width=1366, height=768)


@pytest.mark.parametrize("screen", ["home", "table"])
def test_a_screen_is_drawn_alike_twice(
    screen: str, tmp_path: Path, still: None, wargame_home: Path
) -> None:
    """Two runs give the same file; that every screen looks as it did, the kept pictures say."""
    for name in ("one.png", "two.png"):
        screenshot.draw(screen, tmp_path / name, OPTIONS)
    one, two = (tmp_path / name for name in ("one.png", "two.png"))
    assert one.read_bytes() == two.read_bytes() and one.stat().st_size > 10_000


def test_home_shows_the_asked_deck(tmp_path: Path, still: None, wargame_home: Path) -> None:
    """It is chosen on the shelf; one that is not there is refused."""
    with screenshot.shown("home", OPTIONS) as window:
        assert window.home.choice()[0] == "tiny"
    with pytest.raises(UserError, match="no deck 'nowhere' at Home; choose one of iraq-2025"):
        screenshot.draw("home", tmp_path / "x.png", replace(OPTIONS, deck="nowhere"))


@pytest.mark.parametrize(
    ("theme", "language"), [("dark", "en"), ("contrast", "en"), ("light", "ar")]
)
def test_themes_and_directions_differ(
    theme: str, language: str, tmp_path: Path, still: None, wargame_home: Path
) -> None:
    """Another theme or language is another picture."""
    screenshot.draw("home", tmp_path / "plain.png", OPTIONS)
    screenshot.draw(
        "table", tmp_path / "other.png", replace(OPTIONS, theme=theme, language=language)
    )
    assert (tmp_path / "plain.png").read_bytes() != (tmp_path / "other.png").read_bytes()


def test_unknown_screen_is_refused(tmp_path: Path, still: None) -> None:
    """The sentence names the screens there are."""
    with pytest.raises(UserError, match="table:why"):
        screenshot.draw("tabel", tmp_path / "x.png", OPTIONS)


def test_a_seat_can_be_asked_for(tmp_path: Path, still: None, wargame_home: Path) -> None:
    """Its table is another than the office's; one that the deck does not have is refused."""
    for role in ("", "for_valley"):
        screenshot.draw("table", tmp_path / f"{role}.png", replace(OPTIONS, role=role))
    office, valley = (tmp_path / f"{role}.png" for role in ("", "for_valley"))
    assert office.read_bytes() != valley.read_bytes()
    with pytest.raises(UserError, match="There is no seat 'nobody'"):
        screenshot.draw("table", tmp_path / "no.png", replace(OPTIONS, role="nobody"))
