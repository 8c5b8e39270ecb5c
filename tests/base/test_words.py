"""Translations are files beside the program."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from wargame.base import words as place
from wargame.base.errors import DataError
from wargame.base.words import words


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder of assets with one language, which has one damaged part."""
    made = tmp_path / "translations" / "fr"
    made.mkdir(parents=True)
    (made / "screens.toml").write_text('"Quit" = "Quitter"', "utf-8")
    (made / "glossary.toml").write_text('"Quit" = 3', "utf-8")
    (made / "reports.toml").write_text('"Quit = ', "utf-8")
    monkeypatch.setattr(place, "assets_dir", lambda: tmp_path)
    words.cache_clear()
    yield made
    words.cache_clear()


def test_a_language_is_a_folder(folder: Path) -> None:
    """One more needs no code; English, and what nobody has translated, have no words."""
    assert words("fr", "screens") == {"Quit": "Quitter"}
    assert words("en", "screens") == words("de", "screens") == {}


@pytest.mark.parametrize("part", ["reports", "terminal", "glossary"])
def test_a_damaged_or_missing_file_is_named(folder: Path, part: str) -> None:
    """With the remedy, in one sentence."""
    with pytest.raises(DataError, match=f"translations/fr/{part}.toml: .* Install the program"):
        words("fr", part)
