"""How the story closed, why, and what it brought the role against what it wanted."""

from dataclasses import dataclass

from wargame.engine.trees import Tree
from wargame.reports.evidence import evidence
from wargame.reports.position import Position
from wargame.reports.team import seats_held


@dataclass(frozen=True, slots=True)
class ObjectiveScene:
    """One aim of a role: points earned of those possible, and the facts that decided it.

    ``met`` is full, part or none; an aim with ``most`` below zero can only cost.
    """

    text: str
    points: int
    most: int
    met: str
    evidence: str


@dataclass(frozen=True, slots=True)
class ScoreScene:
    """A role's score of 100 with its parts."""

    role: int
    name: str
    total: int
    mine: bool
    objectives: tuple[ObjectiveScene, ...]


@dataclass(frozen=True, slots=True)
class EndingRank:
    """An ending of the deck, best first; ``reached`` marks the one it came to."""

    id: str
    title: str
    rank: int
    reached: bool


@dataclass(frozen=True, slots=True)
class EndingScene:
    """The close of the story.

    Attributes:
        reason: the clause that closed it. week: in which week.
        score: of the role that looks. held: which role the person played in which weeks, a
            sentence; "" where it was one throughout.
        seats: seats of the coalition at the end, or 0 without a cabinet.
        confirmed, ministries: ministers in office, of so many.
    """

    id: str
    title: str
    text: str
    rank: int
    reason: str
    week: int
    score: ScoreScene
    seats: int
    confirmed: int
    ministries: int
    endings: tuple[EndingRank, ...]
    sources: tuple[str, ...]
    held: str = ""


def ending(position: Position) -> EndingScene | None:
    """The close of the story as the role sees it; None while it runs."""
    if not position.ended:
        return None
    clause = position.deck.endings.clause[int(position.state.ended[0])]
    made = next(each for each in position.deck.endings.ending if each.id == clause.ending)
    say, rules = position.say, position.rules
    seats = sum(s for s, partner in zip(rules.seats, position.partners, strict=True) if partner)
    filled = position.state.filled[0].tolist()
    pairs = list(zip(filled, rules.ministries, strict=True))
    return EndingScene(
        id=made.id,
        title=say.deck(made.title),
        text=say.deck(made.text),
        rank=made.rank,
        reason=say.deck(clause.reason),
        week=position.week,
        score=score(position),
        seats=seats if position.governed >= 0 else 0,
        confirmed=sum(bool(one and ministry) for one, ministry in pairs),
        ministries=sum(rules.ministries),
        endings=_ranks(position, made.id),
        sources=tuple(made.sources),
        held=seats_held(position),
    )


def score(position: Position) -> ScoreScene:
    """The score of the role as things stand."""
    role = position.role
    earned: list[int] = position.engine.objectives(position.state, role)[0].tolist()
    texts, trees = position.names.roles[role].objective, position.rules.roles[role].objectives
    objectives = tuple(
        _objective(position, position.say.deck(text.text), points, tree, most)
        for text, points, (tree, most) in zip(texts, earned, trees, strict=True)
    )
    total = max(0, min(100, sum(earned)))
    return ScoreScene(role, position.names.role(role), total, True, objectives)


def _objective(position: Position, text: str, points: int, tree: Tree, most: int) -> ObjectiveScene:
    met = "full" if points == max(most, 0) else "none" if points == min(most, 0) else "part"
    return ObjectiveScene(text, points, most, met, evidence(position, tree))


def _ranks(position: Position, reached: str) -> tuple[EndingRank, ...]:
    found = sorted(position.deck.endings.ending, key=lambda each: each.rank)
    say = position.say
    return tuple(
        EndingRank(each.id, say.deck(each.title), each.rank, each.id == reached) for each in found
    )
