"""`wargame balance`: the report on paper, as a page and for a program."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from tests.cli.terminal import plain, wargame
from tests.lab.balance.planted import report

Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def played(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """The report has been played already; what was asked for is kept."""
    asked: list[Any] = []

    def remembered(*args: Any) -> dict[str, Any]:
        asked.append(args)
        return report()

    monkeypatch.setattr("wargame.cli.balance.report", remembered)
    return asked


def test_json_names_every_bar(capsys: Capture) -> None:
    """Name, value, limits and verdict; exit 1 where one is missed."""
    assert wargame("balance", "tiny", "--json") == 1
    bars = json.loads(capsys.readouterr().out)["bars"]
    assert list(bars[-1]) == ["name", "value", "low", "high", "holds", "how"]
    assert bars[-1]["holds"] is False and bars[-1]["low"] == 101


def test_the_table_tells_verdicts_first(capsys: Capture) -> None:
    """Each bar with its figure; then what was found."""
    assert wargame("balance", "tiny") == 1
    text = plain(capsys.readouterr().out)
    assert "misses Two endings <only>" in text and "(≥ 101)" in text
    assert "The breakwater is built" in text and text.strip().endswith("A model, not a forecast.")


def test_the_page_stands_alone(tmp_path: Path) -> None:
    """No script, nothing fetched, a heading for every row and column, texts escaped."""
    file = tmp_path / "page.html"
    wargame("balance", "tiny", "--page", str(file))
    html = file.read_text("utf-8")
    assert "<script" not in html and not re.search(r"(src|href)=|url\(", html)
    assert "Two endings &lt;only&gt;" in html and "Not a forecast: a model." in html
    assert html.count('<th scope="row">') == html.count("<tr>") - html.count("<thead>")


def test_stopped_halfway_leaves_no_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl+C: exit 130, and the page that was there is untouched."""

    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    file = tmp_path / "page.html"
    file.write_text("mine", "utf-8")
    monkeypatch.setattr("wargame.cli.balance.report", stop)
    assert wargame("balance", "tiny", "--page", str(file)) == 130
    assert [each.name for each in tmp_path.iterdir()] == ["page.html"]
    assert file.read_text("utf-8") == "mine"


def test_an_unknown_seat_is_named(capsys: Capture) -> None:
    """With the nearest that there is."""
    assert wargame("balance", "tiny", "--role", "for_vally") == 2
    assert "did you mean 'for_valley'?" in capsys.readouterr().err


def test_what_is_asked_for_is_played(played: list[Any]) -> None:
    """A tenth with --quick, of as many games as are said; the seat and the seed."""
    words = "--games 2000 --quick --seed lamp --role for_valley --processes 1".split()
    assert wargame("balance", "tiny", *words) == 1
    _deck, cast, seed, role, sizes, processes, _told = played[0]
    assert (cast, seed, role, processes) == ("", "lamp", "for_valley", 1)
    assert (sizes.games, sizes.compared, sizes.playouts) == (200, 40, 16)
