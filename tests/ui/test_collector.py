"""Garbage ends in the window's thread."""

import gc
import weakref
from threading import Thread

from PySide6.QtWidgets import QApplication, QWidget

from wargame.ui.collector import Collector, look, look_here


class Circle(QWidget):
    """A widget that holds itself."""

    def __init__(self) -> None:
        super().__init__()
        self.me = self


def test_a_worker_throws_no_widget_away(qapp: QApplication) -> None:
    """However much it makes: Python would look there, and end the widget in the wrong thread."""
    look_here(qapp)
    look_here(qapp)
    assert len(qapp.findChildren(Collector)) == 1
    lost = weakref.ref(Circle())
    maker = Thread(target=lambda: [[n] for n in range(300_000)])
    maker.start()
    maker.join()
    assert lost() is not None
    look()
    gc.collect()
    assert lost() is None
