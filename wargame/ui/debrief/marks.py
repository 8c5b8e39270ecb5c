"""The stretches that decided most, as numbered marks on the charts."""

from wargame.reports.debrief import DebriefScene, Turning
from wargame.ui.widgets.decided import Mark


def marks(scene: DebriefScene, with_words: bool = True) -> tuple[Mark, ...]:
    """A mark for each turning point; with words, its first headline."""
    found = scene.decided.turning if scene.decided else ()
    return tuple(
        Mark(number, turn.at, _words(turn) if with_words else "")
        for number, turn in enumerate(found, 1)
    )


def _words(turn: Turning) -> str:
    return turn.stretch.headlines[0] if turn.stretch.headlines else turn.ending
