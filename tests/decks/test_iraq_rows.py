"""What the source text says works in play, row by row: set the state, let a week pass, look."""

import pytest

from tests.decks.iraq import deck
from tests.decks.table import BROKEN, Table, engine
from wargame.base.rng import game_keys
from wargame.bots import luck_for, make_bot
from wargame.deck.model import text
from wargame.lab import play_week

LISTED = ("sadiqoun", "huquq", "services")
FRAMEWORK = ("rdc", "state_of_law", "badr", "state_forces", "framework_small", *LISTED)
PARTNERS = ("taqaddum", "azm", "kdp", "puk", "state_of_law", "badr", "state_forces")


def test_a_month_after_the_vote_the_talks_have_a_clock() -> None:
    """From 15 December: no sitting in week 1, and one in week 2 with a slate."""
    table = Table(8).put(cohesion=90).pledge(*PARTNERS)
    posts = {"speaker": "taqaddum", "first_deputy": "badr", "second_deputy": "kdp"}
    for post, bloc in posts.items():
        table.give(post, bloc)
    assert not table.weeks(1).state.stage.any() and table.weeks(1).state.stage.all()
    assert [vote.deadline for vote in deck().government.vote] == [3, 7, 13]
    assert deck().deck.starts == "2025-12-15" and sum(engine().rules.seats) == 329


def test_the_framework_has_the_majority_and_leaving_it_costs() -> None:
    """Its lists alone pass 165; to shut some of them out turns the others away and splits it."""
    rules = engine().rules
    assert sum(rules.seats[rules.blocs.index(bloc)] for bloc in FRAMEWORK) >= 165
    table, split = Table(), Table(64).at(6).put(cohesion=20)
    before = {bloc: table.score(bloc)[0] for bloc in ("badr", "framework_small")}
    table.promise("exclude")
    assert all(table.score(bloc)[0] < score for bloc, score in before.items())
    assert split.weeks(1).state.lost.all()


def test_washington_climbs_from_words_to_strikes() -> None:
    """Warning, listings, oil dollars, strikes: one rung at a time, each dearer than the last."""
    table, seen = Table().put(us_pressure=95, investment=60), []
    for _ in range(10):
        before = table.value("investment")[0]
        table.put(us_pressure=95).weeks(1)
        seen.append((int(table.value("washington")[0]), int(before)))
    rungs = [rung for rung, _ in seen]
    assert sorted(rungs) == rungs and set(rungs) == {1, 2, 3, 4}
    losses = [level.effects["investment"] for level in deck().tracks.track[0].level[1:]]
    assert losses == sorted(losses, reverse=True)


@pytest.mark.parametrize("member", ["aah", "kh", "kss", "kia", "haaa", "nujaba"])
def test_each_listed_group_moves_with_or_without_seats(member: str) -> None:
    """Where the climate is good a group pledges, be it in parliament or not."""
    table = Table(300).stand("standing", **{member: 1}).promise("payroll").promise("disarm")
    table.put(security=95, tehran_ties=60).weeks(1)
    stepped = (table.level("standing", member) == 2).sum()
    assert 0 < stepped < 300


def test_the_mobilisation_is_integrated_at_a_price_and_a_risk() -> None:
    """Payroll moves trust, integration may fail in public, and defiant groups attack more often."""
    table = Table(300).put(security=50).stand("standing", aah=2).promise("disarm")
    table.move("formateur", "integrate", target=0)
    done = table.level("standing", "aah") == 3
    assert 0 < done.sum() < 300
    assert (table.value("security")[~done] < 5000).all()
    calm, wild = Table(400), Table(400)
    names = ("aah", "kh", "kss", "kia", "haaa", "nujaba")
    calm.stand("standing", **dict.fromkeys(names, 4)).weeks(1)
    wild.stand("standing", **dict.fromkeys(names, 0)).weeks(1)
    assert wild.value("attacks").sum() > calm.value("attacks").sum()


def test_listed_blocs_have_clout_and_to_exclude_them_is_dear() -> None:
    """They earn more capital, and without them everybody else asks for more."""
    roles = {role.id: role for role in engine().rules.roles}
    assert all(roles[bloc].income > roles["badr"].income for bloc in LISTED)
    table, azm = Table(), engine().rules.blocs.index("azm")
    before = table.engine.answers(table.state)
    after = table.engine.answers(table.promise("exclude").state)
    assert after.fair[0, azm] > before.fair[0, azm]
    listed = [engine().rules.blocs.index(bloc) for bloc in LISTED]
    assert before.chance[0, listed].all() and not after.chance[0, listed].any()


def test_the_compromise_bars_key_ministries_and_pays_in_posts() -> None:
    """A post leaves the promise whole; a key ministry breaks it, and Washington notes it."""
    kept, broken = (Table().promise("bar").govern(supporters=PARTNERS) for _ in range(2))
    kept.give("first_deputy", "sadiqoun").give("higher_education", "sadiqoun").weeks(1)
    broken.give("interior", "sadiqoun").weeks(1)
    place = [made.id for made in engine().rules.promises].index("bar")
    assert kept.state.promise[0, place] != BROKEN and broken.state.promise[0, place] == BROKEN
    assert broken.value("us_pressure")[0] > kept.value("us_pressure")[0] + 400


def test_deals_sign_in_calm_and_lapse_under_pressure() -> None:
    """Strong investment and a calm Washington bring signatures; the squeeze sends firms home."""
    calm = Table(200).seasoned().put(investment=80, us_pressure=30, washington=0)
    tight = Table(200).seasoned().put(investment=25, us_pressure=75, washington=3)
    calm.weeks(2)
    tight.weeks(2)
    assert calm.value("deals").any() and not tight.value("deals").any()
    assert (tight.level("contracts", "majnoon") == 0).any()
    assert (calm.level("contracts", "majnoon") > 0).all()


def test_a_signature_counts_once_whatever_brought_it() -> None:
    """A round takes one project a step further; what it signs is counted in the week's drift."""
    table = Table().move("formateur", "investment_round", target=1)
    assert table.level("contracts", "majnoon") == 3 and table.value("deals") == 0
    assert [int(table.weeks(1).value("deals")[0]) for _ in range(3)] == [1, 1, 1]


def test_a_listed_leader_can_speak_for_investment() -> None:
    """Sadiqoun's turn to contracts moves its lean, calms firms and costs it a friend."""
    table = Table()
    lean, money = table.of_bloc("lean_us", "sadiqoun")[0], table.value("investment")[0]
    table.move("sadiqoun", "economic_turn")
    assert table.of_bloc("lean_us", "sadiqoun")[0] > lean
    assert table.value("investment")[0] > money


def test_tehran_mediates_then_cuts_gas_then_mobilises() -> None:
    """As ties cool the rungs rise, and each of them is felt."""
    table, rungs = Table().put(tehran_ties=20), []
    for _ in range(12):
        table.put(tehran_ties=20).weeks(1)
        rungs.append(int(table.value("tehran")[0]))
    assert sorted(rungs) == rungs and set(rungs) >= {1, 2, 3}
    words = [text(level.name) for level in deck().tracks.track[1].level[1:]]
    assert words == ["Mediation", "Gas cut", "Mobilisation"]


def test_no_wider_war_so_far_but_attacks_strikes_and_fewer_soldiers() -> None:
    """Soldiers leave week by week; strikes come on the last rung only; a war takes pledges back."""
    troops = next(made for made in deck().meters.series if made.id == "us_troops").values
    assert troops == sorted(troops, reverse=True) and troops[0] > 2 * troops[-1]
    hit, spared = (Table(200).put(washington=rung) for rung in (4, 3))
    hit.weeks(1)
    spared.weeks(1)
    assert hit.value("strikes").any() and not spared.value("strikes").any()
    war = Table().stand("standing", aah=2)
    card = [made.id for made in war.rules.cards].index("regional_war")
    war.state.drawn[:, card] = war.state.week
    assert war.weeks(1).level("standing", "aah")[0] == 1


@pytest.mark.parametrize(
    ("ending", "table"),
    [
        ("seated_but_barred", Table().govern(7, PARTNERS).give("culture", "sadiqoun")),
        ("uneasy_inclusion", Table().govern(7, PARTNERS).give("interior", "sadiqoun")),
        ("arms_under_state", Table().govern(7, PARTNERS).stand("standing", aah=4, kia=3)),
        ("under_pressure", Table().govern(7, PARTNERS).put(washington=3, us_pressure=75)),
        ("caretaker", Table().govern(4).put(us_pressure=40)),
    ],
)
def test_every_outcome_can_be_reached(ending: str, table: Table) -> None:
    """Exclude and tolerate, integrate and disarm, pressure; and two more."""
    assert table.at(20).weeks(1).endings() == {ending}


def test_without_a_government_the_twentieth_week_is_the_last() -> None:
    """The talks end as they are."""
    assert Table().at(19).weeks(1).endings() == {""}
    assert Table().at(20).weeks(1).endings() == {"caretaker"}


def test_the_months_ahead_are_played() -> None:
    """A cabinet governs for eight weeks, in which money, ties and security go on moving."""
    table = Table().govern(0, PARTNERS).put(us_pressure=40)
    before = [table.value(name)[0] for name in ("investment", "tehran_ties", "security")]
    assert table.weeks(7).endings() == {""}
    after = [table.value(name)[0] for name in ("investment", "tehran_ties", "security")]
    assert all(one != other for one, other in zip(before, after, strict=True))
    assert table.weeks(1).endings() != {""}


def test_every_negotiator_can_be_played_and_the_capitals_play_by_rules() -> None:
    """Each bloc has a seat with legal acts; without the capitals the story ends as well."""
    rules = engine().rules
    table = Table()
    for place, role in enumerate(rules.roles):
        legal = table.engine.legal(table.state, place)
        assert len(role.blocs) <= 1 and legal.pass_.all()
    keys, places = game_keys("capitals", 4), range(len(rules.roles))
    capitals = ("washington", "tehran")
    seats = [None if rules.roles[p].id in capitals else make_bot("greedy") for p in places]
    state, lucks = table.engine.begin(keys), [luck_for(keys, place) for place in places]
    for _ in range(28):
        if not state.games:
            break
        play_week(table.engine, state, seats, lucks)
        going = state.running.nonzero()[0]
        state, lucks = state.take(going), [luck.take(going) for luck in lucks]
    assert not state.games
