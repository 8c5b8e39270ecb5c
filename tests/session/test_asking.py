"""Questions that a game asks about its own position."""

from pathlib import Path

import pytest

from tests.session.table import OFFICE, SPEAKER, checksum, new, offer
from wargame.base.errors import UserError
from wargame.engine import Act, IllegalAct, Kind
from wargame.lab.forecast import Forecast
from wargame.lab.forecaster import Forecaster
from wargame.session import Session


@pytest.fixture(autouse=True)
def _no_processes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Play here: what workers do is tested in the laboratory."""
    monkeypatch.setattr("wargame.session.asking.usual_workers", lambda: 0)


def _figures(game: Session, role: int | None = None) -> list[object]:
    found: Forecast = list(game.forecast(30, role))[-1]
    return [found.counts.tolist(), found.score, [fan.values.tolist() for fan in found.fans]]


def test_a_forecast_changes_nothing() -> None:
    """The game and its log are as before, and asked again the answer is the same."""
    with new() as game:
        before, log = checksum(game), game.log
        assert _figures(game) == _figures(game)
        assert (checksum(game), game.log) == (before, log)


def test_the_seed_of_a_game_does_not_matter_to_its_forecast(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Chance comes from what the role sees: the game's own key may be any other."""
    with new() as game:
        figures = _figures(game)
        game.state.seed[:] ^= 12345
        assert _figures(game) == figures


def test_a_game_opened_again_is_forecast_alike(tmp_path: Path) -> None:
    """Closed and opened, or read beside, the same position has the same forecast."""
    path = tmp_path / "asked.crossroads"
    with new(path) as game:
        game.act(offer(game))
        figures = _figures(game)
    with Session.read(path) as copy:
        assert _figures(copy) == figures and copy.path is None
    with Session.open(path) as game:
        assert _figures(game) == figures


def test_other_roles_and_the_umpire_may_be_asked_for() -> None:
    """Each sees something else; the umpire has no aims."""
    with new() as game:
        speaker = next(i for i, seat in enumerate(game.seats) if seat.role == SPEAKER)
        assert _figures(game, speaker) != _figures(game)
        assert list(game.forecast(10, -1))[-1].score.mean == 0


def test_an_act_is_measured_without_being_done() -> None:
    """What it changes is told; it is still open afterwards."""
    with new() as game:
        act = offer(game)
        effects = list(game.effects([Act(Kind.PASS, game.role), act], 30))[-1].effects
        assert effects[0].same == 30 and effects[1].same < 30
        assert act in [offer(game)]


def test_what_cannot_be_asked_is_said() -> None:
    """A closed act, a game without a person, a story that has closed."""
    with new() as game:
        with pytest.raises(IllegalAct):
            game.effects([Act(Kind.CALL, game.role)])
        while not game.ending:
            game.end_week()
        with pytest.raises(UserError, match="closed"):
            game.forecast()
    with new(human=None) as watched, pytest.raises(UserError, match="Only bots"):
        watched.effects([])


def test_closing_a_game_ends_its_workers(monkeypatch: pytest.MonkeyPatch) -> None:
    """The forecaster goes with the session, and is there only when something was asked."""
    closed: list[Forecaster] = []
    monkeypatch.setattr(Forecaster, "close", lambda self: closed.append(self))
    new().close()
    assert closed == []
    with new(human=OFFICE) as game:
        crew = game.forecaster
    assert closed == [crew]
