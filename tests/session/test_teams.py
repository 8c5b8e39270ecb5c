"""The mandate passes from team to team, and the person's seat goes with it."""

from pathlib import Path
from random import Random

import numpy as np
import pytest

from tests.contract.hidden import twin_record, twin_state
from tests.session.passing import (
    CAST,
    DOCKERS,
    HARBOUR,
    OFFICE,
    VALLEY,
    deck,
    new,
    played,
    role,
)
from wargame.base.errors import UserError
from wargame.engine import Act, Kind, Record
from wargame.reports import Names, Position, Say
from wargame.reports.messages import heard
from wargame.reports.page import html
from wargame.reports.table import table
from wargame.session import Session, verify
from wargame.session.account import account
from wargame.session.data import Game
from wargame.session.retrace import turns
from wargame.session.review import look_back


@pytest.mark.parametrize(
    ("team", "roles"),
    [
        (OFFICE, [OFFICE, HARBOUR, OFFICE]),
        (HARBOUR, [OFFICE, HARBOUR, OFFICE]),
        (VALLEY, [VALLEY, OFFICE, VALLEY]),
        (DOCKERS, [DOCKERS, DOCKERS, DOCKERS]),
    ],
)
def test_the_seat_follows_the_mandate_to_and_fro(team: str, roles: list[str]) -> None:
    """A team plays the office while its nominee holds the mandate; who has none stays."""
    with new(team) as session:
        assert played(session) == roles


def test_office_and_first_team_are_one_choice() -> None:
    """Whoever takes the list of the first nominee begins in the office, its bot in the list."""
    with (
        new(HARBOUR, bots={OFFICE: "random"}) as one,
        new(OFFICE, bots={HARBOUR: "random"}) as other,
    ):
        assert one.seats == other.seats
        assert [seat.player for seat in one.seats[:2]] == ["human", "random"]


def test_where_the_mandate_stays_a_seat_is_for_good() -> None:
    """The office is played by who took it, whoever holds the mandate, as decks had it before."""
    with Session.new(deck("stays"), CAST, {OFFICE: "human"}, "5") as session:
        assert played(session) == [OFFICE, OFFICE, OFFICE]
        assert session.roles_of(session.role) == ()


def test_bots_play_what_the_person_does_not() -> None:
    """The office's bot and the person change seats; the office that is left has another team's."""
    with new(VALLEY, bots={OFFICE: "analyst"}) as session:
        players = session.standpoint().seats
        assert (players[0], players[2]) == ("analyst", "human")
        session.end_week()
        assert session.standpoint().seats[:3] == ("human", "greedy", "analyst")
    with new(OFFICE, bots={VALLEY: "random"}) as session:
        session.end_week()
        assert session.standpoint().seats[:3] == ("random", "human", "random")


def test_a_bot_takes_over_the_office_that_is_left() -> None:
    """Nobody but the person acts in it in week 1, and nobody but the bot in week 2."""
    with new(OFFICE) as session:
        session.stand_in()
        session.end_week()
        session.end_week()
        acts = {(e.week, e.source) for e in session.log if e.role == OFFICE}
        assert {(1, "human"), (2, "bot")} <= acts and (1, "bot") not in acts


def test_a_passed_mandate_is_replayed_to_the_bit(tmp_path: Path) -> None:
    """The log proves itself, and says of each act whose it was."""
    file = tmp_path / "a.crossroads"
    with new(VALLEY, file) as session:
        played(session)
        weeks, mine = session.week, {(e.week, e.role) for e in session.log if e.source == "human"}
    found = verify(file)
    assert (found.weeks, found.first_bad_week) == (weeks, None)
    assert mine <= {(1, VALLEY), (2, OFFICE), (3, VALLEY)} and (2, OFFICE) in mine


def test_a_game_opens_in_the_seat_of_its_week(tmp_path: Path) -> None:
    """Reopened, read and branched it asks of the person what the week asks."""
    file = tmp_path / "a.crossroads"
    with new(VALLEY, file) as session:
        session.end_week()
    with Session.open(file) as again:
        assert role(again) == OFFICE
    with Session.branch(file, 1) as earlier:
        assert role(earlier) == VALLEY


def test_going_back_goes_back_to_the_seat() -> None:
    """Another road from a week before the mandate passed is played as one played then."""
    with new(VALLEY) as session:
        session.end_week()
        session.branch_off(1)
        assert role(session) == VALLEY
        session.go_to(1)
        assert role(session) == OFFICE


def test_only_the_present_seat_acts() -> None:
    """An act of the role that one played before is another seat's."""
    with new(VALLEY) as session:
        before = session.role
        session.end_week()
        with pytest.raises(UserError, match="Another seat"):
            session.act(Act(Kind.MESSAGE, before, index=0, target=0))


def test_undo_stays_within_the_seat() -> None:
    """What was done before the mandate passed stands; what is done since is taken back."""
    with new(VALLEY) as session:
        session.stand_in()
        session.end_week()
        assert not session.can_undo
        before, log = session.engine.checksum(session.state), len(session.log)
        bloc = int(session.legal().send[0].argmax())
        session.act(Act(Kind.SEND, session.role, bloc))
        session.undo()
        assert session.engine.checksum(session.state) == before and role(session) == OFFICE
        session.redo()
        assert session.log[log].kind == "send" and session.can_undo


def test_a_week_is_looked_at_as_it_was_seen() -> None:
    """The list's own week through the list's eyes, the office's through the office's."""
    with new(VALLEY) as session:
        played(session)
        then = session.past(1), session.past(2)
        assert [session.rules.roles[each.view.role].id for each in then] == [VALLEY, OFFICE]


def test_a_mandate_lost_at_the_close_passes_to_nobody() -> None:
    """The score is that of the role which was played last."""
    late = deck(lapses="week == 4")
    with Session.new(late, CAST, {OFFICE: "human"}, "5") as session:
        assert played(session) == [OFFICE] * 4
        lost, closed = (
            [n.week for n in session.record.notes if n.kind == kind]
            for kind in ("mandate", "ending")
        )
        assert lost == closed == [4] and role(session) == OFFICE
        assert session.roles_of(session.role) == (session.role,) * 4


def test_turns_are_looked_back_on_in_the_role_of_their_week() -> None:
    """What the person did as a list and what the person did as the office are one row of turns."""
    with new(VALLEY) as session:
        played(session)
        found = session.look_back()
        assert [moment.turn for moment in found.moments[::2]] == [2, 0, 2]
        assert found.role == session.role == 2
        assert 2 in session.turns() and session.turns() == turns(session._course, 2)


def test_the_report_names_the_seats_that_one_had() -> None:
    """Who played what, in which weeks, and which of them the score is of."""
    with new(VALLEY) as session:
        played(session)
        found = look_back(session._course, session.role, games=4)
        told = html(account(session, found, "en"))
        assert told.count("a person in some weeks, a bot in the others") == 2
        assert "Your seats: Valley Union in week 1" in told


def position(session: Session, twin: Random | None = None) -> Position:
    """What the person knows; with ``twin`` of a game in which all that was ever hidden differs."""
    roles, record, state = session.roles_of(session.role), session.record, session.state
    engine, governed = session.engine, bool(session.state.governed[0] >= 0)
    if twin is not None:
        other = {r: twin_record(record, engine.rules, r, governed, twin) for r in {*roles}}
        lines = [other[roles[max(a.week, 1) - 1]].lines[at] for at, a in enumerate(record.lines)]
        notes = [other[roles[max(a.week, 1) - 1]].notes[at] for at, a in enumerate(record.notes)]
        record = Record(lines, notes, record.week, record.phase)
        state = twin_state(engine, state, session.role, twin)
    names = Names(session.deck, engine.rules, Say("en"))
    return Position(names, engine.view(state, session.role), record, session.legal(), roles)


@pytest.mark.parametrize("team", [OFFICE, VALLEY])
def test_what_was_secret_stays_secret(team: str) -> None:
    """Whoever takes the office over learns nothing of what was said and spent in it before."""
    with new(team) as session:
        for _ in range(2):
            session.stand_in()
            session.end_week()
            true, other = position(session), position(session, Random(7))
            assert true.record != other.record
            assert true.seen == other.seen
            assert table(true, selected=1) == table(other, selected=1)


def test_an_answer_is_read_in_full_by_whom_it_concerned_then() -> None:
    """The office reads every bloc's reasons, the list its own; each in its week."""
    with new(VALLEY) as session:
        session.end_week()
        seen = position(session)
        harbour, valley = range(2)
        assert [seen.inside(week, harbour) for week in (1, 2)] == [False, True]
        assert seen.inside(1, valley)


def test_what_one_took_back_in_another_seat_is_one_s_own(tmp_path: Path) -> None:
    """Exported for the list, the act that its person took back in the office is there."""
    file = tmp_path / "game.crossroads"
    with new(VALLEY, file) as session:
        session.end_week()
        session.act(Act(Kind.DECLARE, session.role, index=0))
        session.undo()
        played(session)
        assert role(session) == VALLEY
    (log,) = Game(file).data(["log"], VALLEY).tables.values()
    assert [row[log.columns.index("role")] for row in log.rows if row[-1]] == [OFFICE]


def test_one_s_own_words_stay_one_s_own() -> None:
    """A message that the list wrote is the person's in the office too."""
    with new(VALLEY) as session:
        said, to = np.argwhere(session.legal().message[0])[0].tolist()
        session.act(Act(Kind.MESSAGE, session.role, index=said, target=to))
        session.end_week()
        assert [each.mine for each in heard(position(session))] == [True]
