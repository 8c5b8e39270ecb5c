"""The file of the settings: read whatever it holds, written whole or not at all.

A file that cannot be understood is moved beside itself (`settings.toml~`) and the defaults count; a
setting that has a wrong value has its default, and the file as it was is kept likewise. What this
version does not know is left where it stands.
"""

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from wargame.base import toml
from wargame.base.errors import UserError
from wargame.base.paths import settings_path
from wargame.settings.fields import FIELDS, Value
from wargame.settings.model import Settings

FORMAT = 1
"""Of the file; a file with a higher one is a later version's."""

MOST_BYTES, MOST_DOTS = 16_000, 100
"""Of the file, and of a line; readers of TOML take seconds over keys of thousands of dots."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What was read.

    Attributes:
        settings: what counts.
        told: a sentence for the person where something was wrong, else "".
    """

    settings: Settings
    told: str = ""


class _StrangeError(Exception):
    """The file cannot be understood; the message says why."""


def kept() -> Kept:
    """Read the settings; nothing that the file may hold can stop the program."""
    path = settings_path()
    try:
        found = _read(path)
    except _StrangeError as why:
        return Kept(Settings(), f"{path} {why}; {_put_aside(path)}.")
    wrong = [
        name for name, field in FIELDS.items() if name in found and not field.sound(found[name])
    ]
    sound = {name: found[name] for name in FIELDS if name in found and name not in wrong}
    if not wrong:
        return Kept(Settings(**sound))
    return Kept(Settings(**sound), f"{path} has no sound {wrong[0]}; {_corrected(path, wrong)}.")


def keep(**changed: Value) -> None:
    """Write some settings into the file, beside whatever else stands there.

    Args:
        changed: settings by name.

    Raises:
        UserError: the disk refuses; the file is as it was.
    """
    path = settings_path()
    try:
        settings_path(create=True)
        _write(path, _edited(path, changed))
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise UserError(
            f"The settings cannot be kept in {path} ({why}); "
            "they count until the program is closed, so make that folder one you can write to."
        ) from None


def _read(path: Path) -> dict[str, Any]:
    """What the file holds; nothing where there is none.

    Raises:
        _StrangeError: it is none of ours.
    """
    if path.exists() and not path.is_file():  # a folder, or a pipe that would never answer
        raise _StrangeError("is no file")
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
        if len(data) > MOST_BYTES:
            raise _StrangeError("is too long for a settings file")
        if any(line.count(b".") > MOST_DOTS for line in data.splitlines()):
            raise _StrangeError("is nested too deep for a settings file")
        found = toml.loads(data.decode("utf-8-sig"))
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except OSError as error:
        raise _StrangeError(f"cannot be read ({error.strerror})") from None
    except (ValueError, RecursionError):  # no UTF-8, no TOML, or nested without end
        raise _StrangeError("is no settings file that can be read") from None
    version = found.get("format", FORMAT)
    if type(version) is not int or version > FORMAT:
        raise _StrangeError("was written by a later version")
    return found


def _edited(path: Path, changed: Mapping[str, Value]) -> str:
    """The file's text with the changes in it; comments and what is unknown stay."""
    try:
        found = _read(path)
        return _rewritten(path.read_text("utf-8-sig") if found else "", found, changed, ())
    except _StrangeError:
        _put_aside(path)
        return _rewritten("", {}, changed, ())


def _corrected(path: Path, wrong: Sequence[str]) -> str:
    """Keep a copy of the file and take out what is wrong; says what was done."""
    copy = _free(path)
    try:
        text = path.read_text("utf-8-sig")
        mended = _rewritten(text, toml.loads(text), {}, wrong)
        _write(copy, text)
        _write(path, mended)
    except (OSError, _StrangeError):
        return "the usual value counts"
    return f"the usual value counts, and the file as it was is kept as {copy.name}"


def _rewritten(
    text: str, found: Mapping[str, Any], changed: Mapping[str, Value], without: Sequence[str]
) -> str:
    """A file's text with some settings changed and others taken out.

    Raises:
        _StrangeError: the text is written in a way that cannot be kept.
    """
    import tomlkit  # takes longer to import than the settings take to read

    left = {name: value for name, value in found.items() if name not in without}
    goal: dict[str, Any] = {"format": FORMAT, **left, **changed}
    try:
        document = tomlkit.parse(text)
        for name in without:
            del document[name]
        for name, value in goal.items():
            if found.get(name) != value:
                document[name] = value
        made = tomlkit.dumps(document)
        same = toml.loads(made) == goal
    except (ValueError, KeyError, RecursionError):  # all that tomlkit raises
        same = False
    if not same:
        raise _StrangeError("is written in a way that cannot be kept")
    return made


def _put_aside(path: Path) -> str:
    """Move the file out of the way; says what was done."""
    copy = _free(path)
    try:
        path.rename(copy)
    except OSError:
        return "the usual settings count"
    return f"it is kept as {copy.name}, and the usual settings count"


def _free(path: Path) -> Path:
    """`settings.toml~`, or the first of `settings.toml~2`, `~3` … that is free."""
    number = 1
    while (copy := path.with_name(f"{path.name}~{number if number > 1 else ''}")).exists():
        number += 1
    return copy


def _write(path: Path, text: str) -> None:
    """Write beside the file, onto the disk, and move it there."""
    import tempfile  # takes longer to import than the settings take to read

    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    made = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        made.replace(path)
    except OSError:
        made.unlink(missing_ok=True)
        raise
