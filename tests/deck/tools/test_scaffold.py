"""A new deck is a copy that works, under a name of its own."""

from pathlib import Path

import pytest

from tests.deck.small import write
from wargame.base import paths
from wargame.base.errors import UserError
from wargame.deck import check, read_deck, text
from wargame.deck.tools.scaffold import new_deck

pytestmark = pytest.mark.usefixtures("wargame_home")


def test_a_new_deck_has_its_own_name_and_no_error(tmp_path: Path) -> None:
    """Id and title are the new ones; nothing is wrong with it."""
    assert new_deck(tmp_path / "a", "Harbour talks", "harbour") == "harbour"
    deck = read_deck(tmp_path / "a")
    assert (deck.deck.id, text(deck.deck.title)) == ("harbour", "Harbour talks")
    assert not [fault for fault in check(deck) if fault.severity == "error"]


def test_everything_else_stays_as_it_was(tmp_path: Path) -> None:
    """Comments and order survive; only the lines with id and title differ."""
    new_deck(tmp_path / "a", "Harbour talks", "harbour")
    old = (paths.shipped_decks_dir() / "tiny" / "deck.toml").read_text("utf-8").splitlines()
    new = (tmp_path / "a" / "deck.toml").read_text("utf-8").splitlines()
    assert len(old) == len(new)
    changed = [line for line, before in zip(new, old, strict=True) if line != before]
    assert changed == ['id = "harbour"', 'title = "Harbour talks"']


@pytest.mark.parametrize(
    ("folder", "name"),
    [("My Deck", "my-deck"), ("1 été", "ete"), ("日本", "my-deck"), ("x" * 60, "x" * 40)],
)
def test_a_folder_gives_the_id(folder: str, name: str, tmp_path: Path) -> None:
    """Without an id, one is made of the folder's name."""
    assert new_deck(tmp_path / folder) == name


@pytest.mark.parametrize("name", ["Tiny", "-a", "a b", "x" * 41, "tiny", "iraq-2025"])
def test_a_wrong_or_taken_id_is_refused(name: str, tmp_path: Path) -> None:
    """Two decks never share an id, and nothing is made."""
    with pytest.raises(UserError, match="--id"):
        new_deck(tmp_path / "a", name=name)
    assert not (tmp_path / "a").exists()


def test_a_folder_with_something_in_it_is_refused(tmp_path: Path) -> None:
    """What is there stays as it was."""
    (tmp_path / "note.txt").write_text("mine")
    with pytest.raises(UserError, match="is there already"):
        new_deck(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["note.txt"]


def test_any_deck_can_be_copied(tmp_path: Path) -> None:
    """A folder of one's own serves as well as the shipped one, and an empty folder may be there."""
    (tmp_path / "b").mkdir()
    new_deck(tmp_path / "b", like=str(write(tmp_path / "a")))
    assert read_deck(tmp_path / "b").deck.id == "b"
