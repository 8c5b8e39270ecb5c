"""What somebody finds out is told to the office, in the news and in the dossier, to nobody else."""

from dataclasses import replace

import pytest

from tests.reports.game import BLOCS, ENGINE, OFFICE, ROLES, RULES, do, played, seen
from wargame.engine import Act, Kind, Record, State
from wargame.engine.rules import Happening
from wargame.reports.dossier import dossier
from wargame.reports.findings import learnt
from wargame.reports.news import news

VALLEY = BLOCS["valley"]
TEA = next(index for index, move in enumerate(RULES.moves) if move.id == "tea")


def visited(mood: int) -> tuple[State, Record]:
    """Somebody has had tea with Valley, which is in that mood (h)."""
    state, record = played()
    state.var[0, RULES.mood + VALLEY] = mood
    state.pledged[0, VALLEY] = 0
    do(state, record, Act(Kind.MOVE, OFFICE, index=TEA, target=VALLEY))
    return state, record


@pytest.mark.parametrize(
    ("mood", "said"),
    [
        (30, "Learnt: the mood of Valley leans to a yes, +7 on its answer ({most} at most)."),
        (-30, "Learnt: the mood of Valley leans to a no, −7 on its answer ({most} at most)."),
        (0, "Learnt: the mood of Valley leans neither way ({most} points at most)."),
    ],
)
def test_what_was_learnt_is_told_as_a_sentence(mood: int, said: str) -> None:
    """In the same points as the reasons of an answer, with the most that a mood can be."""
    item = news(seen(*visited(mood)))[0]
    assert item.found == said.format(most=RULES.mood_range[VALLEY] // 4)
    assert item.text.endswith(item.found)


def test_the_dossier_shows_it_from_then_on() -> None:
    """Its mood stands among the figures of the bloc; of others it does not."""
    position = seen(*visited(30))
    shown = [
        bloc
        for bloc in BLOCS.values()
        if any(f.id == "mood" for f in dossier(position, bloc).figures)
    ]
    own = set(RULES.roles[OFFICE].blocs)
    assert set(shown) == own | {VALLEY}


def test_only_the_office_is_told() -> None:
    """Everybody reads that somebody was sent, nobody else what was found."""
    for role in ROLES:
        item = news(seen(*visited(30), role))[0]
        assert bool(item.found) == (role == OFFICE) and ("Learnt" in item.text) == (role == OFFICE)


def test_a_chance_that_fails_finds_nothing() -> None:
    """What is learnt by luck is told with the luck, at the target of the act before it."""
    state, record = visited(30)
    move = RULES.moves[TEA]
    reveal = tuple(each for each in move.happening.effects if each.op == "reveal")
    lucky = Happening(move.happening.cause, reveal, chance=("const", 512))
    position = seen(state, record)
    moves = tuple(
        replace(each, happening=lucky) if each is move else each for each in position.rules.moves
    )
    position.__dict__["rules"] = replace(position.rules, moves=moves)
    data = {"cause": lucky.cause, "element": 0, "chance": 512, "drawn": 1}
    for success in (True, False):
        record.note("chance", **data, success=success)
    *_, works, fails = position.seen.notes
    assert "Valley" in learnt(position, works) and learnt(position, fails) == ""
    assert learnt(position, position.seen.notes[-3]) == ""  # the act itself promised nothing sure
    assert ENGINE.rules.moves[TEA] is move
