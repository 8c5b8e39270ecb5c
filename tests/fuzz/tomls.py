"""Deck files as text: broken by hand, broken by bytes, or of a shape that costs time or memory."""

from collections.abc import Callable
from random import Random

from tests.fuzz.expressions import expression
from tests.fuzz.torn import noise, torn

FULL = 512 * 1024
"""As large as a file of a deck may be; shapes of this size are the worst that gets read."""

VALUES = (
    "inf", "-inf", "nan", "1e999999999", "1e-999999999", "1e" + "9" * 30, "1" + "0" * 5000,
    "0x" + "f" * 9000, "0b" + "1" * 20000, "9223372036854775808", "-1", "0", "1.005", "-0.0",
    "true", '""', "'''x'''", "[]", "{}", "[[[]]]", "2025-01-01", "25:61:61",
    "2025-01-01T00:00:00Z", '"\\u0000"', '"\\uD800"', '"\\U0010FFFF"', '"' + "x" * 5000 + '"',
    "[" * 400 + "]" * 400, "{a=" * 150 + "1" + "}" * 150, "{en = 1, ar = 2}", '{en = "a"}',
)  # fmt: skip
KEYS = ("id", "x", '""', '"\\n"', "a.b", "en", "effects", "also", "when", "sets", "a" * 3000, "1")


def _filled(piece: str, before: str = "", after: str = "") -> str:
    return before + piece * ((FULL - len(before) - len(after)) // len(piece)) + after


def _names(pattern: str, before: str = "", after: str = "", size: int = FULL) -> str:
    """Pieces that each hold their number."""
    count = (size - len(before) - len(after)) // (len(pattern) + 4)
    return before + "".join(pattern.format(n) for n in range(count)) + after


SHAPES: dict[str, Callable[[Random], str]] = {
    "many things": lambda _: _filled("[[card]]\n"),
    "many keys": lambda _: _names("a{}=1\n"),
    "a long list": lambda _: _filled("1,", "a=[", "]"),
    "lists of lists": lambda _: _filled("[" * 90 + "]" * 90 + ",", "a=[", "]"),
    "many tables": lambda _: _filled("{},", "card=[", "]"),
    "a dotted name": lambda _: _filled("a.", "", "a=1"),
    "dotted names": lambda _: _names("a." * 40 + "b{}=1\n"),
    "a deep header": lambda luck: _names(
        "k{}=1\n", f"[{'a.' * luck.choice((200, 1000, 2200))}a]\n"
    ),
    "spaced dots": lambda _: _filled("a . ", "", "a=1"),
    "quoted dots": lambda _: _filled('"".', "", "a=1"),
    "dotted inside": lambda _: _filled("a.", "a={", "a=1}"),
    "dotted on many lines": lambda luck: _names("a." * luck.choice((50, 200, 900)) + "c{}=1\n"),
    "deep lists": lambda _: _filled("[", "a="),
    "deep tables": lambda _: _filled("{a=", "a="),
    "comments": lambda _: _filled("#\n"),
    "escapes": lambda _: _filled("\\n", 'a="', '"'),
    "quotes": lambda _: _filled('""x', 'a="""', '"""'),
    "an open quote": lambda _: _filled("x\n", 'a="""'),
    "digits": lambda _: _filled("1_", "a=", "1"),
    "hex": lambda _: _filled("f", "a=0x"),
    "fraction": lambda _: _filled("7", "a=0."),
    "exponent": lambda _: _filled("7", "a=1e"),
    "dates": lambda _: _filled("2025-01-01,", "a=[", "]"),
    "carriage returns": lambda _: _filled("\r\n"),
    "many headers": lambda _: _names("[a{}]\n"),
    "sets": lambda _: _names('s{}="x"\n', "[sets]\n"),
    "one id again": lambda _: _filled('"a",', 'ids=["', '"]'),
    "a long word": lambda _: _filled("w", "", "=1"),
    "a long text": lambda _: _filled("w ", 'title="', '"'),
    "expressions": lambda _: _names('[[rule]]\nid="r{0}"\nname="n"\nwhen="week+{0}>3"\n'),
}


def shaped(luck: Random, names: list[str]) -> dict[str, bytes]:
    """One to four whole files of a costly shape, by file name."""
    picked = luck.sample(names, luck.choice((1, 1, 1, 4)))
    shape = SHAPES[luck.choice(list(SHAPES))]
    return {name: shape(luck).encode() for name in picked}


def edited(luck: Random, text: str) -> bytes:
    """A file with some lines changed, as an author in a hurry or an attacker would."""
    lines = text.split("\n")
    for _ in range(luck.choice((1, 1, 2, 5))):
        at = luck.randrange(len(lines))
        key, sign, _value = lines[at].partition(" = ")
        kind = luck.randrange(8)
        if kind < 3 and sign:
            lines[at] = f"{key} = {luck.choice(VALUES)}"
        elif kind == 3 and sign:
            quoted = expression(luck).encode("utf-8", "replace").decode().replace("'", "")
            lines[at] = f"{key} = '{quoted}'"
        elif kind == 4:
            lines.insert(at, lines[luck.randrange(len(lines))])
        elif kind == 5:
            del lines[at : at + luck.randrange(1, 9)]
            lines = lines or [""]
        elif kind == 6:
            lines.insert(at, f"{luck.choice(KEYS)} = {luck.choice(VALUES)}")
        else:
            lines[at] = lines[at].replace(luck.choice('"[]{}=,.'), luck.choice('"[]{}=,. \x00'), 1)
    return "\n".join(lines).encode("utf-8", "surrogatepass")


def mangled(luck: Random, data: bytes) -> bytes:
    """A file that may be anything now."""
    pick = luck.random()
    if pick < 0.65 and not data.startswith(b"\x89"):
        return edited(luck, data.decode())
    return torn(luck, data) if pick < 0.95 else noise(luck)
