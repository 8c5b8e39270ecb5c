"""Nothing that a person made is overwritten without a copy beside it."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from wargame.base.kept import need_folder


def replace_file(path: Path, data: bytes) -> Path | None:
    """Write a file whole or not at all, and keep what stood there before.

    Returns:
        The copy of what was replaced, ``cards.toml~`` (or ``~2``, ``~3`` …); None where there was
        nothing, or the same.

    Raises:
        OSError: the file cannot be written; what stood there is untouched.
    """
    if path.is_file() and path.read_bytes() == data:
        return None
    with replacing(path) as new:
        new.file.write(data)
    return new.copy


class Replacement:
    """A file being written beside the one it will replace.

    Attributes:
        file: takes the new content.
        copy: once it is in place, the copy of what stood there, or None.
    """

    def __init__(self, file: BinaryIO) -> None:
        self.file = file
        self.copy: Path | None = None


@contextmanager
def replacing(path: Path) -> Iterator[Replacement]:
    """Write a file bit by bit; it takes its place, what stood there kept, when all is written.

    Raises:
        UserError: there is no such folder.
        OSError: the file cannot be written. After this or any other error what stood there is
            untouched and nothing is left beside it.
    """
    need_folder(path)
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    made = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            new = Replacement(file)
            yield new
            file.flush()
            os.fsync(file.fileno())
        made.chmod(path.stat().st_mode & 0o777 if path.exists() else 0o644)
        new.copy = _kept(path)
        made.replace(path)
    except BaseException:
        made.unlink(missing_ok=True)
        raise


def _kept(path: Path) -> Path | None:
    if not path.is_file():
        return None
    number = 1
    while True:
        copy = path.with_name(f"{path.name}~{number if number > 1 else ''}")
        try:
            with copy.open("xb") as file:
                file.write(path.read_bytes())
        except FileExistsError:
            number += 1
            continue
        return copy
