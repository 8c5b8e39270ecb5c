"""Asking where a report, data or charts should go, and writing them while one may stop it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from wargame.base.errors import UserError
from wargame.lab.hindsight import Hindsight
from wargame.ui.bridge import Bridge
from wargame.ui.debrief.outlet import Make, Outlet, write
from wargame.ui.jobs import Job


class Exports(QObject):
    """Writes what the buttons of the debrief ask for, one thing at a time.

    Signals:
        said: what was written, as a line.
        working: how far it is, as words; empty when it is over.
    """

    said = Signal(str)
    working = Signal(str)

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge, self._host = bridge, parent
        self.job: Job | None = None

    def ask(self, kind: str, found: Hindsight | None) -> None:
        """Ask for a place and write there.

        Args:
            kind: ``pdf``, ``html``, ``csv`` or ``png``.
            found: what decided the game.
        """
        session = self._bridge.session
        if session is None or self.job is not None:
            return
        outlet = Outlet(session, found, self._bridge.language)
        makes = {"pdf": outlet.pdf, "html": outlet.html, "csv": outlet.data, "png": outlet.charts}
        place = self.asked_folder() if kind == "png" else self.asked_file(outlet.stem, kind)
        if place:
            self.start(makes[kind], Path(place))

    def start(self, make: Make, place: Path) -> None:
        """Write in the worker's thread."""
        self.job = self._bridge.work_on(
            lambda job: write(make, place, partial(self._step, job)), self._on_done, self._on_step
        )
        self.job.finished.connect(self._on_over)
        self.working.emit(self.tr("Writing…"))

    def stop(self) -> None:
        """Give up what is being written; nothing of it is left."""
        if self.job is not None:
            self.job.cancel()

    def asked_file(self, stem: str, kind: str) -> str:
        """Ask for the name of a file; empty when nothing is to be written."""
        kinds = {
            "pdf": self.tr("PDF (*.pdf)"),
            "html": self.tr("Web page (*.html)"),
            "csv": self.tr("Tables (*.csv)"),
        }
        begin = str(Path(_documents()) / f"{stem}.{kind}")
        name, _kind = QFileDialog.getSaveFileName(self._host, self._title(), begin, kinds[kind])
        return name if not name or Path(name).suffix else f"{name}.{kind}"

    def asked_folder(self) -> str:
        """Ask for a folder for the charts; empty when nothing is to be written."""
        return QFileDialog.getExistingDirectory(self._host, self._title(), _documents())

    def _title(self) -> str:
        return self.tr("Where to")

    def _step(self, job: Job, done: int, steps: int) -> None:
        """Told by the work, in its own thread."""
        job.report(done, steps)
        if job.cancelled:
            raise UserError("stopped")  # dropped by the job, never shown

    def _on_step(self, done: int, steps: int) -> None:
        words = self.tr("Writing: %1 of %2").replace("%1", str(done)).replace("%2", str(steps))
        self.working.emit(words)

    def _on_done(self, files: tuple[Path, ...]) -> None:
        first, more = files[0], len(files) - 1
        words = self.tr("Written: %1").replace("%1", str(first))
        if more:
            words = self.tr("Written: %1 and %2 more").replace("%1", str(first))
            words = words.replace("%2", str(more))
        self.said.emit(words)

    def _on_over(self) -> None:
        self.job = None
        self.working.emit("")


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
