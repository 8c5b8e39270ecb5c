"""`wargame export` of a finished game as a report and as charts."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.terminal import NoPaper, wargame
from wargame.reports.page import Page
from wargame.session import Session

Capture = pytest.CaptureFixture[str]
FEW = ("--games", "10")


@pytest.fixture(scope="module")
def save(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A game of the small deck that bots have played to its ending; it is only read."""
    file = tmp_path_factory.mktemp("played") / "a.crossroads"
    assert wargame("play", "tiny", "--bots", "--seed", "secret-17", "--save", str(file)) == 0
    return file


def written(save: Path, file: Path, *words: str) -> str:
    """The report as it stands in the file."""
    assert wargame("export", str(save), "--to", str(file), *FEW, *words) == 0
    return file.read_text("utf-8")


def test_a_report_is_one_page(save: Path, tmp_path: Path, capsys: Capture) -> None:
    """It says its game, its seed and that it is a model; the file is named in a line."""
    page = written(save, tmp_path / "r.html")
    assert page.startswith('<!DOCTYPE html>\n<html lang="en" dir="ltr">')
    assert "secret-17" in page and "Not a forecast: a model." in page
    assert capsys.readouterr().out.endswith("r.html: report.\n")


def test_a_report_in_arabic(save: Path, tmp_path: Path) -> None:
    """Language and direction are those that were asked for."""
    page = written(save, tmp_path / "r.html", "--lang", "ar")
    assert '<html lang="ar" dir="rtl">' in page and "كيف انتهت" in page


def test_a_role_reads_what_it_may_know(save: Path, tmp_path: Path) -> None:
    """No seed, and no score of anybody else; the page says whose knowledge it holds."""
    page = written(save, tmp_path / "r.html", "--role", "for_dockers")
    assert "secret-17" not in page and page.count(" of 100</caption>") == 1
    assert "holds what Dockers' Front may know".replace("'", "&#x27;") in page


def test_a_report_is_printed(save: Path, tmp_path: Path) -> None:
    """PDF comes through the printer, and what was there is kept."""
    file = tmp_path / "r.pdf"
    file.write_bytes(b"before")
    assert "report of a game" in written(save, file)
    assert file.with_name("r.pdf~").read_bytes() == b"before"


@pytest.mark.parametrize("words", [("charts/",), ("charts", "--what", "charts")])
def test_charts_go_to_a_folder(save: Path, tmp_path: Path, words: tuple[str, ...]) -> None:
    """A picture for each chart; the folder is made."""
    folder, rest = f"{tmp_path}/{words[0]}", words[1:]
    assert wargame("export", str(save), "--to", folder, *rest, *FEW, "--lang", "ar") == 0
    found = {path.name: path.read_text("utf-8") for path in Path(folder).iterdir()}
    assert sorted(found) == ["a-meters.png", "a-odds.png", "a-score.png"]
    assert all(text.endswith(" ar") for text in found.values())


def test_stopping_leaves_nothing(save: Path, tmp_path: Path) -> None:
    """Ctrl+C while sheets are printed: exit 130, what was there stays, nothing lies beside it."""

    class Stopped(NoPaper):
        def pdf(self, page: Page, progress: Callable[[int, int], object] | None = None) -> bytes:
            raise KeyboardInterrupt

    file = tmp_path / "r.pdf"
    file.write_bytes(b"before")
    assert wargame("export", str(save), "--to", str(file), *FEW, paper=Stopped()) == 130
    assert [path.name for path in tmp_path.iterdir()] == ["r.pdf"]
    assert file.read_bytes() == b"before"


@pytest.fixture
def half(tmp_path: Path) -> Path:
    """A game of the small deck in its third week."""
    save = tmp_path / "open.crossroads"
    with Session.new("tiny", "solo", {}, "secret-18", save) as session:
        session.end_week()
        session.end_week()
    return save


def test_an_open_story_is_told_so_far(half: Path, tmp_path: Path, capsys: Capture) -> None:
    """Plainly marked, with the weeks that were played, and no word of how it ends."""
    page = written(half, tmp_path / "r.html")
    assert capsys.readouterr().out.endswith("r.html: report so far, Unfinished, week 3.\n")
    assert page.count("Unfinished, week 3") >= 2 and "The story is still open." in page
    assert all(f'id="week-{week}"' in page for week in (1, 2, 3))
    for later in ('id="ended"', 'id="decided"', 'id="judged"', 'id="history"'):
        assert later not in page


def test_a_role_reads_of_an_open_story_what_it_may_know(half: Path, tmp_path: Path) -> None:
    """Its own aims alone, and no seed."""
    page = written(half, tmp_path / "r.html", "--role", "for_dockers")
    assert "secret-18" not in page and page.count(" of 100</caption>") == 1


def test_an_open_story_has_one_chart(half: Path, tmp_path: Path) -> None:
    """How the meters went; what decided it is not known."""
    assert wargame("export", str(half), "--to", f"{tmp_path}/charts/") == 0
    assert [path.name for path in (tmp_path / "charts").iterdir()] == ["open-meters.png"]


def test_a_turn_is_played_on_without_each_act(save: Path, capsys: Capture) -> None:
    """A row an act of the week that was named; JSON has the same by week."""
    assert wargame("debrief", str(save), *FEW, "--without", "1", "--json") == 0
    rows = json.loads(capsys.readouterr().out)["without"]["1"]
    assert wargame("debrief", str(save), *FEW, "--without", "1") == 0
    out = capsys.readouterr().out
    assert rows and out.count("; the act added ") == len(rows)
    assert "Week 1 without one act of the turn" in out
