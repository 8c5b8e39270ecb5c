"""Whoever is put up for a post does not hold it until the vote that fills it has passed."""

import pytest

from tests.reports.game import BLOCS, ITEMS, OFFICE, RULES, played, seen
from wargame.reports import Position
from wargame.reports.board import BoardScene, board
from wargame.reports.evidence import evidence
from wargame.reports.wants import wants

SPEAKER, LANTERN, ISLANDS = ITEMS["speaker"], BLOCS["lantern"], BLOCS["islands"]
LANTERNS = next(i for i, role in enumerate(RULES.roles) if LANTERN in role.blocs)


def speaker(*, voted: bool = False, role: int = OFFICE, sent: bool = False) -> Position:
    """Lantern is to be Speaker, as a partner or by an offer; the vote on it has passed or not."""
    state, record = played()
    state.owner[:, SPEAKER], state.sent[:, LANTERN] = LANTERN, sent
    state.pledged[:, LANTERN] = not sent
    state.fixed[:, SPEAKER] = state.filled[:, SPEAKER] = voted
    return seen(state, record, role)


def tile_state(scene: BoardScene) -> tuple[str, str]:
    """How the Speaker's tile stands, and who it says has it."""
    tiles = [tile for section in scene.sections for tile in section.tiles]
    return next((each.state, each.holder_text) for each in tiles if each.index == SPEAKER)


@pytest.mark.parametrize("voted", [False, True])
def test_a_post_is_held_once_voted(voted: bool) -> None:
    """Before its vote a partner's post is put up, after it held; each counted as that."""
    scene = board(speaker(voted=voted))
    assert (scene.put_up, scene.held) == ((0, 2) if voted else (1, 1))
    assert ("1 put up" in scene.counts) != voted
    assert tile_state(scene) == (("held", "Lantern") if voted else ("put_up", "Lantern, put up"))


@pytest.mark.parametrize(
    ("bloc", "voted", "said"),
    [
        (LANTERN, False, "Put up"),
        (LANTERN, True, "In hand"),
        (ISLANDS, False, "Put up for Lantern"),
        (ISLANDS, True, "Held by Lantern"),
    ],
)
def test_a_dossier_tells_put_up_from_held(bloc: int, voted: bool, said: str) -> None:
    """The list of wants says of a post whether its vote has passed."""
    found = wants(speaker(voted=voted), bloc)
    assert next(each.state_text for each in found if each.index == SPEAKER) == said


def test_an_aim_says_that_its_post_waits() -> None:
    """Points that rest on one of several portfolios name the one that no vote has settled."""
    tree = ("p", tuple(int(item in (SPEAKER, ITEMS["schools"])) for item in ITEMS.values()))
    assert evidence(speaker(role=LANTERNS), tree) == "Speaker: Lantern, put up, no vote passed yet"
    assert evidence(speaker(role=LANTERNS, voted=True), tree) == ""


def test_a_post_on_offer_stays_an_offer() -> None:
    """What an outsider was sent waits for its answer first."""
    assert tile_state(board(speaker(sent=True))) == ("offered", "to Lantern")
