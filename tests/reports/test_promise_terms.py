"""The small print of promises: when they fall due, how they fall out, what would break them."""

from tests.reports.game import BLOCS, ITEMS, RULES, played, seen
from wargame.engine import State
from wargame.reports.promise_terms import PromiseTerms, promise_terms

AUDIT = [made.id for made in RULES.promises].index("audit")


def terms(state: State) -> PromiseTerms:
    """The terms of the public audit."""
    return promise_terms(seen(state, played()[1]))[AUDIT]


def test_who_gave_it_to_whom() -> None:
    """A declared promise is the nominee's, to everyone."""
    found = terms(played()[0])
    assert found.parties.endswith("to everyone") and found.verdict == ""


def test_when_it_falls_due_is_found_by_looking_ahead() -> None:
    """Before a cabinet in weeks of the government; then in so many weeks."""
    state, _ = played()
    before = terms(state)
    state.governed[0] = 0
    after = terms(state)
    assert before.falls == after.falls
    assert "of the government" in before.due and "Falls due in" in after.due


def test_a_promise_that_stands_has_a_verdict() -> None:
    """Kept or broken, as it would fall out if nothing changed; one that is kept has none."""
    state, _ = played()
    state.promise[0, AUDIT] = 1
    assert terms(state).verdict in ("kept", "broken")
    state.promise[0, AUDIT] = 2
    assert terms(state).verdict == ""


def test_what_would_break_it_is_named() -> None:
    """Ports to the Dockers, the one thing that the audit forbids; and no more once that is done."""
    state, _ = played()
    state.promise[0, AUDIT] = 1
    ports, dockers = ITEMS["ports"], BLOCS["dockers"]
    [said] = terms(state).breakers
    assert "Ports" in said and "Dockers" in said
    state.owner[0, ports] = dockers
    assert terms(state).breakers == () and "end of this week" in terms(state).verdict_text


def test_effects_of_keeping_and_breaking_are_told() -> None:
    """As the deck has them."""
    found = terms(played()[0])
    assert [line.text for line in found.kept] == ["+6", "+5"]
    assert [line.text for line in found.broken] == ["\u22129", "\u22128"]
