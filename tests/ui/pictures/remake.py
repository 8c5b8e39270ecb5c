"""The kept pictures drawn anew."""

from tests.ui.pictures import kept as keeping
from tests.ui.pictures.drawing import drawn
from tests.ui.pictures.scenes import scenes


def kept(beginnings: tuple[str, ...]) -> int:
    """Draw the scenes whose names begin so, or all and no other; say how many have changed."""
    before = {file: file.read_bytes() for file in keeping.files()}
    asked = [scene for scene in scenes() if not beginnings or scene.name.startswith(beginnings)]
    for scene in asked:
        for theme, image in drawn(scene).items():
            keeping.write(image, keeping.file_of(scene.name, theme))
    if not beginnings:
        _drop_others()
        keeping.sign()
    after = {file: file.read_bytes() for file in keeping.files()}
    return sum(before.get(file) != after.get(file) for file in before.keys() | after.keys())


def _drop_others() -> None:
    """A picture of a scene that there is no more guards nothing."""
    wanted = {keeping.file_of(scene.name, theme) for scene in scenes() for theme in scene.themes}
    for file in set(keeping.files()) - wanted:
        file.unlink()
