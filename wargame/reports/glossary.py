"""Words of the table and of the deck, each in a sentence or two."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from wargame.base.words import words
from wargame.deck.model import Text
from wargame.reports.glossary_words import WORDS
from wargame.reports.position import Position


@dataclass(frozen=True, slots=True)
class Entry:
    """A word and what it means."""

    id: str
    word: str
    text: str


@dataclass(frozen=True, slots=True)
class GlossaryScene:
    """The words that every deck shares, and the sets of blocs and posts of this one."""

    words: tuple[Entry, ...]
    sets: tuple[Entry, ...]


def glossary(position: Position) -> GlossaryScene:
    """All words in the language of the position."""
    said = words(position.language, "glossary")
    shared = tuple(
        Entry(each.id, said.get(each.word, each.word), said.get(each.text, each.text))
        for each in WORDS
    )
    names, deck = position.names, position.deck
    blocs = [(names.short(index), bloc.sets) for index, bloc in enumerate(names.blocs)]
    posts = [(names.portfolio(index), post.sets) for index, post in enumerate(names.portfolios)]
    found = (
        *_sets(position, deck.blocs.sets, blocs),
        *_sets(position, deck.portfolios.sets, posts),
    )
    return GlossaryScene(shared, found)


def _sets(
    position: Position, sets: Mapping[str, Text], members: Iterable[tuple[str, Sequence[str]]]
) -> Iterator[Entry]:
    """The deck's named sets, each with the names of its members; empty ones are left out."""
    say, known = position.say, list(members)
    for key, text in sets.items():
        inside = [name for name, of in known if key in of]
        if inside:
            yield Entry(key, say.deck(text), say("{list}.", list=say.names(inside)))
