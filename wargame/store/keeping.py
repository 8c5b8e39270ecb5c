"""What a person does with a whole game: name, tag and copy it, throw it away, take it back."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from wargame.base.errors import UserError
from wargame.store.copy import copy_game
from wargame.store.create import BESIDE, is_taken
from wargame.store.faults import told
from wargame.store.lock import Lock, lock_path
from wargame.store.names import SUFFIX, safe
from wargame.store.save import Save

TRASH = "trash"
"""Folder beside the games; in it one folder a day, so that what is old can be told."""

KEPT_DAYS = 30
MOST_TAG = 60
"""Characters of a tag."""


def rename(path: Path, name: str) -> Path:
    """Give a game another name; it stays in its folder.

    Raises:
        UserError: it is being played, or another game has the name; nothing has changed.
    """
    target = path.with_name(f"{safe(name)}{SUFFIX}")
    if target == path:
        return path
    if is_taken(target) and not _is_same(path, target):
        raise UserError(f"There is a game {target.name} already. Choose another name.")
    with _held(path):
        _move(path, target)
    return target


def duplicate(path: Path) -> Path:
    """Copy a game beside itself, even while it is being played; returns the copy.

    Raises:
        UserError: it cannot be read, or the folder not written to.
        DataError: it is not a game, or damaged.
    """
    target = free_beside(path)
    copy_game(path, target)
    return target


def tag(path: Path, words: str) -> None:
    """Put a tag on a game, unless it has it.

    Raises:
        UserError: the tag is empty or too long, or the game is being played or cannot be written.
        DataError: it is not a game, or damaged.
    """
    words = " ".join(words.split())
    if not 0 < len(words) <= MOST_TAG:
        raise UserError(f"A tag has 1 to {MOST_TAG} characters. Choose another.")
    save, found = Save.open(path)
    try:
        if words not in {each.text for each in found.annotations if each.kind == "tag"}:
            save.annotate("tag", words, len(found.weeks), _now())
    finally:
        save.close()


def untag(path: Path, words: str) -> None:
    """Take a tag off a game.

    Raises:
        UserError: the game is being played or cannot be written.
        DataError: it is not a game, or damaged.
    """
    save, found = Save.open(path)
    try:
        for each in found.annotations:
            if (each.kind, each.text) == ("tag", words):
                save.annotate("removed", str(each.id), len(found.weeks), _now())
    finally:
        save.close()


def discard(path: Path, today: date) -> Path:
    """Move a game to the trash beside it; returns where it lies, for `put_back`.

    What has lain there for more than ``KEPT_DAYS`` days is deleted for good.

    Raises:
        UserError: it is being played, or the folder cannot be written to; nothing has changed.
    """
    trash = path.parent / TRASH
    with told(path):
        empty(trash, today)
        played = date.fromtimestamp(path.stat().st_mtime) if path.exists() else today
        place = trash / max(today, played).isoformat()  # the clock may have been set back
        place.mkdir(parents=True, exist_ok=True)
    target = free_beside(place / path.name)
    with _held(path):
        _move(path, target)
    return target


def put_back(lying: Path, path: Path) -> Path:
    """Take a game out of the trash again, to where it was or beside what lies there now.

    Raises:
        UserError: it is not there any more, or cannot be moved.
    """
    target = free_beside(path)
    with told(lying):
        if not lying.is_file():
            raise FileNotFoundError(lying)
        _move(lying, target)
        if not any(lying.parent.iterdir()):
            lying.parent.rmdir()
    return target


def empty(trash: Path, today: date) -> None:
    """Delete for good what has lain in the trash for too long."""
    oldest = today - timedelta(days=KEPT_DAYS)
    for place in trash.iterdir() if trash.is_dir() else ():
        try:
            old = date.fromisoformat(place.name) < oldest
        except ValueError:
            continue  # not a folder of ours
        if old and place.is_dir() and not place.is_symlink():
            shutil.rmtree(place)


def free_beside(path: Path) -> Path:
    """The path, or the first of "name, 2", "name, 3" … that is free."""
    stem, number, target = path.name.removesuffix(SUFFIX), 1, path
    while is_taken(target) or lock_path(target).exists():
        number += 1
        target = path.with_name(f"{stem}, {number}{SUFFIX}")
    return target


@contextmanager
def _held(path: Path) -> Iterator[None]:
    """Nobody else opens the game meanwhile."""
    with told(path):
        lock = Lock(path)
        try:
            yield
        finally:
            lock.release()


def _move(path: Path, target: Path) -> None:
    """The file last, so that a log without its game is the worst that a crash can leave."""
    for end in reversed(BESIDE):
        part = path.with_name(path.name + end)
        if part.exists():
            part.rename(target.with_name(target.name + end))


def _is_same(path: Path, target: Path) -> bool:
    """Names that differ in capitals alone are one file on some systems."""
    return target.exists() and path.samefile(target)


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
