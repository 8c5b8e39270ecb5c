"""Spreadsheets that fill a deck, and the file of the settings."""

import csv
import io
import tempfile
import zipfile
from functools import cache
from pathlib import Path
from random import Random

from tests.fuzz import packages
from tests.fuzz.box import contents
from tests.fuzz.documents import ODD
from tests.fuzz.expressions import expression
from tests.fuzz.target import REFUSED, Target, said
from tests.fuzz.tomls import mangled
from tests.fuzz.torn import noise, torn
from wargame.base.paths import settings_path
from wargame.deck import read_deck
from wargame.deck.sheets import SHEETS, fill_deck, fill_sheet
from wargame.settings import keep, kept

ODD_CELLS = (
    "", " ", "yes", "no", "-1", "1e9", "1e999999999", "9" * 5000, "nan", "=1+1",
    "=cmd|' /C calc'!A0", "@x", "\x00", "x" * 40_000, "a; b; c", "trade +1", "trade +x, calm -",
    "{en=1}", "\n", '"', "week >= 2", "\u202e", "storm",
)  # fmt: skip
ODD_XML = (
    b"<!DOCTYPE x [<!ENTITY a 'b'>]>", b"<c r='ZZZZ9'><v>1</v></c>", b"<row r='99999999'/>",
    b"&#0;", b"&a;", b"<c t='s'><v>99</v></c>", b"<c t='s'><v>-1</v></c>",
    b"<c t='e'><v>#REF!</v></c>", b"<f>1+1</f>", b"<a>" * 3000, b"<c t='d'><v>x</v></c>",
    b"<c r='A1'><v>1e999</v></c>", b"<mergeCell ref='A1:XFD1048576'/>", b"\xff", b"<",
)  # fmt: skip


@cache
def _sound(name: str, suffix: str) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"sheet{suffix}"
        fill_sheet(SHEETS[name], read_deck("tiny"), path)
        return path.read_bytes()


def sheet_bytes(luck: Random, name: str, suffix: str) -> bytes:
    """An edited sheet that may be anything now."""
    data, pick = _sound(name, suffix), luck.random()
    if pick < 0.05:
        return noise(luck)
    if pick < 0.25:
        return torn(luck, data)
    return _typed(luck, data) if suffix == ".csv" else _packed(luck, data)


def _typed(luck: Random, data: bytes) -> bytes:
    """A sheet with other words in its cells, and rows that come and go."""
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))
    for _ in range(luck.choice((1, 1, 2, 5))):
        at, kind = luck.randrange(len(rows)), luck.randrange(8)
        if kind == 0:
            rows.insert(at, list(luck.choice(rows)))
        elif kind == 1 and len(rows) > 1:
            del rows[at]
        elif rows[at]:
            odd = luck.choice((*ODD_CELLS, str(luck.choice(ODD)), expression(luck)))
            rows[at][luck.randrange(len(rows[at]))] = odd
    if luck.random() < 0.05:
        rows *= luck.choice((30, 900))
    made = io.StringIO()
    csv.writer(made).writerows(rows)
    return made.getvalue().encode("utf-8", "surrogatepass")


def _packed(luck: Random, data: bytes) -> bytes:
    """A workbook with one of its parts changed."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        found = [(info, archive.read(info)) for info in archive.infolist()]
    at = luck.randrange(len(found))
    info, part = found[at]
    spot = part.find(b">", luck.randrange(len(part))) + 1
    changed = (
        part[:spot] + luck.choice(ODD_XML) + part[spot:],
        torn(luck, part),
        part.replace(b"</row>", b"</row>" + luck.choice(ODD_XML), 1),
        part.replace(b"<v>", b"<v>" + luck.choice((b"9", b"x", b"-", b"1e9", b"")), 2),
    )
    found[at] = (info, luck.choice(changed))
    return packages.zipped(found)


def _make_sheet(luck: Random, folder: Path) -> tuple[str, Path, bool]:
    name, suffix = luck.choice(("cards", "tariff")), luck.choice((".csv", ".xlsx"))
    (folder / "deck").mkdir()
    for file, data in packages.files().items():
        (folder / "deck" / file).parent.mkdir(exist_ok=True)
        (folder / "deck" / file).write_bytes(data)
    path = folder / f"sheet{suffix}"
    path.write_bytes(sheet_bytes(luck, name, suffix))
    return name, path, luck.random() < 0.2


def _sheet(made: tuple[str, Path, bool], folder: Path) -> str:
    name, path, dry = made
    before = contents(folder)
    done = fill_deck(SHEETS[name], folder / "deck", path, dry=dry)
    for fault in done.faults:
        said(fault.as_error())
    if done.written is None:
        assert contents(folder) == before, "a sheet that was not taken over changed something"
        return REFUSED if done.faults else "the same"
    assert not dry and done.copy is not None
    read_deck(folder / "deck")
    return "taken over"


def _make_settings(luck: Random, folder: Path) -> None:
    (folder / "home").mkdir()
    text = b'format = 1\n# mine\nlanguage = "ar"\ntheme = "dark"\n[other]\nx = 1\n'
    kind = luck.random()
    data = text if kind < 0.05 else mangled(luck, text) if kind < 0.8 else noise(luck)
    (folder / "home" / "settings.toml").write_bytes(data)


def _settings(_made: None, folder: Path) -> str:
    was = settings_path().read_bytes()
    found = kept()
    assert found.settings.language in ("en", "ar")
    keep(language="en")
    again = kept()
    assert (again.settings.language, again.told) == ("en", "")
    found_again = set(contents(folder / "home").values())
    assert not found.told or was in found_again, "what could not be understood is gone"
    return "mended" if found.told else "read"


TARGETS = (
    Target("sheet", 8, _make_sheet, _sheet),
    Target("settings", 3, _make_settings, _settings),
)
