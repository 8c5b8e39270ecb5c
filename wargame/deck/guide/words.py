"""The words of the deck language, as the code knows them: what each is, and how it reads."""

from collections.abc import Iterator

from wargame.deck.expressions import Names
from wargame.deck.expressions.grammar import USAGE
from wargame.deck.expressions.names import FACTION_WORDS, IT_WORDS, ME_WORDS, WORDS
from wargame.deck.expressions.values import Group, Number, Truth, Value
from wargame.deck.layout import Layout
from wargame.deck.model import Deck
from wargame.deck.reading.english import ENGLISH

Row = tuple[str, str, str]
"""Word, what it is, how it is read aloud."""

_SCOPE = (
    ("me", "set of one bloc"),
    ("rivals", "set of blocs"),
    ("it", "set of one portfolio"),
    ("holder", "set of blocs"),
    ("faction", "one member"),
    ("salience", "whole number"),
)
"""Words that mean something only where a bloc, a portfolio or a member is looked at."""

_SETS = {"b": "set of blocs", "p": "set of portfolios", "m": "set of members"}


def words(deck: Deck) -> Iterator[Row]:
    """Yield the words that stand everywhere, then those of a bloc, a portfolio and a member.

    Args:
        deck: any deck with a family of members; its own names are left out.
    """
    names = Names(deck, Layout(deck))
    for word in sorted(WORDS - {"True", "False"}):
        yield word, _is(names.words.get(word)), ENGLISH.get(word, "")
    for word, kind in _SCOPE:
        yield word, kind, ENGLISH.get(word, "")
    families = [names.faction[n] for n, track in enumerate(deck.tracks.track) if track.member]
    for owner, known, table in (
        ("me", ME_WORDS, names.me),
        ("it", IT_WORDS, names.it),
        ("faction", FACTION_WORDS, families[0] if families else {}),
    ):
        for word in sorted(known & table.keys()):
            yield f"{owner}.{word}", _is(table[word]), ENGLISH.get(f"its {word}", f"its {word}")


def functions() -> Iterator[tuple[str, str]]:
    """Yield how each function is written and how it is read aloud."""
    for name, usage in sorted(USAGE.items()):
        yield usage, _aloud(name)


def _aloud(name: str) -> str:
    phrase = ENGLISH.get(name, "")
    for part in "abcnx":
        phrase = phrase.replace(f"{{{part}}}", "…")
    return phrase


def _is(value: Value | None) -> str:
    if isinstance(value, Truth):
        return "condition"
    if isinstance(value, Group):
        return _SETS[value.kind]
    if isinstance(value, Number):
        return "whole number" if not value.scale else f"number, {value.scale} decimals"
    return "number"
