"""Writing files so that nothing is lost: all of them or none, and what was there is kept."""

import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

from wargame.base.errors import UserError


def write_keeping(files: Mapping[Path, str | bytes]) -> dict[Path, Path]:
    """Write files whole; one that is there already is kept under another name.

    Args:
        files: what goes into each; texts as UTF-8.

    Returns:
        Where what was there is kept now, by the name it had.

    Raises:
        UserError: there is no such folder, or a folder has the file's name; nothing was written.
        OSError: the disk refuses; nothing was written.
    """
    for file in files:
        need_folder(file)
        if file.is_dir():
            raise UserError(f"{file} is a folder; choose another name.")
    parts: dict[Path, Path] = {}
    try:
        for file, content in files.items():
            parts[file] = _beside(file, content)
        return _put(parts)
    finally:
        for part in parts.values():
            part.unlink(missing_ok=True)


def need_folder(file: Path) -> None:
    """Refuse a file that no folder is there for.

    Raises:
        UserError: there is no such folder.
    """
    folder = file.absolute().parent
    if not folder.is_dir():
        raise UserError(f"There is no folder {folder}; make it first.")


def _put(parts: Mapping[Path, Path]) -> dict[Path, Path]:
    kept: dict[Path, Path] = {}
    for file, part in parts.items():
        if file.exists():
            kept[file] = _free(file)
            file.rename(kept[file])
        part.replace(file)
    return kept


def _beside(file: Path, content: str | bytes) -> Path:
    handle, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=file.absolute().parent)
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as out:
            out.write(content.encode("utf-8") if isinstance(content, str) else content)
        part.chmod(0o666 & ~_umask())
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    return part


def _umask() -> int:
    """The rights that new files do without; it can only be read by setting it."""
    now = os.umask(0)
    os.umask(now)
    return now


def _free(file: Path) -> Path:
    """`FILE~`, or the first of `FILE~2`, `FILE~3` … that is free."""
    number = 1
    while (place := file.with_name(f"{file.name}~{number if number > 1 else ''}")).exists():
        number += 1
    return place
