"""Screens are painted into pictures, and the pictures are looked at without Qt."""

import struct
import zlib
from pathlib import Path

from wargame.cli.doors import ScreenOptions
from wargame.cli.proof.bench import Bench, Failed

SCREENS = ("home", "table")
WIDTH, HEIGHT = 1280, 800
LEAST_LINES = 100
"""Different lines of pixels that a painted screen has at least; an empty window has a few."""

_SIGNATURE = b"\x89PNG\r\n\x1a\n"


def window_is_painted(bench: Bench) -> None:
    """Home and the table of the small deck fill a window of the asked size."""
    screens = bench.doors.screens()
    options = ScreenOptions(deck="tiny", seed="selftest", width=WIDTH, height=HEIGHT)
    for screen in SCREENS:
        file = bench.folder / f"{screen}.png"
        screens.draw(screen, file, options)
        width, height, lines = look_at(file)
        if width < WIDTH or height < HEIGHT:
            raise Failed(f"The screen {screen} is {width}×{height}, smaller than asked.")
        if lines < LEAST_LINES:
            raise Failed(f"The screen {screen} is empty: {lines} different lines of pixels.")


def look_at(file: Path) -> tuple[int, int, int]:
    """Width, height and the number of different stored lines of a PNG file.

    Raises:
        Failed: it is no whole PNG file.
    """
    data = file.read_bytes()
    if not data.startswith(_SIGNATURE):
        raise Failed(f"{file.name} is no picture.")
    try:
        width, height, packed = _parts(data)
        pixels = zlib.decompress(packed)
    except (struct.error, zlib.error):
        raise Failed(f"{file.name} is no whole picture.") from None
    size = max(len(pixels) // max(height, 1), 1)
    return width, height, len({pixels[at : at + size] for at in range(0, len(pixels), size)})


def _parts(data: bytes) -> tuple[int, int, bytes]:
    """Width and height from the first chunk, and the packed pixels of all others."""
    at, width, height, packed = len(_SIGNATURE), 0, 0, b""
    while at < len(data):
        length, kind = struct.unpack_from(">I4s", data, at)
        body = data[at + 8 : at + 8 + length]
        if kind == b"IHDR":
            width, height = struct.unpack_from(">II", body)
        elif kind == b"IDAT":
            packed += body
        at += length + 12
    return width, height, packed
