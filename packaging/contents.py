"""What goes into the packed program and what stays out. Read by build.spec and tests/packing."""

import re
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

KERNEL = "wargame/lab/kernel"
DATA = (
    ("assets", "wargame/assets"),
    ("saves/samples", "wargame/samples"),
    (f"{KERNEL}/src", f"{KERNEL}/src"),
    *((f"{KERNEL}/{file.name}", KERNEL) for file in (ROOT / KERNEL).glob("kernel.*")),
)
"""Files and folders of the checkout, and where the program finds them once packed. The kernel is
packed where it has been built, with the sources by which it is known."""


def _compiled_parts(name: str) -> list[str]:
    """The extra modules that mypyc puts beside a package that it compiles."""
    files = metadata.files(name) or []
    return [file.name.partition(".")[0] for file in files if "__mypyc." in file.name]


HIDDEN = ("pyqtgraph", "tomli", *_compiled_parts("tomli"))
"""Imported by name at run time only; all of `wargame` is added to them."""

EXCLUDED = (
    # tools of this project, drawn in by optional imports
    *("_pytest", "hypothesis", "mypy", "pytest", "rich", "setuptools", "pkg_resources", "pip"),
    *("pygments", "markdown_it", "ast_serialize", "librt", "pydantic.mypy"),
    # parts of libraries that nothing here uses
    *("IPython", "matplotlib", "scipy", "pandas", "numba", "cupy", "OpenGL", "h5py"),
    *("numpy.f2py", "numpy.distutils", "tkinter", "_tkinter", "readline", "curses", "_curses"),
    *("pyqtgraph.examples", "pyqtgraph.opengl", "pyqtgraph.jupyter"),
    *("sqlalchemy.dialects.mssql", "sqlalchemy.dialects.mysql"),
    *("sqlalchemy.dialects.oracle", "sqlalchemy.dialects.postgresql"),
    *("PySide6.QtDBus", "PySide6.QtNetwork", "PySide6.QtTest"),
)
"""Modules left out. Never `pydoc` or `unittest`: pyqtgraph needs both."""

_QT = r"PySide6/(Qt/)?"
_PLUGINS = {
    "platforms": "xcb|wayland|windows|cocoa|offscreen",
    "imageformats": "svg|jpeg",
    "platformthemes": "xdgdesktopportal",
    "platforminputcontexts": "compose|ibus",
    "iconengines": "svgicon",
    "styles": ".*",
    "xcbglintegrations": ".*",
    "wayland-[a-z-]+-client": ".*",
    "wayland-shell-integration": ".*",
}
"""Plug-ins of Qt that stay, by folder; Arabic is typed through compose and ibus."""

_TRANSLATIONS = "qtbase_ar.qm"
"""What Qt itself says in Arabic; its English needs no file."""

_kept_plugin = re.compile(
    "|".join(f"{folder}/(lib)?q?-?({names})" for folder, names in _PLUGINS.items())
)
_plugin = re.compile(_QT + "plugins/(?P<rest>.+)")
_translation = re.compile(_QT + "translations/(?P<rest>.+)")


def stays(name: str) -> bool:
    """Whether a collected file belongs into the program, by its place there."""
    name = name.replace("\\", "/")
    if found := _plugin.match(name):
        return _kept_plugin.match(found["rest"]) is not None
    if found := _translation.match(name):
        return found["rest"] == _TRANSLATIONS
    return True


LOOSE = re.compile(r"(PySide6/Qt/lib/)?lib[^/]+\.so[^/]*")
"""Shared libraries of Linux that are there only because another file needs them."""

PYTHON_LIBRARY = "libpython"
"""Loaded by the program's own first steps, so no other file asks for it."""

STRIPPED = ("libpython", "python3.", "sqlalchemy/")
"""Beginnings of places whose symbols are of no use to a player; numpy's would not load."""

LICENSED = (
    *("PySide6_Essentials", "shiboken6", "pyqtgraph", "numpy", "SQLAlchemy", "pydantic"),
    *("pydantic_core", "annotated-types", "typing-extensions", "typing-inspection"),
    *("tomli", "tomlkit", "appdirs", "pyinstaller"),
)
"""Distributions whose licence texts lie beside the program."""
