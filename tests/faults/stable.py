"""Where the children come from: forked from a process that has imported the game already.

Each is a process of its own, to be killed like any other; what it is spared is the second that
Python takes to import everything. Where the system cannot fork, each starts afresh.
"""

import multiprocessing
import os
import shutil
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path
from typing import Any

from tests.faults import player

ROOT = Path(__file__).resolve().parents[2]


def compiler() -> str | None:
    """A C compiler, which the shim needs."""
    return next((found for name in ("cc", "gcc", "clang") if (found := shutil.which(name))), None)


def can_harm() -> bool:
    """Whether faults can be injected here: that takes Linux and a C compiler."""
    return sys.platform.startswith("linux") and compiler() is not None


@cache
def stable() -> Any:
    """How children are started: with the shim in them where it can be built."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    from multiprocessing.forkserver import ensure_running, set_forkserver_preload

    set_forkserver_preload([player.__name__])
    before = dict(os.environ)
    # A process with threads is not to be forked, so NumPy may not start any.
    os.environ |= {"PYTHONPATH": str(ROOT), "OPENBLAS_NUM_THREADS": "1"}
    with tempfile.TemporaryDirectory() as folder:
        if can_harm():
            os.environ["LD_PRELOAD"] = str(_shim(Path(folder)))
        try:
            ensure_running()
            _wait()
        finally:
            os.environ.clear()
            os.environ.update(before)
    return multiprocessing.get_context("forkserver")


def _wait() -> None:
    """Until a first child has come and gone: then the shim is loaded and its file may go."""
    first = multiprocessing.get_context("forkserver").Process(target=int)
    first.start()
    first.join()


def _shim(folder: Path) -> Path:
    made, found = folder / "shim.so", compiler()
    assert found is not None
    source = Path(__file__).with_name("shim.c")
    subprocess.run(
        [found, "-shared", "-fPIC", "-O1", "-o", str(made), str(source), "-ldl"], check=True
    )
    return made
