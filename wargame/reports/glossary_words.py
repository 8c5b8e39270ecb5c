"""The words of the table, each with what it means."""

from typing import NamedTuple


class Word(NamedTuple):
    """A word and what it means."""

    id: str
    word: str
    text: str


WORDS: tuple[Word, ...] = (
    Word(
        "formateur",
        "Formateur",
        "Whoever holds the mandate to form a cabinet; here a nominee and the office behind him. "
        "A mandate can lapse and pass to the next nominee.",
    ),
    Word(
        "portfolio",
        "Portfolio",
        "A ministry or post on the board. Until it is settled it can be offered, taken back and "
        "offered to somebody else.",
    ),
    Word(
        "tariff",
        "Tariff",
        "The price of each portfolio in points, the same for all. A bloc may value it higher or "
        "lower than the tariff does.",
    ),
    Word(
        "lots",
        "Lots",
        "Small change: posts below the cabinet, dealt in equal lots. Only the office sees all "
        "of them.",
    ),
    Word(
        "share",
        "Fair share",
        "The points that a bloc's seats would bring in proportion, at the price it asks. A "
        "yardstick, never a limit.",
    ),
    Word(
        "chance",
        "Chance of a yes",
        "What the model expects of a bloc from all that you may know of it, in steps of ten. "
        "Its mood of the day is hidden and not in it.",
    ),
    Word(
        "redline",
        "Red line",
        "What a bloc does not accept before the vote, whatever is offered. After the vote a "
        "line that is crossed weighs heavily on those who think of leaving.",
    ),
    Word(
        "pledge",
        "Pledge",
        "Support for the formateur, with a package or without. It can be withdrawn, also after "
        "the vote.",
    ),
    Word(
        "promise",
        "Promise",
        "Words that bind: they are kept or broken on a day that is known, and both have "
        "effects. The ledger says which stand and what would break them.",
    ),
    Word(
        "discipline",
        "Discipline",
        "The part of a bloc's members who vote as it has said. The others stray, and that is "
        "why a majority on paper can fail.",
    ),
    Word(
        "quota",
        "Quota",
        "The seats that a vote must reach: a majority of all members, or two thirds of them in "
        "the hall. Those who stay away count against it.",
    ),
    Word(
        "fan",
        "Fan",
        "What is expected, as a span: in eight of ten cases the figure falls inside it. That of a "
        "vote takes the week as it stands, before others act.",
    ),
    Word(
        "candidate",
        "Candidate",
        "The bloc that a post is offered to or put up for, as its tile on the board says. The "
        "posts of a vote are voted on together, in the first week in which each has one. The "
        "office puts somebody up in the dossier; it is free and asks nobody.",
    ),
    Word(
        "hysteresis",
        "Hysteresis",
        "A ladder goes up at one mark and comes down at a lower one, and rests on each rung for "
        "some weeks. So it does not swing to and fro.",
    ),
    Word(
        "band",
        "Band",
        "A stretch of a meter with a word for it. Crossing into another band is what others "
        "answer to.",
    ),
    Word(
        "ledger",
        "Ledger",
        "The book of causes: every change of a meter with the rule it comes from. The parts add "
        "up to the change exactly.",
    ),
    Word(
        "capital",
        "Political capital",
        "What offers, moves and public promises cost. It comes in every week, up to a cap.",
    ),
    Word(
        "trust",
        "Trust",
        "How far a bloc believes the formateur, from 0 to 100. It moves its answer, its votes "
        "and whether it stays.",
    ),
    Word(
        "price",
        "Price",
        "What a bloc asks in percent of the usual; marks raise or lower it for some weeks.",
    ),
    Word(
        "custom",
        "Custom",
        "Whose a post is by habit. Nothing forbids another; what it costs is a rule of the deck "
        "and is shown before it is done.",
    ),
    Word(
        "dilemma",
        "Dilemma",
        "An event that asks for a choice. The one that is marked comes by default when the week "
        "ends.",
    ),
    Word(
        "pivotal",
        "Needed, spare, completing",
        "Needed: without it the majority is lost. Spare: it could leave alone. Completing: "
        "alone it would bring the majority.",
    ),
    Word(
        "shapley",
        "Shapley and Shubik's index",
        "Let all blocs join in every order: how often this one turns the majority.",
    ),
    Word(
        "banzhaf",
        "Banzhaf's index",
        "Among all coalitions that need a member: how often it is this one.",
    ),
)
