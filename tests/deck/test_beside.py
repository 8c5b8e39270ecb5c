"""Role sheets, pictures and translations beside the tables are read with the deck."""

from pathlib import Path
from typing import Any

import pytest

from tests.deck.small import changed, small, tables, write
from wargame.deck import BrokenDeck, check, compile_deck, content_hash, from_document, read_deck
from wargame.deck.document import to_document
from wargame.deck.inventory import MAX_FILES, MAX_PAGE
from wargame.deck.package import pack

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 100


def beside(folder: Path, files: dict[str, bytes], made: dict[str, Any] | None = None) -> Path:
    """The small deck with these files in its folders."""
    write(folder, made)
    for name, data in files.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(data)
    return folder


def refused(folder: Path) -> list[str]:
    """The sentences that reading gives."""
    with pytest.raises(BrokenDeck) as caught:
        read_deck(folder)
    return [str(fault) for fault in caught.value.faults]


FILES = {"briefings/chair.md": b"# Chair\r\n", "briefings/chair.ar.md": b"x", "images/a.png": PNG}


def test_role_sheets_and_names_of_pictures_come_with_the_deck(tmp_path: Path) -> None:
    """From the folder and from one file alike."""
    folder = beside(tmp_path / "deck", FILES)
    papers = read_deck(folder).papers
    assert papers.pages == {"chair": "# Chair", "chair.ar": "x"} and papers.images == ["a.png"]
    assert read_deck(pack(folder, tmp_path / "one.deck").file).papers == papers


def test_a_byte_order_mark_is_no_part_of_a_role_sheet(tmp_path: Path) -> None:
    """Sheet and translations may have been saved by Notepad; direction overrides may not."""
    mark = b"\xef\xbb\xbf"
    files = {"briefings/chair.md": mark + b"# Chair", "lang/ar.toml": mark}
    assert read_deck(beside(tmp_path, files)).papers.pages == {"chair": "# Chair"}
    beside(tmp_path, {"briefings/chair.md": "a\u202eb".encode()})
    assert "has the character U+202E" in refused(tmp_path)[0]


def test_they_enter_neither_hash_nor_rules(tmp_path: Path) -> None:
    """A game is the same whatever its sheets say."""
    deck = read_deck(beside(tmp_path, FILES))
    assert content_hash(deck) == content_hash(small()) and compile_deck(deck) == compile_deck(
        small()
    )


def test_a_saved_game_keeps_its_role_sheets(tmp_path: Path) -> None:
    """They go into the deck's document and come back."""
    deck = read_deck(beside(tmp_path, FILES))
    assert from_document(to_document(deck)).papers == deck.papers


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("briefings/chair.md", b"\xff", "briefings/chair.md: is no UTF-8 text at byte 0"),
        ("briefings/chair.md", b"x" * (MAX_PAGE + 1), "and 32,768 are the most"),
        ("images/a.png", b"GIF89a", "images/a.png: is no PNG picture"),
        ("lang/ar.toml", b"a = ", "lang/ar.toml: is no TOML"),
        ("lang/fr.toml", b"", "lang/fr.toml: is in no language"),
        ("lang/ar.toml", b'"deck.titel" = "x"', "Did you mean 'deck.title'?"),
    ],
)
def test_a_faulty_file_is_refused_by_its_name(
    name: str, data: bytes, said: str, tmp_path: Path
) -> None:
    """With what is wrong and the remedy, in a folder and in one file."""
    folder = beside(tmp_path / "deck", {name: data})
    assert said in refused(folder)[0]


def test_all_faulty_files_at_once(tmp_path: Path) -> None:
    """One look shows everything beside the tables."""
    files = {"briefings/chair.md": b"\xff", "images/a.png": b"", "lang/fr.toml": b""}
    assert len(refused(beside(tmp_path, files))) == 3


def test_a_file_may_not_lead_out_of_the_folder(tmp_path: Path) -> None:
    """A role sheet that is a link to somebody's file is refused unread."""
    folder = beside(tmp_path / "deck", {"briefings/reds.md": b""})
    (tmp_path / "secret").write_text("secret", encoding="utf-8")
    (folder / "briefings/chair.md").symlink_to(tmp_path / "secret")
    assert refused(folder) == [
        "briefings/chair.md: leads out of the deck's folder. Put another file in its place."
    ]


def test_a_flood_of_files_is_refused(tmp_path: Path) -> None:
    """A folder is not read further than it may be full."""
    folder = beside(tmp_path, {f"images/{n}.png": PNG for n in range(MAX_FILES + 5)})
    assert f"has more than {MAX_FILES} files" in refused(folder)[0]


def test_what_does_not_belong_is_passed_over(tmp_path: Path) -> None:
    """Notes of the author beside the sheets are nobody's business."""
    deck = read_deck(beside(tmp_path, {"briefings/notes.txt": b"\xff", "images/.hidden": b""}))
    assert deck.papers.pages == {} and deck.papers.images == [] and check(deck) == []


@pytest.mark.parametrize("place", ["deck", "blocs.bloc.0", "roles.role.0", "cards.card.0"])
def test_a_picture_that_is_missing_is_an_error(place: str, tmp_path: Path) -> None:
    """Deck, bloc, role and card may name one, which has to be there."""
    made = changed(f"{place}.image", "gael.png")
    (fault, unused) = check(read_deck(beside(tmp_path, {"images/gale.png": PNG}, made)))
    assert fault.severity == "error" and unused.severity == "warning"
    assert "image: names a picture that is missing: gael.png. Did you mean 'gale.png'?" in str(
        fault
    )
    assert str(unused).startswith("images/gale.png: is named nowhere. Name it as image of")


def test_a_picture_that_is_named_and_there_is_fine(tmp_path: Path) -> None:
    """No fault; and where there is no folder, as in a saved game of old, nobody looks."""
    made = changed("cards.card.0.image", "gale.png")
    assert check(read_deck(beside(tmp_path, {"images/gale.png": PNG}, made))) == []
    assert check(from_document(made)) == []


def test_a_sheet_of_no_role_is_a_warning(tmp_path: Path) -> None:
    """A misspelt name would otherwise be passed over in silence."""
    (fault,) = check(read_deck(beside(tmp_path, {"briefings/chiar.md": b"x"})))
    assert str(fault) == "briefings/chiar.md: is the sheet of no role. Did you mean 'chair'?"


def test_sheets_without_arabic_are_counted(tmp_path: Path) -> None:
    """Where the deck promises Arabic, one sentence says which sheets lack it."""
    made = tables()
    made["deck"]["languages"] = ["en", "ar"]
    files = {"briefings/chair.md": b"x", "briefings/reds.md": b"x", "briefings/reds.ar.md": b"x"}
    said = [str(fault) for fault in check(read_deck(beside(tmp_path, files, made)))]
    assert any("1 role sheet has no Arabic, such as briefings/chair.md" in line for line in said)
