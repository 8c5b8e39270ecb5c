"""Files the system hands over, and the mark in the taskbar."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from wargame.ui.files import AskedFiles
from wargame.ui.start import application


@pytest.fixture
def files(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[AskedFiles]:
    """What listens, on macOS."""
    monkeypatch.setattr("sys.platform", "darwin")
    made = AskedFiles(qapp)
    yield made
    qapp.removeEventFilter(made)
    made.deleteLater()


def hand_over(app: QApplication, path: Path) -> None:
    """As macOS does when a file is double-clicked or dropped on the icon."""
    QCoreApplication.sendEvent(app, QFileOpenEvent(QUrl.fromLocalFile(str(path))))


def test_files_wait_until_they_can_be_opened(
    qapp: QApplication, files: AskedFiles, tmp_path: Path
) -> None:
    """One that comes before the window is ready is opened when it is; later ones at once."""
    first, second = tmp_path / "a.crossroads", tmp_path / "b.crossroads"
    asked: list[Path] = []
    files.asked.connect(asked.append)
    hand_over(qapp, first)
    before = list(asked)
    files.release()
    hand_over(qapp, second)
    assert (before, asked) == ([], [first, second])


def test_window_has_the_mark_as_its_icon(qapp: QApplication, still: None) -> None:
    """In sizes from a list's to a dock's."""
    application()
    sizes = [size.width() for size in qapp.windowIcon().availableSizes()]
    assert min(sizes) == 16 and max(sizes) == 256
