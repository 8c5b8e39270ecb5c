"""The report as a page: whole, plain, readable aloud, and in two languages."""

import ast
import re
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree

import pytest

import wargame.reports.page
from wargame.base.words import words
from wargame.deck import Deck, from_document, read_deck, to_document
from wargame.reports.page import Page, html
from wargame.reports.page.ink import ENDINGS, on, ramp
from wargame.reports.page.svg import in_rows
from wargame.session import Session
from wargame.session.account import account
from wargame.session.review import look_back

FOLDER = Path(wargame.reports.page.__file__).parent
SVG = "{http://www.w3.org/2000/svg}"


def finished(deck: Deck | str = "tiny") -> Session:
    """A game of the small deck, played to its end."""
    made = Session.new(deck, "solo", {}, "lamp")
    while not made.ending:
        made.end_week()
    return made


@pytest.fixture(scope="module")
def pages() -> dict[str, Page]:
    """Its report in both languages."""
    game = finished()
    found = look_back(game._course, 0, 16)
    return {language: account(game, found, language) for language in ("en", "ar")}


def said() -> set[str]:
    """Every sentence that a part of the page says."""
    trees = [ast.parse(file.read_text("utf-8")) for file in FOLDER.glob("*.py")]
    calls = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Call)]
    spoken = [c for c in calls if getattr(c.func, "id", getattr(c.func, "attr", "")) == "say"]
    parts = [part for c in spoken for argument in c.args for part in ast.walk(argument)]
    return {p.value for p in parts if isinstance(p, ast.Constant) and isinstance(p.value, str)}


def test_every_sentence_has_its_arabic() -> None:
    """Whoever adds one adds the other."""
    assert len(said()) > 40 and said() - words("ar", "reports").keys() == set()


def test_sections_stand_in_their_order(pages: dict[str, Page]) -> None:
    """Ending, decision, judgement, course, scores, promises, every week, sources, the game."""
    ids = [section.id for section in pages["en"].sections if section.level == 2]
    assert ids[:7] == ["ended", "decided", "judged", "moved", "scores", "promises", "weeks"]
    assert ids[-2:] == ["sources", "about"]
    weeks = [section for section in pages["en"].sections if section.level == 3]
    assert len(weeks) == finished().week and all(week.parts for week in weeks)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_page_stands_alone(pages: dict[str, Page], language: str) -> None:
    """No script, nothing fetched; names are unique, headings go down one step at a time."""
    text = html(pages[language])
    assert not re.search(r"<script|\son\w+=|\ssrc=|url\(|@import|<link", text)
    names = re.findall(r' id="([^"]+)"', text)
    assert len(names) == len(set(names))
    levels = [int(level) for level in re.findall(r"<h(\d)", text)]
    assert levels[0] == 1 and all(b - a <= 1 for a, b in pairwise(levels))


@pytest.mark.parametrize("language", ["en", "ar"])
def test_every_chart_is_a_table_too(pages: dict[str, Page], language: str) -> None:
    """A drawing is well-formed, says its title, and its figures stand in rows beside it."""
    page = pages[language]
    assert [chart.id for chart in page.charts] == ["odds", "score", "meters"]
    for chart in page.charts:
        root = ElementTree.fromstring(chart.svg)
        assert root.findtext(f"{SVG}title") == chart.title and chart.title == chart.table.title
        assert chart.table.rows and all(len(r) == len(chart.table.heads) for r in chart.table.rows)


def test_a_deck_cannot_write_tags(pages: dict[str, Page]) -> None:
    """Whatever an author or a seed says stands there as text."""
    document = to_document(read_deck("tiny"))
    document["deck"]["title"] = "<b onload=x>&amp"
    for thing in (*document["cards"]["card"], *document["meters"]["meter"]):
        thing |= {key: "<i>x</i>" for key in ("title", "name") if key in thing}
    game = finished(from_document(document))
    page = html(account(game, look_back(game._course, 0, 4), "en"))
    assert "<i>" not in page and "&lt;i&gt;" in page
    assert "<b onload" not in page and "&lt;b onload=x&gt;&amp;amp" in page


def test_the_ramp_goes_from_best_to_worst() -> None:
    """Ends are the stops themselves; words on a colour can be read."""
    assert [ramp(count)[0] for count in (1, 2, 5, 7)] == [ENDINGS[0]] * 4
    assert ramp(5) == ENDINGS and ramp(9)[-1] == ENDINGS[-1]
    assert on(ENDINGS[0]) == "#FFFFFF" != on(ENDINGS[2])


def test_rows_are_filled_from_the_start() -> None:
    """As many a row as fit; one that is too wide has a row to itself."""
    assert in_rows([40, 50, 20, 200, 10], 100) == [[0, 1], [2], [3], [4]]
