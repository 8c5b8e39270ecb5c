"""Customs of Iraq's parliament: shown, kept by bots, and broken at a price that is paid once."""

from dataclasses import replace

import numpy as np
import pytest

from tests.oracle.together import engine_of
from wargame.base.rng import hash_seed
from wargame.deck import read_deck
from wargame.engine import Act, Acts, Engine, Kind, Record, State
from wargame.reports import Names, Say

ENGINE = engine_of("iraq-2025")
RULES = ENGINE.rules
SPEAKER, PRESIDENT = (RULES.portfolios.index(post) for post in ("speaker", "presidency"))
TAQADDUM, AZM, KDP, PUK = (RULES.blocs.index(b) for b in ("taqaddum", "azm", "kdp", "puk"))
CAUSES = {cause.id: index for index, cause in enumerate(RULES.causes) if cause.kind == "rule"}


def seated(speaker: int, president: int) -> State:
    """A week after both votes, with these in the posts."""
    state = ENGINE.begin(np.array([hash_seed("customs")]))
    state.stage[0] = 2
    state.owner[0, [SPEAKER, PRESIDENT]] = speaker, president
    state.fixed[0, [SPEAKER, PRESIDENT]] = state.filled[0, [SPEAKER, PRESIDENT]] = 1
    return state


def paid(state: State, weeks: int = 3) -> tuple[int, dict[str, int]]:
    """Customs broken, and what the two rules took of all trust in some weeks (h)."""
    record = Record()
    for _ in range(weeks):
        ENGINE.end_week(state, record)
    counter = [v.id for v in RULES.variables].index("customs_broken")
    taken = {
        rule: sum(
            line.amount
            for line in record.lines
            if line.cause == CAUSES[rule] and RULES.variables[line.variable].kind == "trust"
        )
        for rule in ("speaker_against_custom", "president_against_custom")
    }
    return int(state.var[0, counter]), taken


@pytest.mark.parametrize(
    ("speaker", "president", "broken", "lists"),
    [
        (TAQADDUM, PUK, 0, (0, 0)),
        (KDP, PUK, 1, (2, 0)),
        (AZM, TAQADDUM, 1, (0, 2)),
        (KDP, AZM, 2, (2, 2)),
    ],
)
def test_a_broken_custom_costs_once(
    speaker: int, president: int, broken: int, lists: tuple[int, int]
) -> None:
    """Ten points of trust of each of the two lists that lose their post, and no more later."""
    count, taken = paid(seated(speaker, president))
    assert count == broken
    assert tuple(taken.values()) == tuple(-1000 * n for n in lists)


def test_a_custom_may_be_broken_and_not_by_everybody() -> None:
    """The office may put KDP up for Speaker, not Sadiqoun."""
    state = ENGINE.begin(np.array([hash_seed("customs")]))
    legal = ENGINE.legal(state, 0)
    assert not legal.check(Act(Kind.NOMINATE, 0, KDP, items=1 << SPEAKER))
    assert legal.check(Act(Kind.NOMINATE, 0, RULES.blocs.index("sadiqoun"), items=1 << SPEAKER))
    ENGINE.act(state, Acts.of(Act(Kind.NOMINATE, 0, KDP, items=1 << SPEAKER)))
    assert state.owner[0, SPEAKER] == KDP


def test_bots_put_up_whom_custom_names() -> None:
    """Every slate of the deck lies within custom."""
    assert all(RULES.customs[post][bloc] for post, among in RULES.bots.slate for bloc in among)


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "by custom: Sunni lists"), ("ar", "عرفًا: القوائم السنية")],
)
def test_a_custom_is_said(language: str, said: str) -> None:
    """By the name of the set, in both languages; nothing where there is none."""
    names = Names(read_deck("iraq-2025"), RULES, Say(language))
    assert names.custom(SPEAKER) == said
    assert names.custom(RULES.portfolios.index("oil")) == ""


def test_the_engine_reads_no_custom() -> None:
    """The same acts lead to the same state whatever custom says."""
    other = Engine(replace(RULES, customs=()))
    keys = np.array([hash_seed("customs")])
    one, two = ENGINE.begin(keys), other.begin(keys)
    ENGINE.end_week(one)
    other.end_week(two)
    assert ENGINE.checksum(one) == other.checksum(two)
