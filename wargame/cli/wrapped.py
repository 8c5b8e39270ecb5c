"""Breaking a text into lines that fit the terminal, in either direction of writing."""

import re
import unicodedata
from functools import lru_cache

_STYLE = re.compile(r"\x1b\[[0-9;]*m")
_GLUED = re.compile(r"(?<=\d) (?=[%×])|(?<=×) ")
_HARD = "\N{NO-BREAK SPACE}"
_OPENS, _CLOSES = "\u2066\u2067\u2068", "\u2069"


def columns(text: str) -> int:
    """How many columns a text takes: styles, isolates and combining marks take none."""
    if text.isascii() and text.isprintable():
        return len(text)
    return sum(not _is_bare(character) for character in _STYLE.sub("", text))


def wrapped(text: str, width: int, first: str = "", after: str = "") -> list[str]:
    """A text as lines of at most ``width`` columns.

    A figure stays with its unit, and words joined by a no-break space stay together. An isolate
    that a line leaves open is closed at its end and opened again in the next.

    Args:
        text: what is written; its spaces and line breaks are where it may be broken.
        width: most columns of a line, with its indent.
        first: before the first line.
        after: before each further line.
    """
    lines, line = list[str](), ""
    for word in _words(text, max(1, width - max(columns(first), columns(after)))):
        room = width - columns(after if lines else first)
        longer = f"{line} {word}" if line else word
        if line and columns(longer) > room:
            lines.append(line)
            longer = word
        line = longer
    indents = [first] + [after] * len(lines)
    return [
        indent + each.replace(_HARD, " ")
        for indent, each in zip(indents, _balanced([*lines, line]), strict=True)
    ]


def _words(text: str, most: int) -> list[str]:
    """The words of a text; one that is longer than a line is cut."""
    found = list[str]()
    for word in re.split(r"[ \t\r\n]+", _GLUED.sub(_HARD, text.strip())):
        while columns(word) > most:
            found.append(word[:most])
            word = word[most:]
        found.append(word)
    return found


def _balanced(lines: list[str]) -> list[str]:
    """Each line with its isolates closed, those that go on opened again."""
    found, open_now = list[str](), ""
    for line in lines:
        begun = open_now
        for character in line:
            if character in _OPENS:
                open_now += character
            elif character in _CLOSES:
                open_now = open_now[:-1]
        found.append(begun + line + _CLOSES * len(open_now))
    return found


@lru_cache(maxsize=1024)
def _is_bare(character: str) -> bool:
    return unicodedata.category(character) in ("Mn", "Me", "Cf", "Cc")
