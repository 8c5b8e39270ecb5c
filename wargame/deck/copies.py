"""Nothing that a person made is overwritten without a copy beside it."""

import os
import tempfile
from pathlib import Path


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
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    made = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        made.chmod(path.stat().st_mode & 0o777 if path.exists() else 0o644)
        copy = _kept(path)
        made.replace(path)
    except OSError:
        made.unlink(missing_ok=True)
        raise
    return copy


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
