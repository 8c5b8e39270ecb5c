"""Where files lie, in each of the three ways to run."""

from pathlib import Path

import appdirs
import pytest

from wargame.base import paths

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def no_home(monkeypatch: pytest.MonkeyPatch) -> None:
    """The person has not chosen a folder."""
    monkeypatch.delenv("WARGAME_HOME", raising=False)


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, no_home: None) -> Path:
    """The package lies in a site-packages folder, with its assets inside."""
    package = tmp_path / "site-packages" / "wargame"
    (package / "assets").mkdir(parents=True)
    monkeypatch.setattr(paths, "_PACKAGE", package)
    return package


def test_checkout_keeps_everything_inside_itself(no_home: None) -> None:
    """Run from a checkout, games lie in saves/ and assets in assets/."""
    assert paths.games_dir() == ROOT / "saves"
    assert paths.assets_dir() == ROOT / "assets"
    assert paths.decks_dir() == ROOT / "saves" / "decks"


def test_installed_package_carries_its_assets(installed: Path) -> None:
    """Installed, assets lie inside the package."""
    assert paths.assets_dir() == installed / "assets"
    assert paths.shipped_decks_dir().parent == installed / "assets"


def test_installed_package_keeps_games_in_the_users_folder(installed: Path) -> None:
    """Installed, games, decks and settings lie where the system keeps a person's data."""
    data = Path(appdirs.user_data_dir("Crossroads", False))
    assert paths.games_dir() == data / "games"
    assert paths.decks_dir() == data / "decks"
    assert paths.settings_path() == data / "settings.toml"


def test_home_variable_moves_everything(wargame_home: Path) -> None:
    """WARGAME_HOME is stronger than the checkout."""
    assert paths.games_dir() == wargame_home / "saves"
    assert paths.decks_dir() == wargame_home / "decks"
    assert paths.settings_path() == wargame_home / "settings.toml"


def test_looking_makes_no_folder(wargame_home: Path) -> None:
    """Asking where things are leaves no trace."""
    paths.games_dir(), paths.decks_dir(), paths.settings_path()
    assert not wargame_home.exists()


def test_writing_makes_the_folder(wargame_home: Path) -> None:
    """Asking in order to write makes the folder, once and again."""
    assert paths.games_dir(create=True).is_dir()
    assert paths.settings_path(create=True).parent.is_dir()
    assert paths.games_dir(create=True).is_dir()
