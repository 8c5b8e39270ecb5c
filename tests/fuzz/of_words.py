"""What is typed: command lines among broken files, and lines while playing."""

import contextlib
import io
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from random import Random
from unittest.mock import patch

from tests.cli.terminal import NoScreens
from tests.fuzz import packages, saves, words
from tests.fuzz.box import contents
from tests.fuzz.of_decks import make_folder
from tests.fuzz.of_sheets import sheet_bytes
from tests.fuzz.target import REFUSED, Target
from tests.fuzz.torn import noise
from wargame.cli.doors import Doors
from wargame.cli.main import run
from wargame.cli.shell.game import Game
from wargame.cli.shell.loop import converse
from wargame.deck import Deck, read_deck
from wargame.session import Session, asking

GAMES = 4
"""Of a forecast that somebody asks for while playing."""


def _make_words(luck: Random, folder: Path) -> tuple[list[str], str]:
    (folder / "a.crossroads").write_bytes(
        saves.sound() if luck.random() < 0.4 else saves.mutated(luck)
    )
    (folder / "b.crossroads").write_bytes(noise(luck))
    packages.write(folder, packages.package(luck))
    (folder / "file.txt").write_bytes(noise(luck))
    (folder / "empty").mkdir()
    (folder / "deck").mkdir()
    make_folder(luck, folder / "deck")
    for name in ("sheet.csv", "sheet.xlsx"):
        (folder / name).write_bytes(sheet_bytes(luck, "cards", Path(name).suffix))
    (folder / "link").symlink_to("/etc/passwd")
    return words.command_line(luck), "".join(words.typed(luck, 6))


def _reports(folder: Path) -> str:
    """The reports of crashes that the program has written for the person."""
    found = [path for path in (folder / "home").rglob("*") if path.suffix in (".txt", ".log")]
    return "\n".join(path.read_text("utf-8", "replace") for path in found)


def _words(made: tuple[list[str], str], folder: Path) -> str:
    before, real = contents(folder), sys.stdin
    sys.stdin = io.StringIO(made[1])
    try:
        with _few_games():
            code = run(made[0], Doors(lambda *_: 77, NoScreens))
    finally:
        sys.stdin = real
    told = sys.stderr.getvalue() if isinstance(sys.stderr, io.StringIO) else ""
    assert code in (0, 1, 2, 77), f"{made[0]}: exit code {code}\n{told}{_reports(folder)}"
    assert "Traceback" not in told and len(told) < 20_000
    after = contents(folder)
    lost = [name for name, data in before.items() if data is not None and name not in after]
    assert not lost, f"files are gone: {lost}"
    if code == 2:
        assert told.count("\n") == 1, f"not one sentence: {told[:300]}"
        assert after.keys() - before.keys() <= {"home", "home/games", "home/saves"}, after.keys()
    return {0: "done", 1: "found wrong", 2: REFUSED}.get(code, "opened")


@contextlib.contextmanager
def _few_games() -> Iterator[None]:
    """Let a forecast play a few games here; a worker of the fuzzer may begin no processes."""
    with contextlib.ExitStack() as stack:
        stack.enter_context(patch.object(asking, "usual_workers", return_value=0))
        for question in (Session.forecast, Session.effects, Session.vote_fan):
            usual = question.__defaults__ or ()
            stack.enter_context(patch.object(question, "__defaults__", (GAMES, *usual[1:])))
        yield


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
    with _few_games(), Session.new(_tiny(), cast, {role: "human"}, "fuzz", None) as session:
        assert converse(Game(session, folder / "a.crossroads", language), read) == 0
    return "ended" if session.ending else "heard"


TARGETS = (
    Target("words", 5, _make_words, _words),
    Target("lines", 3, _make_lines, _lines),
)
