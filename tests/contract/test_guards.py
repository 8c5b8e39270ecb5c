"""The guards of the suite: a warning or a lost exception fails a test."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

PLANTED = """
import warnings

def test_python_warning():
    warnings.warn("planted")

def test_qt_warning(qtbot):
    from PySide6.QtCore import qWarning
    qWarning("planted")

def test_exception_in_a_slot(qtbot):
    from PySide6.QtCore import QTimer
    def fail():
        raise ValueError("planted")
    QTimer.singleShot(0, fail)
    qtbot.wait(20)

def test_unknown_mark_is_refused(request):
    import pytest
    with pytest.raises(pytest.fail.Exception):
        pytest.mark.planted

def test_nothing_wrong(qtbot):
    from PySide6.QtWidgets import QLabel
    qtbot.addWidget(QLabel("Baghdad"))
"""


@pytest.mark.slow
def test_warnings_and_lost_exceptions_fail(tmp_path: Path) -> None:
    """Of five planted tests the three with a hidden fault fail."""
    (tmp_path / "test_planted.py").write_text(PLANTED)
    (tmp_path / "conftest.py").write_text((ROOT / "tests" / "conftest.py").read_text("utf-8"))
    command = [sys.executable, "-m", "pytest", "-c", str(ROOT / "pyproject.toml")]
    command += ["--rootdir", str(tmp_path), "-p", "no:cacheprovider", str(tmp_path)]
    env = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    done = subprocess.run(command, capture_output=True, text=True, env=env, check=False)
    assert "3 failed, 2 passed" in done.stdout, done.stdout + done.stderr
