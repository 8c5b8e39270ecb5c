"""What a fault of the program leaves behind."""

import tempfile
from pathlib import Path

import pytest

from wargame.base import crash
from wargame.base.paths import games_dir

SECRET = "the PM's private cable"
REMEMBERED = crash.MOST_ACTS

pytestmark = pytest.mark.usefixtures("fresh", "wargame_home")


@pytest.fixture
def fresh(monkeypatch: pytest.MonkeyPatch) -> None:
    """No fault has been met yet, and no act done."""
    monkeypatch.setattr(crash, "_known", {})
    crash._acts.clear()


def fail(message: str) -> None:
    """Raise an error out of another one."""
    nothing: dict[str, int] = {}
    try:
        nothing[message]
    except KeyError as cause:
        raise ArithmeticError(message) from cause


def fault(message: str = SECRET) -> ArithmeticError:
    """An error with a cause and a trace."""
    with pytest.raises(ArithmeticError) as caught:
        fail(message)
    return caught.value


def told(error: Exception) -> str:
    """The text of its report."""
    file = crash.report(error)
    assert file is not None
    return file.read_text("utf-8")


def test_the_report_lies_beside_the_games() -> None:
    """It is a text file in the folder of games, which is made where it is missing."""
    file = crash.report(fault())
    assert file is not None and file.parent == games_dir() and file.suffix == ".txt"


def test_it_says_what_is_needed_to_find_the_fault() -> None:
    """Versions, the kinds of the last acts, the fault, its cause and their places."""
    crash.note_act("send")
    crash.note_act("end week")
    text = told(fault())
    assert "Python 3." in text and "numpy" in text and "Last acts: send, end week" in text
    assert "Fault: ArithmeticError" in text and "After: KeyError" in text
    assert "test_crash.py, line" in text and "in fail" in text


def test_it_holds_nothing_private() -> None:
    """Neither what the error says nor a folder of the person's machine is in it."""
    text = told(fault())
    assert SECRET not in text and str(Path.home()) not in text
    assert str(Path(__file__).parent) not in text


def test_the_same_fault_is_written_once() -> None:
    """A fault in a painting, which comes back with every frame, fills no disk."""
    files = {crash.report(fault(str(number))) for number in range(5)}
    assert len(files) == 1 and len(list(games_dir().iterdir())) == 1
    assert crash.known(fault())


def test_only_the_last_acts_are_remembered() -> None:
    """A long game makes no longer report."""
    for number in range(REMEMBERED + 5):
        crash.note_act(str(number))
    assert crash.acts()[0] == "5" and len(crash.acts()) == REMEMBERED


def test_without_room_for_games_it_goes_elsewhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A folder of games that cannot be made sends it where the system keeps what is passing."""
    (tmp_path / "file").touch()
    monkeypatch.setenv("WARGAME_HOME", str(tmp_path / "file"))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    file = crash.report(fault())
    assert file is not None and file.parent == tmp_path


def test_deep_recursion_makes_a_short_report() -> None:
    """Of a thousand calls the first and the last are told."""

    def down(depth: int) -> None:
        down(depth + 1)

    try:
        down(0)
    except RecursionError as error:
        text = told(error)
    assert len(text.splitlines()) < 100 and "calls left out" in text
