"""Looking ahead in the terminal."""

import json
from io import StringIO
from pathlib import Path

import pytest

from tests.cli.terminal import wargame
from tests.session.table import new
from wargame.cli.pen import Pen
from wargame.cli.shell.game import Game
from wargame.cli.shell.line_error import LineError
from wargame.cli.shell.loop import Shell
from wargame.lab.forecaster import Forecaster

Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def _no_processes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Play here, and few games: what many say is tested in the laboratory."""
    monkeypatch.setattr("wargame.session.asking.usual_workers", lambda: 0)


@pytest.fixture
def save(tmp_path: Path) -> Path:
    """A game in its second week."""
    path = tmp_path / "ahead.crossroads"
    with new(path) as game:
        game.end_week()
    return path


@pytest.fixture
def shell(monkeypatch: pytest.MonkeyPatch) -> Shell:
    """A conversation about a new game, its acts listed; questions are answered by few games."""
    session = new()
    forecast, effects = session.forecast, session.effects
    monkeypatch.setattr(session, "forecast", lambda: forecast(20))
    monkeypatch.setattr(session, "effects", lambda acts: effects(acts, 20))
    made = Shell(Game(session, Path("new")), Pen(StringIO()))
    made.list_acts()
    return made


def _told(shell: Shell, line: str) -> str:
    """What a line is answered."""
    shell.pen.out = StringIO()
    shell.hear(line)
    return shell.pen.out.getvalue()


def test_a_saved_game_is_forecast_as_text(save: Path, capsys: Capture) -> None:
    """Endings with their errors, the cabinet, the aims, the meters; the file stays as it is."""
    before = save.read_bytes()
    assert wargame("forecast", str(save), "--games", "30") == 0
    told = capsys.readouterr().out
    assert "week 2, The formateur's office" in told and "How it may end" in told
    assert "±" in told and "30 games from what you may know" in told
    assert save.read_bytes() == before


def test_a_saved_game_is_forecast_as_json(save: Path, capsys: Capture) -> None:
    """Shares add up; role and week are the ones asked for."""
    words = ("--games", "20", "--json", "--week", "1", "--role", "for_dockers")
    assert wargame("forecast", str(save), *words) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["week"], found["role"], found["games"]) == (1, "for_dockers", 20)
    assert sum(each["share"] for each in found["endings"].values()) == pytest.approx(1)
    assert {len(fan) for fan in found["meters"].values()} == {len(found["weeks"])}


def test_a_week_that_is_not_there_is_refused(save: Path, capsys: Capture) -> None:
    """With a sentence, as everywhere."""
    assert wargame("forecast", str(save), "--week", "9") == 2
    assert "has no week 9" in capsys.readouterr().err


def test_the_shell_forecasts_the_game(shell: Shell) -> None:
    """Without an act: how it may end."""
    assert "How it may end" in _told(shell, "forecast")


def test_the_shell_says_what_an_act_changes(shell: Shell) -> None:
    """By its number or by its words, and without doing it."""
    at = next(i for i, each in enumerate(shell.listed) if each.line.startswith("move "))
    listed, act = list(shell.listed), shell.listed[at]
    by_number, by_words = (_told(shell, f"forecast {what}") for what in (at + 1, act.line))
    assert act.text[:20] in by_number and "20 pairs of games" in by_number
    assert by_number.partition("your aims")[2] == by_words.partition("your aims")[2] != ""
    assert shell.listed == listed and not shell.game.session.can_undo


def test_a_draft_may_be_asked_about_and_stays(shell: Shell) -> None:
    """The package is not sent."""
    shell.hear("offer valley works")
    draft = shell.game.draft
    assert "If you do this" in _told(shell, "forecast send")
    assert draft is not None and shell.game.draft == draft


@pytest.mark.parametrize("line", ["end", "undo", "offer valley", "quit", "nominate", "forecast"])
def test_only_an_act_can_be_asked_about(shell: Shell, line: str) -> None:
    """Whatever else is named does nothing, not even open a list."""
    week, listed = shell.game.session.week, list(shell.listed)
    with pytest.raises(LineError):
        shell.hear(f"forecast {line}")
    assert (shell.game.session.week, shell.listed) == (week, listed)
    assert shell.trial is None and shell.game.draft is None and not shell.leaving


def test_called_off_it_says_what_it_has(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl+C in the middle: the games played so far are told, and the conversation goes on."""
    pump, looks = Forecaster.pump, iter([False, True])

    def stopped(crew: Forecaster, wait: float) -> None:
        if next(looks):
            raise KeyboardInterrupt
        pump(crew, wait)

    monkeypatch.setattr(Forecaster, "pump", stopped)
    shell.game.session.forecaster.chunk = 10
    assert "10 games from what you may know" in _told(shell, "forecast")
