"""Screens drawn off screen into pictures, the same pixels on every run."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtGui import QPixmap

from wargame.base.errors import UserError
from wargame.ui.screenshot.options import Options
from wargame.ui.screenshot.scenes import AT_HOME, STAGED
from wargame.ui.screenshot.studio import (
    choose_deck,
    foresee,
    furnished,
    open_game,
    ringed,
    settle,
    still,
    without_hints,
)
from wargame.ui.start import application
from wargame.ui.tutorial import DECK as LESSON_DECK
from wargame.ui.window.main_window import MainWindow


def names() -> tuple[str, ...]:
    """The screens that can be drawn."""
    return (*AT_HOME, *STAGED)


def draw(screen: str, file: Path, options: Options) -> None:
    """Draw ``screen`` into a PNG file, which appears whole or not at all.

    Raises:
        UserError: no such screen or deck, the save cannot be opened, or the file not written.
    """
    with shown(screen, options) as window:
        _write(window.grab(), file)


@contextmanager
def shown(screen: str, options: Options) -> Iterator[MainWindow]:
    """A window that shows ``screen`` and has come to rest, nothing in it moving.

    Raises:
        UserError: no such screen or deck, or the save cannot be opened.
    """
    if screen not in names():
        raise UserError(f"There is no screen '{screen}'; choose one of {', '.join(names())}.")
    app = application(options.language, options.theme, options.text_size, options.digits)
    with still(), ringed(app), without_hints(), furnished(options) as (window, desk):
        if screen in STAGED:
            open_game(desk, options, LESSON_DECK if screen == "tutorial" else options.deck)
            assert desk.table is not None
            desk.table.stage.card.put_away()
            STAGED[screen](desk.table, desk)
        else:
            choose_deck(window, options.deck)
            AT_HOME[screen](window)
        window.toast.clear()
        settle(app)
        foresee(app, desk)
        yield window


def _write(picture: QPixmap, file: Path) -> None:
    """Write beside the file and move it there."""
    handle, name = tempfile.mkstemp(suffix=".png", dir=file.absolute().parent)
    os.close(handle)
    if not picture.save(name, "PNG"):
        Path(name).unlink(missing_ok=True)
        raise UserError(f"The picture {file} cannot be written; choose another folder.")
    Path(name).replace(file)
