"""The games that ship with the program open, replay, and are played on as copies."""

from pathlib import Path

import pytest

from wargame.engine import RULES_VERSION
from wargame.session import Session
from wargame.store import Game, is_sample, own_copy, read_game, samples

SAMPLES = samples()
AGAIN = "play them anew with scripts/make_samples.py"


def test_both_are_there() -> None:
    """A large one and a small one, each tagged and finished."""
    assert {game.deck_id for game in SAMPLES} == {"iraq-2025", "tiny"}, AGAIN
    assert all(g.ending and g.role and g.tags == ("sample",) and not g.fault for g in SAMPLES)


@pytest.mark.parametrize("game", SAMPLES, ids=lambda game: game.deck_id)
def test_a_sample_replays(game: Game) -> None:
    """Every week of both roads comes out again under the rules of today."""
    found = read_game(game.path)
    assert found.header.rules_version == RULES_VERSION, AGAIN
    assert found.broken is None and len(found.branches) == 2
    assert {note.kind for note in found.annotations} == {"tag", "bookmark"}
    with Session.read(game.path) as session:
        assert session.ending == game.ending and session.role >= 0


@pytest.mark.parametrize("game", SAMPLES, ids=lambda game: game.deck_id)
def test_a_sample_is_opened_as_a_copy(game: Game, wargame_home: Path) -> None:
    """The shipped file stays as it is; each copy has a place of its own, and both roads go on."""
    before = game.path.read_bytes()
    first, second = own_copy(game.path), own_copy(game.path)
    assert first.parent == wargame_home / "saves" and first != second
    assert own_copy(first) == first and is_sample(game.path) and not is_sample(first)
    with Session.open(first) as session:
        session.go_to(2)
        assert session.ending
    assert game.path.read_bytes() == before
