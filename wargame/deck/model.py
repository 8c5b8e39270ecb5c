"""What an instructor writes: every table of a deck, with ranges, units and help.

One model says it all. The files of a deck folder are read into :class:`Deck`; forms, checks, the
JSON Schema and the deck manual are made from these fields. Texts are plain strings or
``{en = "...", ar = "..."}``. Expressions are strings in the deck language, see
`docs/deck-language.md`; numbers are in points with at most two decimals.
"""

from decimal import Decimal
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

MAX_EXPRESSION = 300
MAX_TEXT = 4000


_HUNDREDTH = Decimal("0.01")


def _two_decimals(value: Decimal) -> Decimal:
    if not value.is_finite() or not -1_000_000 <= value <= 1_000_000:
        raise ValueError("is beyond reason; let it be between -1,000,000 and 1,000,000")
    # One way to write each number, so that 45.50 and 45.5 give the same hash.
    if value == (whole := int(value)):
        return Decimal(whole)
    if value != value.quantize(_HUNDREDTH):
        raise ValueError("has more than two decimals; round it to hundredths")
    return value.normalize()


def _list() -> list[Any]:
    """An empty list: of ``list`` itself pydantic would read the signature from its help."""
    return []


def _dict() -> dict[Any, Any]:
    """An empty table, likewise."""
    return {}


Id = Annotated[
    str,
    Field(pattern=r"^[a-z][a-z0-9_]{0,39}$", description="Lower-case name used in expressions."),
]
Points = Annotated[Decimal, AfterValidator(_two_decimals)]
Expression = Annotated[str, Field(min_length=1, max_length=MAX_EXPRESSION)]
Percent = Annotated[int, Field(ge=0, le=400)]
Week = Annotated[int, Field(ge=1, le=104)]
Rung = Annotated[int, Field(ge=-99, le=99)]
Weight = Annotated[int, Field(ge=-10_000, le=10_000)]
Image = Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]{0,75}\.(png|jpg)$")]
Sources = Annotated[
    list[str], Field(default_factory=_list, description="Keys of sources.toml.", max_length=20)
]


class Table(BaseModel):
    """A table of a deck file: unknown fields are faults, values never change after reading."""

    model_config = ConfigDict(
        extra="forbid",
        frozen=True,
        str_strip_whitespace=True,
        defer_build=True,  # most tables are only ever read as parts of the deck
    )


class Translated(Table):
    """One text in several languages."""

    en: Annotated[str, Field(max_length=MAX_TEXT)]
    ar: Annotated[str, Field(max_length=MAX_TEXT)] = ""


Text = Annotated[str, Field(max_length=MAX_TEXT)] | Translated


def text(value: Text, language: str = "en") -> str:
    """The text in ``language``, or in English where that language is missing."""
    if isinstance(value, str):
        return value
    return (value.ar if language == "ar" else "") or value.en


# --- effects -----------------------------------------------------------------------------------


class Effect(Table):
    """One change.

    Exactly one of ``add``, ``to``, ``mark``, ``promise``, ``reveal``, ``hold``, ``hasten`` is said.
    """

    on: Annotated[str, Field(description="Meter, counter, track, bloc attribute or capital.")] = ""
    of: Annotated[
        str, Field(description="Whose: a set of blocs or track members, me, target, or a role.")
    ] = ""
    add: Annotated[Points | Expression | None, Field(description="Points, or an expression.")] = (
        None
    )
    to: Annotated[Points | Expression | None, Field(description="Set to this value.")] = None
    at_most: Annotated[Points | None, Field(description="An addition stops here.")] = None
    at_least: Annotated[Points | None, Field(description="A subtraction stops here.")] = None
    mark: Annotated[int | None, Field(ge=1, le=400, description="A price mark in percent.")] = None
    promise: Annotated[str, Field(description="Promise that is given, kept, broken or lapses.")] = (
        ""
    )
    becomes: Literal["given", "kept", "broken", "void"] = "given"
    reveal: Annotated[str, Field(description="Whose mood the formateur learns.")] = ""
    hold: Annotated[str, Field(description="Ladder that takes no step this week.")] = ""
    hasten: Annotated[
        str,
        Field(description="Ladder that need not wait for its next step, where its rule holds."),
    ] = ""
    after: Annotated[int, Field(ge=0, le=26, description="Weeks of delay.")] = 0
    weeks: Annotated[int, Field(ge=1, le=26, description="For how many weeks it lasts.")] = 1


Changes = Annotated[
    dict[Id, Points],
    Field(
        default_factory=_dict,
        max_length=60,
        description="Short form: variable = points added, once.",
    ),
]


class Happening(Table):
    """What a rule, card, choice, move or transition does."""

    effects: Changes
    also: Annotated[list[Effect], Field(default_factory=_list, max_length=60)]
    chance: Annotated[
        Expression | None, Field(description="Out of 1024; drawn once. None: certain.")
    ] = None
    otherwise: Changes
    otherwise_also: Annotated[list[Effect], Field(default_factory=_list, max_length=60)]


# --- deck.toml ---------------------------------------------------------------------------------


class Length(Table):
    """How long the story may take."""

    formation: Annotated[int, Field(ge=1, le=60, description="Last week without a cabinet.")]
    government: Annotated[int, Field(ge=0, le=52, description="Weeks a cabinet is watched.")]


class Lots(Table):
    """Small change: heads of bodies, governors, deputies."""

    count: Annotated[int, Field(ge=0, le=60)] = 0
    points: Points = Decimal(0)
    worth: Points = Decimal(0)
    name: Text = "lots"


class Meta(Table):
    """deck.toml: what the deck is."""

    format: Literal[1]
    id: Id | Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]{0,39}$")]
    version: Annotated[str, Field(pattern=r"^\d+\.\d+\.\d+$")]
    title: Text
    summary: Text
    setting: Text = ""
    languages: list[Literal["en", "ar"]]
    objectives: list[Text] = Field(default_factory=_list, max_length=20)
    starts: Annotated[str, Field(pattern=r"^\d{4}-\d{2}-\d{2}$", description="Monday of week 1.")]
    length: Length
    seats: Annotated[int, Field(ge=3, le=2000)]
    majority: Annotated[int, Field(ge=2, le=2000)]
    lots: Lots = Lots()
    quiet: Annotated[int, Field(ge=0, le=2000, description="Weight of a week without card.")] = 60
    capital_cap: Annotated[int, Field(ge=1, le=99)] = 12
    offer_cost: Annotated[int, Field(ge=0, le=20)] = 1
    new_items: Annotated[int, Field(ge=1, le=20, description="New portfolios in one send.")] = 5
    spoilers: Annotated[bool, Field(description="Moves marked as spoilers may be played.")] = True
    art: Literal["seats", "star", "river", "bars"] = "seats"
    image: Image | None = None
    notice: Text = ""


# --- blocs.toml --------------------------------------------------------------------------------


class Attribute(Table):
    """A number that every bloc has: a lean, a grievance. The engine itself adds trust and mood."""

    id: Id
    name: Text
    low: Points = Decimal(0)
    high: Points = Decimal(100)
    whole: Annotated[bool, Field(description="Counted in whole units, not hundredths.")] = False
    secret: bool = False


class RedLine(Table):
    """What this bloc will not accept before the vote."""

    when: Expression
    text: Text


class Bloc(Table):
    """A parliamentary list with seats."""

    id: Id
    name: Text
    short: Text
    letter: Annotated[str, Field(min_length=1, max_length=1)]
    leader: Text = ""
    note: Text = ""
    seats: Annotated[int, Field(ge=1, le=2000)]
    sets: list[Id] = Field(default_factory=_list)
    badges: list[Text] = Field(default_factory=_list, max_length=8)
    discipline: Percent = 95
    trust: Points = Decimal(50)
    mood: Annotated[int, Field(ge=0, le=500, description="Hidden, drawn −mood … +mood.")] = 50
    values: dict[Id, Points] = Field(default_factory=_dict, description="Deck attributes.")
    wants: dict[Id, Percent] = Field(default_factory=_dict, description="Portfolio = salience %.")
    rivals: list[Id] = Field(default_factory=_list)
    red_lines: list[RedLine] = Field(default_factory=_list, max_length=20)
    color: Annotated[str, Field(pattern=r"^#[0-9A-Fa-f]{6}$")] = "#8D887D"
    color_dark: Annotated[str, Field(pattern=r"^#[0-9A-Fa-f]{6}$")] = "#777C7F"
    pattern: Literal[
        "solid", "slash", "backslash", "ring", "dots", "vertical", "horizontal", "grid"
    ] = "solid"
    image: Image | None = None
    sources: Sources


class Blocs(Table):
    """blocs.toml."""

    base_salience: Percent = 90
    attribute: list[Attribute] = Field(default_factory=_list, max_length=12)
    sets: dict[Id, Text] = Field(default_factory=_dict, description="Named sets of blocs.")
    bloc: Annotated[list[Bloc], Field(min_length=2, max_length=60)]


# --- roles.toml --------------------------------------------------------------------------------


class Objective(Table):
    """What a role privately wants, with points of 100."""

    text: Text
    points: Annotated[Expression, Field(description="Points earned at the end; may use me.")]
    most: Annotated[int, Field(ge=-100, le=100, description="The most it can bring.")]


class Role(Table):
    """A seat at the table."""

    id: Id
    name: Text
    office: Annotated[bool, Field(description="The formateur's office: follows the mandate.")] = (
        False
    )
    blocs: list[Id] = Field(default_factory=_list)
    capital: Annotated[int, Field(ge=0, le=99)] = 4
    income: Annotated[int, Field(ge=0, le=20)] = 2
    income_governed: Annotated[int | None, Field(ge=0, le=20)] = None
    briefing: Text = ""
    aim: Text = ""
    image: Image | None = None
    objective: list[Objective] = Field(default_factory=_list, max_length=20)


class Cast(Table):
    """A named set of roles over the same blocs. Every bloc is spoken for exactly once."""

    id: Id
    name: Text
    roles: list[Id]
    weeks_a_round: Annotated[
        Literal[1, 2],
        Field(
            description="2: roles act every other week; between, offers that stand are answered."
        ),
    ] = 1
    mandate: Annotated[
        Literal["stays", "passes"],
        Field(description="passes: who speaks for the nominee's bloc plays the office as well."),
    ] = "stays"


class Roles(Table):
    """roles.toml."""

    role: Annotated[list[Role], Field(min_length=1, max_length=60)]
    cast: Annotated[list[Cast], Field(min_length=1, max_length=12)]


# --- portfolios.toml ---------------------------------------------------------------------------


class Kind(Table):
    """A section of the board."""

    id: Id
    name: Text
    ministry: Annotated[bool, Field(description="Confirmed one by one in the cabinet vote.")] = True
    tall: bool = False


class Portfolio(Table):
    """A ministry or a post."""

    id: Id
    name: Text
    short: Text = ""
    kind: Id
    points: Points
    values: dict[Id, Annotated[int, Field(ge=-1000, le=1000)]] = Field(default_factory=_dict)
    sets: list[Id] = Field(default_factory=_list)
    holders: Annotated[Expression | None, Field(description="Set of blocs that may hold it.")] = (
        None
    )
    custom: Annotated[
        Expression | None, Field(description="Set of blocs that hold it by custom; binds nobody.")
    ] = None
    office: Annotated[bool, Field(description="Goes with the mandate.")] = False
    icon: str = "briefcase"
    sources: Sources


class Portfolios(Table):
    """portfolios.toml."""

    values: dict[Id, Text] = Field(
        default_factory=_dict, description="Whole numbers every one has."
    )
    watched: Annotated[str, Field(description="The value shown as pips on the board.")] = ""
    sets: dict[Id, Text] = Field(default_factory=_dict)
    kind: Annotated[list[Kind], Field(min_length=1, max_length=8)]
    portfolio: Annotated[list[Portfolio], Field(min_length=1, max_length=60)]


# --- meters.toml, derived.toml -----------------------------------------------------------------


class Band(Table):
    """A stretch of a meter with a word."""

    below: Annotated[Points | None, Field(description="Upper end; none for the last.")] = None
    word: Text
    tone: Literal["calm", "watch", "alarm"]


class Term(Table):
    """A labelled part of a sum; the labels are what Why shows."""

    label: Text
    value: Annotated[Expression | None, Field(description="The part itself.")] = None
    line: Annotated[Id | None, Field(description="A derived quantity, opened into its terms.")] = (
        None
    )
    times: Annotated[Points, Field(description="Factor on an opened quantity.")] = Decimal(1)
    sources: Sources


class Meter(Table):
    """A number from 0 to 100 that everyone watches."""

    id: Id
    name: Text
    short: Text = ""
    help: Text = ""
    low: Points = Decimal(0)
    high: Points = Decimal(100)
    start: Points
    good: Annotated[Literal["up", "down", "none"], Field(description="Which way is better.")] = (
        "none"
    )
    headline: bool = False
    bands: list[Band] = Field(default_factory=_list, max_length=12)
    rate: Annotated[int, Field(ge=0, le=100, description="Percent of the gap closed a week.")] = 0
    anchor: list[Term] = Field(default_factory=_list, max_length=40)


class Counter(Table):
    """A whole number that rules keep: attacks so far, deals signed."""

    id: Id
    name: Text
    start: Annotated[int, Field(ge=0, le=9999)] = 0
    high: Annotated[int, Field(ge=1, le=9999)] = 999


class Series(Table):
    """A number that the calendar moves: troops, days on the clock."""

    id: Id
    name: Text
    values: Annotated[list[Points], Field(min_length=1, max_length=104, description="By week.")]
    sources: Sources


class Meters(Table):
    """meters.toml."""

    meter: Annotated[list[Meter], Field(min_length=1, max_length=20)]
    counter: list[Counter] = Field(default_factory=_list, max_length=60)
    series: list[Series] = Field(default_factory=_list, max_length=20)


class Quantity(Table):
    """A named quantity made of labelled terms; public unless said."""

    id: Id
    name: Text
    help: Text = ""
    scope: Literal["all", "bloc"] = "all"
    low: Points | None = None
    high: Points | None = None
    secret: bool = False
    term: Annotated[list[Term], Field(min_length=1, max_length=20)]


class Derived(Table):
    """derived.toml."""

    quantity: list[Quantity] = Field(default_factory=_list, max_length=60)


# --- bargaining.toml, promises.toml, government.toml -------------------------------------------


class AnswerTerm(Table):
    """One weighted term of a bloc's answer, with the sentence that states it as a reason."""

    id: Id
    label: Text
    value: Annotated[Expression, Field(description="Hundredths of a logit; may use me.")]
    favours: Text
    hinders: Text


class Bargaining(Table):
    """bargaining.toml: will a bloc say yes, and will it stay?"""

    fair: Annotated[Expression, Field(description="Fair share of points for me.")]
    term: Annotated[list[AnswerTerm], Field(min_length=1, max_length=30)]
    accept: Annotated[Expression, Field(description="Chance of 1024; uses me.score.")] = (
        "logistic(me.score)"
    )
    leave: Annotated[Expression, Field(description="Chance of 1024 a week, of a pledged bloc.")]
    withdrawn: list[Effect] = Field(default_factory=_list)


class Promise(Table):
    """An entry that may stand in the promise ledger."""

    id: Id
    name: Text
    text: Text
    to: Annotated[Expression, Field(description="Set of blocs it may be promised to.")] = "blocs"
    declared: Annotated[bool, Field(description="May be declared to everyone.")] = False
    offered: Annotated[bool, Field(description="May stand in a package.")] = False
    cost: Annotated[int, Field(ge=0, le=20)] = 0
    when: Expression = "True"
    given: list[Effect] = Field(default_factory=_list)
    retracted: list[Effect] | None = None
    kept_when: Expression = "False"
    broken_when: Expression = "False"
    due: Annotated[Expression, Field(description="From here on: kept or broken.")] = "False"
    kept: list[Effect] = Field(default_factory=_list)
    broken: list[Effect] = Field(default_factory=_list)
    sources: Sources


class Promises(Table):
    """promises.toml."""

    promise: list[Promise] = Field(default_factory=_list, max_length=30)


class Vote(Table):
    """One stage: nothing of the next stage happens before it has passed."""

    id: Id
    name: Text
    kind: Annotated[Literal["posts", "cabinet"], Field(description="The last one is the cabinet.")]
    posts: Annotated[list[Id], Field(description="Posts that this vote fills.")] = Field(
        default_factory=_list
    )
    earliest: Week = 1
    deadline: Annotated[Week | None, Field(description="Shown on the clock; no penalty.")] = None
    votes: Annotated[Expression, Field(description="Seats cast in favour by me; may use noise.")]
    quota: Annotated[Expression, Field(description="What the sum must reach.")]
    minimum: Annotated[int, Field(ge=0, le=60, description="Fewest ministers of a cabinet.")] = 0
    objectors: Annotated[
        Expression | None, Field(description="Seats against it, per minister.")
    ] = None
    passed: list[Effect] = Field(default_factory=_list)
    failed: list[Effect] = Field(default_factory=_list)
    sources: Sources


class Nominee(Table):
    """Who holds the mandate, in the order of succession."""

    id: Id
    name: Text
    bloc: Id
    compromise: bool = False
    trust: Annotated[dict[Id, Points], Field(description="Trust of each bloc in this nominee.")]
    on_change: list[Effect] = Field(default_factory=_list)
    sources: Sources


class Lapse(Table):
    """A way to lose the mandate, tested every ungoverned week."""

    when: Expression
    chance: Expression = "1024"
    reason: Text


class Government(Table):
    """government.toml: stages, votes, succession."""

    vote: Annotated[list[Vote], Field(min_length=1, max_length=6)]
    nominee: Annotated[list[Nominee], Field(min_length=1, max_length=8)]
    lapse: list[Lapse] = Field(default_factory=_list, max_length=20)
    on_change: list[Effect] = Field(default_factory=_list)


# --- tracks.toml -------------------------------------------------------------------------------


class Level(Happening):
    """A rung: its name and what it does each week."""

    name: Text
    help: Text = ""


class Step(Happening):
    """A way from some rungs to another; the first that applies is taken."""

    levels: Annotated[list[Rung], Field(min_length=1, description="Rungs it starts from.")]
    by: Literal[-2, -1, 1, 2]
    when: Expression = "True"
    note: Text = ""


class Member(Table):
    """Who stands on a family of ladders: a faction, linked to a bloc or to none."""

    id: Id
    name: Text
    note: Text = ""
    bloc: Id | None = None
    trust: Points = Decimal(50)
    start: Rung
    values: dict[Id, Points] = Field(default_factory=_dict)
    sets: list[Id] = Field(default_factory=_list)
    sources: Sources


class Track(Table):
    """A ladder with named levels; with members, a family of ladders."""

    id: Id
    name: Text
    help: Text = ""
    start: Rung = 0
    dwell: Annotated[int, Field(ge=0, le=20, description="Fewest weeks at a level.")] = 0
    level: Annotated[list[Level], Field(min_length=2, max_length=9)]
    watch: Annotated[Expression | None, Field(description="The quantity the rungs compare.")] = None
    up: Annotated[list[Points], Field(description="Step up from rung i at watch ≥ up[i].")] = Field(
        default_factory=_list
    )
    down: Annotated[list[Points], Field(description="Back from rung i+1 at watch < down[i].")] = (
        Field(default_factory=_list)
    )
    falling: Annotated[bool, Field(description="Rungs rise as watch falls.")] = False
    values: dict[Id, Text] = Field(default_factory=_dict, description="Numbers of each member.")
    sets: dict[Id, Text] = Field(default_factory=_dict)
    step: list[Step] = Field(default_factory=_list, max_length=60)
    member: list[Member] = Field(default_factory=_list, max_length=60)
    sources: Sources


class Tracks(Table):
    """tracks.toml."""

    track: list[Track] = Field(default_factory=_list, max_length=20)


# --- moves.toml, messages.toml, cards.toml, rules.toml -----------------------------------------


class Move(Happening):
    """Something a role may do besides offers."""

    id: Id
    name: Text
    text: Text = ""
    who: Annotated[list[str], Field(min_length=1, description="Roles or blocs that may.")]
    cost: Annotated[int, Field(ge=0, le=20)]
    cooldown: Annotated[int, Field(ge=0, le=26)] = 0
    once: bool = False
    when: Expression = "True"
    needs: Annotated[Text, Field(description="The condition in words, shown when locked.")] = ""
    target: Literal["none", "bloc", "member"] = "none"
    track: Annotated[Id | None, Field(description="Family whose members are targets.")] = None
    among: Annotated[Expression, Field(description="Which targets; uses me or faction.")] = "True"
    partner: Annotated[Id | None, Field(description="Second role that must agree and pay.")] = None
    partner_cost: Annotated[int, Field(ge=0, le=20)] = 0
    icon: str = "circle"
    spoiler: bool = False
    sources: Sources


class Choice(Happening):
    """One way out of a dilemma."""

    id: Id
    text: Text
    when: Expression = "True"


class Card(Happening):
    """An event that the rules draw, or an inject with a week of its own."""

    id: Id
    title: Text
    text: Text
    weeks: Annotated[tuple[Week, Week], Field(description="First and last week.")]
    weight: Annotated[int, Field(ge=0, le=1000)] = 1
    inject: Annotated[bool, Field(description="Comes by itself, once, when its time is.")] = False
    once: bool = True
    when: Expression = "True"
    role: Annotated[Id | None, Field(description="Who chooses, where there are choices.")] = None
    choice: Annotated[list[Choice], Field(max_length=4)] = Field(default_factory=_list)
    default: Annotated[Id | None, Field(description="What happens when nobody chooses.")] = None
    image: Image | None = None
    sources: Sources


class Rule(Happening):
    """A standing rule: when it holds, its effects happen."""

    id: Id
    name: Text
    phase: Literal["adjudicate", "incidents", "relations", "aftermath"] = "adjudicate"
    for_each: Annotated[str, Field(description="bloc, or the id of a track family.")] = ""
    when: Expression = "True"
    scale: Annotated[Expression, Field(description="How strongly, a whole number.")] = "1"
    note: Text = ""
    sources: Sources


class Moves(Table):
    """moves.toml."""

    move: list[Move] = Field(default_factory=_list, max_length=120)


class Message(Table):
    """Words that one role may send to another; they change nothing."""

    id: Id
    text: Text
    who: Annotated[list[str], Field(description="Roles that may send it; none: all.")] = Field(
        default_factory=_list
    )
    to: Annotated[list[str], Field(description="Roles it may be sent to; none: all.")] = Field(
        default_factory=_list
    )


class Messages(Table):
    """messages.toml."""

    message: list[Message] = Field(default_factory=_list, max_length=60)


class Cards(Table):
    """cards.toml."""

    card: list[Card] = Field(default_factory=_list, max_length=400)


class RuleBook(Table):
    """rules.toml."""

    rule: list[Rule] = Field(default_factory=_list, max_length=300)


# --- endings.toml, history.toml, sources.toml, bots.toml ---------------------------------------


class Ending(Table):
    """How the story closes."""

    id: Id
    title: Text
    text: Text
    rank: Annotated[int, Field(ge=1, le=20, description="1 is best; picks the colour.")]
    sources: Sources


class Clause(Table):
    """A condition that closes the story; the first that holds at a week's end counts."""

    ending: Id
    when: Expression
    reason: Text


class Endings(Table):
    """endings.toml."""

    ending: Annotated[list[Ending], Field(min_length=1, max_length=20)]
    clause: Annotated[list[Clause], Field(min_length=1, max_length=40)]


class PastEvent(Table):
    """Something that really happened, on a week or a day."""

    week: Annotated[Week | None, Field(description="Week of the story; or say the date.")] = None
    date: Annotated[
        str | None, Field(pattern=r"^\d{4}-\d{2}-\d{2}$", description="Day; or say the week.")
    ] = None
    title: Text
    text: Text = ""
    sources: Sources


class Outcome(Table):
    """How it really ended, beside the ending of the deck that it is nearest to."""

    ending: Annotated[Id, Field(description="The ending of the deck nearest to what happened.")]
    text: Text
    sources: Sources


class History(Table):
    """history.toml: what really happened, told when the story has closed. No rule reads it."""

    event: list[PastEvent] = Field(default_factory=_list, max_length=60)
    outcome: Outcome | None = None


class Source(Table):
    """Where a fact comes from."""

    key: Annotated[str, Field(min_length=1, max_length=12)]
    outlet: str
    title: str
    date: str = ""
    where: str = ""
    weak: bool = False


class SourceList(Table):
    """sources.toml."""

    source: list[Source] = Field(default_factory=_list, max_length=1000)


class Withhold(Table):
    """What a stance will not offer to whom."""

    who: Expression
    portfolios: Annotated[Expression, Field(description="Condition on it.")]


class Habit(Table):
    """A move that a bot likes, and how much."""

    move: Id
    chance: Annotated[Expression, Field(description="Of 1024 a week.")]


class Stance(Table):
    """A line that a bot formateur follows."""

    id: Id
    name: Text
    weight: Annotated[dict[Id, Weight], Field(description="Nominee = weight.")]
    declares: list[Id] = Field(default_factory=_list)
    withhold: list[Withhold] = Field(default_factory=_list, max_length=30)
    turns_to: Id | None = None
    turns_when: Expression = "False"
    turns_chance: Annotated[int, Field(ge=0, le=1024)] = 0
    prefers: Annotated[list[Habit], Field(description="First whose draw succeeds.")] = Field(
        default_factory=_list
    )


class Temper(Table):
    """How a bot that speaks for a bloc or a capital behaves."""

    role: Id
    habit: list[Habit] = Field(default_factory=_list, max_length=60)


class Slate(Table):
    """Whom a bot formateur puts up for a post, first likely wins."""

    post: Id
    among: list[Id]


class Bots(Table):
    """bots.toml: temperaments. Strength is chosen at the table, not here."""

    margin: Annotated[int, Field(ge=-50, le=100)] = 6
    early_margin: Annotated[int, Field(ge=-50, le=100)] = 12
    generosity: Percent = 100
    step: Percent = 8
    most: Percent = 150
    offers: Annotated[int, Field(ge=1, le=10)] = 3
    stance: Annotated[list[Stance], Field(min_length=1, max_length=10)]
    slate: list[Slate] = Field(default_factory=_list, max_length=30)
    temper: list[Temper] = Field(default_factory=_list, max_length=60)


# --- balance.toml ------------------------------------------------------------------------------


Measure = Annotated[
    str,
    Field(
        pattern=r"^[a-z][a-z0-9_]*(\.[a-z0-9_]+){0,2}$",
        max_length=99,
        description="A figure of `wargame balance`, such as cabinet.median.",
    ),
]


class Bar(Table):
    """Between what a figure of `wargame balance` has to lie for the deck to be worth playing."""

    name: Annotated[Text, Field(description="What is asked of the deck, in a line.")]
    what: Measure
    low: Annotated[Points | None, Field(description="At least this much.")] = None
    high: Annotated[Points | None, Field(description="At most this much.")] = None


class Shift(Table):
    """One thing set otherwise in the week of the confirmation: an office, a promise or a number."""

    assign: Annotated[Id | None, Field(description="A portfolio that goes to somebody else.")] = (
        None
    )
    to: Annotated[Id | None, Field(description="The bloc it goes to; nobody if left out.")] = None
    promise: Annotated[Id | None, Field(description="A promise whose standing is changed.")] = None
    becomes: Annotated[
        Literal["given", "kept", "broken", "void"], Field(description="What becomes of it.")
    ] = "given"
    on: Annotated[Id | None, Field(description="A meter or counter that is moved.")] = None
    add: Annotated[Points, Field(description="By how much it is moved.")] = Decimal(0)


class Experiment(Table):
    """The same games played twice, with one thing different; or one figure of them."""

    id: Annotated[Id, Field(description="Its figure is experiment.ID.")]
    text: Annotated[Text, Field(description="What is tried, in a sentence.")]
    line: Annotated[Id | None, Field(description="The line of bots.toml that is followed.")] = None
    instead: Annotated[Id | None, Field(description="The line of the games compared.")] = None
    change: Annotated[
        list[Shift],
        Field(max_length=20, description="What is set otherwise once a cabinet is confirmed."),
    ] = Field(default_factory=_list)
    share: Annotated[
        Id | None, Field(description="The ending whose share among cabinets is compared, in %.")
    ] = None
    mean: Annotated[
        Expression | None, Field(description="A number whose mean at the end is compared.")
    ] = None


class Dial(Table):
    """A number of the deck that is turned down and up to see what depends on it."""

    id: Annotated[Id, Field(description="Name of the row.")]
    text: Annotated[Text, Field(description="What the number is.")]
    path: Annotated[
        str,
        Field(
            pattern=r"^[a-z][a-z0-9_]*(\.[A-Za-z0-9_-]+)+$",
            max_length=200,
            description="Where it stands: file, then fields, ids and numbers from 1, with dots.",
        ),
    ]
    was: Annotated[
        str,
        Field(
            pattern=r"^[0-9]+(\.[0-9]+)?$",
            max_length=12,
            description="The number in an expression that is turned; the whole field if left out.",
        ),
    ] = ""
    low: Annotated[Points, Field(description="Turned down.")]
    high: Annotated[Points, Field(description="Turned up.")]


class Balance(Table):
    """balance.toml: what `wargame balance` shall find; it changes nothing in a game."""

    lesson: Annotated[
        Id | None, Field(description="The cast of a lesson; how it fares is a section.")
    ] = None
    bar: Annotated[list[Bar], Field(max_length=60, description="The bars.")] = Field(
        default_factory=_list
    )
    experiment: Annotated[list[Experiment], Field(max_length=60, description="What is tried.")] = (
        Field(default_factory=_list)
    )
    dial: Annotated[list[Dial], Field(max_length=30, description="Numbers that are turned.")] = (
        Field(default_factory=_list)
    )


class Papers(Table):
    """What a deck's folders hold beside its tables; no rule reads it."""

    pages: dict[str, str] = Field(default_factory=_dict, max_length=200)
    images: list[str] | None = Field(default=None, max_length=400)


class Deck(Table):
    """A whole deck, file by file, and what lies beside the files.

    Attributes:
        papers: role sheets in Markdown by the name of their file without its ending (``mandate``,
            ``mandate.ar``), and the names of the pictures; None where there is no folder to look
            into. They are no part of the content hash.
    """

    deck: Meta
    blocs: Blocs
    roles: Roles
    portfolios: Portfolios
    meters: Meters
    derived: Derived = Derived()
    bargaining: Bargaining
    promises: Promises = Promises()
    government: Government
    tracks: Tracks = Tracks()
    moves: Moves = Moves()
    messages: Messages = Messages()
    cards: Cards = Cards()
    rules: RuleBook = RuleBook()
    endings: Endings
    history: History = History()
    sources: SourceList = SourceList()
    bots: Bots
    balance: Balance = Balance()
    papers: Annotated[Papers, Field(description="Role sheets and names of pictures.")] = Papers()


FILES: tuple[str, ...] = tuple(name for name in Deck.model_fields if name != "papers")
"""Names of the TOML files of a deck folder, without the ending, in reading order."""


__all__ = ["FILES", "Deck", "text"]
