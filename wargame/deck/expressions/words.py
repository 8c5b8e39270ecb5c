"""Words: figures, names that stand everywhere, words of a scope, attributes."""

import ast
import re
from collections.abc import Iterator
from functools import lru_cache

from wargame.deck.expressions import arithmetic, logic
from wargame.deck.expressions.reader import Reader
from wargame.deck.expressions.values import Group, Number, Value, Wrong
from wargame.deck.faults import did_you_mean

_LITERAL = re.compile(r"\d+(?:\.(\d{1,2}))?")


def constant(reader: Reader, node: ast.Constant) -> Value:
    """Read True, False or a figure with as many decimals as are written."""
    if isinstance(node.value, bool):
        return logic.HOLDS if node.value else logic.FAILS
    return _figure(reader.source[node.col_offset : node.end_col_offset])


@lru_cache(maxsize=1024)
def _figure(text: str) -> Number:
    match = _LITERAL.fullmatch(text)
    if match is None:
        raise Wrong(f"has the number '{text[:40]}'", "write numbers as 12 or 12.25")
    decimals = match[1] or ""
    return arithmetic.constant(int(text.replace(".", "")), len(decimals))


def name(reader: Reader, node: ast.Name) -> Value:
    """Read a word of the deck, of the language or of a scope."""
    word = node.id
    value = reader.names.words.get(word)
    if value is not None:
        reader.uses |= reader.names.uses.get(word, frozenset())
        return value
    return _scope_word(reader, word)


def _scope_word(reader: Reader, word: str) -> Value:
    if word in ("me", "rivals"):
        reader.need("b", word)
        return Group("b", ("self",) if word == "me" else ("rivals",))
    if word in ("it", "holder"):
        reader.need("p", word)
        return Group("p", ("this",)) if word == "it" else Group("b", ("holder",))
    if word == "salience":
        reader.need("b", word)
        reader.need("p", word)
        most = max([reader.names.deck.blocs.base_salience, *_wants(reader)])
        return Number(("salience",), 0, 0, most)
    raise _unknown(reader, word)


def _wants(reader: Reader) -> Iterator[int]:
    for bloc in reader.names.deck.blocs.bloc:
        yield from bloc.wants.values()


def _unknown(reader: Reader, word: str) -> Wrong:
    if word in reader.names.later:
        return Wrong(f"uses '{word}' before it is defined", "move that quantity up in derived.toml")
    for owner, table in (("me", reader.names.me), ("it", reader.names.it)):
        if word in table:
            return Wrong(f"does not know '{word}'", f"write {owner}.{word}")
    if word == "faction":
        return Wrong("uses 'faction' by itself", "write 'faction in S' or faction.level")
    if word in reader.grammar.functions:
        return Wrong(f"uses '{word}' without parentheses", f"write {word}(…)")
    known = [*reader.names.words, "me", "it", "holder", "rivals", "salience"]
    return Wrong(
        f"does not know '{word}'", did_you_mean(word, known, "define it, or correct the name")
    )


def attribute(reader: Reader, node: ast.Attribute) -> Value:
    """Read what me, it or faction has."""
    owner = node.value.id if isinstance(node.value, ast.Name) else ""
    if owner == "me":
        reader.need("b", "me")
        return _attribute_of(reader, "me", node.attr, reader.names.me)
    if owner == "it":
        reader.need("p", "it")
        return _attribute_of(reader, "it", node.attr, reader.names.it)
    if owner == "faction":
        track = int(reader.need("m", "faction")[1:])
        return _attribute_of(reader, "faction", node.attr, reader.names.faction[track])
    raise Wrong(
        f"uses '{reader.text(node)}', and only me, it and faction have attributes",
        "sum over a set of one instead, for example sum(badr, me.trust)",
    )


def _attribute_of(reader: Reader, owner: str, name: str, table: dict[str, Number]) -> Number:
    if name not in table:
        if name in reader.names.later:
            raise Wrong(
                f"uses '{owner}.{name}' before it is defined",
                "move that quantity up in derived.toml",
            )
        raise Wrong(
            f"does not know '{owner}.{name}'",
            did_you_mean(name, table, f"{owner} has {', '.join(sorted(table))}"),
        )
    if owner == "me":
        reader.uses |= reader.names.uses.get(f"me.{name}", frozenset())
        if name in ("fair", "score", "crossed"):
            reader.uses.add(name)
    return table[name]
