"""A folder of its own for every case, and a watch on everything that leaves it."""

import contextlib
import io
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

import wargame

WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
CHANGES = {
    "os.mkdir": 1, "os.remove": 1, "os.rmdir": 1, "os.rename": 2, "os.truncate": 1, "os.chmod": 1,
    "os.chown": 1, "os.utime": 1, "shutil.rmtree": 1, "tempfile.mkstemp": 1, "tempfile.mkdtemp": 1,
    "os.setxattr": 1,
}  # fmt: skip
"""Events of the interpreter that change files: how many of their first arguments are paths."""

PROGRAM = Path(wargame.__file__).parent

LEAVES = (
    "subprocess.Popen", "os.system", "os.exec", "os.fork", "os.posix_spawn", "os.spawn",
    "os.startfile", "socket.connect", "socket.bind", "socket.getaddrinfo", "webbrowser.open",
    "ctypes.dlopen", "os.kill",
)  # fmt: skip


class Escaped(BaseException):
    """Something was done outside of the case's folder; no plain exception, so nobody eats it."""


class _Watch:
    """The folder that is allowed now; one for the process, because audit hooks stay for good."""

    def __init__(self) -> None:
        self.root: tuple[str, ...] = ()
        self.seen: list[str] = []
        self.hooked = False

    def hook(self, event: str, args: tuple[object, ...]) -> None:
        if not self.root:
            return
        if event == "open":
            path, mode, flags = args
            if _writes(mode, flags):
                self._judge(event, path)
        elif event == "sqlite3.connect":
            self._judge_database(str(args[0]))
        elif event in ("os.symlink", "os.link"):
            self._judge(event, args[1])
        elif event in CHANGES:
            for path in args[: CHANGES[event]]:
                self._judge(event, path)
        elif event in LEAVES and not (event == "ctypes.dlopen" and _is_ours(args[0])):
            self._report(event, args[:1])

    def _judge_database(self, name: str) -> None:
        path, _, query = name.removeprefix("file://").partition("?")
        if "mode=ro" not in query and path != ":memory:":
            self._judge("sqlite3.connect", unquote(path))

    def _judge(self, event: str, path: object) -> None:
        if isinstance(path, int):
            return
        place = os.path.abspath(os.fsdecode(path))  # type: ignore[arg-type]  # noqa: PTH100
        if place != os.devnull and not f"{place}{os.sep}".startswith(self.root):
            self._report(event, place)

    def _report(self, event: str, what: object) -> None:
        self.seen.append(f"{event} {what!r}"[:300])
        raise Escaped(self.seen[-1])


WATCH = _Watch()


def _is_ours(library: object) -> bool:
    """Whether it is a library of the program itself: the compiled kernel."""
    return isinstance(library, str) and Path(library).is_relative_to(PROGRAM)


def _writes(mode: object, flags: object) -> bool:
    said = isinstance(mode, str) and any(letter in mode for letter in "wax+")
    return said or (isinstance(flags, int) and bool(flags & WRITING))


@contextlib.contextmanager
def watched(folder: Path) -> Iterator[None]:
    """Run what is inside in ``folder``: own home, own games, no terminal, nothing written outside.

    What is passing may go to a temporary folder, of this case alone; nothing may be left there,
    where anybody could read it.

    Raises:
        Escaped: something was changed outside of the folder, a program or connection begun, or
            something left in the temporary folder.
    """
    if not WATCH.hooked:
        sys.addaudithook(WATCH.hook)
        WATCH.hooked = True
    before, environment = Path.cwd(), dict(os.environ)
    caching, sys.dont_write_bytecode = sys.dont_write_bytecode, True
    os.environ.update(WARGAME_HOME=str(folder / "home"), HOME=str(folder), TMPDIR=str(folder))
    os.chdir(folder)
    passing = emptied(folder.resolve().with_name(f"{folder.name}-passing"))
    temporary, tempfile.tempdir = tempfile.tempdir, str(passing)
    WATCH.seen.clear()
    WATCH.root = (f"{folder.resolve()}{os.sep}", f"{passing}{os.sep}")
    try:
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            yield
    finally:
        WATCH.root = ()
        tempfile.tempdir = temporary
        os.chdir(before)
        os.environ.clear()
        os.environ.update(environment)
        sys.dont_write_bytecode = caching
        left = [path.name for path in passing.iterdir()]
        shutil.rmtree(passing, ignore_errors=True)
    if WATCH.seen:
        raise Escaped(WATCH.seen[0])
    if left:
        raise Escaped(f"left in the temporary folder: {left[0]}")


def contents(folder: Path) -> dict[str, bytes | None]:
    """Every path in a folder with its bytes; None for folders and links."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        if path.is_file() and not path.is_symlink()
        else None
        for path in sorted(folder.rglob("*"))
    }


def emptied(folder: Path) -> Path:
    """The folder with nothing in it."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder
