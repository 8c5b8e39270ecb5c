"""`wargame export`: a saved game as CSV and JSON, the save only read, nothing lost."""

import csv
import json
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from tests.cli.terminal import wargame
from wargame.cli.export import ALL, CHARTS
from wargame.cli.options import EXPORTS
from wargame.reports.export import csv_text, own_rows
from wargame.session.data import SCORES, VIEWS

Capture = pytest.CaptureFixture[str]


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A game that bots have played to its ending."""
    file = tmp_path_factory.mktemp("played") / "a.crossroads"
    assert wargame("play", "tiny", "--bots", "--seed", "3", "--save", str(file)) == 0
    return file


@pytest.fixture
def save(played: Path, tmp_path: Path, capsys: Capture) -> Path:
    """A copy of it for one test."""
    file = tmp_path / "a.crossroads"
    file.write_bytes(played.read_bytes())
    capsys.readouterr()
    return file


def table(file: Path) -> list[dict[str, str]]:
    """The rows of a CSV file."""
    with file.open(encoding="utf-8", newline="") as rows:
        return list(csv.DictReader(rows))


def document(save: Path) -> Any:
    """The whole game as JSON."""
    assert wargame("export", str(save), "--to", str(save.with_name("all.json"))) == 0
    return json.loads(save.with_name("all.json").read_text("utf-8"))


def test_json_holds_everything(save: Path) -> None:
    """One document: header, seats and every table."""
    found = document(save)
    assert list(found) == ["game", "seats", *VIEWS, SCORES]
    assert found["game"]["deck_id"] == "tiny" and len(found["game"]["deck_hash"]) == 64
    assert found["weeks"][-1]["ending"] and all(found[name] for name in VIEWS)


def test_meters_are_the_sum_of_their_causes(save: Path) -> None:
    """In the exported figures too: every change of a week is booked."""
    found = document(save)
    for row in found["meters"]:
        lines = [c["change"] for c in found["ledger"] if c["kind"] == "meter"
                 and (c["week"], c["id"]) == (row["week"], row["meter"])]  # fmt: skip
        assert row["change"] is None or sum(lines) == pytest.approx(row["change"])


def test_scores_are_by_role_and_objective(save: Path) -> None:
    """The parts of a role sum to its score, within 0 and 100."""
    found = document(save)["scores"]
    for role in {row["role"] for row in found}:
        rows = [row for row in found if row["role"] == role]
        earned = sum(row["points"] for row in rows)
        assert {row["score"] for row in rows} == {max(0, min(100, earned))}


@pytest.mark.parametrize("role", ["for_islands", "Dockers' Front"])
def test_a_role_gets_what_it_may_know(save: Path, role: str) -> None:
    """Its own aims and purse, no chance of another's answer, no seed; the rest is whole."""
    file = save.with_name("role.json")
    assert wargame("export", str(save), "--to", str(file), "--role", role) == 0
    found, whole = json.loads(file.read_text("utf-8")), document(save)
    own = {row["role"] for row in found["scores"]}
    purses = {row["of"] for row in found["ledger"] if row["kind"] == "capital"}
    chances = {row["role"] for row in found["log"] if row["chance_percent"] is not None}
    assert len(own) == 1 and purses | chances <= own and found["game"]["seed"] == ""
    assert found["meters"] == whole["meters"] and found["votes"] == whole["votes"]


def test_csv_is_the_ledger_unless_asked(save: Path, capsys: Capture) -> None:
    """One table with a header; the line says which and how long."""
    file = save.with_name("out.csv")
    assert wargame("export", str(save), "--to", str(file)) == 0
    rows = table(file)
    assert capsys.readouterr().out == f"{file}: ledger, {len(rows)} rows.\n"
    assert any(row["change"].startswith("-") for row in rows)


@pytest.mark.parametrize("what", [*VIEWS, SCORES])
def test_every_table_can_be_asked_for(save: Path, what: str) -> None:
    """CSV and JSON of one table hold the same rows."""
    for name in ("one.csv", "one.json"):
        assert wargame("export", str(save), "--to", str(save.with_name(name)), "--what", what) == 0
    found = json.loads(save.with_name("one.json").read_text("utf-8"))
    rows = [{k: "" if v is None else str(v) for k, v in row.items()} for row in found[what]]
    assert list(found) == ["game", "seats", what] and rows == table(save.with_name("one.csv"))


def test_all_as_csv_names_its_files(save: Path, capsys: Capture) -> None:
    """A file for each table, each named in a line."""
    assert wargame("export", str(save), "--to", str(save.with_name("g.csv")), "--what", "all") == 0
    names = [f"g-{what}.csv" for what in (*VIEWS, SCORES)]
    assert sorted(p.name for p in save.parent.glob("g*")) == sorted(names)
    assert len(capsys.readouterr().out.splitlines()) == len(names)


def test_what_was_there_is_kept(save: Path, capsys: Capture) -> None:
    """An export over a file keeps it as FILE~, the next as FILE~2, and says so."""
    file = save.with_name("out.csv")
    for text in ("first", "second"):
        file.write_text(text)
        assert wargame("export", str(save), "--to", str(file)) == 0
    kept = [file.with_name(name).read_text() for name in ("out.csv~", "out.csv~2")]
    assert kept == ["first", "second"]
    assert "The out.csv that was there is kept as out.csv~2.\n" in capsys.readouterr().out


def test_the_save_is_only_read(save: Path) -> None:
    """The save stays as it is, byte for byte, and nothing appears beside it."""
    before = save.read_bytes()
    document(save)
    names = sorted(path.name for path in save.parent.iterdir())
    assert save.read_bytes() == before and names == ["a.crossroads", "all.json"]


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("a.crossroads",),
        ("missing.crossroads", "--to", "out.csv"),
        (".", "--to", "out.csv"),
        ("a.crossroads", "--to", "out.xls"),
        ("a.crossroads", "--to", "out"),
        ("a.crossroads", "--to", "no/such/out.csv"),
        ("a.crossroads", "--to", "no/such/out.html"),
        ("a.crossroads", "--to", "out.html", "--what", "log"),
        ("a.crossroads", "--to", "out.pdf", "--role", "nobody"),
        ("a.crossroads", "--to", "text.json", "--what", "charts"),
        ("a.crossroads", "--to", ".", "--what", "log"),
        ("a.crossroads", "--to", "out.csv", "--what", "gossip"),
        ("a.crossroads", "--to", "out.csv", "--role", "nobody"),
        ("text.json", "--to", "out.json"),
        ("a.crossroads", "--to", "folder.csv"),
    ],
)
def test_bad_words_write_nothing(
    save: Path, words: tuple[str, ...], monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    """One sentence, exit 2, and no file."""
    monkeypatch.chdir(save.parent)
    Path("text.json").write_text("{}")
    Path("folder.csv").mkdir()
    before = sorted(save.parent.rglob("*"))
    assert wargame("export", *words) == 2
    said = capsys.readouterr()
    assert said.err.count("\n") == 1 and said.out == "" and sorted(save.parent.rglob("*")) == before


def test_a_changed_save_is_refused(save: Path, capsys: Capture) -> None:
    """What does not verify is not handed on; the sentence names the week."""
    with sqlite3.connect(save) as base:
        base.execute("UPDATE ledger SET amount = amount + 1 WHERE week = 2 AND line = 1")
    base.close()
    assert wargame("export", str(save), "--to", str(save.with_name("out.json"))) == 2
    assert "week 2 does not verify" in capsys.readouterr().err
    assert not save.with_name("out.json").exists()


def test_a_save_is_never_written_over(save: Path) -> None:
    """A game that is called .json is not its own export."""
    game = save.rename(save.with_name("game.json"))
    before = game.read_bytes()
    assert wargame("export", str(game), "--to", str(game)) == 2
    assert game.read_bytes() == before


def test_a_formula_stays_a_text() -> None:
    """A spreadsheet runs nothing that a deck's author wrote; negative numbers stay numbers."""
    assert csv_text(["a", "b"], [["=1+1", -1.5]]) == "a,b\n'=1+1,-1.5\n"


def test_what_others_took_back_was_never_seen() -> None:
    """Of acts taken back a role reads its own alone."""
    rows = [("a", 0), ("b", 0), ("a", 1), ("b", 1)]
    kept = [("a", 0), ("b", 0), ("a", 1)]
    assert list(own_rows(("role", "taken_back"), rows, "a")) == kept


def test_what_can_be_asked_for_is_one_list() -> None:
    """The options and the tables name the same things."""
    assert (*VIEWS, SCORES, ALL, CHARTS) == EXPORTS
