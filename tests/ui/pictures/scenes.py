"""What is kept as pictures: each screen and state in each theme, the main ones in Arabic too.

Games are of the small deck, so that a number changed in another moves no picture; only Home's
first sight shows what is first on the shelf.
"""

from dataclasses import dataclass

from wargame.cli.doors import ScreenOptions
from wargame.ui import screenshot

THEMES = ("light", "dark", "contrast")
ARABIC = """home settings table table:why table:offer table:vote table:night workbench tutorial
debrief""".split()
WEEKS = {"table:why": 2, "table:news": 2, "table:talks": 2, "table:promises": 3, "table:travel": 3}
SEEDS = {"table:night": "28"}
"""Games in which there is something to see, where the usual one has nothing."""
SIZE = {"width": 1366, "height": 768}
FIRST_OF_THE_SHELF = ("home",)


@dataclass(frozen=True)
class Scene:
    """A screen and what it is drawn with.

    Attributes:
        name: of its pictures, without the theme.
        screen: as `wargame screenshot` knows it.
        themes: in which it is kept.
        options: everything else.
    """

    name: str
    screen: str
    themes: tuple[str, ...]
    options: ScreenOptions


def scenes() -> list[Scene]:
    """All that is kept; a new screen is among them by itself."""
    return [
        *(_scene(screen, THEMES) for screen in screenshot.names()),
        *(_scene(screen, ("light",), "arabic", language="ar") for screen in ARABIC),
        _scene("table", ("light",), "arabic-digits", language="ar", digits="arabic-indic"),
        _scene("table", ("light",), "large", text_size=150),
        _scene("home", ("light",), "large", text_size=150),
    ]


def _scene(screen: str, themes: tuple[str, ...], kind: str = "", **given: object) -> Scene:
    deck = "" if screen in FIRST_OF_THE_SHELF else "tiny"
    week = WEEKS.get(screen, 0)
    given |= {"seed": SEEDS[screen]} if screen in SEEDS else {}
    options = ScreenOptions(deck=deck, week=week, **SIZE, **given)  # type: ignore[arg-type]
    name = "-".join(filter(None, (screen.replace(":", "-"), kind)))
    return Scene(name, screen, themes, options)
