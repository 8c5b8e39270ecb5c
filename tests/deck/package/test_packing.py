"""A deck goes into one file and comes out the same."""

import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.deck.package.zipped import at, tiny, zipped
from tests.deck.small import changed, write
from wargame.base.errors import DataError, UserError
from wargame.deck import content_hash, read_deck
from wargame.deck.package import pack, unpack

PNG = b"\x89PNG\r\n\x1a\n" + bytes(20)


def full(folder: Path) -> Path:
    """The small deck with a picture, a briefing and a translation."""
    write(folder)
    for name, data in {"images/a.png": PNG, "briefings/a.md": b"# A", "lang/ar.toml": b""}.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(data)
    return folder


def test_the_bytes_depend_on_the_content_alone(tmp_path: Path) -> None:
    """Two folders with the same files give the same file, byte for byte."""
    files = [pack(full(tmp_path / name), tmp_path / f"{name}.deck").file for name in "ab"]
    assert files[0].read_bytes() == files[1].read_bytes()


def test_a_folder_comes_out_as_it_went_in(tmp_path: Path) -> None:
    """Every file of the folder, byte for byte."""
    folder = full(tmp_path / "deck")
    back = unpack(pack(folder, tmp_path / "a.deck").file, tmp_path / "back")
    found = {path.relative_to(back): path.read_bytes() for path in back.rglob("*.*")}
    assert found == {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*.*")}


@settings(max_examples=25)
@given(
    title=st.text(st.characters(max_codepoint=0xD7FF, exclude_categories=["Cc"]), max_size=60),
    seats=st.integers(1, 2000),
)
def test_packing_keeps_the_content_hash(
    tmp_path_factory: pytest.TempPathFactory, title: str, seats: int
) -> None:
    """Whatever a deck says, from the folder, from the file and unpacked it is the same."""
    tables = changed("deck.title", title)
    tables["blocs"]["bloc"][0]["seats"] = seats
    folder = write(tmp_path_factory.mktemp("packing") / "deck", tables)
    file = pack(folder, folder.parent / "a.deck").file
    decks = [read_deck(place) for place in (folder, file, unpack(file, folder.parent / "back"))]
    assert len({content_hash(deck) for deck in decks}) == 1


def test_what_is_no_part_of_a_deck_stays_behind(tmp_path: Path) -> None:
    """Notes, copies and hidden folders are left out, and said."""
    folder = full(tmp_path / "deck")
    (folder / "cards.toml~").write_text("old")
    (folder / ".git").mkdir()
    assert pack(folder, tmp_path / "a.deck").left == (".git", "cards.toml~")


def test_links_out_of_the_folder_are_not_followed(tmp_path: Path) -> None:
    """A packed deck never carries what lies elsewhere."""
    folder = full(tmp_path / "deck")
    (tmp_path / "secret.png").write_bytes(PNG)
    (folder / "images" / "b.png").symlink_to(tmp_path / "secret.png")
    with pytest.raises(DataError, match="leads out"):
        pack(folder, tmp_path / "a.deck")


def test_a_file_that_is_replaced_leaves_a_copy(tmp_path: Path) -> None:
    """The second packing keeps the first, the same again keeps nothing."""
    folder = full(tmp_path / "deck")
    file = tmp_path / "a.deck"
    copies = [pack(folder, file).copy]
    (folder / "rules.toml").unlink()
    copies += [pack(folder, file).copy, pack(folder, file).copy]
    assert copies == [None, tmp_path / "a.deck~", None]


def test_a_folder_with_something_in_it_is_not_unpacked_into(tmp_path: Path) -> None:
    """Unpacking never mixes two decks."""
    file = pack(full(tmp_path / "deck"), tmp_path / "a.deck").file
    with pytest.raises(UserError, match="is there already"):
        unpack(file, tmp_path / "deck")


def test_a_folder_zipped_by_hand_is_read(tmp_path: Path) -> None:
    """One folder around everything, as file managers make it, does not count."""
    inside = {f"my deck/{name}": data for name, data in tiny().items()}
    file = at(tmp_path, zipped({"my deck/": b"", **inside}))
    assert content_hash(read_deck(file)) == content_hash(read_deck("tiny"))
    assert (unpack(file, tmp_path / "back") / "deck.toml").is_file()


def test_packing_twice_compresses_nothing(tmp_path: Path) -> None:
    """Compressors differ between systems, so files are stored."""
    file = pack(full(tmp_path / "deck"), tmp_path / "a.deck").file
    with zipfile.ZipFile(file) as archive:
        assert {info.compress_type for info in archive.infolist()} == {zipfile.ZIP_STORED}


def test_own_decks_in_one_file_have_ids(wargame_home: Path, tmp_path: Path) -> None:
    """A file put into the folder of decks is found by its name."""
    (wargame_home / "decks").mkdir(parents=True)
    pack(full(tmp_path / "deck"), wargame_home / "decks" / "mine.deck")
    assert read_deck("mine").deck.id == "small"
