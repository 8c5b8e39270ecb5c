"""Where a proof works, and how it says that it failed."""

from dataclasses import dataclass
from pathlib import Path

from wargame.base.errors import WargameError
from wargame.cli.doors import Doors


class Failed(WargameError):  # noqa: N818 - read as "the check has failed"
    """A proof came out wrong; the message says what was found and what was expected."""


@dataclass(frozen=True, slots=True)
class Bench:
    """What every proof is handed.

    Attributes:
        folder: an empty folder that goes away with the selftest; everything is written there.
        doors: what leads to the screens.
    """

    folder: Path
    doors: Doors
