"""Targets with a planted fault each, which the guards must see: `--targets tests.fuzz.planted`."""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from random import Random

from tests.fuzz.target import Target
from wargame.base.errors import UserError


def _nothing(_luck: Random, _folder: Path) -> None:
    return None


def _sound(_made: object, folder: Path) -> str:
    (folder / "inside").write_text("fine")
    return "done"


def _crash(_made: object, _folder: Path) -> str:
    raise KeyError("planted")


def _mumble(_made: object, _folder: Path) -> str:
    raise UserError("no sentence")


def _spin(_made: object, _folder: Path) -> str:
    while True:
        pass


def _slow(_made: object, _folder: Path) -> str:
    start = time.process_time()
    while time.process_time() < start + 1.1:
        pass
    return "done"


def _hoard(_made: object, _folder: Path) -> str:
    return str(len(bytearray(500_000_000)))[:1]


def _glut(_made: object, _folder: Path) -> str:
    return str(len(bytearray(5_000_000_000)))


def _stray(_made: object, folder: Path) -> str:
    (folder.parent / "outside").write_text("planted")
    return "done"


def _left(_made: object, _folder: Path) -> str:
    (Path(tempfile.gettempdir()) / "planted").write_text("planted")
    return "done"


def _swallowed(_made: object, folder: Path) -> str:
    try:
        os.mkdir(folder.parent / "planted")  # noqa: PTH102 - as low as can be
    except BaseException:  # noqa: BLE001 - even who catches everything is seen
        return "done"
    return "done"


def _begin(_made: object, _folder: Path) -> str:
    subprocess.run([sys.executable, "-c", ""], check=True)
    return "done"


def _die(_made: object, _folder: Path) -> str:
    os._exit(7)


TARGETS = tuple(
    Target(run.__name__.strip("_"), 1, _nothing, run)
    for run in (
        _sound, _crash, _mumble, _spin, _slow, _hoard, _glut, _stray, _left, _swallowed, _begin,
        _die,
    )
)  # fmt: skip
