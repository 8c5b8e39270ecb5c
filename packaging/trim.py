"""Making the packed program smaller, and putting beside it what a person wants there."""

import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from importlib import metadata
from pathlib import Path
from sysconfig import get_path

Entry = tuple[str, str, str]
"""As PyInstaller lists files: place in the program, place on this machine, kind of file."""

_LICENCE = re.compile(r"licen[cs]e|copying|notice", re.IGNORECASE)


def without_unneeded(
    entries: Iterable[Entry],
    loose: "re.Pattern[str]",
    always: str,
    imports: Callable[[str], Iterable[tuple[str, str | None]]],
) -> list[Entry]:
    """Leave out libraries that nothing which stays is linked against, any more.

    Args:
        entries: all files.
        loose: the places of libraries that stay only where needed.
        always: beginning of the name of a library that stays anyway.
        imports: names and places of the libraries a file is linked against.
    """
    listed = list(entries)
    by_name: dict[str, list[Entry]] = {}
    todo: list[Entry] = []
    for entry in listed:
        name = Path(entry[0]).name
        if loose.fullmatch(entry[0]) and not name.startswith(always):
            by_name.setdefault(name, []).append(entry)
        else:
            todo.append(entry)
    while todo:
        _place, source, kind = todo.pop()
        if kind in ("BINARY", "EXTENSION"):
            for name, _where in imports(source):
                todo += by_name.pop(name, [])
    gone = {entry[0] for group in by_name.values() for entry in group}
    return [entry for entry in listed if entry[0] not in gone]


def strip(folder: Path, beginnings: tuple[str, ...]) -> None:
    """Take the symbols out of libraries of Linux that were built with them."""
    for file in folder.rglob("*.so*"):
        place = file.relative_to(folder).as_posix()
        if place.startswith(beginnings) and not file.is_symlink():
            subprocess.run(["strip", "--strip-unneeded", str(file)], check=True)


def copy_licences(target: Path, ours: Path, names: Iterable[str], sources: Iterable[str]) -> None:
    """Put the licence texts of everything that was packed into a folder.

    Args:
        target: the folder, made here.
        ours: the checkout.
        names: of Python distributions.
        sources: where the packed libraries came from on this machine.
    """
    target.mkdir(parents=True)
    for file in (
        ours / "LICENSE",
        ours / "THIRD_PARTY.md",
        *(ours / "packaging/licences").iterdir(),
    ):
        shutil.copy(file, target)
    shutil.copy(next(Path(get_path("stdlib")).glob("LICENSE*")), target / "Python.txt")
    for name in names:
        for found in metadata.files(name) or ():
            if _LICENCE.search(found.name) and found.suffix != ".py":
                place = target / name / "-".join(found.parts[1:])
                place.parent.mkdir(exist_ok=True)
                shutil.copy(Path(str(found.locate())), place)
    if sys.platform == "linux" and shutil.which("dpkg-query"):
        _copy_debian(target / "system", sources)


def _copy_debian(target: Path, sources: Iterable[str]) -> None:
    """The copyright notes of the system's packages that libraries were taken from."""
    found = sorted({str(Path(source).resolve()) for source in sources})
    system = [path for path in found if path.startswith(("/lib", "/usr/lib"))]
    asked = [*system, *(path.removeprefix("/usr") for path in system)]  # as dpkg may list them
    said = subprocess.run(
        ["dpkg-query", "--search", *asked], capture_output=True, text=True, check=False
    )
    target.mkdir()
    for package in {line.split(":")[0] for line in said.stdout.splitlines()}:
        notes = Path("/usr/share/doc") / package / "copyright"
        if notes.is_file():
            shutil.copy(notes, target / f"{package}.txt")
