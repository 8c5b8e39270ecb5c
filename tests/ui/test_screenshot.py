"""Screens as pictures."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from wargame.base.errors import UserError
from wargame.ui import screenshot


@dataclass(frozen=True)
class Options:
    """As the command line hands them over."""

    deck: str = "tiny"
    save: Path | None = None
    week: int = 0
    seed: str = "1"
    theme: str = "light"
    language: str = "en"
    width: int = 1366
    height: int = 768
    text_size: int = 100
    digits: str = "western"
    role: str = ""


@pytest.mark.parametrize("screen", screenshot.names())
def test_every_screen_is_drawn_alike_twice(
    screen: str, tmp_path: Path, still: None, wargame_home: Path
) -> None:
    """Two runs give the same pixels."""
    for name in ("one.png", "two.png"):
        screenshot.draw(screen, tmp_path / name, Options())
    one, two = (tmp_path / name for name in ("one.png", "two.png"))
    assert one.read_bytes() == two.read_bytes() and one.stat().st_size > 10_000


@pytest.mark.parametrize(
    ("theme", "language"), [("dark", "en"), ("contrast", "en"), ("light", "ar")]
)
def test_themes_and_directions_differ(
    theme: str, language: str, tmp_path: Path, still: None, wargame_home: Path
) -> None:
    """Another theme or language is another picture."""
    screenshot.draw("table", tmp_path / "plain.png", Options())
    screenshot.draw("table", tmp_path / "other.png", Options(theme=theme, language=language))
    assert (tmp_path / "plain.png").read_bytes() != (tmp_path / "other.png").read_bytes()


def test_unknown_screen_is_refused(tmp_path: Path, still: None) -> None:
    """The sentence names the screens there are."""
    with pytest.raises(UserError, match="table:why"):
        screenshot.draw("tabel", tmp_path / "x.png", Options())


def test_a_seat_can_be_asked_for(tmp_path: Path, still: None, wargame_home: Path) -> None:
    """Its table is another than the office's; one that the deck does not have is refused."""
    for role in ("", "for_valley"):
        screenshot.draw("table", tmp_path / f"{role}.png", Options(role=role))
    office, valley = (tmp_path / f"{role}.png" for role in ("", "for_valley"))
    assert office.read_bytes() != valley.read_bytes()
    with pytest.raises(UserError, match="There is no seat 'nobody'"):
        screenshot.draw("table", tmp_path / "no.png", Options(role="nobody"))
