"""Games in which a seat looks ahead."""

from pathlib import Path

from tests.session.table import CAST, DECK, OFFICE, checksum
from wargame.session import Session


def _begun(path: Path | None = None) -> Session:
    return Session.new(DECK, CAST.id, {OFFICE: "analyst"}, "ahead", path)


def test_an_analyst_plays_and_says_what_it_weighed() -> None:
    """Where it left the usual road, the log keeps how many roads there were and their points."""
    with _begun() as game:
        game.end_week()
        weighed = [
            entry.why["weighed"] for entry in game.log if entry.why and "weighed" in entry.why
        ]
    assert weighed and all(roads > 1 and best > usual for roads, best, usual in weighed)


def test_an_analyst_goes_on_as_if_never_closed(tmp_path: Path) -> None:
    """Reopened after a week, it decides the next one as it would have without the break."""
    with _begun() as game:
        game.end_week()
        game.end_week()
        whole = checksum(game)
    path = tmp_path / "ahead.crossroads"
    with _begun(path) as game:
        game.end_week()
    with Session.open(path) as game:
        game.end_week()
        assert checksum(game) == whole
