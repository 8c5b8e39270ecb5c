"""`wargame deck …`: what an author does from the command line."""

import json
import shlex
from pathlib import Path

import pytest

from tests.cli.terminal import plain, wargame
from tests.deck.sheets.filled import put, rows_of
from wargame.deck import read_deck

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> Path:
    """A new deck in the folder 'harbour', in which the commands are typed."""
    monkeypatch.setenv("WARGAME_HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)
    assert wargame("deck", "new", "harbour", "--title", "Harbour talks") == 0
    return tmp_path / "harbour"


def replace(file: Path, old: str, new: str) -> None:
    """Edit a file as an author would."""
    file.write_text(file.read_text("utf-8").replace(old, new, 1), "utf-8")


@pytest.mark.usefixtures("folder")
def test_new_names_the_next_two_commands(capsys: Capture) -> None:
    """They are what comes next, and they work as they are written."""
    lines = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert lines[-2:] == [["wargame", "check", "harbour"], ["wargame", "play", "harbour"]]
    assert (wargame(*lines[-2][1:]), wargame(*lines[-1][1:], "--bots", "--seed", "2")) == (0, 0)


def test_check_is_check(folder: Path, capsys: Capture) -> None:
    """The same sentences and the same exit code."""
    replace(folder / "cards.toml", "tide >= 1.5", "tied >= 1.5")
    capsys.readouterr()
    assert wargame("deck", "check", "harbour") == 1
    first = capsys.readouterr().out
    assert wargame("check", "harbour") == 1
    assert capsys.readouterr().out == first


@pytest.mark.usefixtures("folder")
def test_a_deck_in_one_file_is_played_checked_and_unpacked(capsys: Capture) -> None:
    """Wherever a deck is asked for, the file will do."""
    assert wargame("deck", "pack", "harbour") == 0
    for words in (["check"], ["simulate", "--games", "3"], ["play", "--bots", "--seed", "1"]):
        assert wargame(words[0], "harbour.deck", *words[1:]) == 0
    assert wargame("deck", "unpack", "harbour.deck", "again") == 0
    capsys.readouterr()
    assert wargame("deck", "diff", "harbour", "again") == 0
    assert capsys.readouterr().out == "harbour → again: the same.\n"


def test_pack_says_what_is_wrong_or_left_out(folder: Path, capsys: Capture) -> None:
    """A faulty deck can be shared, and whoever packs it knows."""
    replace(folder / "cards.toml", "tide >= 1.5", "tied >= 1.5")
    (folder / "notes.txt").write_text("mine")
    assert wargame("deck", "pack", "harbour", "x.deck") == 0
    text = plain(capsys.readouterr().out)
    assert "no part of a deck: notes.txt." in text and "has 1 error and cannot be played" in text


def test_diff_tells_people(folder: Path, capsys: Capture) -> None:
    """Names, values and units; exit 1, as the system's own diff."""
    replace(folder / "portfolios.toml", "points = 16", "points = 12")
    capsys.readouterr()
    assert wargame("deck", "diff", "tiny", "harbour") == 1
    assert "Treasury: 16 → 12 points" in capsys.readouterr().out


def test_diff_tells_programs(folder: Path, capsys: Capture) -> None:
    """The same as JSON: file, thing, field, both values, the sentences of expressions."""
    replace(folder / "cards.toml", "tide >= 1.5", "tide >= 2")
    capsys.readouterr()
    assert wargame("deck", "diff", "tiny", "harbour", "--json") == 1
    change = json.loads(capsys.readouterr().out)["changes"][-1]
    assert (change["file"], change["things"][0]["id"], change["field"]) == (
        "cards.toml",
        "gale",
        "when",
    )
    assert (change["before"], change["after"]) == ("tide >= 1.5", "tide >= 2")
    assert "is at least 2" in change["reads"][1]


def test_schema_and_manual_are_written(tmp_path: Path, capsys: Capture) -> None:
    """To the terminal, or into a file with a copy of what it replaces."""
    assert wargame("deck", "schema") == 0
    assert json.loads(capsys.readouterr().out)["title"] == "A deck"
    file = tmp_path / "manual.md"
    file.write_text("old")
    assert wargame("deck", "manual", "--out", str(file)) == 0
    assert file.read_text("utf-8").startswith("# The deck manual")
    assert (tmp_path / "manual.md~").read_text() == "old"


@pytest.mark.parametrize("file", ["a.xlsx", "a.csv"])
@pytest.mark.parametrize("sheet", ["cards", "tariff"])
def test_a_sheet_goes_out_and_comes_back(
    sheet: str, file: str, folder: Path, capsys: Capture
) -> None:
    """Unedited it changes nothing, and says so."""
    assert wargame("deck", sheet, "harbour", "--to", file) == 0
    assert wargame("deck", sheet, "harbour", "--from", file) == 0
    assert "nothing has been changed" in plain(capsys.readouterr().out)


def edit(folder: Path, heading: str, value: str) -> None:
    """Write the sheet of cards with one cell of the card 'gale' edited."""
    rows = put(rows_of("cards", read_deck(folder), folder.parent), ("gale", ""), heading, value)
    lines = [";".join(f'"{cell.replace(chr(34), chr(34) * 2)}"' for cell in row) for row in rows]
    (folder.parent / "a.csv").write_text("\n".join(lines), "utf-8-sig")


def test_an_edited_sheet_says_what_it_has_changed(folder: Path, capsys: Capture) -> None:
    """A trial first, then the change itself, with the name of the copy."""
    edit(folder, "weight", "12")
    for words, end in ((["--dry-run"], "written."), ([], "kept as cards.toml~.")):
        capsys.readouterr()
        assert wargame("deck", "cards", "harbour", "--from", "a.csv", *words) == 0
        text = plain(capsys.readouterr().out).strip()
        assert "Card 'A gale at night': weight 10 → 12" in text and text.endswith(end)
    assert read_deck(folder).cards.card[2].weight == 12


def test_a_faulty_sheet_is_named_by_its_cell(folder: Path, capsys: Capture) -> None:
    """Exit 1, and the deck is as it was."""
    edit(folder, "weight", "5000")
    capsys.readouterr()
    assert wargame("deck", "cards", "harbour", "--from", "a.csv") == 1
    text = plain(capsys.readouterr().out)
    assert "a.csv I7, weight of card 'gale': is 5000. Let it be at most 1000." in text
    assert text.endswith("a.csv: 1 error; nothing has been changed. ")
    assert read_deck(folder).cards.card[2].weight == 10


BAD = [
    ("deck",),
    ("deck", "fly"),
    ("deck", "new"),
    ("deck", "new", "harbour"),
    ("deck", "new", "other", "--id", "tiny"),
    ("deck", "new", "other", "--like", "atlantis"),
    ("deck", "new", ""),
    ("deck", "new", "a\0b"),
    ("deck", "new", "x" * 5000),
    ("deck", "new", "other", "--title", "x" * 500),
    ("deck", "pack", "atlantis"),
    ("deck", "pack", "harbour", "a.zip"),
    ("deck", "pack", "harbour", "no/such/a.deck"),
    ("deck", "unpack", "missing.deck"),
    ("deck", "unpack", "harbour"),
    ("deck", "diff", "tiny"),
    ("deck", "diff", "tiny", "atlantis"),
    ("deck", "schema", "--out", "no/such/file"),
    ("deck", "manual", "--out", "harbour"),
    ("deck", "cards", "tiny"),
    ("deck", "cards", "harbour", "--to", "a.ods"),
    ("deck", "cards", "harbour", "--to", "no/such/a.csv"),
    ("deck", "cards", "harbour", "--to", "a.csv", "--dry-run"),
    ("deck", "cards", "harbour", "--to", "a.csv", "--from", "a.csv"),
    ("deck", "cards", "harbour", "--from", "missing.csv"),
    ("deck", "cards", "harbour", "--from", "harbour/deck.toml"),
    ("deck", "cards", "tiny", "--from", "a.csv"),
    ("deck", "tariff", "atlantis", "--to", "a.csv"),
]


@pytest.mark.parametrize("words", BAD, ids=lambda words: " ".join(words)[:60].replace("\0", "0"))
def test_wrong_words_get_one_sentence(
    words: tuple[str, ...], folder: Path, capsys: Capture
) -> None:
    """Exit 2, one line on stderr, nothing on disk that was not there."""
    before = sorted(folder.parent.rglob("*"))
    capsys.readouterr()
    assert wargame(*words) == 2
    told = capsys.readouterr().err
    assert told.count("\n") == 1 and told.strip()[-1] in ".?" and "Traceback" not in told
    assert sorted(folder.parent.rglob("*")) == before


def test_every_command_of_the_authors_page_works(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In the order of docs/authoring.md, as a newcomer types them; games need a person, or bots."""
    page = (Path(__file__).parents[2] / "docs/authoring.md").read_text("utf-8")
    typed = [line[4:] for line in page.splitlines() if line.startswith("    wargame ")]
    monkeypatch.setenv("WARGAME_HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)
    run = {line: wargame(*shlex.split(line)[1:]) for line in typed if " play " not in line}
    assert {line: code for line, code in run.items() if code and " diff tiny " not in line} == {}
    assert len(run) > 10
