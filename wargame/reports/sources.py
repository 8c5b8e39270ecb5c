"""Where the deck's facts come from."""

from dataclasses import dataclass

from wargame.reports.position import Position


@dataclass(frozen=True, slots=True)
class SourceScene:
    """A source; ``line`` is the whole reference, ``weak`` marks a source of little weight."""

    key: str
    outlet: str
    title: str
    date: str
    where: str
    weak: bool
    line: str


def sources(position: Position) -> tuple[SourceScene, ...]:
    """All sources of the deck, in its order."""
    return tuple(
        SourceScene(
            each.key, each.outlet, each.title, each.date, each.where, each.weak,
            ", ".join(part for part in (each.outlet, each.title, each.date) if part),
        )
        for each in position.deck.sources.source
    )  # fmt: skip
