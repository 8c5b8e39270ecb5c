"""The settings in this run: what is kept, with the options of the command line over it."""

from argparse import Namespace

from wargame.base.paths import choose_games_dir
from wargame.cli.told import tell
from wargame.settings import Kept, Settings, kept, overridden
from wargame.settings.model import write_figures

OPTIONS = {
    "lang": "language",
    "digits": "digits",
    "theme": "theme",
    "text_size": "text_size",
    "reduce_motion": "reduce_motion",
    "games_folder": "games_folder",
}
"""Each option that counts for one run alone → the setting it stands in for."""


def chosen(args: Namespace) -> Kept:
    """Read the settings and let the folder of games be the chosen one.

    Raises:
        UserError: an option has a value that its setting cannot have.
    """
    found = kept()
    words = {name: getattr(args, option, None) for option, name in OPTIONS.items()}
    settings = overridden(found.settings, words)
    choose_games_dir(settings.games_dir)
    return Kept(settings, found.told)


def in_terminal(args: Namespace) -> Settings:
    """Let the settings count for a game in the terminal; what was wrong with them is told.

    Raises:
        UserError: an option has a value that its setting cannot have.
    """
    found = chosen(args)
    if found.told:
        tell(found.told)
    write_figures(found.settings.language, found.settings.digits)
    return found.settings
