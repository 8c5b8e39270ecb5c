"""The rules of one deck and cast, as the engine reads them: numbers, masks and trees, no texts.

Ids appear only to name things in logs. Indices follow the order of the deck.
Units: h = hundredths of a point. Sizes: N blocs, P portfolios, R roles, T track members.
"""

from dataclasses import dataclass

from wargame.engine.trees import ONE, TRUE, Tree

RULES_VERSION = 2
"""Bumped when the same deck and log would play differently."""


@dataclass(frozen=True, slots=True)
class Variable:
    """A place in the state's vector: bounds and start in its own unit."""

    kind: str  # meter, counter, level, trust, price, mood, attribute, capital
    id: str  # of the meter, counter, track, attribute
    of: str  # bloc, member or role it belongs to, or ""
    low: int
    high: int
    start: int
    whole: bool  # counted in whole units; otherwise hundredths


@dataclass(frozen=True, slots=True)
class Cause:
    """Whom a ledger line names."""

    kind: str  # anchor, quantity, level, rule, card, choice, move, promise, vote, step, mandate …
    id: str
    part: str = ""


@dataclass(frozen=True, slots=True)
class Effect:
    """One change. The target is variable ``base``, or the elements of ``who`` in a block there.

    op: add, to, mark (amount = percent; ``weeks``, ``mark`` its row), promise (``base`` = its
    index, amount = new status 0–3), reveal, hold and hasten (``base`` = a row of dwell, amount =
    its most or least when the step closes). ``who`` is a set tree; with ``who`` None a block
    of size 1 is meant. ``due``: row of the delayed effects, −1 for at once; ``weeks`` then is the
    bit mask of weeks. ``block``: b (blocs), m (members), r (roles, ``who`` = ("r", mask)) or "".
    ``who`` may also be ("target",): the target of the move, ("acting",): the acting role.
    """

    op: str
    base: int
    block: str
    who: Tree | None
    amount: Tree
    at_most: int | None = None
    at_least: int | None = None
    mark: int = -1
    weeks: int = 0
    due: int = -1


@dataclass(frozen=True, slots=True)
class Happening:
    """Something that happens when ``when`` holds, ``scale`` times, with a chance of 1024.

    scope: "" once for the game, b for each bloc, m for each member of ``track``.
    slot: first random slot (one for each element); −1 when certain.
    """

    cause: int
    effects: tuple[Effect, ...] = ()
    otherwise: tuple[Effect, ...] = ()
    when: Tree = TRUE
    scale: Tree = ONE
    chance: Tree | None = None
    scope: str = ""
    track: int = -1
    slot: int = -1


@dataclass(frozen=True, slots=True)
class Pull:
    """A meter's pull: (Σ anchor terms − meter) · rate // 100, split among the terms' causes.

    The first terms (``plain`` of them) belong to the drift line together with the meter itself.
    """

    var: int
    rate: int
    terms: tuple[tuple[int, Tree], ...]  # (cause, h)
    drift: int  # cause of the drift line


@dataclass(frozen=True, slots=True)
class Quantity:
    """A derived quantity: terms, bounds, scope "" or b."""

    id: str
    scope: str
    terms: tuple[Tree, ...]
    low: int | None
    high: int | None
    secret: bool

    @property
    def tree(self) -> Tree:
        """The sum of the terms within the bounds."""
        found: Tree = ("const", 0)
        for term in self.terms:
            found = ("add", found, term)
        if self.low is not None:
            found = ("max", found, ("const", self.low))
        return found if self.high is None else ("min", found, ("const", self.high))


@dataclass(frozen=True, slots=True)
class Step:
    """A way between levels of a track."""

    levels: tuple[int, ...]
    by: int
    happening: Happening


@dataclass(frozen=True, slots=True)
class Track:
    """A ladder (one member) or a family. ``base`` = first variable, ``row`` = first dwell row."""

    id: str
    base: int
    row: int
    members: tuple[str, ...]
    blocs: tuple[int, ...]  # linked bloc of each member, −1 none
    trust: tuple[int, ...]  # default trust of each, h
    levels: tuple[Happening, ...]  # what each level does every week, for each member
    dwell: int
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Move:
    """A move: who may, price, condition, target."""

    id: str
    roles: tuple[int, ...]
    acting: tuple[tuple[int, ...], ...]  # blocs that may act for each of those roles, () none
    cost: int
    cooldown: int
    once: bool
    when: Tree  # scope of me where a bloc acts
    target: str  # "", b or m
    track: int
    among: Tree
    partner: int  # role, −1 none
    partner_cost: int
    happening: Happening
    spoiler: bool


@dataclass(frozen=True, slots=True)
class Message:
    """A message that some roles may send to some: no part of the state."""

    id: str
    who: tuple[int, ...]  # roles that may send it
    to: tuple[int, ...]  # roles it may be sent to


@dataclass(frozen=True, slots=True)
class Choice:
    """One way out of a dilemma."""

    id: str
    when: Tree
    happening: Happening


@dataclass(frozen=True, slots=True)
class Card:
    """An event."""

    id: str
    first: int
    last: int
    weight: int
    inject: bool
    once: bool
    when: Tree
    happening: Happening
    role: int  # who chooses, −1 nobody
    choices: tuple[Choice, ...]
    default: int


@dataclass(frozen=True, slots=True)
class Promise:
    """A promise and the effects of its turns, each with its cause."""

    id: str
    to: tuple[int, ...]  # mask of blocs
    declared: bool
    offered: bool
    retractable: bool
    cost: int
    when: Tree
    given: Happening
    retracted: Happening
    kept_when: Tree
    broken_when: Tree
    due: Tree
    kept: Happening
    broken: Happening


@dataclass(frozen=True, slots=True)
class Vote:
    """A stage of the formation."""

    id: str
    cabinet: bool
    posts: tuple[int, ...]  # portfolio indices
    earliest: int
    votes: Tree
    quota: Tree
    minimum: int
    objectors: Tree
    passed: Happening
    failed: Happening


@dataclass(frozen=True, slots=True)
class Nominee:
    """Who holds the mandate."""

    id: str
    bloc: int
    compromise: bool
    trust: tuple[int, ...]  # h per bloc
    on_change: Happening


@dataclass(frozen=True, slots=True)
class Lapse:
    """A way to lose the mandate."""

    when: Tree
    chance: Tree
    slot: int


@dataclass(frozen=True, slots=True)
class Role:
    """A seat: office or blocs, capital."""

    id: str
    office: bool
    blocs: tuple[int, ...]
    start: int
    income: int
    income_governed: int
    objectives: tuple[tuple[Tree, int], ...]  # (points, most); most < 0: the least it can cost


@dataclass(frozen=True, slots=True)
class Clause:
    """A condition that closes the story with an ending."""

    ending: int
    when: Tree


@dataclass(frozen=True, slots=True)
class Stance:
    """A line of a bot formateur."""

    id: str
    weight: tuple[int, ...]  # per nominee
    declares: tuple[int, ...]
    withhold: tuple[tuple[Tree, Tree], ...]  # (bloc set, condition on it)
    turns_to: int
    turns_when: Tree
    turns_chance: int
    prefers: tuple[tuple[int, Tree], ...]  # (move, chance)


@dataclass(frozen=True, slots=True)
class Bots:
    """Temperaments: settings of the greedy bot."""

    margin: int
    early_margin: int
    generosity: int
    step: int
    most: int
    offers: int
    stances: tuple[Stance, ...]
    slate: tuple[tuple[int, tuple[int, ...]], ...]  # (post, blocs to try)
    habits: tuple[tuple[tuple[int, Tree], ...], ...]  # per role


@dataclass(frozen=True, slots=True)
class Rules:
    """Everything the engine needs to play one deck with one cast."""

    deck: str
    deck_hash: str
    cast: str
    blocs: tuple[str, ...]
    portfolios: tuple[str, ...]
    endings: tuple[str, ...]
    ranks: tuple[int, ...]
    variables: tuple[Variable, ...]
    causes: tuple[Cause, ...]
    # first variable of each block of blocs: trust, price, mood; of capital (R)
    trust: int
    price: int
    mood: int
    capital: int
    # statics
    seats: tuple[int, ...]
    mood_range: tuple[int, ...]
    rivals: tuple[tuple[int, ...], ...]  # N×N 0/1
    salience: tuple[tuple[int, ...], ...]  # N×P percent
    base_salience: int
    known_wants: int  # how many top wants of a bloc are public
    portfolio_points: tuple[int, ...]  # h
    ministries: tuple[int, ...]  # mask
    office: tuple[int, ...]  # mask: goes with the mandate
    holders: tuple[tuple[int, ...], ...]  # P×N 0/1: who may hold it
    bloc_tables: tuple[tuple[int, ...], ...]
    portfolio_tables: tuple[tuple[int, ...], ...]
    member_tables: tuple[tuple[int, ...], ...]
    series: tuple[tuple[int, ...], ...]
    # settings
    majority: int
    formation: int
    government: int
    lots: int
    lot_points: int  # h
    lot_worth: int  # h
    quiet: int
    cap: int
    offer_cost: int
    new_items: int
    # mechanisms
    quantities: tuple[Quantity, ...]
    fair: Tree
    terms: tuple[tuple[str, Tree], ...]  # (id, hundredths of a logit)
    accept: Tree
    leave: Tree
    red_lines: tuple[tuple[int, Tree], ...]  # (bloc, condition)
    withdrawn: Happening
    pulls: tuple[Pull, ...]
    tracks: tuple[Track, ...]
    adjudicate: tuple[Happening, ...]
    incidents: tuple[Happening, ...]
    relations: tuple[Happening, ...]
    aftermath: tuple[Happening, ...]
    moves: tuple[Move, ...]
    cards: tuple[Card, ...]
    promises: tuple[Promise, ...]
    votes: tuple[Vote, ...]
    nominees: tuple[Nominee, ...]
    lapses: tuple[Lapse, ...]
    on_change: Happening
    roles: tuple[Role, ...]
    clauses: tuple[Clause, ...]
    bots: Bots
    # causes the engine itself names
    cause_limit: int
    cause_income: int
    cause_cost: int
    cause_mark: int
    cause_mandate: int
    # random slots
    slot_card: int
    slot_mood: int
    slot_noise: int
    marks: tuple[int, ...]  # percent of each mark row
    due_rows: tuple[tuple[int, int, int], ...]  # delayed effects: (variable, amount, cause)
    secret_variables: tuple[int, ...]  # variables hidden from everyone but their owner
    messages: tuple[Message, ...] = ()
    round: int = 1  # weeks between two turns of everybody: the table's clock, not the engine's
    customs: tuple[tuple[int, ...], ...] = ()  # P×N 0/1: who holds it by custom, all where none

    @property
    def turns(self) -> tuple[tuple[int, int], ...]:
        """(move, role) for every role of every move, in deck order: the columns of cooldowns."""
        return tuple((m, role) for m, move in enumerate(self.moves) for role in move.roles)
