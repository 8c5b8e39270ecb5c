"""The compiled kernel, if there is one made of exactly these sources."""

import ctypes
import hashlib
import sys
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent
SOURCES = FOLDER / "src"
NAME = {"win32": "kernel.dll", "darwin": "kernel.dylib"}.get(sys.platform, "kernel.so")


def fingerprint() -> str:
    """What the sources say, in short; empty where they do not lie beside the program."""
    digest = hashlib.sha256()
    for path in sorted(SOURCES.glob("*.[ch]")):
        digest.update(path.name.encode() + b"\0" + path.read_bytes().replace(b"\r\n", b"\n"))
    return digest.hexdigest()[:32]


def place() -> Path:
    """Where the library is built, and looked for."""
    return FOLDER / NAME


def opened(path: Path) -> ctypes.CDLL | None:
    """A library, or None where it is none, or made of other sources than those beside it."""
    try:
        if f"crossroads kernel {fingerprint()}".encode() not in path.read_bytes():
            return None
        return _declared(ctypes.CDLL(str(path)))
    except (OSError, AttributeError):
        return None


@cache
def kernel() -> ctypes.CDLL | None:
    """The kernel of this program, or None: then the arrays do the work."""
    return opened(place())


def _declared(library: ctypes.CDLL) -> ctypes.CDLL:
    pointer, number = ctypes.c_void_p, ctypes.c_int64
    library.kernel_open.argtypes = [pointer]
    library.kernel_open.restype = pointer
    library.kernel_native.argtypes = [ctypes.c_char_p]
    library.kernel_native.restype = pointer
    library.kernel_close.argtypes = [pointer]
    library.kernel_play.argtypes = [pointer, pointer]
    library.kernel_play.restype = number
    library.kernel_end_week.argtypes = [pointer, pointer, number]
    small = ctypes.c_int32
    library.kernel_read.argtypes = [
        pointer,
        pointer,
        number,
        pointer,
        number,
        small,
        small,
        pointer,
    ]
    return library
