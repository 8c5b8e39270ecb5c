"""Decks as documents, folders and files: read, checked, played for two weeks, packed, compared."""

from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import numpy as np

from tests.fuzz import documents, packages, tomls
from tests.fuzz.box import contents
from tests.fuzz.target import Target, said
from wargame.base.errors import WargameError
from wargame.deck import (
    BrokenDeck,
    Deck,
    check,
    compile_deck,
    content_hash,
    from_document,
    read_deck,
    to_document,
)
from wargame.deck.diff import differences
from wargame.deck.package import pack, unpack
from wargame.deck.tools.scaffold import new_deck
from wargame.engine import Engine
from wargame.reports import Say
from wargame.reports.briefing import role_sheet


def look_at(made: Deck) -> str:
    """Check a deck; one without errors is played for two weeks and written down again."""
    faults = check(made)
    for role in made.roles.role:
        role_sheet(made, role, Say("ar"))
    for fault in faults:
        said(fault.as_error())
    if any(fault.severity == "error" for fault in faults):
        raise BrokenDeck(faults)
    assert content_hash(from_document(to_document(made))) == content_hash(made)
    with np.errstate(divide="ignore"):
        game = Engine(compile_deck(made))
        state = game.begin(np.array([7, 8], np.uint64))
        for _ in range(2):
            if state.running.all():
                game.end_week(state)
    return "played"


def _document(made: dict[str, Any], _: Path) -> str:
    return look_at(from_document(made))


def make_folder(luck: Random, folder: Path) -> Path:
    found = dict(packages.files())
    if luck.random() < 0.08:
        found |= tomls.shaped(luck, list(found))
    else:
        for name in luck.sample(list(found), luck.choice((1, 1, 1, 3))):
            found[name] = tomls.mangled(luck, found[name])
    for name, data in found.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(data)
    _strange_file(luck, folder, list(found))
    return folder


def _strange_file(luck: Random, folder: Path, known: list[str]) -> None:
    """Now and then a file that is missing, a folder, a link to elsewhere, or unknown."""
    path, kind = folder / luck.choice(known), luck.randrange(12)
    if kind == 0:
        path.unlink()
    elif kind == 1:
        path.unlink()
        path.mkdir()
    elif kind == 2:
        path.unlink()
        path.symlink_to(
            luck.choice(("/etc/passwd", "/dev/zero", path.name, "../..", "/proc/self/mem"))
        )
    elif kind == 3:
        names = ("x.toml", ".toml", "é.toml", "a" * 200 + ".toml", "lang/fr.toml", "briefings/x.md")
        (folder / luck.choice(names)).write_bytes(b"")


def _folder(made: Path, _: Path) -> str:
    return look_at(read_deck(made))


def _make_package(luck: Random, folder: Path) -> Path:
    return packages.write(folder, packages.package(luck))


def _package(made: Path, folder: Path) -> str:
    target = folder / "unpacked"
    try:
        deck_read = read_deck(made)
    finally:
        _unpacked(lambda: unpack(made, target), target)
    return look_at(deck_read)


def _unpacked(work: Callable[[], object], target: Path) -> None:
    """Unpacking leaves a whole folder or none, and plain files only."""
    try:
        work()
    except WargameError as error:
        said(error)
        assert not target.exists() and len(list(target.parent.iterdir())) == 1
    else:
        assert not any(path.is_symlink() for path in target.rglob("*"))


def _make_tools(luck: Random, folder: Path) -> tuple[Path, str]:
    (folder / "deck").mkdir()
    return make_folder(luck, folder / "deck"), luck.choice(("pack", "new", "differ"))


def _tools(made: tuple[Path, str], folder: Path) -> str:
    deck, tool = made
    before = contents(deck)
    if tool == "pack":
        packed = pack(deck, folder / "a.deck")
        assert contents(unpack(packed.file, folder / "again")).items() <= before.items()
    elif tool == "new":
        new_deck(folder / "own", like=str(deck))
    else:
        assert all(change for change in differences(read_deck("tiny"), read_deck(deck)))
    assert contents(deck) == before
    return tool


TARGETS = (
    Target("document", 20, lambda luck, _: documents.mutated(luck), _document),
    Target("folder", 10, make_folder, _folder),
    Target("package", 10, _make_package, _package),
    Target("tools", 5, _make_tools, _tools),
)
