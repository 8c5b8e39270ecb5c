"""PySide reads no source of ours: nothing here asks for its `__feature__`."""

import subprocess
import sys

CODE = """
import linecache, wargame.ui
import decimal, wargame.ui.theme, tomllib
print(sorted(name for name in linecache.cache if "wargame" in name or "tomllib" in name))
"""


def test_no_source_is_read_for_pyside() -> None:
    """What is imported behind the first paint is imported and not read; lines stay on the disk."""
    done = subprocess.run([sys.executable, "-c", CODE], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
