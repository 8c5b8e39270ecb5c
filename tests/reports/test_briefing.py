"""Role sheets: a small part of Markdown, and what stands in for a sheet that is not there."""

import time

import pytest

from wargame.deck import Deck, from_document, read_deck, to_document
from wargame.deck.model import Papers
from wargame.reports.briefing import role_sheet
from wargame.reports.markdown import Block, Span, blocks, spans
from wargame.reports.say import Say

PAGE = """# The harbour

Two lines
are one *paragraph*.
- first **point**
  goes on
  - below it
2) second
#### Deep
"""


def test_headings_paragraphs_and_lists() -> None:
    """Lines run on until an empty one, a heading or the next entry."""
    assert blocks(PAGE) == (
        Block("heading", 1, "", (Span("The harbour"),)),
        Block("paragraph", 0, "", spans("Two lines are one *paragraph*.")),
        Block("item", 0, "•", spans("first **point** goes on")),
        Block("item", 1, "•", (Span("below it"),)),
        Block("item", 0, "2.", (Span("second"),)),
        Block("heading", 3, "", (Span("Deep"),)),
    )


def test_strong_and_emphasised_words() -> None:
    """Asterisks that enclose nothing stay as they are."""
    assert spans("a **b** *c*") == (
        Span("a "), Span("b", "strong"), Span(" "), Span("c", "emphasis")
    )  # fmt: skip
    assert spans("2 * 3 * 4") == (Span("2 * 3 * 4"),)


@pytest.mark.parametrize("text", ["<b>x</b>", "[x](http://y)", "![x](y)", "`x`", "| x |"])
def test_everything_else_is_plain_text(text: str) -> None:
    """No link, picture or tag means anything."""
    assert blocks(text) == (Block("paragraph", 0, "", (Span(text),)),)


def test_control_characters_are_left_out() -> None:
    """A page cannot steer the terminal."""
    assert blocks("a\x1b[2J\x07b\x9b")[0].text == "a[2Jb"


@pytest.mark.parametrize("page", ["*" * 32_768, "**a " * 8_192, "- " * 16_384, "#" * 32_768])
def test_a_page_of_marks_takes_no_time(page: str) -> None:
    """Whatever stands in a page, reading it is soon done."""
    begun = time.process_time()
    blocks(page)
    assert time.process_time() - begun < 1


def sheet(language: str, **pages: str) -> str:
    """The formateur's sheet of tiny with these pages, ``en`` and ``ar``, as one text."""
    names = {"en": "mandate", "ar": "mandate.ar"}
    made = Papers(pages={names[key]: page for key, page in pages.items()})
    return _sheet(read_deck("tiny").model_copy(update={"papers": made}), language)


def _sheet(deck: Deck, language: str) -> str:
    return " ".join(block.text for block in role_sheet(deck, deck.roles.role[0], Say(language)))


def test_a_page_in_the_language_comes_first() -> None:
    """Each language has its own."""
    assert (sheet("en", en="Long", ar="طويل"), sheet("ar", en="Long", ar="طويل")) == (
        "Long",
        "طويل",
    )


def test_without_a_page_the_short_briefing_is_shown() -> None:
    """With the aim; and rather in the language than at length."""
    assert sheet("en").startswith("You hold the mandate.") and "outlives" in sheet("en", en=" \n")
    assert sheet("ar", en="Long").startswith("التكليف بيدك")


def test_an_english_page_is_better_than_a_short_text_in_english() -> None:
    """Where nothing is said in the language."""
    document = to_document(read_deck("tiny"))
    document["roles"]["role"][0]["briefing"] = "Short"
    document["papers"] = {"pages": {"mandate": "Long"}}
    assert _sheet(from_document(document), "ar") == "Long"
