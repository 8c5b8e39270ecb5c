"""The week: everybody's turn, the rules, and what is written about it."""

from collections import Counter
from pathlib import Path

import pytest

from tests.session.table import CAST, DECK, checksum, new, offer, played
from wargame.base.errors import UserError
from wargame.session import Changed, Session
from wargame.store import WeekEnd, read_game


def test_a_week_is_saved_as_it_ended(tmp_path: Path) -> None:
    """The file holds hash, ledger, notes and values of every week played."""
    with played(tmp_path / "a.crossroads", weeks=2) as session:
        assert read_game(tmp_path / "a.crossroads").weeks == session.weeks
        assert [end.week for end in session.weeks] == [0, 1, 2]


def test_the_ledger_sums_to_every_change(tmp_path: Path) -> None:
    """Between two weeks every variable changes by the sum of the week's lines."""
    session = new(tmp_path / "a.crossroads", human=None)
    while not session.ending:
        session.end_week()
    session.close()
    for before, end in zip(session.weeks, session.weeks[1:], strict=False):
        assert _sums(end) == _changes(before, end)


def _sums(end: WeekEnd) -> Counter[tuple[str, str, str]]:
    sums: Counter[tuple[str, str, str]] = Counter()
    for line in end.ledger:
        sums[line.kind, line.id, line.of] += line.amount
    return Counter({key: amount for key, amount in sums.items() if amount})


def _changes(before: WeekEnd, end: WeekEnd) -> Counter[tuple[str, str, str]]:
    pairs = zip(before.values, end.values, strict=True)
    made = {(new.kind, new.id, new.of): new.value - old.value for old, new in pairs}
    return Counter({key: amount for key, amount in made.items() if amount})


def test_the_week_moves_on() -> None:
    """Ending the week says so and opens the next one."""
    session = new()
    changed = session.end_week()
    session.close()
    assert session.week == 2 and Changed.WEEK | Changed.METERS in changed


def test_a_story_closes_once() -> None:
    """The last week names the ending; after it there is no other week."""
    session = new()
    while not (changed := session.end_week()) & Changed.ENDING:
        pass
    assert session.ending in session.rules.endings and Changed.ENDING in changed
    with pytest.raises(UserError, match="The story has closed"):
        session.end_week()
    session.close()


def test_history_has_one_value_a_week() -> None:
    """A variable's history begins before week 1 and ends now."""
    session = new()
    session.act(offer(session))
    session.end_week()
    capital = session.rules.capital + session.role
    session.close()
    start = session.rules.variables[capital].start
    assert session.history(capital)[0] == start and len(session.history(capital)) == 3
    assert session.history(capital)[-1] == session.state.var[0, capital]


def test_the_view_keeps_the_secrets() -> None:
    """A role's view has no key of the random source and not the capital of others."""
    session = new()
    view, rules = session.view(), session.rules
    session.close()
    others = [rules.capital + r for r in range(len(rules.roles)) if r != session.role]
    assert not view.state.seed.any() and not view.state.var[0, others].any()


def test_bots_play_a_game_alone() -> None:
    """Without a person the view is open, and no act is."""
    session = new(human=None)
    session.end_week()
    assert session.view().state is session.state and session.role == -1
    with pytest.raises(UserError, match="Only bots play"):
        session.legal()
    session.close()


@pytest.mark.parametrize(
    ("players", "words"),
    [
        ({"nobody": "human"}, "There is no seat 'nobody'"),
        ({CAST.roles[0]: "wizard"}, "Nobody is called 'wizard'"),
        (dict.fromkeys(CAST.roles[:2], "human"), "Only one seat can be human"),
    ],
)
def test_seats_are_checked(players: dict[str, str], words: str) -> None:
    """Unknown roles, unknown players and two people are refused in a sentence."""
    with pytest.raises(UserError, match=words):
        Session.new(DECK, CAST.id, players, "seed")


def test_a_bot_may_sit_in_for_a_week() -> None:
    """A stand-in plays the person's turn as the same bot in that seat would."""
    alone, helped = new(human=None), new()
    alone.end_week()
    helped.stand_in()
    helped.end_week()
    same = checksum(alone) == checksum(helped)
    alone.close()
    helped.close()
    assert same


def test_other_seats_are_looked_at_only_after_the_end() -> None:
    """While the story is open their views are theirs."""
    session = new()
    with pytest.raises(UserError, match="still open"):
        session.view_of(1)
    while not session.ending:
        session.end_week()
    assert session.view_of(1).role == 1
