"""Spares the start what PySide does for a feature that nothing here uses.

PySide can give its classes other names for a module that asks for it (``__feature__``). To find out
who might, it reads the source of every module that is imported after it and keeps the lines: a
tenth of the time to Home, and 30 MB. A module without a source, as all are in a packed program,
counts as one that does not ask; here every module counts so.
"""

import sys
from importlib import import_module


def leave_sources_unread() -> None:
    """Let no module be searched; does nothing where PySide has no such search.

    The name is PySide's own and may go with any version; a test says so when it does.
    """
    import_module("PySide6.QtCore")  # brings the search with it
    search = sys.modules.get("shibokensupport.feature")
    if hasattr(search, "_mod_uses_pyside"):
        vars(search)["_mod_uses_pyside"] = _asks_for_nothing


def _asks_for_nothing(_module: object) -> bool:
    return False
