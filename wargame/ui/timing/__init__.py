"""How fast the window is, measured off screen in a process of its own; see `wargame bench`."""

from typing import TYPE_CHECKING

from wargame.base.lazy import exports

if TYPE_CHECKING:
    from wargame.ui.timing.foreseen import foreseeing
    from wargame.ui.timing.start import opening
    from wargame.ui.timing.table import clicks
else:  # what is not measured would count as part of the start
    __getattr__ = exports(
        __name__, {"foreseen": ("foreseeing",), "start": ("opening",), "table": ("clicks",)}
    )

__all__ = ["clicks", "foreseeing", "opening"]
