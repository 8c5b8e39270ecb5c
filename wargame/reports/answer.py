"""Will a bloc say yes: its chance in steps of ten, and the reasons that weigh most."""

from dataclasses import dataclass

from wargame.engine import Answers
from wargame.reports.position import Position
from wargame.reports.reasons import term_sentence

STEP = 10
REASONS = 3
LOW, RICH = 90, 110
"""Percent of the fair share below which a package is low, above which it is rich."""


@dataclass(frozen=True, slots=True)
class AnswerReason:
    """A term of a bloc's answer, as a sentence.

    ``weight`` is in percentage points at even odds (a logit of 1 is 25); the weights of all
    terms and 50 make the chance where it is near the middle.
    """

    id: str
    sentence: str
    weight: int
    weight_text: str


@dataclass(frozen=True, slots=True)
class Worth:
    """What a bloc has or would have, against its fair share (h).

    Attributes:
        points: on the tariff, portfolios and lots; ``worth``: as the bloc itself values them.
        in_hand: the worth of what it holds already, no more than ``worth``.
        fair: its fair share. ``word`` is low, fair or rich; ``sentence`` says it all.
        word_text: the word in the asked language.
    """

    points: int
    points_text: str
    worth: int
    worth_text: str
    in_hand: int
    fair: int
    fair_text: str
    word: str
    word_text: str
    sentence: str


@dataclass(frozen=True, slots=True)
class AnswerScene:
    """What a bloc would answer now, without its hidden mood.

    Attributes:
        chance: percent in steps of ten; 0 where a red line holds.
        chance_text: "About 40 %", "Under 10 %", "Impossible: a red line holds".
        worth: what it would get for it.
        reasons: the three that weigh most, the heaviest first.
    """

    chance: int
    chance_text: str
    worth: Worth
    reasons: tuple[AnswerReason, ...]


def answer(
    position: Position, bloc: int, answers: Answers | None = None, row: int = 0
) -> AnswerScene:
    """What ``bloc`` would answer to what it has, or in game ``row`` of other ``answers``."""
    found = answers or position.answers
    chance = in_tens(int(found.chance[row, bloc]))
    crossed = bool(found.crossed[row, bloc])
    return AnswerScene(
        chance=chance,
        chance_text=_chance_text(position, chance, crossed),
        worth=worth(position, found, bloc, row),
        reasons=reasons(position, found, bloc, row),
    )


def in_tens(chance: int) -> int:
    """A chance of 1024 as a percentage in steps of ten."""
    return (chance * 100 // STEP + 512) // 1024 * STEP


def reasons(
    position: Position, answers: Answers, bloc: int, row: int = 0, most: int = REASONS
) -> tuple[AnswerReason, ...]:
    """The terms of the answer that weigh most, each as the sentence that states it."""
    terms = answers.terms[row, :, bloc].tolist()
    ranked = sorted(range(len(terms)), key=lambda term: (-abs(terms[term]), term))
    return tuple(_reason(position, term, terms[term]) for term in ranked[:most] if terms[term])


def _reason(position: Position, term: int, amount: int) -> AnswerReason:
    made, say = position.deck.bargaining.term[term], position.say
    weight = int(amount / 4)
    sentence = term_sentence(say, made, amount)
    return AnswerReason(made.id, sentence, weight, say.whole(weight, sign=True))


def worth(position: Position, answers: Answers, bloc: int, row: int = 0) -> Worth:
    """What a bloc has against its fair share."""
    say = position.say
    points, value, fair = (
        int(table[row, bloc]) for table in (answers.points, answers.worth, answers.fair)
    )
    word = worth_word(value, fair)
    return Worth(
        points=points,
        points_text=say.points(points),
        worth=value,
        worth_text=say.points(value),
        in_hand=min(worth_in_hand(position, bloc), value),
        fair=fair,
        fair_text=say.points(fair),
        word=word,
        word_text=say(word.capitalize()),
        sentence=say(
            "{points} points on the tariff, worth {worth} to it; {fair} would be fair.",
            points=say.points(points),
            worth=say.points(value),
            fair=say.points(fair),
        ),
    )


def worth_in_hand(position: Position, bloc: int) -> int:
    """What a bloc holds as it values it (h): of a partner all it has, else what is settled."""
    state, rules = position.state, position.rules
    partner = bool(state.pledged[0, bloc])
    held = (state.owner[0] == bloc) & (partner | (state.fixed[0] == 1))
    found: int = sum(
        rules.portfolio_points[item] * rules.salience[bloc][item] // 100
        for item, has in enumerate(held.tolist())
        if has
    )
    return found + (int(state.lots[0, bloc]) * rules.lot_worth if partner else 0)


def worth_word(value: int, fair: int) -> str:
    """Low, fair or rich."""
    if value * 100 < fair * LOW:
        return "low"
    return "rich" if value * 100 > fair * RICH else "fair"


def _chance_text(position: Position, chance: int, crossed: bool) -> str:
    say = position.say
    if crossed:
        return say("Impossible: a red line holds")
    if chance == 0:
        return say("Under {chance}", chance=say.percent(STEP))
    if chance == 100:
        return say("Over {chance}", chance=say.percent(100 - STEP))
    return say("About {chance}", chance=say.percent(chance))
