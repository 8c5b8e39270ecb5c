"""The world a test sees: no screen, no own fonts, no own games, no luck of the clock.

Qt reads all of it when its application is made, so it is set before anything else. Whatever draws
the kept pictures sets the same, and so draws the same.
"""

import os
from pathlib import Path

SET = {
    "FONTCONFIG_FILE": str(Path(__file__).with_name("fonts.conf")),
    "LC_ALL": "C.UTF-8",
    "OPENBLAS_NUM_THREADS": "1",
    "QT_FONT_DPI": "96",
    "QT_QPA_PLATFORM": "offscreen",
    "QT_SCALE_FACTOR": "1",
    "TZ": "UTC",
}
UNSET = (
    "FREETYPE_PROPERTIES",
    "QT_ENABLE_HIGHDPI_SCALING",
    "QT_QPA_PLATFORMTHEME",
    "QT_SCALE_FACTOR_ROUNDING_POLICY",
    "QT_SCREEN_SCALE_FACTORS",
    "QT_STYLE_OVERRIDE",
    "QT_USE_PHYSICAL_DPI",
)


def settle_in(home: str) -> None:
    """Set the surroundings of this process, with a folder for what a person makes."""
    os.environ.update(SET, WARGAME_HOME=home)
    for name in UNSET:
        os.environ.pop(name, None)
