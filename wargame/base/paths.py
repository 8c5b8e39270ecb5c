"""Where files lie: in a checkout, in an installed package, in a packed program.

This is the only module that knows `appdirs`. `WARGAME_HOME` moves everything a person makes
(games, own decks, settings) into one folder of choice.
"""

import os
import sys
from pathlib import Path

import appdirs

HOME_VARIABLE = "WARGAME_HOME"

_PACKAGE = Path(__file__).resolve().parents[1]
_APP_NAME = "Crossroads"
_chosen: dict[Path, Path] = {}


def packed() -> bool:
    """Return whether this is the packed program, which carries its own Python."""
    return bool(getattr(sys, "frozen", False))


def checkout_dir() -> Path | None:
    """Return the folder of the source checkout, or None when installed or packed."""
    root = _PACKAGE.parent
    return root if (root / "pyproject.toml").is_file() else None


def assets_dir() -> Path:
    """Return the folder of decks, icons, fonts and translations that ship with the program.

    In a checkout it lies beside the package; wheel and packed program carry it inside.
    """
    root = checkout_dir()
    return root / "assets" if root else _PACKAGE / "assets"


def shipped_decks_dir() -> Path:
    """Return the folder of the decks that ship with the program; never written to."""
    return assets_dir() / "decks"


def samples_dir() -> Path:
    """Return the folder of the finished games that ship with the program; never written to."""
    root = checkout_dir()
    return root / "saves" / "samples" if root else _PACKAGE / "samples"


def games_dir(*, create: bool = False) -> Path:
    """Return the folder of the person's games.

    Args:
        create: make the folder when it is missing; ask for it only when about to write.

    Raises:
        OSError: the folder is missing and cannot be made.
    """
    chosen = _chosen.get(settings_path())
    return _made(chosen or _own("saves", "", "games"), create)


def choose_games_dir(folder: Path | None) -> None:
    """Keep games in a folder of the person's choice; None takes the usual one again.

    The choice counts while the settings file that it stands in is the one in use.
    """
    if folder is None:
        _chosen.pop(settings_path(), None)
    else:
        _chosen[settings_path()] = folder


def decks_dir(*, create: bool = False) -> Path:
    """Return the folder of the person's own decks; `create` as in `games_dir`."""
    return _made(_own("decks", "decks", "decks"), create)


def cache_dir() -> Path:
    """Return the folder of what can be worked out again, which may not exist yet."""
    if os.environ.get(HOME_VARIABLE) or checkout_dir():
        return _own("cache", "cache", "cache")
    return Path(appdirs.user_cache_dir(_APP_NAME, False))


def settings_path(*, create: bool = False) -> Path:
    """Return the settings file, which may not exist yet; `create` makes its folder."""
    path = _own("settings.toml", "settings.toml", "settings.toml")
    _made(path.parent, create)
    return path


def _own(in_home: str, in_saves: str, in_data: str) -> Path:
    """Choose the place by how the program runs: own folder, checkout, or installed."""
    home = os.environ.get(HOME_VARIABLE)
    if home:
        return Path(home).expanduser().absolute() / in_home
    root = checkout_dir()
    if root:
        return root / "saves" / in_saves
    return Path(appdirs.user_data_dir(_APP_NAME, False)) / in_data


def _made(folder: Path, create: bool) -> Path:
    if create:
        folder.mkdir(parents=True, exist_ok=True)
    return folder
