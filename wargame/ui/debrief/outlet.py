"""What a finished game gives away: files by name, made off the window's thread."""

from collections.abc import Callable
from pathlib import Path

from wargame.base.errors import UserError
from wargame.base.kept import write_keeping
from wargame.lab.hindsight import Hindsight
from wargame.reports.page import Page, html
from wargame.session import Session
from wargame.session.account import account
from wargame.session.data import TABLES, Game, csv_files
from wargame.ui.paper import pdf, png

Step = Callable[[int, int], object]
"""Told steps done and steps in all; what it raises stops the work."""

Make = Callable[[Path, Step], dict[Path, str | bytes]]
"""What goes into which files, begun from the one that was chosen."""


class Outlet:
    """Makes the files of one finished game.

    Args:
        session: the game.
        found: what decided it; None until that is known, then there is only data.
        language: of reports and charts.
    """

    def __init__(self, session: Session, found: Hindsight | None, language: str) -> None:
        self._session, self._found, self._language = session, found, language

    def pdf(self, file: Path, step: Step) -> dict[Path, str | bytes]:
        """The report as PDF."""
        return {file: pdf(self._page(), step)}

    def html(self, file: Path, _step: Step) -> dict[Path, str | bytes]:
        """The report as HTML."""
        return {file: html(self._page())}

    def charts(self, folder: Path, step: Step) -> dict[Path, str | bytes]:
        """Each chart as PNG in a folder."""
        page, made = self._page(), dict[Path, str | bytes]()
        for number, chart in enumerate(page.charts, 1):
            made[folder / f"{self.stem}-{chart.id}.png"] = png(chart, page.language)
            step(number, len(page.charts))
        return made

    def data(self, file: Path, step: Step) -> dict[Path, str | bytes]:
        """Every table as CSV: ``mine-weeks.csv`` and so on."""
        assert self._session.path is not None, "a game in memory has no tables"
        step(0, 2)
        data = Game(self._session.path).data(TABLES)
        step(1, 2)
        return {place: text for place, (_, text) in csv_files(file, data, several=True).items()}

    @property
    def stem(self) -> str:
        """What the files are called unless somebody says otherwise."""
        path = self._session.path
        return path.stem if path is not None else self._session.header.deck_id

    def _page(self) -> Page:
        assert self._found is not None, "what decided it is not known yet"
        return account(self._session, self._found, self._language)


def write(make: Make, place: Path, step: Step) -> tuple[Path, ...]:
    """Make files and write them, all or none; what was there is kept beside.

    Returns:
        What was written.

    Raises:
        UserError: it cannot be written there; nothing was.
    """
    files = make(place, step)
    try:
        write_keeping(files)
    except OSError as error:
        reason = error.strerror or str(error)
        raise UserError(f"{place} cannot be written ({reason}). Choose another folder.") from error
    return tuple(files)
