"""What really happened, as lines."""

from collections.abc import Iterable

from wargame.cli.pen import Pen
from wargame.reports import Say
from wargame.reports.history import HistoryScene


def show_history(pen: Pen, say: Say, scene: HistoryScene) -> None:
    """The real events with their sources, and how it ended."""
    pen.head(say("What really happened"))
    for event in scene.events:
        title = event.title if event.title[-1:] in ".!?…" else f"{event.title}."
        pen.item(f"  {event.date:<12} ", _line(title, event.text, event.sources))
    if scene.text:
        nearest = say("Nearest ending of the deck: {title}.", title=scene.ending)
        pen.text(_line(scene.text, nearest, scene.sources), 2)


def _line(first: str, second: str, sources: Iterable[str]) -> str:
    return " ".join(filter(None, (first, second, *(f"[{key}]" for key in sources))))
