"""What goes into the packed program; nothing is built here."""

import struct
import tomllib
from importlib import metadata
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.packing.spec import CONTENTS, PACKAGING, ROOT, TRIM
from wargame import __version__
from wargame.base import paths

MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


def test_data_is_there() -> None:
    """Everything build.spec lists as data exists, and the decks are below it."""
    assert all((ROOT / source).exists() for source, _place in CONTENTS["DATA"])
    assert (ROOT / CONTENTS["DATA"][0][0] / "decks" / "tiny" / "deck.toml").is_file()


def test_packed_program_finds_its_assets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The place of the assets in the program is where the one function looks for them."""
    monkeypatch.setattr(paths, "_PACKAGE", tmp_path / "_internal" / "wargame")
    (_source, place) = CONTENTS["DATA"][0]
    assert paths.assets_dir() == tmp_path / "_internal" / place
    places = {place for _source, place in CONTENTS["DATA"]}
    assert paths.samples_dir().relative_to(tmp_path / "_internal").as_posix() in places


def test_spec_is_python() -> None:
    """build.spec can be read by PyInstaller, and draws on the lists these tests look at."""
    text = (ROOT / "build.spec").read_text(encoding="utf-8")
    compile(text, "build.spec", "exec")
    assert 'contents["DATA"]' in text and 'contents["EXCLUDED"]' in text


@pytest.mark.parametrize("needed", ["pydoc", "unittest", "numpy", "pyqtgraph", "PySide6.QtOpenGL"])
def test_needed_modules_are_not_excluded(needed: str) -> None:
    """The charts import pydoc, unittest and QtOpenGL; leaving them out breaks the window."""
    assert needed not in CONTENTS["EXCLUDED"]


@pytest.mark.parametrize(
    ("name", "stays"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", False),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6\\plugins\\imageformats\\qtiff.dll", False),
        ("PySide6/Qt/plugins/imageformats/libqjpeg.so", True),
        ("PySide6\\plugins\\imageformats\\qjpeg.dll", True),
        ("PySide6/Qt/plugins/imageformats/libqsvg.so", True),
        ("PySide6/Qt/plugins/wayland-shell-integration/libxdg-shell.so", True),
        ("PySide6/Qt/plugins/tls/libqopensslbackend.so", False),
        ("PySide6/Qt/translations/qtbase_ar.qm", True),
        ("PySide6/Qt/translations/qtbase_de.qm", False),
        ("wargame/assets/fonts/IBMPlexSans-Regular.ttf", True),
    ],
)
def test_which_files_stay(name: str, stays: bool) -> None:
    """Plug-ins and translations of Qt that are used stay, on every system; the others do not."""
    assert CONTENTS["stays"](name) is stays


def test_library_that_nobody_needs_is_left_out() -> None:
    """A library stays if a file that stays is linked against it, however far away."""
    entries = [
        ("a/plugin.so", "plugin", "BINARY"),
        *((f"lib{name}.so.1", name, "BINARY") for name in ("one", "two", "lost", "python3")),
    ]
    linked = {"plugin": [("libone.so.1", None)], "one": [("libtwo.so.1", None)]}
    stays = TRIM["without_unneeded"](
        entries, CONTENTS["LOOSE"], CONTENTS["PYTHON_LIBRARY"], lambda file: linked.get(file, [])
    )
    assert [place for place, _, _ in stays] == [
        "a/plugin.so", "libone.so.1", "libtwo.so.1", "libpython3.so.1",
    ]  # fmt: skip


def test_licences_can_be_found() -> None:
    """Every distribution whose licence is packed is one that is installed under that name."""
    names = [name for name in CONTENTS["LICENSED"] if name != "pyinstaller"]
    assert all(metadata.version(name) for name in names)


def test_version_is_said_once() -> None:
    """The version stands in the package alone; the build reads it there."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert "version" not in project["project"] and "version" in project["project"]["dynamic"]
    assert project["tool"]["hatch"]["version"]["path"] == "wargame/__init__.py" and __version__


def test_windows_icon_holds_its_sizes() -> None:
    """The ICO lists six pictures, each a PNG at its place."""
    data = (PACKAGING / "icons" / "crossroads.ico").read_bytes()
    places = [struct.unpack_from("<I", data, 6 + 16 * n + 12)[0] for n in range(6)]
    assert data[:6] == struct.pack("<HHH", 0, 1, 6)
    assert all(data[at : at + 4] == b"\x89PNG" for at in places)


def test_apple_icon_is_whole() -> None:
    """The ICNS says its own length."""
    data = (PACKAGING / "icons" / "crossroads.icns").read_bytes()
    assert data[:4] == b"icns" and struct.unpack(">I", data[4:8])[0] == len(data)


def test_desktop_entry_names_the_types() -> None:
    """The menu entry opens the two file types that the MIME file describes."""
    entry = (PACKAGING / "linux" / "crossroads.desktop").read_text(encoding="utf-8")
    types = ElementTree.parse(PACKAGING / "linux" / "crossroads-mime.xml").getroot()
    names = [found.attrib["type"] for found in types]
    assert f"MimeType={';'.join(names)};" in entry and "Exec=crossroads %f" in entry


def test_save_is_known_by_its_content() -> None:
    """The number the MIME file looks for is the one the store writes."""
    from wargame.store.tables import APPLICATION_ID

    types = ElementTree.parse(PACKAGING / "linux" / "crossroads-mime.xml").getroot()
    found = types.find(f".//{MIME}match[@offset='68']")
    assert found is not None and found.attrib["value"].encode() == APPLICATION_ID.to_bytes(4)


def test_package_holds_nothing_but_code() -> None:
    """Data lies in assets or is named as packed; else PyInstaller would pass it over."""
    files = (ROOT / "wargame").rglob("*")
    packed = [ROOT / source for source, _ in CONTENTS["DATA"]]
    strangers = [
        file
        for file in files
        if file.is_file()
        and file.suffix not in (".py", ".pyc")
        and not any(file.is_relative_to(source) for source in packed)
    ]
    assert strangers == []
