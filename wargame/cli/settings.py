"""`wargame settings`: what is chosen, and choosing it."""

from argparse import Namespace

from wargame.base.errors import UserError
from wargame.base.paths import games_dir, settings_path
from wargame.cli.chosen import chosen
from wargame.cli.pen import Pen
from wargame.cli.told import tell
from wargame.settings import FIELDS, keep
from wargame.settings.fields import Value, field


def settings(args: Namespace) -> int:
    """Keep the settings that are given; without any, print all of them.

    Raises:
        UserError: there is no such setting, or it cannot have that value; nothing was kept.
    """
    changes = dict(_change(word) for word in args.changes)
    found = chosen(args)
    if found.told:
        tell(found.told)
    if changes:
        keep(**changes)
        return 0
    rows = []
    for made in FIELDS.values():
        if made.shown:
            values = "" if made.name == "games_folder" else f" ({made.values})"
            rows.append((made.name, "=", made.written(found.settings), made.does + values))
    pen = Pen.for_terminal()
    pen.rows(rows, indent=0)
    pen.line()
    pen.copied(f"Kept in {settings_path()}.")
    pen.copied(f"Games are in {games_dir()}.")
    return 0


def _change(word: str) -> tuple[str, Value]:
    name, sign, value = word.partition("=")
    made = field(name)
    if not sign:
        raise UserError(f"'{word[:40]}' gives no value; write {made.name}=VALUE.")
    return made.name, made.typed(value)
