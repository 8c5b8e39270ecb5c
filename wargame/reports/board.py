"""The cabinet board: who has which portfolio, in the deck's own sections."""

from dataclasses import dataclass, replace

from wargame.deck.model import Kind
from wargame.reports.position import Position
from wargame.reports.redlines import crossed_if_given
from wargame.reports.tile import Tile, is_offered, tile, tile_for, waits_for_vote


@dataclass(frozen=True, slots=True)
class Section:
    """The portfolios of one kind."""

    id: str
    name: str
    tall: bool
    tiles: tuple[Tile, ...]


@dataclass(frozen=True, slots=True)
class BoardScene:
    """The whole board with its counts in a line, such as "17 held, 5 offered, 6 open, 1 put up".

    ``put_up``: posts and ministers that wait for their vote; they are not yet held.
    ``yours``: what is offered on it is the role's own offer.
    """

    sections: tuple[Section, ...]
    held: int
    offered: int
    open: int
    put_up: int
    counts: str
    watched: str
    yours: bool


def board(position: Position, selected: int = -1, plain: BoardScene | None = None) -> BoardScene:
    """The board; with a bloc ``selected`` it says what that bloc may have.

    Args:
        position: the game.
        selected: the bloc, −1 none.
        plain: the board of this position with no bloc selected, where it is known already.
    """
    plain = plain or _plain(position)
    if selected < 0:
        return plain
    crossed = crossed_if_given(position, selected)
    sections = tuple(
        replace(
            section,
            tiles=tuple(tile_for(each, position, selected, crossed) for each in section.tiles),
        )
        for section in plain.sections
    )
    return replace(plain, sections=sections)


def _plain(position: Position) -> BoardScene:
    """The board with no bloc selected."""
    sections = [_section(position, kind) for kind in position.deck.portfolios.kind]
    tiles = [each for section in sections for each in section.tiles]
    offered = sum(is_offered(position, each.index) for each in tiles)
    free = sum(each.holder < 0 for each in tiles)
    put_up = sum(waits_for_vote(position, each.index) for each in tiles)
    held = len(tiles) - offered - free - put_up
    counts = position.say(
        "{held} held, {offered} offered, {open} open", held=held, offered=offered, open=free
    )
    if put_up:
        counts = position.say("{counts}, {n} put up", counts=counts, n=put_up)
    left_behind = sum(each.left for each in tiles)
    if left_behind:
        counts = position.say("{counts}, {n} of blocs that left", counts=counts, n=left_behind)
    watched = position.deck.portfolios.values.get(position.deck.portfolios.watched, "")
    said = position.say.deck(watched)
    numbers = (held, offered, free, put_up)
    return BoardScene(tuple(sections), *numbers, counts, said, position.is_office)


def _section(position: Position, kind: Kind) -> Section:
    tiles = [
        tile(position, index)
        for index, made in enumerate(position.names.portfolios)
        if made.kind == kind.id
    ]
    return Section(kind.id, position.say.deck(kind.name), kind.tall, tuple(tiles))


__all__ = ["BoardScene", "Section", "Tile", "board"]
