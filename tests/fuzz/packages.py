"""Decks in one file: zip files with names, sizes and kinds that no honest packer writes."""

import io
import struct
import warnings
import zipfile
from functools import cache
from pathlib import Path
from random import Random

from tests.fuzz.tomls import mangled, shaped
from tests.fuzz.torn import noise, torn
from wargame.base.paths import shipped_decks_dir
from wargame.deck.package import read_folder

NAMES = (
    "../evil.toml", "..\\evil.toml", "/tmp/evil", "C:/evil", "images/../../evil.png",
    "images/a.png", "images/A.PNG", "briefings/a.md", "lang/ar.toml", "deck.toml", "DECK.TOML",
    "deck.toml/x", "con.md", "briefings/nul.md", "evil.py", "images/a.png\0.py", "./deck.toml",
    "//deck.toml", "tiny/deck.toml", "a/" * 200 + "b", "x" * 300, "", " ", "~/evil",
    "images/\u202egnp.png", "images/é.png", "briefings/.hidden.md", "__MACOSX/deck.toml",
    "images/", "blocs.toml ",
)  # fmt: skip
BODIES = (
    b"", b"\x89PNG\r\n\x1a\n" + bytes(200), b"\xff\xd8\xff" + bytes(200), b"text", b"\xff\xfe",
    bytes(300_000), bytes(600_000), b"<script>", b"[[[[", b"a=" + b"[" * 5000,
)  # fmt: skip
KINDS = (0, 0o100644, 0o120777, 0o040755, 0o020666, 0o010644, 0o104755)


@cache
def files() -> dict[str, bytes]:
    """The files of the tutorial deck with what lies beside its tables, and a picture."""
    found, _ = read_folder(shipped_decks_dir() / "tiny")
    return {**found, "images/a.png": b"\x89PNG\r\n\x1a\n" + bytes(50)}


def zipped(found: list[tuple[zipfile.ZipInfo, bytes]]) -> bytes:
    """A zip file of entries, told apart by nothing but their order."""
    buffer = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(buffer, "w") as archive:
        warnings.simplefilter("ignore")  # the same name twice is what is wanted
        for info, data in found:
            archive.writestr(info, data)
    return buffer.getvalue()


def entry(luck: Random, name: str) -> zipfile.ZipInfo:
    """An entry of a name, packed or not."""
    info = zipfile.ZipInfo(name or "x")
    info.compress_type = luck.choice((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED))
    return info


def package(luck: Random) -> bytes:
    """A deck in one file that may be anything now."""
    found = [(entry(luck, name), data) for name, data in files().items()]
    pick = luck.randrange(8)
    if pick == 0:
        return noise(luck)
    if pick == 1:
        bodies = shaped(luck, list(files()))
        found = [(info, bodies.get(info.filename, data)) for info, data in found]
    elif pick < 4:
        at = luck.randrange(len(found))
        found[at] = (found[at][0], mangled(luck, found[at][1]))
    elif pick < 6:
        for _ in range(luck.choice((1, 1, 2, 450))):
            info = entry(luck, luck.choice(NAMES))
            info.external_attr = luck.choice(KINDS) << 16
            found.insert(luck.randrange(len(found) + 1), (info, luck.choice(BODIES)))
    data = zipped(found)
    if pick == 6:
        return torn(luck, data)
    return _lied(luck, data) if pick == 7 else data


def _lied(luck: Random, data: bytes) -> bytes:
    """Headers and directory that say other sizes, kinds and places than there are."""
    made = bytearray(data)
    for _ in range(luck.choice((1, 2, 5))):
        sign, size = luck.choice(((b"PK\1\2", 46), (b"PK\3\4", 30), (b"PK\5\6", 22)))
        starts = [at for at in range(len(made) - size) if made[at : at + 4] == sign]
        at = luck.choice(starts or [len(made) - size]) + 4 + 2 * luck.randrange(size // 2 - 3)
        odd = (0, 1, 8, 0xFFFF, 0xFFFFFFFF, luck.getrandbits(32), len(data))
        made[at : at + 4] = struct.pack("<L", luck.choice(odd))
    if luck.random() < 0.1:
        made = bytearray(b"#!/bin/sh\n") + made
    return bytes(made)


def bomb(size: int) -> bytes:
    """A small file that unpacks to ``size`` zeros; tested once, too dear for every case."""
    info = zipfile.ZipInfo("deck.toml")
    info.compress_type = zipfile.ZIP_DEFLATED
    return zipped([(info, bytes(size))])


def write(folder: Path, data: bytes) -> Path:
    """The package as a file."""
    path = folder / "a.deck"
    path.write_bytes(data)
    return path
