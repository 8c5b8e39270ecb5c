"""The pictures that are kept: where they lie, and which Qt drew them.

They are WebP without loss, which takes a third of PNG.
"""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import qVersion
from PySide6.QtGui import QImage, QImageWriter

FOLDER = Path(__file__).parent / "kept"
DRAWN_BY = FOLDER / "qt.txt"
LOSSLESS = 100


def drawn_by() -> str:
    """The version of Qt that drew the kept pictures."""
    return DRAWN_BY.read_text(encoding="utf-8").strip()


def minor(version: str) -> str:
    """The part of a version within which Qt draws alike."""
    return ".".join(version.split(".")[:2])


def file_of(name: str, theme: str) -> Path:
    """Where the picture of a scene in a theme lies."""
    return FOLDER / theme / f"{name}.webp"


def files() -> Iterator[Path]:
    """Every picture that is kept."""
    return FOLDER.glob("*/*.webp")


def write(image: QImage, file: Path) -> None:
    """Keep a picture; one that says the same already stays as it is."""
    if QImage(str(file)).convertToFormat(image.format()) == image:
        return
    file.parent.mkdir(parents=True, exist_ok=True)
    writer = QImageWriter(str(file), b"webp")
    writer.setQuality(LOSSLESS)
    if not writer.write(image):
        raise OSError(f"{file}: {writer.errorString()}")


def sign() -> None:
    """Note which Qt has drawn."""
    DRAWN_BY.write_text(f"{qVersion()}\n", encoding="utf-8")
