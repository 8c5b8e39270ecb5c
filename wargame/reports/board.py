"""The cabinet board: who has which portfolio, in the deck's own sections."""

from dataclasses import dataclass

from wargame.deck.model import Kind
from wargame.reports.position import Position
from wargame.reports.redlines import crossed_if_given
from wargame.reports.tile import Tile, is_offered, tile


@dataclass(frozen=True, slots=True)
class Section:
    """The portfolios of one kind."""

    id: str
    name: str
    tall: bool
    tiles: tuple[Tile, ...]


@dataclass(frozen=True, slots=True)
class BoardScene:
    """The whole board with its counts in a line, such as "17 held, 5 offered, 6 open".

    ``yours``: what is offered on it is the role's own offer.
    """

    sections: tuple[Section, ...]
    held: int
    offered: int
    open: int
    counts: str
    watched: str
    yours: bool


def board(position: Position, selected: int = -1) -> BoardScene:
    """The board; with a bloc ``selected`` it says what that bloc may have."""
    crossed = crossed_if_given(position, selected)
    sections = [
        _section(position, kind, selected, crossed) for kind in position.deck.portfolios.kind
    ]
    tiles = [each for section in sections for each in section.tiles]
    offered = sum(is_offered(position, each.index) for each in tiles)
    free = sum(each.holder < 0 for each in tiles)
    held = len(tiles) - offered - free
    counts = position.say(
        "{held} held, {offered} offered, {open} open", held=held, offered=offered, open=free
    )
    watched = position.deck.portfolios.values.get(position.deck.portfolios.watched, "")
    said = position.say.deck(watched)
    return BoardScene(tuple(sections), held, offered, free, counts, said, position.is_office)


def _section(
    position: Position, kind: Kind, selected: int, crossed: dict[int, tuple[int, ...]]
) -> Section:
    tiles = [
        tile(position, index, selected, crossed)
        for index, made in enumerate(position.names.portfolios)
        if made.kind == kind.id
    ]
    return Section(kind.id, position.say.deck(kind.name), kind.tall, tuple(tiles))


__all__ = ["BoardScene", "Section", "Tile", "board"]
