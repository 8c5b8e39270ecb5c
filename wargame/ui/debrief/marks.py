"""The stretches that decided most, as numbered marks on the charts."""

from wargame.reports.debrief import DebriefScene
from wargame.ui.widgets.decided import Mark


def marks(scene: DebriefScene, with_words: bool = True) -> tuple[Mark, ...]:
    """A mark for each turning point; with words, its words."""
    found = scene.decided.turning if scene.decided else ()
    return tuple(
        Mark(number, turn.at, turn.words if with_words else "")
        for number, turn in enumerate(found, 1)
    )
