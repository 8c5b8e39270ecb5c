"""The layers hold, and the contract that says so can fail."""

import tomllib
from pathlib import Path
from typing import Any

import pytest
import tomlkit
from importlinter.cli import lint_imports

ROOT = Path(__file__).resolve().parents[2]
LAYERS = "app ui cli session store reports lab deck bots engine base".split()

VIOLATIONS = {
    "a lower layer imports a higher one": ("engine/x.py", "import planted.deck"),
    "neighbours that may not see each other": ("cli/x.py", "from planted.ui import x"),
    "bots read a deck": ("bots/x.py", "from planted import deck"),
    "a package without a layer": ("helpers/__init__.py", ""),
    "Qt below ui": ("session/x.py", "from PySide6.QtCore import QObject"),
    "pyqtgraph in a report": ("reports/x.py", "def f():\n    import pyqtgraph"),
    "SQL above store": ("session/x.py", "from sqlalchemy.orm import Session"),
    "SQL in a screen": ("ui/x.py", "import sqlite3"),
    "the engine reads a deck's models": ("engine/x.py", "import pydantic"),
}


@pytest.fixture
def planted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small package that keeps the project's own contracts, under another name."""
    package = tmp_path / "planted"
    for layer in LAYERS:
        (package / layer).mkdir(parents=True)
        (package / layer / "__init__.py").touch()
    (package / "__init__.py").touch()
    (package / "ui" / "x.py").write_text("import PySide6.QtCore\nimport planted.session\n")
    (package / "store" / "x.py").write_text("import sqlalchemy\nimport planted.lab\n")
    (tmp_path / "pyproject.toml").write_text(renamed_contracts())
    monkeypatch.chdir(tmp_path)
    monkeypatch.syspath_prepend(tmp_path)
    return package


def renamed_contracts() -> str:
    """The contracts of pyproject.toml with `wargame` replaced by `planted`."""

    def rename(value: Any) -> Any:
        match value:
            case dict():
                return {key: rename(item) for key, item in value.items()}
            case list():
                return [rename(item) for item in value]
            case str():
                return value.replace("wargame", "planted")
        return value

    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    return tomlkit.dumps({"tool": {"importlinter": rename(project["tool"]["importlinter"])}})


def test_imports_go_down_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """The package keeps every contract of pyproject.toml."""
    monkeypatch.syspath_prepend(ROOT)
    config = str(ROOT / "pyproject.toml")
    assert lint_imports(config_filename=config, no_cache=True, no_logo=True) == 0


def test_contracts_pass_where_nothing_is_wrong(planted: Path) -> None:
    """A package that keeps the layers passes; Qt in ui and SQL in store are allowed."""
    assert lint_imports(no_cache=True, no_logo=True) == 0


@pytest.mark.parametrize("fault", VIOLATIONS)
def test_contracts_fail_on(planted: Path, fault: str) -> None:
    """Each planted fault breaks a contract."""
    name, line = VIOLATIONS[fault]
    (planted / name).parent.mkdir(exist_ok=True)
    (planted / name).write_text(line + "\n")
    assert lint_imports(no_cache=True, no_logo=True) == 1
