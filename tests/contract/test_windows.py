"""What is shown comes through a view: who reads a game's truth is listed, and nobody else does."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import wargame

ROOT = Path(wargame.__file__).parent
ROOMS = ("cli", "ui", "reports", "server")
TRUTH = {"state", "engine", "table", "log", "record", "acts"}
GAMES = {"session", "course", "_session", "_course"}

MAY_READ = {
    "cli/bench": {"log"},  # how long an act takes to be kept; nothing is shown
    "cli/debrief.py": {"record", "state", "table"},  # a finished game, through each role's view
    "cli/shell/game.py": {"acts", "log", "record"},  # told by `happened` and `seen`
    "cli/watch.py": {"log", "record"},  # bots alone: nobody has a seat
    "ui/bridge.py": {"acts", "record"},  # told by `stated` and by `Position`
    "ui/tutorial/look.py": {"log"},  # the person's own acts
}
"""File or folder → what of a session's truth it reads, and why that shows no secret."""


def reads(source: str) -> Iterator[str]:
    """What of a session's or a course's truth a module reads."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Attribute) and node.attr in TRUTH and _game(node.value):
            yield node.attr


def _game(value: ast.expr) -> bool:
    """Whether an expression is a session or a course: by its name, or as `_game()` gives it."""
    match value:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name in GAMES
        case ast.Call(func=ast.Attribute(attr=name)):
            return name == "_game"
    return False


def allowed(file: str) -> set[str]:
    """What a file may read of it."""
    return set().union(*(may for place, may in MAY_READ.items() if file.startswith(place)))


def modules() -> Iterator[tuple[str, str]]:
    """Every module that shows something, with its text."""
    for room in ROOMS:
        for path in sorted((ROOT / room).rglob("*.py")):
            yield path.relative_to(ROOT).as_posix(), path.read_text("utf-8")


def test_the_truth_is_read_by_those_listed() -> None:
    """A new reader of `session.state` and its like must go through a view, or say why here."""
    found = {file: set(reads(text)) - allowed(file) for file, text in modules()}
    assert {file: more for file, more in found.items() if more} == {}


@pytest.mark.parametrize(
    "leak",
    [
        "value = self.session.state.var[0, 3]",
        "moods = bridge.session.engine.answers(state)",
        "def show(session):\n    return session.record.lines",
        "state = self._game().state",
        "from wargame.cli import course\nprint(course.table.engine)",
    ],
)
def test_a_planted_leak_is_found(leak: str) -> None:
    """Whoever reads the truth of a session by any of these ways is seen."""
    assert set(reads(leak)) & TRUTH


def test_reports_know_no_session() -> None:
    """Scenes are made from positions: no report makes an engine, a view or a session."""
    for file, text in modules():
        if file.startswith("reports/"):
            made = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Call)]
            names = [call.func.id for call in made if isinstance(call.func, ast.Name)]
            assert not {"Engine", "View", "Session"} & set(names), file
