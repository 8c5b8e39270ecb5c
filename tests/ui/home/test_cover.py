"""A deck's own picture on its card: cropped, and read as what comes from a stranger."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter

from tests.ui.conftest import OpenWindow
from wargame.base.paths import decks_dir, shipped_decks_dir
from wargame.deck.package import pack
from wargame.deck.pictures import read_picture
from wargame.ui.home.deck_card import DeckCard
from wargame.ui.home.picture import MOST_SIDE, SIZE, cover
from wargame.ui.home.shelf import Shelf

RED, BLUE = QColor("#c00000"), QColor("#0000c0")


def picture(width: int, height: int, kind: str = "PNG") -> bytes:
    """A red picture whose left and right eighths are blue."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(RED)
    painter = QPainter(image)
    for x in (0, width - width // 8):
        painter.fillRect(x, 0, width // 8, height, BLUE)
    painter.end()
    return saved(image, kind)


def saved(image: QImage, kind: str) -> bytes:
    """The bytes of a picture in a file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(kind.encode())).write(image)
    return bytes(buffer.data().data())


def own_deck(image: str, data: bytes) -> Path:
    """A deck of the person's own with a picture, in the folder of decks."""
    folder = decks_dir() / "mine"
    shutil.copytree(shipped_decks_dir() / "tiny", folder)
    (folder / "images").mkdir()
    (folder / "images" / image).write_bytes(data)
    table = folder / "deck.toml"
    said = table.read_text("utf-8").replace('id = "tiny"', 'id = "mine"', 1)
    table.write_text(said.replace('art = "star"', f'art = "star"\nimage = "{image}"'), "utf-8")
    return folder


@pytest.mark.parametrize(("kind", "size"), [("PNG", (800, 100)), ("JPG", (4000, 500))])
def test_a_wide_picture_loses_its_sides(kind: str, size: tuple[int, int]) -> None:
    """Twice as wide as high about the middle, and no larger than the card needs."""
    found = cover(picture(*size, kind))
    assert found is not None and found.width() == 2 * found.height() <= SIZE.width()
    edge = found.pixelColor(1, found.height() // 2)
    assert edge.red() > 150 and edge.blue() < 60


def test_a_high_picture_loses_top_and_foot() -> None:
    """The whole width stays."""
    found = cover(picture(200, 900))
    assert found is not None and (found.width(), found.height()) == (200, 100)


def empty(width: int, height: int) -> bytes:
    """A picture of one colour: a few kilobytes that would unpack to many megabytes."""
    image = QImage(width, height, QImage.Format.Format_Mono)
    image.fill(0)
    return saved(image, "PNG")


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>",
        picture(40, 40, "BMP"),
        picture(400, 300)[:200],
        empty(MOST_SIDE + 8, 4),
        empty(6000, 5000),
        b"\x89PNG\r\n\x1a\n" + picture(40, 40, "JPG"),
    ],
    ids="nothing svg bmp torn wide large disguised".split(),
)
def test_what_cannot_be_shown_is_refused(data: bytes) -> None:
    """Damaged pictures, other kinds, and those that would fill the memory."""
    assert cover(data) is None


@pytest.mark.parametrize("packed", [False, True], ids=["folder", "file"])
def test_the_card_shows_the_picture_of_the_deck(open_window: OpenWindow, packed: bool) -> None:
    """From a folder and from one file; the shipped decks keep their painted covers."""
    folder = own_deck("gale.png", picture(400, 200))
    if packed:
        pack(folder, decks_dir() / "mine.deck")
        shutil.rmtree(folder)
    home = open_window(1440, 900).home
    (card,) = [each for each in home.decks.cards() if each.key == "mine"]
    assert isinstance(card, DeckCard)
    seen = card.grab().toImage().pixelColor(card.width() // 2, 40)
    assert abs(seen.red() - RED.red()) < 8 and seen.green() < 8
    assert set(Shelf().covers) == {"mine"}


def test_a_damaged_picture_leaves_the_painted_cover(wargame_home: Path) -> None:
    """The deck can be chosen all the same."""
    own_deck("gale.png", picture(400, 200)[:100])
    shelf = Shelf()
    assert "mine" in [deck.deck.id for deck in shelf.decks()]
    assert (shelf.covers, shelf.problems) == ({}, [])


def test_a_picture_never_comes_from_outside_the_deck(wargame_home: Path, tmp_path: Path) -> None:
    """A link out of the folder is not followed."""
    folder = own_deck("gale.png", picture(40, 20))
    (tmp_path / "secret.png").write_bytes(picture(40, 20))
    (folder / "images" / "link.png").symlink_to(tmp_path / "secret.png")
    assert read_picture(folder, "gale.png") and not read_picture(folder, "link.png")
    assert not read_picture(folder, "missing.png")
