"""PySide6 must not eat references to None (6.12.0 does, and aborts Python 3.11)."""

import sys

from pytestqt.qtbot import QtBot


def test_void_calls_keep_their_none(qtbot: QtBot) -> None:
    """A hundred calls that return nothing cost no reference to None."""
    from PySide6.QtWidgets import QWidget

    widget = QWidget()
    qtbot.addWidget(widget)
    widget.update()
    before = sys.getrefcount(None)
    for _ in range(100):
        widget.update()
    assert sys.getrefcount(None) > before - 50
