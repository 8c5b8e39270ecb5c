"""What an author gets wrong is said in a sentence with a remedy."""

from typing import Any

import pytest

from tests.deck.evaluate import compiled
from wargame.deck.expressions import ExpressionFault

BLOC: dict[str, Any] = {"scopes": ("b",)}

FAULTS = [
    ("traed > 3", {}, "does not know 'traed'", "did you mean 'trade'?"),
    ("me.seats", {}, "no bloc is meant here", "inside count"),
    ("it.points", BLOC, "no portfolio is meant here", "portfolios"),
    ("faction.level", BLOC, "no member is meant here", "a family"),
    ("me.seets", BLOC, "does not know 'me.seets'", "did you mean 'seats'?"),
    ("lean", BLOC, "does not know 'lean'", "write me.lean"),
    ("red.trust", BLOC, "only me, it and faction", "sum over"),
    ("trade / 2", {}, "operator", "//"),
    ("trade ** 2", {}, "operator", "//"),
    ("trade % 2", {}, "'%'", "// 100"),
    ("trade is 2", {}, "compares with 'is'", "=="),
    ("trade = 2", {}, "cannot be read", "compare with =="),
    ("(trade", {}, "cannot be read", "close every parenthesis"),
    ("trade >", {}, "cannot be read", "Python's notation"),
    ("", {}, "is empty", "write True"),
    ("left", {}, "is a set of blocs", "count"),
    ("left + 1", {}, "where a number is needed", "count(S)"),
    ("count(3)", {}, "where a set is needed", "name a set"),
    ("seats(mines)", {}, "where a set of blocs is needed", "name a set"),
    ("left & mines", {}, "of another kind", "one kind"),
    ("trade and calm", {}, "where a condition is needed", "compare it"),
    ("left and red", {}, "where a condition is needed", "count(S) > 0"),
    ("week & 1", {}, "like sets", "write and"),
    ("count(left, 3)", {}, "where a condition is needed", "compare"),
    ("red if week > 1 else blue", {}, "chooses between sets", "& and |"),
    ("left in blocs", {}, "may be several", "count"),
    ("me in mines", BLOC, "holds other things", "set of blocs"),
    ("count()", {}, "gives count 0 values", "count(S)"),
    ("clip(1, 2)", {}, "gives clip 2 values", "clip(x, lo, hi)"),
    ("seats(S=left)", {}, "with = or *", "in order"),
    ("seats(*left)", {}, "with = or *", "in order"),
    ("cuont(left)", {}, "no function", "did you mean 'count'?"),
    ("count", {}, "without parentheses", "count(…)"),
    ("promised(reform2)", {}, "knows no promise", "did you mean 'reform'?"),
    ("since(3)", {}, "knows no card", "name a card"),
    ("level(guilds)", {}, "not one member", "faction.level"),
    ("table(alarm, trade, 2)", {}, "plain number", "figure"),
    ("ramp(trade, 5, 5, 10)", {}, "without a slope", "differ"),
    ("ramp(trade, 5, 6, 1.5)", {}, "1.5 points", "whole number"),
    ("noise(3)", BLOC, "draws noise", "votes of a vote"),
    ("1 // 0", {}, "divides by zero", "something else"),
    ("trade * 0.01 * 0.01", {}, "6 decimals", "4 are the most"),
    ("0.001 + trade", {}, "'0.001'", "12.25"),
    ("1e3", {}, "runs into a name", "12.25"),
    ("0x10", {}, "runs into a name", "12.25"),
    ("trade*1000000*1000", {}, "may reach", "divide before multiplying"),
    ("week >= 4 # later", {}, "'#'", "comment"),
    ("week ≥ 4", {}, "'≥'", ">="),
]


@pytest.mark.parametrize(("text", "place", "what", "remedy"), FAULTS)
def test_faults(text: str, place: dict[str, Any], what: str, remedy: str) -> None:
    """The sentence quotes the text, says what is wrong, and what to write instead."""
    with pytest.raises(ExpressionFault) as caught:
        compiled(text, **place)
    sentence = str(caught.value)
    assert what in sentence and remedy in f"{sentence} {caught.value.remedy}"
    assert caught.value.where.startswith("'")


@pytest.mark.parametrize(
    ("text", "kind", "what"),
    [
        ("trade", "condition", "is a number, and a condition is needed"),
        ("trade > 3", "b", "is a condition, and a set of blocs is needed"),
        ("mines", "b", "is a set of portfolios, and a set of blocs is needed"),
        ("pilots", "m0", "is a set of members, and a set of members is needed"),
    ],
)
def test_the_place_says_what_it_wants(text: str, kind: str, what: str) -> None:
    """An expression of the wrong kind for its place is refused."""
    with pytest.raises(ExpressionFault, match=what):
        compiled(text, kind)


def test_a_definition_may_not_lead_back_to_itself() -> None:
    """The fair share may not use the fair share."""
    with pytest.raises(ExpressionFault, match=r"leads back to me\.fair"):
        compiled("me.fair + 1", scopes=("b",), without=frozenset(["fair"]))
