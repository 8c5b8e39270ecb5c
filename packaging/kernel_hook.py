"""Put the compiled kernel into a wheel, where there is a compiler; elsewhere the wheel is pure."""

import sys
import tempfile
from pathlib import Path
from types import ModuleType
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ROOM = "wargame/lab"


class KernelHook(BuildHookInterface[Any]):
    """Compiles the kernel for wheels; a checkout has its own, from scripts/bootstrap.sh."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add the library, and say for which system the wheel is."""
        if self.target_name != "wheel" or version == "editable":
            return
        build, place = self._tools()
        self._folder = tempfile.TemporaryDirectory()
        try:
            made = build(Path(self._folder.name) / place().name)
        except Exception as error:  # noqa: BLE001 - a wheel without the kernel is a good wheel
            self.app.display_warning(f"Without the kernel: {error}")
            return
        build_data["force_include"][str(made)] = f"{ROOM}/kernel/{made.name}"
        build_data["pure_python"] = False
        build_data["tag"] = f"py3-none-{self._platform()}"

    def _tools(self) -> tuple[Any, Any]:
        """The compiler's call and the library's place, without the room's own imports (NumPy)."""
        root = Path(self.root)
        sys.path.insert(0, str(root))
        room = ModuleType("wargame.lab")
        room.__path__ = [str(root / ROOM)]
        sys.modules["wargame.lab"] = room
        from wargame.lab.kernel.build import build
        from wargame.lab.kernel.library import place

        return build, place

    @staticmethod
    def _platform() -> str:
        from packaging.tags import sys_tags

        return next(tag.platform for tag in sys_tags() if "manylinux" not in tag.platform)
