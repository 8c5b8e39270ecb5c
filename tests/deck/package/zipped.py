"""Zip files for the tests: honest ones, and those that somebody hostile would make."""

import io
import stat
import struct
import warnings
import zipfile
from pathlib import Path

from wargame.base import paths
from wargame.deck.package import read_folder


def tiny() -> dict[str, bytes]:
    """The files of the shipped deck 'tiny' by name."""
    return read_folder(paths.shipped_decks_dir() / "tiny")[0]


def zipped(files: dict[str, bytes], packing: int = zipfile.ZIP_DEFLATED) -> bytes:
    """These files zipped."""
    return with_entries([(zipfile.ZipInfo(name), data) for name, data in files.items()], packing)


def with_entries(
    entries: list[tuple[zipfile.ZipInfo, bytes]], packing: int = zipfile.ZIP_DEFLATED
) -> bytes:
    """Entries as they are told, twice the same name included."""
    buffer = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(buffer, "w") as archive:
        warnings.simplefilter("ignore")
        for info, data in entries:
            info.external_attr = info.external_attr or 0o100644 << 16
            archive.writestr(info, data, packing)
    return buffer.getvalue()


def special(name: str, kind: int) -> tuple[zipfile.ZipInfo, bytes]:
    """An entry that is a link, a device or a pipe."""
    info = zipfile.ZipInfo(name)
    info.external_attr = (kind | 0o777) << 16
    return info, b"/etc/passwd"


def lying(data: bytes, old: int, new: int) -> bytes:
    """The zip with every header that declares ``old`` bytes declaring ``new``."""
    return data.replace(struct.pack("<I", old), struct.pack("<I", new))


def flagged(data: bytes) -> bytes:
    """The zip with its first entry marked as encrypted."""
    place = data.index(b"PK\x01\x02") + 8
    return data[:place] + b"\x01" + data[place + 1 :]


def with_name(old: str, new: str) -> bytes:
    """Tiny with one name changed, which zipfile itself would not write."""
    files = {**tiny(), old: b""}
    return zipped(files).replace(old.encode(), new.encode())


def hostile() -> dict[str, bytes]:
    """Decks in one file that nobody should open, by what is wrong with them."""
    good, fill = tiny(), b"# " + b"a" * 200
    link = special("images/a.png", stat.S_IFLNK)
    pipe = special("images/a.png", stat.S_IFIFO)
    bomb = {**good, "cards.toml": b"#" * 500_000}
    many = {f"images/{n}.png": b"" for n in range(500)}
    twice = [(zipfile.ZipInfo("cards.toml"), data) for data in (good["cards.toml"], b"")]
    names = ("deck.toml", "images/a.png", "images/A.png")
    cased = [(zipfile.ZipInfo(name), b"") for name in names]
    whole = zipped(good)
    return {
        "no zip": b"title = 'tiny'",
        "empty": b"",
        "half": whole[: len(whole) // 2],
        "comment": whole[:-2] + b"\x05\x00hello",
        "absolute": zipped({**good, "/etc/cron.d/a": b""}),
        "upwards": zipped({**good, "../evil.toml": b""}),
        "inside upwards": zipped({**good, "images/../../evil.png": b""}),
        "backslash": with_name("images/x_evil.png", "images\\x_evil.png"),
        "drive": zipped({**good, "c:evil.toml": b""}),
        "hidden end": with_name("images/a_png.exe", "images/a\0png.exe"),
        "unknown": zipped({**good, "run.py": b"import os"}),
        "deep": zipped({**good, "images/more/a.png": b""}),
        "device": zipped({**good, "briefings/con.md": b""}),
        "link": with_entries([link]),
        "pipe": with_entries([pipe]),
        "twice": with_entries(twice),
        "twice by case": with_entries(cased),
        "encrypted": flagged(whole),
        "bomb": zipped(bomb),
        "giant": zipped({**good, "cards.toml": b"#" * 600_000}, zipfile.ZIP_STORED),
        "lying small": lying(zipped({"deck.toml": fill * 9}), len(fill * 9), 20),
        "lying large": lying(zipped({"deck.toml": fill * 9}), len(fill * 9), 9000),
        "many": zipped({**good, **many}),
        "packed otherwise": zipped(good, zipfile.ZIP_LZMA),
        "zip64": whole[:-22] + b"PK\x06\x07" + bytes(16) + whole[-22:],
    }


def at(folder: Path, data: bytes) -> Path:
    """The bytes as a deck in one file."""
    path = folder / "made.deck"
    path.write_bytes(data)
    return path
