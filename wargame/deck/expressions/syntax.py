"""From an author's text to Python's syntax tree, with everything hostile refused beforehand.

The text is parsed, never evaluated. Only the characters of the deck language are let through, so
there are no strings, brackets, lambdas or assignments to begin with.
"""

import ast
import re

from wargame.deck.expressions.values import Wrong
from wargame.deck.model import MAX_EXPRESSION

_FOREIGN = re.compile(r"[^A-Za-z0-9_ .,()+\-*/<>=!&|~]")
_GLUED = re.compile(r"(?<![A-Za-z0-9_])\d[\d.]*[A-Za-z_]")
_SPACE = re.compile(r"\s+")


def parsed(text: str) -> tuple[str, ast.expr]:
    """Return the text as it was parsed, on one line, and its syntax tree.

    Raises:
        Wrong: the text is too long, uses a foreign character or is no expression.
    """
    if len(text) > MAX_EXPRESSION:
        raise Wrong(
            f"has {len(text)} characters, and {MAX_EXPRESSION} are the most",
            "move a part into a derived quantity",
        )
    line = _SPACE.sub(" ", text).strip()
    _refuse_foreign(line)
    try:
        return line, ast.parse(line, mode="eval").body
    except SyntaxError as error:
        raise Wrong(f"cannot be read{_near(line, error.offset)}", _syntax_remedy(line)) from None
    except (RecursionError, MemoryError, ValueError):
        raise Wrong("is nested too deeply", "move a part into a derived quantity") from None


def _refuse_foreign(line: str) -> None:
    if not line:
        raise Wrong("is empty", "write True, False, a number or a condition")
    foreign = _FOREIGN.search(line)
    if foreign:
        raise Wrong(
            f"uses the character {foreign[0]!r}, which the deck language does not have",
            _FOREIGN_REMEDIES.get(foreign[0], "use names, numbers, + - * // and comparisons"),
        )
    glued = _GLUED.search(line)
    if glued:
        raise Wrong(
            f"has a number that runs into a name at '{glued[0]}'",
            "write numbers as 12 or 12.25, with a space before the next word",
        )


def _near(line: str, offset: int | None) -> str:
    if not offset or offset > len(line):
        return " to its end"
    return f" from '{line[max(offset - 1, 0) :][:20]}' on"


def _syntax_remedy(line: str) -> str:
    if line.count("(") != line.count(")"):
        return "close every parenthesis"
    if re.search(r"[^=<>!]=[^=]", line):
        return "compare with == where one = stands"
    return "write it in Python's notation, for example: week >= 4 and us_pressure < 58"


_FOREIGN_REMEDIES = {
    "%": "write percent as * n // 100",
    "×": "write * to multiply",
    "−": "write the minus sign as -",
    "≥": "write >= for at least",
    "≤": "write <= for at most",
    "≠": "write != for not equal",
    '"': "write names without quotation marks",
    "'": "write names without quotation marks",
    "#": "put the remark in a comment of the file, outside the quotation marks",
}
