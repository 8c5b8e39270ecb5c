"""Every screen and state looks as it did when somebody last looked at it."""

import sys
import tomllib
from collections import defaultdict
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from PySide6.QtCore import qVersion
from PySide6.QtGui import QImage

from tests.ui.pictures import kept
from tests.ui.pictures.drawing import drawn
from tests.ui.pictures.measure import difference, shown
from tests.ui.pictures.scenes import Scene, scenes

ROOT = Path(__file__).parents[3]
SCENES = scenes()
here, then = kept.minor(qVersion()), kept.minor(kept.drawn_by())
comparable = pytest.mark.skipif(
    sys.platform != "linux" or here != then,
    reason=f"The kept pictures are of Qt {then} on Linux; this is Qt {here} on {sys.platform}.",
)


@comparable
@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.name)
def test_screen_looks_as_it_did(scene: Scene, tmp_path: Path, still: None) -> None:
    """In each theme, to the pixel but for another processor's rounding."""
    found = drawn(scene)
    told = [_compared(scene, theme, image, tmp_path) for theme, image in found.items()]
    if any(told):
        pytest.fail("\n".join(filter(None, told)), pytrace=False)


def _compared(scene: Scene, theme: str, image: QImage, folder: Path) -> str:
    """A sentence about what differs, "" for nothing."""
    file = kept.file_of(scene.name, theme)
    if not file.is_file():
        return f"{scene.name} in {theme} has no kept picture; make it with `make screens`."
    before = QImage(str(file))
    found = difference(image, before)
    if not found.matters:
        return ""
    image.save(str(folder / f"{theme}-actual.png"))
    before.save(str(folder / f"{theme}-expected.png"))
    if image.size() == before.size():
        shown(image, before).save(str(folder / f"{theme}-difference.png"))
    return (
        f"{scene.name} in {theme} {found}; compare {folder}/{theme}-*.png, and if this is meant, "
        f"keep it with `make screens`."
    )


def test_nothing_else_is_kept() -> None:
    """A picture of no scene would guard nothing."""
    wanted = {kept.file_of(scene.name, theme) for scene in SCENES for theme in scene.themes}
    assert set(kept.files()) <= wanted


def test_no_two_kept_pictures_are_alike() -> None:
    """A state that shows nothing of its own need not be drawn."""
    said: dict[bytes, list[str]] = defaultdict(list)
    for file in kept.files():
        said[file.read_bytes()].append(f"{file.parent.name}/{file.name}")
    assert [names for names in said.values() if len(names) > 1] == []


def test_the_pinned_qt_drew_them() -> None:
    """So that the comparison is never left out where the project is tested."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    pins = [Requirement(line) for line in project["dependencies"]]
    qt = next(pin for pin in pins if pin.name == "PySide6-Essentials")
    assert qt.specifier.contains(kept.drawn_by())
