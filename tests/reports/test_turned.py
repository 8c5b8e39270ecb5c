"""What happens while a role can do nothing is told with reasons, numbers and posts."""

from dataclasses import replace

import pytest

from tests.reports.game import BLOCS, DECK, ITEMS, OFFICE, ROLES, RULES, played, seen
from wargame.engine import Act, Kind
from wargame.reports import Decided, Names, Position, Say
from wargame.reports.decided import After
from wargame.reports.news import news
from wargame.reports.night import night_line
from wargame.reports.turned import as_sentence, overnight
from wargame.reports.week import happened

VALLEY, LANTERN = BLOCS["valley"], BLOCS["lantern"]
WHY = {
    "reason": "leaves",
    "chance": 90,
    "terms": [["share", 400], ["base", -250], ["warmth", -120], ["clock", 40]],
}
NAMES = Names(DECK, RULES, Say())


def speaker(bloc: int) -> int:
    """The role that speaks for a bloc."""
    return next(role for role in ROLES if bloc in RULES.roles[role].blocs)


def act(kind: Kind, bloc: int, **fields: int) -> Act:
    """An act of the bloc's own role; a package is sent by the office."""
    return Act(kind, OFFICE if kind == Kind.SEND else speaker(bloc), bloc, **fields)


def position(*decided: Decided, role: int = OFFICE, week: int = 2) -> Position:
    """A game in its second week in which that was decided."""
    state, record = played()
    state.week[0] = week
    for each in decided:
        record.enter(each.week, "negotiate")
        record.note("act", **each.act.named())
    return replace(seen(state, record, role), decided=decided)


ALONE = After(41, False)


def left(after: After = ALONE) -> Decided:
    """Valley leaves in the first week."""
    return Decided(1, act(Kind.WITHDRAW, VALLEY), WHY, after)


def test_who_leaves_says_why_and_what_is_left() -> None:
    """What weighed against staying, nothing that weighed for it; the seats against a majority."""
    (told,) = overnight(position(left()))
    assert told.left and told.title == "Valley: out of the coalition"
    assert told.reason.startswith("Its patience has run out; “") and "+100" not in told.reason
    assert "−30" in told.reason and "9 %" not in told.reason
    assert told.numbers == "Without it the coalition has 41 seats, 10 short of the majority of 51."


def test_what_it_held_goes_back_before_the_vote() -> None:
    """Portfolios and small change are free again; a post that was voted on stays its own."""
    made = left(After(41, False, (ITEMS["treasury"],), (ITEMS["speaker"],), 2))
    (told,) = overnight(position(made))
    treasury, chair = NAMES.portfolio(ITEMS["treasury"]), NAMES.portfolio(ITEMS["speaker"])
    assert told.posts == f"Given back: {treasury} and {NAMES.lots(2)}. It keeps: {chair}."


def test_its_ministers_stay_after_the_vote() -> None:
    """A minister in office stays; one that was only named makes the ministry vacant again."""
    made = left(After(41, True, (ITEMS["works"],), (ITEMS["treasury"],)))
    (told,) = overnight(position(made))
    works, treasury = NAMES.portfolio(ITEMS["works"]), NAMES.portfolio(ITEMS["treasury"])
    assert told.numbers.startswith("Without it the government has 41 seats")
    assert told.posts == f"Vacant again: {works}. Its ministers stay in office: {treasury}."


def test_an_offer_that_stood_is_answered_aloud() -> None:
    """A yes that comes in the bloc's own turn has reasons and the new number of seats."""
    why = {"reason": "chance", "terms": [["warmth", 120], ["base", -60]]}
    made = Decided(1, act(Kind.ACCEPT, VALLEY), why, After(69, False))
    (told,) = overnight(position(made))
    assert told.line == (
        "Valley: yes to the offer that stood. “It trusts the formateur” +30; "
        "“It signs nothing lightly” −15. "
        "With it the coalition has 69 seats, 18 above the majority of 51."
    )


def test_the_last_word_of_a_night_is_the_state_as_it_is() -> None:
    """Seats that left after a yes are not counted in it any more."""
    joined = Decided(1, act(Kind.ACCEPT, LANTERN), None, After(69, False))
    shown = position(joined, left())
    have = sum(seats for seats, one in zip(RULES.seats, shown.partners, strict=True) if one)
    assert night_line(shown, overnight(shown)) == (
        "Lantern: yes to the offer that stood.",
        f"The coalition now has {have} seats, {51 - have} short of the majority of 51.",
    )


def test_an_answer_in_ones_own_turn_is_no_news_of_the_night() -> None:
    """It has been told when the offer was sent; only what came later is told again."""
    sent = Decided(1, act(Kind.SEND, VALLEY), None)
    at_once = Decided(1, act(Kind.ACCEPT, VALLEY), None, After(45, False))
    later = Decided(1, act(Kind.ACCEPT, LANTERN), None, After(69, False))
    assert [each.bloc for each in overnight(position(sent, at_once, later))] == [LANTERN]


def test_what_one_does_oneself_is_not_told_to_one() -> None:
    """Who withdraws knows it; everybody else is told, but nothing of a package."""
    role = speaker(VALLEY)
    assert overnight(position(left(), role=role)) == ()
    made = replace(left(After(41, False, lots=3)), week=2)
    (told,) = overnight(position(made, role=speaker(BLOCS["dockers"])))
    assert told.left and NAMES.lots(3) not in told.posts


def test_others_offers_are_others_news() -> None:
    """A role that made no offer is not told of every yes."""
    made = Decided(1, act(Kind.ACCEPT, LANTERN), None, After(69, False))
    assert overnight(position(made, role=speaker(VALLEY))) == ()


@pytest.mark.parametrize("week", [1, 3])
def test_another_week_is_not_this_night(week: int) -> None:
    """What was decided before the last turn, or in this one by the role, is old or not yet done."""
    assert overnight(position(replace(left(), week=week), week=week + 2)) == ()


def test_news_and_week_tell_the_same() -> None:
    """Whoever reads the news later, or the week in the terminal, finds it all there."""
    shown = position(left(After(41, False, (ITEMS["works"],))))
    (told,), item = overnight(shown), news(shown)[0]
    assert item.title == "Valley: out of the coalition"
    assert item.text == f"{told.numbers} {told.posts} {told.reason}"
    done = happened(shown, shown.seen.notes)[-1]
    assert told.numbers in done.text and as_sentence(getattr(done, "reason", "")) == told.reason


def test_each_act_keeps_its_own_reason() -> None:
    """Two answers of one bloc in a week, and that of another week, are not mixed up."""
    whys = [{"reason": "", "terms": [["warmth", amount]]} for amount in (-40, -80, -120)]
    weeks = zip((1, 2, 2), whys, strict=True)
    acts = [Decided(week, act(Kind.DECLINE, VALLEY), why) for week, why in weeks]
    told = [item.text for item in news(position(*acts)) if item.kind == "talks"]
    assert ["−30" in told[0], "−20" in told[1], "−10" in told[2]] == [True] * 3
