"""What lies in a deck's folders beside its tables: role sheets, pictures, translations.

Role sheets are ``briefings/<role>.md`` and ``briefings/<role>.ar.md``, translations
``lang/ar.toml``, pictures ``images/*.png`` and ``*.jpg``; of a picture only name and kind are read.
"""

from collections.abc import Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import Any, get_args

from wargame.base.text import decoded
from wargame.deck.document import validated
from wargame.deck.faults import BrokenDeck, Fault
from wargame.deck.files import inside, parsed
from wargame.deck.inventory import FOLDERS, MAX_FILES, MAX_PAGES, most_bytes, wrong_content
from wargame.deck.model import Deck, Meta, Papers
from wargame.deck.translations import overlaid

BEGINNING = 8
"""Bytes that tell what kind of picture it is."""

LANGUAGES: tuple[str, ...] = get_args(get_args(Meta.model_fields["languages"].annotation)[0])


def whole(tables: dict[str, Any], contents: Mapping[str, bytes]) -> Deck:
    """Return a deck with what lies beside its tables.

    Args:
        tables: the raw tables by file.
        contents: the files of its folders by name; others are passed over.

    Raises:
        BrokenDeck: the model refuses the tables, or a file beside them is faulty; every fault.
    """
    faults: list[Fault] = []
    papers, made = _papers(contents, faults), tables
    for name in sorted(contents):
        if name.startswith("lang/"):
            made = _in_language(made, name, contents[name], faults)
    deck = _read(tables, made)
    if faults:
        raise BrokenDeck(faults)
    return deck.model_copy(update={"papers": papers})


def _read(tables: dict[str, Any], translated: dict[str, Any]) -> Deck:
    """The deck with its translations; its faults are told as if there were none."""
    try:
        return validated(translated)
    except BrokenDeck:
        if translated is not tables:
            validated(tables)
        raise


def read_beside(folder: Path) -> dict[str, bytes]:
    """Read the files of a deck's folders by name; of pictures the beginning.

    What does not belong there is passed over.

    Raises:
        BrokenDeck: a file is too large, leads out of the folder or cannot be opened; every fault.
    """
    found: dict[str, bytes] = {}
    faults: list[Fault] = []
    within = frozenset(name for name in FOLDERS if inside(folder, folder / name))
    for path in _paths(folder):
        name = path.relative_to(folder).as_posix()
        most = most_bytes(name)
        if most is None or not path.is_file():
            continue
        plain = path.parent.name in within and not path.is_symlink()
        what = _wrong(folder, path, most, plain)
        if what:
            faults.append(Fault(name, "", what, "put another file in its place"))
            continue
        try:
            with path.open("rb") as file:
                found[name] = file.read(_wanted(name, most))
        except OSError as error:
            what = f"cannot be opened ({error.strerror})"
            faults.append(Fault(name, "", what, "check the file and its rights"))
    if len(found) > MAX_FILES:
        what = f"has more than {MAX_FILES} files in its folders"
        faults.append(Fault(str(folder), "", what, "take some out"))
    if faults:
        raise BrokenDeck(faults)
    return found


def _paths(folder: Path) -> Iterator[Path]:
    """Files in the folders of a deck, in order; of a flood of them one more than may be."""
    for name in FOLDERS:
        place = folder / name
        if place.is_dir():
            yield from sorted(islice(place.iterdir(), MAX_FILES + 1))


def _wrong(folder: Path, path: Path, most: int, plain: bool) -> str:
    """What is wrong with a file; a plain one, no link in a folder that is none, is not resolved."""
    if not plain and not inside(folder, path):
        return "leads out of the deck's folder"
    size = path.stat().st_size
    return f"has {size:,} bytes, and {most:,} are the most" if size > most else ""


def _wanted(name: str, most: int) -> int:
    """How many bytes of a file are read; none of a language that nobody asks for."""
    if name.startswith("images/"):
        return BEGINNING
    return 0 if name.startswith("lang/") and not _language(name) else most


def _language(name: str) -> str:
    """The language of a file of translations; "" for one that texts are not translated into."""
    language = name.removeprefix("lang/").removesuffix(".toml")
    return language if language in LANGUAGES and language != "en" else ""


def _papers(contents: Mapping[str, bytes], faults: list[Fault]) -> Papers:
    pages: dict[str, str] = {}
    images: list[str] = []
    for name, data in sorted(contents.items()):
        folder, _, file = name.partition("/")
        if folder not in ("briefings", "images"):
            continue
        what = wrong_content(name, data)
        if what:
            faults.append(Fault(name, "", what, "put another file in its place"))
        elif folder == "images":
            images.append(file)
        else:
            pages[file.removesuffix(".md")] = decoded(data)
    total = sum(len(data) for name, data in contents.items() if name.startswith("briefings/"))
    if total > MAX_PAGES:
        what = f"have {total:,} bytes in all, and {MAX_PAGES:,} are the most"
        faults.append(Fault("briefings", "", what, "shorten them"))
    return Papers(pages=pages, images=images)


def _in_language(
    tables: dict[str, Any], name: str, data: bytes, faults: list[Fault]
) -> dict[str, Any]:
    if not _language(name):
        what = "is in no language that texts are translated into"
        faults.append(Fault(name, "", what, "name it lang/ar.toml, or take it out"))
        return tables
    table = parsed(name, data, faults)
    return tables if table is None else overlaid(tables, name, table, faults)
