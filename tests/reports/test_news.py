"""What happened, as headlines; bots' reasons as far as they are said aloud."""

from dataclasses import replace

import pytest

from tests.reports.game import BLOCS, DECK, ITEMS, OFFICE, RULES, after, do, played, seen
from wargame.engine import Act, Kind, Note
from wargame.engine.rules import Quantity
from wargame.reports.ballots import ballot
from wargame.reports.names import Names
from wargame.reports.news import news
from wargame.reports.reasons import reads_secret, reason_text, stated
from wargame.reports.say import Say
from wargame.reports.stories import story
from wargame.reports.week import week_report

WHY = {"reason": "gap", "chance": 512, "stance": "quayside", "terms": [("share", -300)]}


def test_news_come_newest_first() -> None:
    """Weeks fall; what is fresh stands before what is not."""
    items = news(after("b", 3))
    weeks = [item.week for item in items]
    assert weeks == sorted(weeks, reverse=True)
    assert [item.fresh for item in items] == sorted((i.fresh for i in items), reverse=True)


def test_an_offer_names_its_portfolios() -> None:
    """The headline names the bloc, the text the package."""
    state, record = played()
    items = 1 << ITEMS["treasury"] | 1 << ITEMS["works"]
    do(state, record, Act(Kind.SEND, OFFICE, BLOCS["valley"], items=items, lots=2))
    item = news(seen(state, record))[0]
    assert (item.title, item.label) == ("Offer to Valley", "In the game")
    assert item.text == "Treasury, Works and ferries and 2 × harbour boards."


def test_news_told_once_are_told_the_same_again() -> None:
    """A remembered item is the item of a fresh look."""
    state, record = played("b", 2)
    position = seen(state, record)
    again = type(position)(position.names, position.view, position.record)
    assert news(again) == news(position) == news(seen(state, record))


def test_a_vote_is_told_bloc_by_bloc() -> None:
    """The seats of the blocs add up to the sum in the headline."""
    position = after("b", 2)
    votes = [ballot(position, note) for note in position.seen.notes if note.kind == "vote"]
    assert votes and all(sum(row[1] for row in vote.blocs) == vote.total for vote in votes)
    assert str(votes[0].total) in votes[0].title


def test_who_gave_no_seat_has_a_reason() -> None:
    """No offer, a refused one or a red line, as anybody may know it; a partner strayed."""
    state, record = played()
    do(state, record, Act(Kind.SEND, OFFICE, BLOCS["valley"], lots=1))
    do(state, record, Act(Kind.DECLARE, OFFICE, index=0))
    votes = [28, 0, 0, 0, 13]
    note = Note(1, "vote", "vote", {"vote": 1, "votes": votes, "total": 41, "quota": 51})
    note.data.update(passed=False, confirmed=[], rejected=[], ministers={})
    assert ballot(seen(state, record), note).silent == (
        ("Valley", "said no to its offer"),
        ("Dockers", "a red line holds"),
        ("Lantern", "had no offer"),
    )


def test_who_left_before_the_vote_did_not_say_no() -> None:
    """A bloc that has left the coalition gave no seat for that."""
    state, record = played()
    valley = BLOCS["valley"]
    do(state, record, Act(Kind.SEND, OFFICE, valley, lots=1))
    state.pledged[0, valley], state.sent[0, valley] = 1, 0
    speaker = next(r for r, role in enumerate(RULES.roles) if valley in role.blocs)
    do(state, record, Act(Kind.WITHDRAW, speaker, valley))
    data = {"vote": 1, "votes": [28, 0, 16, 17, 13], "total": 74, "quota": 51, "passed": False}
    note = Note(1, "vote", "vote", {**data, "confirmed": [], "rejected": [], "ministers": {}})
    assert ballot(seen(state, record), note).silent == (("Valley", "left the coalition"),)


def test_a_choice_names_who_chose() -> None:
    """The role that the card asked, or nobody."""
    card = next(i for i, c in enumerate(RULES.cards) if c.choices)
    data = {"card": card, "option": 0, "default": False}
    told = story(after(), Note(1, "negotiate", "choice", data))
    missed = story(after(), Note(1, "negotiate", "choice", {**data, "default": True}))
    assert told is not None and told.text == "Chosen by The formateur's office."
    unasked = "Nothing was chosen: this is what happens by default."
    assert missed is not None and missed.text == unasked


def test_a_move_that_takes_a_chance_says_how_it_went() -> None:
    """Either way, with the effects of the way it went."""
    cause = next(i for i, c in enumerate(RULES.causes) if c.id == "quay_talks")
    note = Note(1, "negotiate", "chance", {"cause": cause, "element": 0, "success": False})
    told = story(after(), note)
    assert told is not None
    assert (told.title, told.text) == (
        "Talks on the quay: it comes to nothing", "Calm on the quay −2.",
    )  # fmt: skip


def test_a_rule_that_did_not_happen_is_no_news() -> None:
    """Only what came true is told."""
    cause = next(i for i, c in enumerate(RULES.causes) if c.id == "dock_fire")
    data = {"cause": cause, "element": 0, "success": False}
    assert story(after(), Note(1, "adjudicate", "chance", data)) is None


def test_reasons_are_told_in_words() -> None:
    """Reason, chance, the heaviest terms in points at even odds, the line followed."""
    names = Names(DECK, RULES, Say())
    told = reason_text(names, WHY)
    assert told == (
        "seats are missing to the majority; chance 50 %; “The package is less than its seats can "
        "ask” −75; line: The quay first"
    )
    assert reason_text(names, None) == ""


def test_a_yes_names_first_what_spoke_for_it() -> None:
    """However heavy what spoke against it is."""
    names = Names(DECK, RULES, Say())
    why = {"reason": "chance", "terms": [["share", -400], ["warmth", 300], ["clock", -200]]}
    no, yes = (reason_text(names, why, agreed=agreed) for agreed in (False, True))
    assert no.index("−100") < no.index("+75") and yes.index("+75") < yes.index("−100")


def test_what_an_analyst_weighed_is_told() -> None:
    """How many roads, and the points of the best and of the usual one."""
    why = {"reason": "ordered", "weighed": [12, 64, 58]}
    told = reason_text(Names(DECK, RULES, Say()), why)
    assert told == ("it looked ahead; best of 12 roads, 64 points against 58 for the usual one")


def test_a_role_hears_only_what_is_said_aloud() -> None:
    """Neither the chance nor the line of another role."""
    assert stated(RULES, WHY) == {"reason": "gap", "terms": [("share", -300)]}


def test_an_outsider_hears_nothing_of_a_package() -> None:
    """What a package is worth to a bloc is between it and the office; its trust is not."""
    why = {"reason": "gap", "terms": [("share", -300), ("warmth", 12)]}
    assert stated(RULES, why, outsider=True) == {"reason": "gap", "terms": [("warmth", 12)]}


def test_a_secret_leaves_no_gap_among_the_reasons() -> None:
    """However much a mood weighs, the same three reasons are said: their number tells nothing."""
    rules = replace(RULES, terms=(*RULES.terms, ("temper", ("bvar", RULES.mood))))
    public = [("share", -300), ("warmth", 120), ("course", 80), ("clock", 40)]
    light = {"reason": "gap", "terms": [*public, ("temper", 4)]}
    heavy = {"reason": "gap", "terms": [("temper", 900), *public]}
    assert stated(rules, light) == stated(rules, heavy) == {"reason": "gap", "terms": public[:3]}


@pytest.mark.parametrize("reason", ["claim", "top_up"])
def test_what_was_asked_in_private_is_no_reason_for_others(reason: str) -> None:
    """That a claim is granted, or that a partner has too little, is between the two."""
    why = {"reason": reason, "terms": []}
    assert stated(RULES, why) == why
    assert stated(RULES, why, outsider=True) == {"reason": "between", "terms": []}


def test_a_secret_inside_a_quantity_is_not_said() -> None:
    """A term that opens a quantity that reads a mood rests on that mood."""
    moody = Quantity("moody", "b", (("bvar", RULES.mood),), None, None, False)
    rules = replace(RULES, quantities=(*RULES.quantities, moody))
    tree = ("add", ("const", 1), ("bquantity", len(RULES.quantities)))
    assert reads_secret(rules, tree) and not reads_secret(rules, ("bquantity", 1))


def test_a_week_tells_its_cards_first() -> None:
    """The Brief comes before the talks; the week's title has its Monday."""
    report = week_report(after("b", 2), 2)
    assert report.title == "Week 2 · 8 Mar 2027"
    assert getattr(report.happened[0], "kind", "") == "card"


def test_a_fair_package_that_is_declined_is_only_too_early() -> None:
    """Where a reserve that nothing moves weighs most, nothing is missing."""
    rules = replace(RULES, terms=(("base", ("const", -185)), ("share", ("me", "worth"))))
    fair = {"reason": "best_value", "terms": [("base", -185), ("share", 88)]}
    low = {"reason": "best_value", "terms": [("base", -185), ("share", -20)]}
    told = [stated(rules, why) for why in (fair, low)]
    assert [why["reason"] for why in told if why] == ["early", "best_value"]
    outside = stated(rules, fair, outsider=True)
    assert outside is not None and outside["reason"] != "early"


def test_a_term_has_one_name() -> None:
    """An answer names its reasons with the sentences of the dossier, in the bloc's own words."""
    term = DECK.bargaining.term[0]
    told = reason_text(Names(DECK, RULES, Say()), {"reason": "", "terms": [(term.id, -300)]})
    assert told == f"“{Say().deck(term.hinders).rstrip('.')}” −75"
