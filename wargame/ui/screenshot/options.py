"""What to draw."""

from pathlib import Path
from typing import Protocol


class Options(Protocol):
    """What to draw; `wargame.cli.doors.ScreenOptions` has these and says what they mean."""

    @property
    def deck(self) -> str: ...  # noqa: D102
    @property
    def save(self) -> Path | None: ...  # noqa: D102
    @property
    def week(self) -> int: ...  # noqa: D102
    @property
    def seed(self) -> str: ...  # noqa: D102
    @property
    def theme(self) -> str: ...  # noqa: D102
    @property
    def language(self) -> str: ...  # noqa: D102
    @property
    def width(self) -> int: ...  # noqa: D102
    @property
    def height(self) -> int: ...  # noqa: D102
    @property
    def text_size(self) -> int: ...  # noqa: D102
    @property
    def digits(self) -> str: ...  # noqa: D102
    @property
    def role(self) -> str: ...  # noqa: D102
