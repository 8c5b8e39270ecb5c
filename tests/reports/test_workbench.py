"""The workbench in words: rows, sentences, and Arabic throughout."""

import re

import pytest

from tests.reports.game import BLOCS, ITEMS, OFFICE, RULES, do, played, seen
from wargame.engine import Act, Kind, Record, State
from wargame.reports.workbench import workbench_scene

VALLEY, DOCKERS = BLOCS["valley"], BLOCS["dockers"]


def signed() -> tuple[State, Record]:
    """The audit is promised, and the Valley Union has signed for the Treasury and two lots."""
    state, record = played()
    do(state, record, Act(Kind.DECLARE, OFFICE, index=0))
    items = 1 << ITEMS["treasury"]
    do(state, record, Act(Kind.SEND, OFFICE, VALLEY, items=items, lots=2))
    state.pledged[0, VALLEY], state.sent[0, VALLEY] = 1, 0
    return state, record


def test_a_row_says_how_a_bloc_stands() -> None:
    """Who leads, who has signed and is needed, whom a red line keeps out."""
    rows = workbench_scene(seen(*signed())).rows
    kinds = [(row.standing, row.pivotal) for row in rows]
    assert kinds == [("leads", "needed"), ("signed", "needed"), ("barred", ""), *[("out", "")] * 2]
    assert (rows[VALLEY].shapley, rows[VALLEY].banzhaf, rows[VALLEY].promised) == (
        "30.0", "28.6", "29.2 of 40.4",
    )  # fmt: skip


def test_sentences_tell_what_holds() -> None:
    """The majority, on whom it rests, who cannot come, and what is left."""
    scene = workbench_scene(seen(*signed()))
    assert scene.coalition == (
        "The coalition has 52 of 51 seats: 1 to spare.",
        "Without one of these the majority is lost: Harbour and Valley.",
        "A red line keeps these out: Dockers.",
    )
    assert scene.payment[:2] == (
        "Points of portfolios: 36 placed, 47.5 open.", "Left of small change: 3 × harbour boards.",
    )  # fmt: skip


def test_the_start_tells_the_ways_to_a_majority() -> None:
    """Short of it: who alone would complete the coalition."""
    scene = workbench_scene(seen(*played()))
    assert scene.coalition[1] == "Each of these alone would complete it: Valley."
    assert scene.chamber[0].startswith("16 of 32 coalitions are majorities; 7 of them")


@pytest.mark.parametrize("role", range(len(RULES.roles)))
def test_others_small_change_is_said_to_be_unknown(role: int) -> None:
    """Only the office counts every lot; every other role is told that it does not."""
    told = workbench_scene(seen(*signed(), role)).payment[1]
    assert told.startswith("Left of small change") == (role == OFFICE)


def test_every_sentence_has_its_arabic() -> None:
    """No English word is left on the Arabic workbench."""
    scene = workbench_scene(seen(*signed(), language="ar"))
    cells = [text for row in scene.rows for text in (row.standing_text, row.pivotal_text)]
    told = [*scene.chamber, *scene.coalition, *scene.payment, *scene.notes, *cells]
    assert not re.findall(r"[A-Za-z]{2,}", " ".join(told))


def test_ways_are_minimal_majorities_that_hold_the_coalition() -> None:
    """Each reaches the majority, and none could spare one of those who come."""
    scene = workbench_scene(seen(*played()))
    need = RULES.majority
    assert scene.ways and all(way.seats >= need for way in scene.ways)
    assert all(way.seats - RULES.seats[b] < need for way in scene.ways for b in way.blocs)


def test_bars_have_the_parts_that_are_written() -> None:
    """The indices of all blocs sum to one, and each is what its figure says."""
    rows = workbench_scene(seen(*signed())).rows
    assert abs(sum(row.shapley_part for row in rows) - 1) < 1e-9
    assert all(f"{100 * row.banzhaf_part:.1f}" == row.banzhaf for row in rows)


@pytest.mark.parametrize("partners", range(1, 6))
def test_a_line_needs_four_partners(partners: int) -> None:
    """Through two points a line always fits; until there are four they are said to be too few."""
    state, record = signed()
    state.pledged[0, :partners] = 1
    state.pledged[0, partners:] = 0
    state.owner[0, ITEMS["schools"]] = BLOCS["valley"]
    told = workbench_scene(seen(state, record)).payment[-1]
    assert ("R²" in told) == (partners >= 4)
    assert ("Too few partners" in told) == (partners < 4)
