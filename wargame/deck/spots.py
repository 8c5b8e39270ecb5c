"""Where in a file that cannot be read the fault is likely to be, as its author looks for it."""

import re

_BRACKETS = re.compile(r"[\[{\]}]")
_NUMBER = re.compile(r"\d[\d_.]*(?:[eE][+-]?\d+)?")


def deepest(text: str) -> str:
    """The line where the most brackets are open, and what is set in it, as its author looks for it.

    Brackets in texts are counted as well: it is a place to look at, not a proof.
    """
    depth, worst, place = 0, 0, ""
    for number, line in enumerate(text.split("\n"), start=1):
        for sign in _BRACKETS.findall(line):
            depth = max(depth + (1 if sign in "[{" else -1), 0)
            if depth > worst:
                worst, place = depth, _place(number, line)
    return place


def longest(text: str) -> str:
    """The line of the number with the most digits or the largest exponent."""
    rows = enumerate(text.split("\n"), start=1)
    found = [(_beyond(each), n, line) for n, line in rows for each in _NUMBER.findall(line)]
    if not found:
        return ""
    _, number, line = max(found, key=lambda each: each[0])
    return f" in {_place(number, line)}"


def _beyond(figure: str) -> int:
    """How far a number is beyond reason: its digits, or its exponent."""
    digits, _, exponent = figure.lower().partition("e")
    return max(len(digits), int(exponent[:9] or 0))


def _place(number: int, line: str) -> str:
    name = line.partition("=")[0].strip() if "=" in line else ""
    return f"line {number}, {name}" if name and len(name) < 60 else f"line {number}"
