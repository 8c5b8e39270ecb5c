"""Every act that stands is known with its reasons and with what became of the coalition."""

from collections import Counter
from pathlib import Path

import numpy as np
import pytest

from tests.session.table import DECK, OFFICE, new, offer, offers
from wargame.engine import Act, Kind
from wargame.reports import Names, Position, Say
from wargame.reports.turned import overnight
from wargame.session import Session
from wargame.session.decided import decided
from wargame.store import Entry


def test_what_was_taken_back_was_not_decided() -> None:
    """Another offer instead of one taken back has its own answer, with its own reasons."""
    with new() as session:
        session.act(offers(session)[0])
        session.undo()
        session.act(offers(session)[-1])
        made = session.decided
        assert [each.act for each in made] == [Act(*entry.act) for entry in session.acts]
        assert [each.why for each in made] == [entry.why for entry in session.acts]


def test_a_week_that_has_not_changed_is_not_worked_out_again() -> None:
    """The same objects, however often it is asked."""
    with new() as session:
        session.act(offer(session))
        session.end_week()
        before = session.decided
        assert session.decided[0] is before[0]


def coalition(session: Session) -> int:
    """Seats of the formateur's bloc and of who supports it now."""
    state, rules = session.state, session.rules
    inside = {int(session.engine.mandate(state)[0]), *np.flatnonzero(state.pledged[0]).tolist()}
    return sum(rules.seats[bloc] for bloc in inside)


def test_the_coalition_after_each_joining_and_leaving() -> None:
    """Its seats are those that the game itself has when the person acts again."""
    with Session.new(DECK, "solo", {OFFICE: "human"}, "28") as session:
        kinds: set[int] = set()
        while not session.ending:
            session.stand_in()
            session.end_week()
            turned = [each for each in session.decided if each.after]
            kinds |= {each.act.kind for each in turned}
            if session.state.lost[0] == 0 and turned[-1].after:
                assert turned[-1].after.seats == coalition(session)
    assert {Kind.ACCEPT, Kind.WITHDRAW} <= kinds


def test_what_a_bloc_gives_back_and_keeps() -> None:
    """Before the vote all that is not voted goes back, small change too."""
    with new() as session:
        state, rules = session.state.copy(), session.rules
        bloc = next(b for b in range(len(rules.blocs)) if not state.pledged[0, b])
        role = next(r for r, made in enumerate(rules.roles) if bloc in made.blocs)
        free = np.flatnonzero(state.owner[0] < 0)[:2].tolist()
        state.owner[0, free], state.fixed[0, free[0]] = bloc, 1
        state.pledged[0, bloc], state.lots[0, bloc] = 1, 2
        act = Act(Kind.WITHDRAW, role, bloc)
        entry = Entry(
            1, 1, rules.roles[role].id, "withdraw", tuple(act.named().values()), {}, "bot", None
        )
        (made,) = decided(session.engine, state, [entry])
    assert made.after is not None and made.after.lots == 2
    assert (made.after.kept, made.after.returned) == ((free[0],), (free[1],))


def test_a_game_that_is_opened_again_tells_the_same(tmp_path: Path) -> None:
    """Reasons and numbers are worked out of the log: nothing of them is lost with the window."""
    path = tmp_path / "a.crossroads"
    with Session.new(DECK, "solo", {OFFICE: "human"}, "28", path) as session:
        for _ in range(3):
            session.stand_in()
            session.end_week()
        told = session.decided
    with Session.open(path) as again:
        assert again.decided == told and any(each.after for each in told)


@pytest.mark.parametrize(
    ("deck", "cast", "human", "seed"),
    [
        ("tiny", "solo", "mandate", "20"),
        ("iraq-2025", "solo", "azm", "1"),
        ("iraq-2025", "lesson", "rdc", "5"),
        ("iraq-2025", "class", "framework_elders", "1"),
    ],
)
def test_every_departure_is_told_once(deck: str, cast: str, human: str, seed: str) -> None:
    """In one turn and no other, from any seat, in rounds of two weeks and where seats pass on."""
    told, every = Counter[int](), Counter[int]()
    with Session.new(deck, cast, {human: "human"}, seed) as session:
        names = Names(session.deck, session.rules, Say())
        while not session.ending:
            session.stand_in()
            session.end_week()
            roles = session.roles_of(session.role)
            seen = Position(names, session.view(), session.record, None, roles, session.decided)
            told.update(each.bloc for each in overnight(seen) if each.left)
        for each in session.decided:
            if each.act.kind == Kind.WITHDRAW and each.act.role != seen.role_in(each.week):
                every[each.act.bloc] += 1
    assert told == every and every
