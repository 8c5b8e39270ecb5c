"""`wargame screenshot`: a screen as a picture."""

import os
from argparse import Namespace
from pathlib import Path

from wargame.base.errors import UserError
from wargame.base.kept import need_folder
from wargame.cli.doors import Doors, ScreenOptions
from wargame.cli.saved import saved_game


def screenshot(args: Namespace, doors: Doors) -> int:
    """Draw a screen; a file that was there is replaced only by a whole picture.

    Raises:
        UserError: no such screen, deck or save, or the file cannot be made there.
    """
    file = Path(args.file)
    if file.suffix.lower() != ".png":
        raise UserError(f"{file.name} is no picture file; end its name in .png.")
    need_folder(file)
    if args.save:
        saved_game(args.save)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    screens = doors.screens()
    if args.screen not in screens.names():
        known = ", ".join(screens.names())
        raise UserError(f"There is no screen '{args.screen}'; choose one of {known}.")
    screens.draw(args.screen, file, _options(args))
    return 0


def _options(args: Namespace) -> ScreenOptions:
    width, height = args.size
    return ScreenOptions(
        deck=args.deck,
        save=Path(args.save) if args.save else None,
        week=args.week,
        seed=args.seed,
        theme=args.theme,
        language=args.lang,
        width=width,
        height=height,
        text_size=args.text_size,
        digits=args.digits,
        role=args.role,
    )
