"""A package's names, each imported when it is first asked for (PEP 562).

A package that gathers what many modules make would otherwise import them all for one name.
"""

from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from typing import Any


def exports(package: str, names: Mapping[str, Sequence[str]]) -> Callable[[str], Any]:
    """Return the ``__getattr__`` of a package.

    Args:
        package: its name.
        names: what it exports, by the module that makes it. No name may be that of a module.
    """
    places = {name: module for module, made in names.items() for name in made}

    def find(name: str) -> Any:
        if name not in places:
            raise AttributeError(f"module '{package}' has no attribute '{name}'")
        found = getattr(import_module(f"{package}.{places[name]}"), name)
        setattr(import_module(package), name, found)  # the next time it is there
        return found

    return find
