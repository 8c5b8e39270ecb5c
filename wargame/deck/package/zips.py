"""Zip files from strangers: everything is looked at before anything is unpacked.

The same door serves decks in one file and spreadsheets, which are zip files too.
"""

import io
import stat
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from wargame.base.errors import DataError

_END = struct.Struct("<4s4H2LH")
"""The last record of a zip file: signature, disks, entries, size and place of the directory."""

_ZIP64 = b"PK\x06\x07"
_RATIO, _RATIO_FROM = 200, 64 * 1024
_DIRECTORY_ENTRY = 46 + 1024
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, struct.error, ValueError, RuntimeError)
"""What the standard library raises for a damaged file; RuntimeError covers what it lacks."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How much is unpacked at most.

    Attributes:
        size: bytes of the zip file, and of all that it holds.
        entries: files in it.
        most: bytes that a file of this name may have; None refuses the name.
        remedy: what to do with a file that is refused.
        foldable: one folder around everything is looked through, as if it were not there.
    """

    size: int
    entries: int
    most: Callable[[str], int | None]
    remedy: str
    foldable: bool = False


def contents(
    path: Path, limits: Limits, first: Callable[[str], int | None] = lambda _: None
) -> dict[str, bytes]:
    """Return the files in a zip file by name.

    Args:
        path: the zip file.
        limits: how much is unpacked at most.
        first: how many bytes of a file of this name are wanted: None for all, 0 leaves it packed.

    All entries are judged by their headers first: number, names, kinds, sizes, packing. Bytes are
    unpacked up to the size that was declared and no further.

    Raises:
        DataError: it is no zip file, is damaged, or holds what it may not.
    """
    try:
        _directory(path, limits)
        with zipfile.ZipFile(path) as archive:
            entries = list(_judged(path.name, archive.infolist(), limits))
            return {
                name: _unpacked(archive, info, first(name))
                for name, info in entries
                if not info.is_dir() and first(name) != 0
            }
    except OSError as error:
        what = f"cannot be opened ({error.strerror})"
        raise DataError(path.name, what, "Check the file and its rights") from None
    except _BROKEN:
        raise _refused(path.name, "is damaged", "Get it once more from where it came") from None


def stored(files: dict[str, bytes]) -> bytes:
    """Return files by name as a zip; the same files always give the same bytes.

    They are stored, not compressed: compressors differ, and the bytes shall not.
    """
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        for name in sorted(files):
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.create_system = 3  # the same on every system
            info.external_attr = 0o100644 << 16
            archive.writestr(info, files[name])
    return buffer.getvalue()


def _unpacked(archive: zipfile.ZipFile, info: zipfile.ZipInfo, first: int | None) -> bytes:
    with archive.open(info) as file:
        if first is not None:
            return file.read(min(first, info.file_size))
        data = file.read(info.file_size + 1)
    if len(data) != info.file_size:
        raise zipfile.BadZipFile
    return data


def _refused(where: str, what: str, remedy: str) -> DataError:
    return DataError(where, what, remedy)


def _directory(path: Path, limits: Limits) -> None:
    """Judge the directory of a zip file by its last record, before it is read into memory."""
    size = path.stat().st_size
    if size > limits.size:
        what = f"has {size:,} bytes, and {limits.size:,} are the most"
        raise _refused(path.name, what, limits.remedy)
    with path.open("rb") as file:
        file.seek(max(0, size - _END.size - 20))
        tail = file.read()
    end = tail[-_END.size :]
    if len(end) < _END.size or not end.startswith(b"PK\x05\x06") or end[-2:] != b"\0\0":
        raise _refused(path.name, "is no zip file", limits.remedy)
    _, _, _, _, entries, directory, _, _ = _END.unpack(end)
    if tail[:4] == _ZIP64 or entries > limits.entries:
        what = f"holds more than {limits.entries} files"
        raise _refused(path.name, what, limits.remedy)
    if directory > limits.entries * _DIRECTORY_ENTRY:
        raise _refused(path.name, "has a directory beyond reason", limits.remedy)


def _judged(
    where: str, entries: list[zipfile.ZipInfo], limits: Limits
) -> Iterator[tuple[str, zipfile.ZipInfo]]:
    seen: set[str] = set()
    total = 0
    cut = len(_folder_around(entries)) if limits.foldable else 0
    if len(entries) > limits.entries:
        raise _refused(where, f"holds more than {limits.entries} files", limits.remedy)
    for info in entries:
        name = info.filename[cut:]
        what = _wrong_kind(info) or _wrong_name(info) or _wrong_size(info, name, limits)
        if not what and info.filename.casefold() in seen:
            what = "is there twice"
        total += info.file_size
        if not what and total > limits.size:
            what = f"brings the whole to more than {limits.size:,} bytes"
        if what:
            raise _refused(f"{where}: {_shown(info.orig_filename)}", what, limits.remedy)
        seen.add(info.filename.casefold())
        yield name, info


def _wrong_kind(info: zipfile.ZipInfo) -> str:
    kind = stat.S_IFMT(info.external_attr >> 16)
    if info.flag_bits & 0x1:
        return "is encrypted"
    if kind == stat.S_IFLNK:
        return "is a link"
    if kind not in (0, stat.S_IFREG, stat.S_IFDIR):
        return "is no ordinary file"
    if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        return "is packed in a way that is not read here"
    return ""


def _wrong_name(info: zipfile.ZipInfo) -> str:
    name = info.orig_filename
    if name != info.filename or "\\" in name or not name.isprintable():
        return "has a name that is no file name"
    parts = name.removesuffix("/").split("/")
    if name.startswith("/") or ":" in name or ".." in parts or "." in parts or "" in parts:
        return "leads out of its folder"
    return ""


def _folder_around(entries: list[zipfile.ZipInfo]) -> str:
    """The one folder that holds every entry, with its slash, or ""."""
    tops = {info.filename.partition("/")[0] for info in entries if "/" in info.filename}
    alone = len(tops) == 1 and all("/" in info.filename for info in entries)
    return f"{tops.pop()}/" if alone else ""


def _wrong_size(info: zipfile.ZipInfo, name: str, limits: Limits) -> str:
    if info.is_dir():
        return "is a folder with something in it" if info.file_size else ""
    most = limits.most(name)
    if most is None:
        return "does not belong here"
    if info.file_size > most:
        return f"has {info.file_size:,} bytes, and {most:,} are the most"
    if info.file_size > max(_RATIO_FROM, _RATIO * info.compress_size):
        return "is packed tighter than any text or picture"
    return ""


def _shown(name: str) -> str:
    """A name from a stranger as one harmless line."""
    text = "".join(letter if letter.isprintable() else "?" for letter in name)
    return text if len(text) <= 60 else f"{text[:59]}…"
