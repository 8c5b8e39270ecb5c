"""What an instructor writes: every table of a deck, with ranges, units and help.

One model says it all. The files of a deck folder are read into :class:`Deck`; forms, checks, the
JSON Schema and the deck manual are made from these fields. Texts are plain strings or
``{en = "...", ar = "..."}``. Expressions are strings in the deck language, see
`docs/deck-language.md`; numbers are in points with at most two decimals.
"""

from wargame.deck.model.balance import Balance, Bar, Dial, Experiment, Measure, Shift
from wargame.deck.model.bargaining import AnswerTerm, Bargaining
from wargame.deck.model.blocs import Attribute, Bloc, Blocs, RedLine
from wargame.deck.model.bots import Bots, Habit, Slate, Stance, Temper, Withhold
from wargame.deck.model.cards import Card, Cards, Choice
from wargame.deck.model.deck import FILES, Deck, Papers
from wargame.deck.model.derived import Derived, Quantity
from wargame.deck.model.endings import Clause, Ending, Endings
from wargame.deck.model.fields import (
    MAX_EXPRESSION,
    MAX_TEXT,
    Expression,
    Id,
    Image,
    Percent,
    Points,
    Rung,
    Sources,
    Table,
    Text,
    Translated,
    Week,
    Weight,
    text,
)
from wargame.deck.model.government import Government, Lapse, Nominee, Vote
from wargame.deck.model.happening import Changes, Effect, Happening
from wargame.deck.model.history import History, Outcome, PastEvent
from wargame.deck.model.messages import Message, Messages
from wargame.deck.model.meta import Length, Lots, Meta
from wargame.deck.model.meters import Band, Counter, Meter, Meters, Series, Term
from wargame.deck.model.moves import Move, Moves
from wargame.deck.model.portfolios import Kind, Portfolio, Portfolios
from wargame.deck.model.promises import Promise, Promises
from wargame.deck.model.roles import Cast, Objective, Role, Roles
from wargame.deck.model.rulebook import Rule, RuleBook
from wargame.deck.model.sources import Source, SourceList
from wargame.deck.model.tracks import Level, Member, Step, Track, Tracks

__all__ = [
    "FILES",
    "MAX_EXPRESSION",
    "MAX_TEXT",
    "AnswerTerm",
    "Attribute",
    "Balance",
    "Band",
    "Bar",
    "Bargaining",
    "Bloc",
    "Blocs",
    "Bots",
    "Card",
    "Cards",
    "Cast",
    "Changes",
    "Choice",
    "Clause",
    "Counter",
    "Deck",
    "Derived",
    "Dial",
    "Effect",
    "Ending",
    "Endings",
    "Experiment",
    "Expression",
    "Government",
    "Habit",
    "Happening",
    "History",
    "Id",
    "Image",
    "Kind",
    "Lapse",
    "Length",
    "Level",
    "Lots",
    "Measure",
    "Member",
    "Message",
    "Messages",
    "Meta",
    "Meter",
    "Meters",
    "Move",
    "Moves",
    "Nominee",
    "Objective",
    "Outcome",
    "Papers",
    "PastEvent",
    "Percent",
    "Points",
    "Portfolio",
    "Portfolios",
    "Promise",
    "Promises",
    "Quantity",
    "RedLine",
    "Role",
    "Roles",
    "Rule",
    "RuleBook",
    "Rung",
    "Series",
    "Shift",
    "Slate",
    "Source",
    "SourceList",
    "Sources",
    "Stance",
    "Step",
    "Table",
    "Temper",
    "Term",
    "Text",
    "Track",
    "Tracks",
    "Translated",
    "Vote",
    "Week",
    "Weight",
    "Withhold",
    "text",
]
