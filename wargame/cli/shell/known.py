"""What can be named in a position."""

from collections.abc import Iterable

from wargame.cli.shell.words import Known
from wargame.deck import text
from wargame.deck.model import Text
from wargame.reports import Position


def _known(position: Position, index: int, own: str, *texts: Text) -> Known:
    """A thing by its texts in both languages and its id, shown by the first in the game's."""
    languages = sorted(("en", "ar"), key=lambda each: each != position.say.language)
    both = [name for each in texts for name in (text(each, lang) for lang in languages) if name]
    return Known(index, tuple(dict.fromkeys([*both, own])))


def blocs(position: Position, among: Iterable[int] | None = None) -> list[Known]:
    """Blocs by short name, name, id and letter."""
    chosen = range(len(position.rules.blocs)) if among is None else among
    found = []
    for index in chosen:
        made = position.names.blocs[index]
        found.append(_known(position, index, made.id, made.short, made.name, made.letter))
    return found


def portfolios(position: Position) -> list[Known]:
    """Portfolios by name, short name and id."""
    made = position.names.portfolios
    return [_known(position, i, each.id, each.name, each.short) for i, each in enumerate(made)]


def promises(position: Position) -> list[Known]:
    """Promises by name and id."""
    made = position.names.promises
    return [_known(position, i, each.id, each.name) for i, each in enumerate(made)]


def moves(position: Position) -> list[Known]:
    """The role's moves by name and id."""
    return [
        _known(position, i, each.id, each.name)
        for i, each in enumerate(position.names.moves)
        if position.role in position.rules.moves[i].roles
    ]


def claims(position: Position) -> list[Known]:
    """What a counter may ask for: portfolios, then promises behind them."""
    size = len(position.rules.portfolios)
    later = [Known(size + each.index, each.names) for each in promises(position)]
    return portfolios(position) + later
