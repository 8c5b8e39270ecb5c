"""What is left behind when the program meets a fault of its own: a report, without private text.

A report names versions, the kinds of the last acts, and where in the program it happened. What the
error itself says is left out, because it may quote a person's words, decks or folders.

What only a report needs is imported when one is written: every start of the program comes by here.
"""

import sys
from collections import deque
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from traceback import walk_tb
from types import TracebackType

from wargame import __version__
from wargame.base.paths import games_dir, packed

EXIT_CODE = 70
"""Of a command that met such a fault; sysexits.h calls it an internal software error."""

LIBRARIES = ("PySide6_Essentials", "numpy", "SQLAlchemy", "pydantic", "tomlkit", "pyqtgraph")
MOST_ACTS, MOST_CAUSES, MOST_FRAMES = 20, 8, 60

_PROGRAM = Path(__file__).resolve().parents[1]
_acts: deque[str] = deque(maxlen=MOST_ACTS)
_known: dict[str, Path | None] = {}


def note_act(kind: str) -> None:
    """Remember the kind of an act that is about to be done; never what is in it."""
    _acts.append(kind)


def acts() -> tuple[str, ...]:
    """The kinds of the last acts, the newest last."""
    return tuple(_acts)


def known(error: BaseException) -> bool:
    """Whether the same fault at the same place has been reported by this program already."""
    return _fault(error) in _known


def report(error: BaseException) -> Path | None:
    """Write a report beside the games, or where the system keeps what is passing.

    The same fault at the same place is written once.

    Returns:
        The file; None where no disk takes it.
    """
    fault = _fault(error)
    if fault not in _known:
        _known[fault] = _written("\n".join(_lines(error)) + "\n")
    return _known[fault]


def _written(text: str) -> Path | None:
    import tempfile

    name = f"crash {datetime.now():%Y-%m-%d %H.%M.%S}"
    for folder in (games_dir(), Path(tempfile.gettempdir())):
        try:
            folder.mkdir(parents=True, exist_ok=True)
            path = _free(folder, name)
            path.write_text(text, encoding="utf-8")
        except OSError:
            continue
        return path
    return None


def _free(folder: Path, name: str) -> Path:
    number = 1
    while (path := folder / f"{name}{f', {number}' if number > 1 else ''}.txt").exists():
        number += 1
    return path


def _lines(error: BaseException) -> Iterator[str]:
    import platform

    yield "Crossroads: report of a fault. What the error said is left out, as it may be private."
    yield ""
    packing = " (packed)" if packed() else ""
    yield f"Crossroads {__version__}{packing}, Python {platform.python_version()}"
    yield f"{platform.system()} {platform.release()}, {platform.machine()}"
    yield ", ".join(f"{name} {_version(name)}" for name in LIBRARIES)
    yield ""
    yield f"Last acts: {', '.join(_acts) or 'none'}"
    for number, cause in enumerate(_causes(error)):
        yield ""
        yield f"{'Fault' if not number else 'After'}: {type(cause).__qualname__}"
        yield from _places(cause.__traceback__)


def _fault(error: BaseException) -> str:
    """What tells one fault from another: its kind, and the innermost place."""
    innermost = list(_places(error.__traceback__))[-1:]
    return " ".join([type(error).__qualname__, *innermost])


def _causes(error: BaseException) -> Iterator[BaseException]:
    """The error, and what it came from, the nearest first."""
    at: BaseException | None = error
    for _ in range(MOST_CAUSES):
        if at is None:
            return
        yield at
        at = at.__cause__ or (None if at.__suppress_context__ else at.__context__)


def _places(trace: TracebackType | None) -> Iterator[str]:
    """Each call as "table/screen.py, line 12, in _show", the innermost last."""
    calls = [
        f"  {_place(frame.f_code.co_filename)}, line {line}, in {frame.f_code.co_name}"
        for frame, line in walk_tb(trace)
    ]
    if len(calls) > MOST_FRAMES:
        half = MOST_FRAMES // 2
        calls[half:-half] = [f"  ({len(calls) - MOST_FRAMES} calls left out)"]
    yield from calls


def _place(file: str) -> str:
    """A source file without the folders of the person's machine."""
    path = Path(file)
    if path.is_relative_to(_PROGRAM):
        return path.relative_to(_PROGRAM.parent).as_posix()
    parts = path.parts
    if "site-packages" in parts:
        return "/".join(parts[parts.index("site-packages") + 1 :])
    return path.name


def _version(name: str) -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version(name)
    except PackageNotFoundError:  # a packed program has no records of what is in it
        module = sys.modules.get(name.split("_")[0].lower()) or sys.modules.get(name.split("_")[0])
        return str(getattr(module, "__version__", "?"))
