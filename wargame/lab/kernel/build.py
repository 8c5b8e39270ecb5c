"""Compile the kernel: ``python -m wargame.lab.kernel.build``.

Optional: without it everything works, and thousands of games take longer.
"""

import importlib
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from wargame.base.errors import UserError
from wargame.lab.kernel.library import SOURCES, fingerprint, place

FLAGS = ("-std=c11", "-O2", "-fwrapv", "-shared", "-fvisibility=hidden")
COMPILERS = ("cc", "gcc", "clang")
NO_TREES = '#include "native.h"\nconst Native natives[] = {{0}};\n'


def compiler() -> list[str]:
    """The command of a C compiler: $CC, one on the path, or that of the ziglang package."""
    if os.environ.get("CC"):
        return shlex.split(os.environ["CC"])
    found = next((path for name in COMPILERS if (path := shutil.which(name))), None)
    if found is not None:
        return [found]
    if importlib.util.find_spec("ziglang") is not None:
        return [sys.executable, "-m", "ziglang", "cc"]
    raise UserError(
        "There is no C compiler; install one, or the package ziglang, or play without the kernel."
    )


def build(target: Path | None = None, trees: str | None = None) -> Path:
    """Compile the sources and put the library in its place, or at ``target``.

    Args:
        target: the library.
        trees: C with the programs of some rules; None: those of the shipped decks.

    Raises:
        UserError: there is no compiler, or it refuses; what lay there is left alone.
    """
    target = target or place()
    flags = [*FLAGS, f'-DSOURCES="{fingerprint()}"', *([] if os.name == "nt" else ["-fPIC"])]
    command = compiler()
    with tempfile.TemporaryDirectory(dir=target.parent) as folder:
        made, natives = Path(folder) / target.name, Path(folder) / "natives.c"
        natives.write_text(shipped_trees() if trees is None else trees, encoding="utf-8")
        names = [str(natives), *sorted(str(path) for path in SOURCES.glob("*.c"))]
        plain = [*command, *flags, f"-I{SOURCES}", *names, "-o", str(made)]
        if _refused([*plain, "-flto"]) and (said := _refused(plain)):
            raise UserError(
                f"The C compiler refuses the kernel: {said}. Play without it, or set CC."
            )
        made.replace(target)
    return target


def shipped_trees() -> str:
    """C for the trees of the shipped decks; none where what reads decks is not installed."""
    try:
        shipped = importlib.import_module("wargame.lab.kernel.shipped")
    except ImportError:  # the bare environment in which a wheel is built
        return NO_TREES
    return str(shipped.trees())


def _refused(command: list[str]) -> str:
    """What the compiler has to say against it; empty when it has made the library."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError as error:
        raise UserError(f"The C compiler cannot be started ({error}); set CC to one.") from error
    said = (done.stderr.strip() or "nothing").splitlines()
    return said[0] if done.returncode else ""


def main() -> int:
    """Compile, and say in one line what came of it."""
    try:
        sys.stdout.write(f"{build()}\n")
    except UserError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
