import numpy as np

from tests.bots.table import BORA, CORA, DORA, ENGINE, OFFICE, begin, lucks, pledge, send, turn
from wargame.bots import Reason, make_bot
from wargame.bots.look import Look
from wargame.bots.lore import Lore
from wargame.bots.orders import Orders
from wargame.bots.package import Package, assemble
from wargame.engine import Act, Kind, State

B, C, D = BORA - 1, CORA - 1, DORA - 1
CLOSED = 1
"""The line that withholds oil from Dora."""

OIL, LAW, SEA, ART, WOOD = (1 << item for item in range(5))


def _look(state: State) -> Look:
    luck = lucks(state.games)[OFFICE]
    luck.go_on(0, 4)
    seen = ENGINE.view(state, OFFICE)
    return Look(seen, luck, Lore(seen.engine), 0)


def _package(state: State, bloc: int, target: int) -> Package:
    rows = np.arange(state.games)
    blocs, wanted = np.full(state.games, bloc), np.full(state.games, target)
    return assemble(_look(state), rows, blocs, wanted, rebuild=True)


def test_a_package_holds_what_is_wanted_most() -> None:
    """Cora's known want is the sea: it comes first."""
    assert _package(begin(), C, 1400).items[0, 2]


def test_a_package_stops_near_its_target() -> None:
    """The worth reaches the target and goes beyond by less than one portfolio."""
    made = _package(begin(), B, 2500)
    assert 2500 * 97 // 100 <= made.worth[0] < 2500 + 1500


def test_a_small_need_is_met_with_a_small_portfolio() -> None:
    """Who needs seven points does not get fifteen."""
    assert not _package(begin(), D, 700).items[0, 0]


def test_the_formateur_sees_only_known_wants() -> None:
    """Its view of others' wants ends after the deck's number of known wants."""
    lore = _look(begin()).lore
    assert lore.salience[B].tolist() == [150, 90, 90, 90, 90, 90]


def test_a_lesser_offer_is_taken_back_for_a_better_use() -> None:
    """All is on offer to Dora, who trusts nobody: it returns before a likelier bloc is asked."""
    state = begin()
    state.var[:, ENGINE.rules.trust + D] = 1000
    send(state, D, OIL | LAW | SEA)
    send(state, D, OIL | LAW | SEA | ART | WOOD)
    acts = [act for act, _ in turn(state, OFFICE)]
    kinds = [act.kind for act in acts]
    assert Kind.RETRACT in kinds and acts[kinds.index(Kind.RETRACT)].bloc == D
    assert kinds.index(Kind.RETRACT) < kinds.index(Kind.SEND)


def test_nobody_is_asked_for_next_to_nothing() -> None:
    """With every portfolio and lot in partners' hands nothing is sent."""
    assert _asked(lots=ENGINE.rules.lots) == []


def test_lots_make_up_what_portfolios_cannot() -> None:
    """An office that has dealt its portfolios out goes on asking, with its small change."""
    (sent, *_others) = _asked(lots=0)
    assert sent.items == 0 and sent.lots > 1


def _asked(lots: int) -> list[Act]:
    """What the office sends when all portfolios, and so many lots, are with a partner."""
    state = begin()
    pledge(state, C)
    state.owner[:], state.lots[:, C] = C, lots
    acts = [act for act, why in turn(state, OFFICE) if why.reason[0] == Reason.GAP]
    return [act for act in acts if act.kind == Kind.SEND]


def test_a_good_offer_is_left_to_be_taken() -> None:
    """What stands and is about fair is not sent again."""
    state = begin()
    send(state, C, LAW | SEA)
    sends = [act.bloc for act, _ in turn(state, OFFICE) if act.kind == Kind.SEND]
    assert C not in sends


def test_a_refused_bloc_is_offered_more() -> None:
    """Three refusals raise what is aimed at."""
    state = begin(60)
    state.refused[30:, B] = 3
    luck, bot = lucks(60)[OFFICE], make_bot("greedy")
    for step in range(3):
        acts = bot.act(ENGINE.view(state, OFFICE), OFFICE, luck, step).acts
        ENGINE.act(state, acts)
    worth = ENGINE.answers(state).worth[:, B]
    assert worth[30:].max() > worth[:30].max()


def test_who_brings_trouble_must_be_readier_to_be_asked() -> None:
    """Of whom the line withholds something, three quarters of the chance are counted."""
    luck, state = lucks(8)[OFFICE], begin(8)
    luck.orders = Orders.free(8)
    luck.orders.stance[:] = CLOSED
    bot = make_bot("greedy")
    for step in range(2):
        ENGINE.act(state, bot.act(ENGINE.view(state, OFFICE), OFFICE, luck, step).acts)
    assert luck.turn is not None
    odds, hope = luck.turn.odds, luck.turn.hope
    assert (odds[:, D] > 0).all() and (hope[:, D] == odds[:, D] * 75 // 100).all()
    np.testing.assert_array_equal(hope[:, :D], odds[:, :D])
