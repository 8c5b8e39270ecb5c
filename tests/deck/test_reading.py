"""Expressions read as plain sentences."""

import pytest

from tests.deck.small import small
from wargame.deck import Reading

LEFT = "The left that are among the formateur's supporters"
CONDITIONS = [
    ("trade >= 58", "Trade is at least 58"),
    ("not trade >= 58", "Trade is below 58"),
    ("45.5 < trade", "Trade is above 45.5"),
    ("not governed and week > 3", "No cabinet is confirmed and the week is above 3"),
    ("alarm == 2", "Alarm is 2 (Wild)"),
    ("level(pilots) < 1", "The level of Pilots is below 1 (Quiet)"),
    ("sitting or vacancy", "Sitting has passed or no nominee is left"),
    ("me not in pledged", "This bloc is not among the formateur's supporters"),
    ("red in left", "Red is among The left"),
    ("promised(reform) or kept(reform)", "“Reform” is promised or kept"),
    ("not broken(reform)", "“Reform” has not been broken"),
    ("nominee_is(bob)", "Bob holds the mandate"),
    ("holds(left, mines | parks)", "The left have one of Mines or Parks"),
    ("count(mines & filled) == 1", "Mines is filled"),
    ("not count(filled & mines) > 0", "Mines is not filled"),
    ("count(red & pledged) == 0", "Red is not among the formateur's supporters"),
    ("count(left & pledged) == 1", f"The number of {LEFT} is 1"),
    ("count(mines & filled) == 2", "The number of Mines that are among filled portfolios is 2"),
    ("not holds(left, mines)", "Mines is not with The left"),
    ("week == (trade > 2)", "The week is 1 if Trade is above 2, otherwise 0"),
    ("since(storm) > 2", "Weeks since “Storm” is above 2"),
    (
        "week > 1 and (trade < 3 or calm < 3)",
        "The week is above 1 and (Trade is below 3 or Calm is below 3)",
    ),
    ("not (week > 1 and trade < 3)", "The week is at most 1 or Trade is at least 3"),
    (
        "count(guilds, faction.level >= 1) == 2",
        "The number of Guilds where its level is at least 1 (Quiet) is 2",
    ),
    ("any(blocs, me.lean > 50)", "At least one of all blocs: its “Lean” is above 50"),
    ("True", "Always"),
    ("wrong (", "wrong ("),
]

NUMBERS = [
    ("-185", "−185"),
    ("14*promised(reform)", "14 if “Reform” is promised"),
    ("2*(calm - 45)", "2 × (Calm − 45)"),
    ("trade*30//100", "30 % of Trade"),
    ("5 if governed else 0", "5 if a cabinet is confirmed, otherwise 0"),
    ("seats(left & pledged)", "The seats of The left that are among the formateur's supporters"),
    ("sum(assigned_to(me), it.weight)", "The sum over portfolios of this bloc of its “Weight”"),
    ("clip(min(trade, calm), 0, 10)", "The smallest of Trade and Calm (from 0 to 10)"),
    ("ramp(calm, 40, 60, 20)", "0 to 20 as Calm goes from 40 to 60"),
    ("table(alarm, 0, 200)", "0, 200 as Alarm goes from 0 to 1"),
    ("me.worth - me.fair", "The worth of its package − its fair share"),
]


@pytest.mark.parametrize(("text", "wanted"), CONDITIONS)
def test_conditions(text: str, wanted: str) -> None:
    """A condition reads as a sentence; what cannot be read stays as it is."""
    assert Reading(small()).condition(text) == wanted


@pytest.mark.parametrize(("text", "wanted"), NUMBERS)
def test_numbers(text: str, wanted: str) -> None:
    """A number reads as a phrase."""
    assert Reading(small()).number(text) == wanted


def test_arabic_has_phrases_of_its_own() -> None:
    """In Arabic the phrases are Arabic and figures are shielded from the direction."""
    said = Reading(small(), "ar").condition("week >= 4")
    assert said == "الأسبوع لا يقل عن \u20664\u2069"
