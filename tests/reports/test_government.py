"""A cabinet in office: vacancies, who may be named, how partners hold, and votes on ministers."""

import numpy as np
import pytest

from tests.reports.game import BLOCS, DECK, ENGINE, ITEMS, OFFICE, RULES, do, played, seen
from wargame.engine import Act, Kind, Record, State
from wargame.reports import Names, Say
from wargame.reports.board import board
from wargame.reports.dossier import dossier
from wargame.reports.government import band_of, government
from wargame.reports.naming import naming, naming_lock, vacancies
from wargame.reports.week import Ballot, week_report

NAMES = Names(DECK, RULES, Say())
WORKS, VALLEY = ITEMS["works"], BLOCS["valley"]
SPEAKER = next(index for index, role in enumerate(RULES.roles) if VALLEY in role.blocs)


def governed() -> tuple[State, Record]:
    """Marsa with a cabinet of three ministers; Works is vacant, Valley and Lantern support it."""
    state, record = played()
    state.governed[0], state.stage[0] = 0, len(RULES.votes)
    state.pledged[0, [VALLEY, BLOCS["lantern"]]] = 1
    filled = [ITEMS[key] for key in ("treasury", "ports", "schools", "speaker")]
    state.owner[0, filled] = [VALLEY, BLOCS["harbour"], BLOCS["lantern"], BLOCS["lantern"]]
    state.fixed[0, filled] = state.filled[0, filled] = 1
    return state, record


def name_valley(state: State, record: Record) -> None:
    """The office names Valley's minister for Works."""
    do(state, record, Act(Kind.APPOINT, OFFICE, VALLEY, items=1 << WORKS))


def test_a_government_says_what_is_vacant_and_who_holds() -> None:
    """Works is vacant, both partners are listed, and one week of its two is left after this."""
    scene = government(seen(*governed()))
    assert scene is not None and scene.vacant == (WORKS,) and scene.named == ()
    assert {each.bloc for each in scene.partners} == {VALLEY, BLOCS["lantern"]}
    assert "1 more after it" in scene.weeks and "69 seats" in scene.seats


@pytest.mark.parametrize(
    ("chance", "band", "text"),
    [
        (10, "settled", "Settled"),
        (51, "restless", "Restless: about 5 % a week"),
        (145, "wavering", "May leave: about 14 % a week"),
        (614, "leaving", "Close to leaving: about 60 % a week"),
    ],
)
def test_the_word_for_a_partner_follows_its_chance(chance: int, band: str, text: str) -> None:
    """Close to leaving is who more likely leaves than not; the chance itself is told too."""
    position = seen(*governed())
    position.leaving[VALLEY] = chance
    assert band_of(position, VALLEY) == (band, text)


def test_a_fair_deal_is_not_called_close_to_leaving() -> None:
    """A partner just won tells its true chance, and what weighs against its staying."""
    state, record = governed()
    state.governed[0], state.var[0, RULES.trust + VALLEY] = -1, 3600
    position = seen(state, record)
    scene, percent = dossier(position, VALLEY), (position.leaving[VALLEY] * 100 + 512) // 1024
    assert 10 <= percent < 50 and f"about {percent} %" in scene.leaves and scene.wavers
    assert "Close" not in scene.leaves and "“" in scene.leaves_why


def test_a_bloc_that_left_keeps_its_ministers() -> None:
    """They stay in office; tile, count of the board and government say whose bloc is out."""
    state, record = governed()
    do(state, record, Act(Kind.WITHDRAW, SPEAKER, VALLEY))
    position = seen(state, record)
    scene, shown = government(position), board(position)
    tiles = {tile.index: tile for part in shown.sections for tile in part.tiles}
    assert scene is not None and NAMES.portfolio(ITEMS["treasury"]) in scene.left_behind
    assert tiles[ITEMS["treasury"]].left and "left" in tiles[ITEMS["treasury"]].holder_text
    assert [item for item, tile in tiles.items() if tile.left] == [ITEMS["treasury"]]
    assert shown.counts.endswith("1 of blocs that left")


def test_before_a_cabinet_there_is_no_government() -> None:
    """Nothing to tell, nothing vacant."""
    position = seen(*played())
    assert government(position) is None and vacancies(position) == ()


def test_partners_may_be_named_for_a_vacant_ministry() -> None:
    """Each with the chance that parliament confirms, at the price of an offer."""
    position = seen(*governed())
    found = naming(position, WORKS)
    assert found is not None and found.minister and found.cost == RULES.offer_cost
    assert VALLEY in {each.bloc for each in found.candidates}
    assert all(0 <= each.chance <= 100 for each in found.candidates)
    assert naming(position, ITEMS["ports"]) is None


def test_chance_of_a_minister_is_that_of_the_vote() -> None:
    """Over many seeds as many are confirmed as the chance says, to the nearest ten."""
    state, record = governed()
    found = naming(seen(state, record), WORKS)
    assert found is not None
    chance = next(each.chance for each in found.candidates if each.bloc == VALLEY)
    many = state.take(np.zeros(400, np.intp))
    many.seed[:] = range(400)
    many.owner[:, WORKS] = VALLEY
    ENGINE.end_week(many)
    share = 100 * float(many.filled[:, WORKS].mean())
    assert abs(share - chance) <= 10


def test_outsiders_and_filled_ministries_are_refused_in_words() -> None:
    """Why one may not be named is a sentence; empty when one may."""
    position = seen(*governed())
    assert naming_lock(position, VALLEY, WORKS) == ""
    assert naming_lock(position, BLOCS["dockers"], WORKS) == "Not in the coalition."
    assert "not vacant" in naming_lock(position, VALLEY, ITEMS["ports"])


def test_a_named_minister_waits_on_the_board() -> None:
    """Until parliament has voted the tile is neither vacant nor held."""
    state, record = governed()
    name_valley(state, record)
    tiles = [tile for part in board(seen(state, record)).sections for tile in part.tiles]
    tile = next(each for each in tiles if each.index == WORKS)
    assert tile.state == "named" and tile.holder == VALLEY and not tile.vacant
    assert "named" in tile.holder_text


def test_the_vote_on_a_minister_is_told_like_a_vote() -> None:
    """The week's report holds a ballot with the minister's support and outcome."""
    state, record = governed()
    name_valley(state, record)
    ENGINE.end_week(state, record)
    happened = week_report(seen(state, record), 1).happened
    ballot = next(each for each in happened if isinstance(each, Ballot))
    assert [name for name, _, _ in ballot.ministers] == [NAMES.portfolio(WORKS)]
    assert ballot.passed == ballot.ministers[0][2] and ballot.quota == 51
