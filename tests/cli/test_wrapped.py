"""Lines that fit the terminal."""

import io

import pytest

from wargame.cli.pen import Pen
from wargame.cli.wrapped import columns, wrapped

LRI, PDI = "\u2066", "\u2069"


def test_no_line_is_wider_than_asked() -> None:
    """Indents count; a word that is longer than a line is cut."""
    lines = wrapped("one two three " + "x" * 30, 12, " 1  ", "    ")
    assert max(map(columns, lines)) <= 12
    assert "".join(lines).replace(" ", "").endswith("x" * 30)


@pytest.mark.parametrize("joined", ["112 %", "12 × posts", "Oil\N{NO-BREAK SPACE}15"])
def test_a_figure_stays_with_what_it_counts(joined: str) -> None:
    """Its unit, its noun, and what a no-break space joins to it."""
    for width in range(12, 30):
        text = " ".join(wrapped(f"the price of it {joined} for weeks", width))
        lines = wrapped(f"the price of it {joined} for weeks", width)
        assert any(joined.replace("\N{NO-BREAK SPACE}", " ") in line for line in lines), text


def test_isolates_are_closed_on_each_line() -> None:
    """What goes on over the line's end is opened again."""
    lines = wrapped(f"a {LRI}b c d e f{PDI} g", 4)
    assert all(line.count(LRI) == line.count(PDI) for line in lines)
    assert len(lines) > 2


def test_styles_and_marks_take_no_room() -> None:
    """Bold, isolates and combining marks are not counted."""
    assert columns(f"\x1b[1mab\x1b[0m{LRI}c\u0301{PDI}") == 3


def test_a_long_mark_stands_alone() -> None:
    """Where a mark would leave too little room, the text goes under it."""
    out = io.StringIO()
    Pen(out, 30).item("    counter [BLOC] [ITEM] ", "decline and ask for more")
    assert out.getvalue().splitlines()[0] == "    counter [BLOC] [ITEM]"
    assert max(map(len, out.getvalue().splitlines())) <= 30


@pytest.mark.parametrize(
    "hostile", ["\x1b[2J", "\x1b]0;title\x07", "\x9b2J", "a\rb", "\x00", "\x7f"]
)
def test_nothing_that_is_written_steers_the_terminal(hostile: str) -> None:
    """A deck's texts and a file's name are shown without control characters; our styles stay."""
    out = io.StringIO()
    pen = Pen(out, plain=False)
    pen.copied(f"{hostile} {pen.bold('x')}")
    pen.rows([[hostile, "b"]])
    written = out.getvalue().replace("\x1b[1m", "").replace("\x1b[0m", "")
    assert not any(ord(each) < 32 or 127 <= ord(each) < 160 for each in written.replace("\n", ""))
