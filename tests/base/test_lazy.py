"""A package's names are imported when they are first asked for."""

import pkgutil
import subprocess
import sys
from operator import attrgetter

import pytest

from wargame import reports


def test_every_name_is_there() -> None:
    """What the package says it exports can be had, and is no module of the same name."""
    assert all(getattr(reports, name) for name in reports.__all__)
    modules = {module.name for module in pkgutil.iter_modules(reports.__path__)}
    assert modules.isdisjoint(reports.__all__)


def test_an_unknown_name_is_refused() -> None:
    """As by any other module."""
    with pytest.raises(AttributeError, match="no attribute 'TableSceen'"):
        attrgetter("TableSceen")(reports)


def test_one_name_does_not_bring_the_others() -> None:
    """A process that asks for names imports no Home."""
    code = (
        "import sys; from wargame.reports import Say; print('wargame.reports.home' in sys.modules)"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "False"
