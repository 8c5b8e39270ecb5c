"""Finding what a person means by a word: an id, a name, its beginning, or a letter."""

import difflib
from collections.abc import Sequence
from dataclasses import dataclass

from wargame.cli.shell.line_error import LineError


@dataclass(frozen=True, slots=True)
class Known:
    """Something that can be named; the first of ``names`` is how it is shown."""

    index: int
    names: tuple[str, ...]


def find(what: str, word: str, known: Sequence[Known]) -> int:
    """The index of what ``word`` names.

    Raises:
        UserError: nothing is called so, or several begin like it.
    """
    wanted = _folded(word)
    if not wanted:
        raise LineError("Say which {what}: {names}.", what=what, names=_listed(known))
    for test in (_is, _begins, _holds):
        found = [each for each in known if any(test(_folded(name), wanted) for name in each.names)]
        if len(found) == 1:
            return found[0].index
        if found:
            raise LineError(
                "'{word}' may be {names}; say more of it.", word=word, names=_listed(found)
            )
    every = {_folded(name): each for each in known for name in each.names}
    near = difflib.get_close_matches(wanted, list(every), n=1)
    if near:
        name = every[near[0]].names[0]
        said = "There is no {what} '{word}'; did you mean {name}?"
        raise LineError(said, what=what, word=word, name=name)
    said = "There is no {what} '{word}'; known: {names}."
    raise LineError(said, what=what, word=word, names=_listed(known))


def split(text: str, known: Sequence[Known]) -> list[str]:
    """A text as the names it lists: by commas, else the longest names that fit, else words."""
    if "," in text:
        return [part.strip() for part in text.split(",") if part.strip()]
    words, found = text.split(), list[str]()
    exact = {_folded(name) for each in known for name in each.names}
    while words:
        sizes = range(len(words), 1, -1)
        size = next((n for n in sizes if _folded(" ".join(words[:n])) in exact), 1)
        found.append(" ".join(words[:size]))
        words = words[size:]
    return found


def first(text: str, known: Sequence[Known]) -> tuple[str, str]:
    """The first name in a text, and the rest of it."""
    names = split(text.replace(",", " "), known)
    head = names[0] if names else ""
    rest = text.strip()[len(head) :]
    return head, rest.lstrip(" ,:")


def _folded(text: str) -> str:
    return " ".join(text.replace("_", " ").casefold().split())


def _is(name: str, wanted: str) -> bool:
    return name == wanted


def _begins(name: str, wanted: str) -> bool:
    return name.startswith(wanted)


def _holds(name: str, wanted: str) -> bool:
    return any(part.startswith(wanted) for part in name.split())


def _listed(known: Sequence[Known]) -> tuple[str, ...]:
    return tuple(each.names[0] for each in known)
