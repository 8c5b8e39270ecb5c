"""The pictures of README and manual, each made by `wargame screenshot`."""

from pathlib import Path

from wargame.app import main

FOLDER = Path(__file__).parents[3] / "docs" / "pictures"
WEEK_9 = "--week 9 --seed 11"
WEEK_6 = "--week 6 --seed 11"
PICTURES = {
    **{f"home-{theme}": f"home --theme {theme}" for theme in ("light", "dark", "contrast")},
    **{
        f"table-{theme}": f"table --theme {theme} {WEEK_9}"
        for theme in ("light", "dark", "contrast")
    },
    "home-arabic": "home --lang ar",
    "table-arabic": f"table --lang ar {WEEK_9}",
    "table-1366": f"table {WEEK_9} --size 1366x768",
    "table-offer": "table:offer --week 1 --seed 11",
    **{f"table-{part}": f"table:{part} {WEEK_6}" for part in ("why", "news", "vote", "ending")},
}


def draw() -> None:
    """Draw them all.

    Raises:
        SystemExit: the program says why one cannot be drawn.
    """
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, words in PICTURES.items():
        screen, *options = words.split()
        if code := main(["screenshot", screen, str(FOLDER / f"{name}.png"), *options]):
            raise SystemExit(code)
