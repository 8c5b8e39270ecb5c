"""What is fuzzed: how a case is made from a seed, and what must come of it.

A case ends in one word, such as "refused" or "played". Anything that is raised but a
`WargameError` with a sentence is a bug, and so is a refused file that was changed.
"""

import io
import sys
from collections.abc import Callable
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

import numpy as np

from tests.cli.terminal import NoScreens
from tests.deck.evaluate import begin, deck, engine, names
from tests.fuzz import documents, packages, saves, tomls, words
from tests.fuzz.box import contents
from tests.fuzz.expressions import expression
from tests.fuzz.torn import noise
from wargame.base.errors import WargameError
from wargame.cli.doors import Doors
from wargame.cli.main import run
from wargame.cli.shell.game import Game
from wargame.cli.shell.loop import converse
from wargame.deck import (
    BrokenDeck,
    Deck,
    Reading,
    check,
    compile_deck,
    content_hash,
    from_document,
    read_deck,
    to_document,
)
from wargame.deck.expressions import Number, Place, Truth, compile_expression
from wargame.engine import Engine
from wargame.session import Session
from wargame.session.replay import verify
from wargame.store import copy_game, games, read_game

REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Target:
    """Something that reads what strangers made.

    Attributes:
        name: what it is called in reports.
        share: of all cases, in relation to the others.
        make: a case from its luck; files that it needs go into the folder. Not measured.
        run: read it; returns the outcome, raises `WargameError` when it is refused.
    """

    name: str
    share: int
    make: Callable[[Random, Path], Any]
    run: Callable[[Any, Path], str]


def said(error: WargameError) -> None:
    """A refusal is one sentence of a readable length."""
    sentence = " ".join(str(error).split())
    assert 0 < len(sentence) < 1200, f"a sentence of {len(sentence)} characters"
    assert sentence[-1] in ".?…", f"no sentence: {sentence[-80:]}"
    sentence.encode("utf-8", "replace")


# expressions -----------------------------------------------------------------------------------

PLACES = (
    Place("number", -1), Place("number", 2), Place("condition"), Place("b"), Place("p"),
    Place("m1"), Place("number", 0, ("b",)), Place("number", 0, ("b",), noise=True),
    Place("condition", 0, ("b",)), Place("number", -1, ("p",)), Place("condition", 0, ("p",)),
    Place("number", 2, ("m1",)), Place("condition", 0, ("b", "p")),
    Place("number", 0, ("b",), without=frozenset(["score"])),
)  # fmt: skip


def _make_expression(luck: Random, _: Path) -> tuple[str, Place]:
    return expression(luck), luck.choice(PLACES)


def _expression(made: tuple[str, Place], _: Path) -> str:
    text, place = made
    for language in ("en", "ar"):
        readings()[language].condition(text), readings()[language].number(text)
    value = compile_expression(text, place, names()).value
    if len(place.scopes) < 2 and "m1" not in place.scopes and isinstance(value, Number | Truth):
        tree = value.tree if isinstance(value, Number) else ("int", value.tree)
        whose = {(): engine().numbers, ("b",): engine().by_bloc}.get(place.scopes)
        if whose is not None:
            with np.errstate(divide="ignore"):
                found = whose(tree, begin())
            low, high = (value.low, value.high) if isinstance(value, Number) else (0, 1)
            assert found.min() >= low and found.max() <= high, f"{found} outside {low} … {high}"
            return "worked out"
    return "compiled"


@cache
def readings() -> dict[str, Reading]:
    """The small deck's expressions as sentences, by language."""
    return {language: Reading(deck(), language) for language in ("en", "ar")}


# decks -----------------------------------------------------------------------------------------


def look_at(made: Deck) -> str:
    """Check a deck; one without errors is played for two weeks and written down again."""
    faults = check(made)
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


def _make_folder(luck: Random, folder: Path) -> Path:
    found = dict(packages.files())
    if luck.random() < 0.08:
        found |= tomls.shaped(luck, list(found))
    else:
        for name in luck.sample(list(found), luck.choice((1, 1, 1, 3))):
            found[name] = tomls.mangled(luck, found[name])
    for name, data in found.items():
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
        (folder / luck.choice(("x.toml", ".toml", "é.toml", "a" * 200 + ".toml"))).write_bytes(b"")


def _folder(made: Path, _: Path) -> str:
    return look_at(read_deck(made))


def _make_package(luck: Random, folder: Path) -> Path:
    return packages.write(folder, packages.package(luck))


def _package(made: Path, folder: Path) -> str:
    from wargame.deck.package import unpack

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


# saved games -----------------------------------------------------------------------------------


def _make_save(luck: Random, folder: Path) -> Path:
    path = folder / "a.crossroads"
    path.write_bytes(saves.mutated(luck))
    if luck.random() < 0.05:
        beside = luck.choice(("-wal", "-journal", "-shm"))
        path.with_name(path.name + beside).write_bytes(noise(luck))
    return path


@contextmanager
def _left_alone(path: Path) -> Any:
    """Looking at a file, or refusing it, leaves it and its folder as they were."""
    before = contents(path.parent)
    yield
    after = contents(path.parent)
    beside = {f"{path.name}-shm", f"{path.name}-wal", f"{path.name}-journal"}
    changed = {k for k in before.keys() | after.keys() if before.get(k) != after.get(k)}
    assert not changed - beside, f"changed: {changed}"


def _save(made: Path, folder: Path) -> str:
    with _left_alone(made):
        for game in games(made.parent):
            assert game.fault == "" or game.fault[-1] in ".?"
        try:
            read_game(made)
            shown = verify(made)
        except WargameError:
            _refuses(lambda: Session.open(made).close())
            raise
        if shown.first_bad_week is not None:
            _refuses(lambda: Session.open(made).close())
    return _resumed(made, folder, shown.first_bad_week)


def _resumed(path: Path, folder: Path, bad: int | None) -> str:
    """A sound game is played on, a damaged one from the week before, both can be copied."""
    copy_game(path, folder / "copy.crossroads")
    if bad is None:
        with Session.open(path) as session:
            if session.ending:
                return "ended"
            session.end_week()
        return "played on"
    if bad < 2:
        return "damaged at once"
    with Session.branch(path, bad - 1, folder / "b.crossroads") as session:
        session.end_week()
    return "saved from damage"


def _refuses(work: Callable[[], object]) -> None:
    try:
        work()
    except WargameError as error:
        said(error)
    else:
        raise AssertionError("what verify refuses was opened")


# the command line ------------------------------------------------------------------------------


def _make_words(luck: Random, folder: Path) -> tuple[list[str], str]:
    (folder / "a.crossroads").write_bytes(
        saves.sound() if luck.random() < 0.4 else saves.mutated(luck)
    )
    (folder / "b.crossroads").write_bytes(noise(luck))
    packages.write(folder, packages.package(luck))
    (folder / "file.txt").write_bytes(noise(luck))
    (folder / "empty").mkdir()
    (folder / "deck").mkdir()
    _make_folder(luck, folder / "deck")
    (folder / "link").symlink_to("/etc/passwd")
    return words.command_line(luck), "".join(words.typed(luck, 6))


def _words(made: tuple[list[str], str], folder: Path) -> str:
    before, real = contents(folder), sys.stdin
    sys.stdin = io.StringIO(made[1])
    try:
        code = run(made[0], Doors(lambda *_: 77, NoScreens))
    finally:
        sys.stdin = real
    told = sys.stderr.getvalue() if isinstance(sys.stderr, io.StringIO) else ""
    assert code in (0, 1, 2, 77), f"exit code {code}"
    assert "Traceback" not in told and len(told) < 20_000
    after = contents(folder)
    lost = [name for name, data in before.items() if data is not None and name not in after]
    assert not lost, f"files are gone: {lost}"
    if code == 2:
        assert told.count("\n") == 1, f"not one sentence: {told[:300]}"
        assert after.keys() - before.keys() <= {"home", "home/games", "home/saves"}, after.keys()
    return {0: "done", 1: "found wrong", 2: REFUSED}.get(code, "opened")


def _make_lines(luck: Random, _: Path) -> tuple[list[str], str, str]:
    return (
        words.typed(luck, 25),
        luck.choice(("en", "ar")),
        luck.choice(_tiny().roles.cast[0].roles),
    )


@cache
def _tiny() -> Deck:
    return read_deck("tiny")


def _lines(made: tuple[list[str], str, str], folder: Path) -> str:
    lines, language, role = made
    left = iter(lines)

    def read(_prompt: str) -> str:
        line = next(left, None)
        if line is None:
            raise EOFError
        return line

    cast = _tiny().roles.cast[0].id
    with Session.new(_tiny(), cast, {role: "human"}, "fuzz", None) as session:
        assert converse(Game(session, folder / "a.crossroads", language), read) == 0
    return "ended" if session.ending else "heard"


TARGETS = (
    Target("expression", 40, _make_expression, _expression),
    Target("document", 20, lambda luck, _: documents.mutated(luck), _document),
    Target("folder", 10, _make_folder, _folder),
    Target("package", 10, _make_package, _package),
    Target("save", 12, _make_save, _save),
    Target("words", 5, _make_words, _words),
    Target("lines", 3, _make_lines, _lines),
)
