"""A lesson: teams play in rounds of two weeks, and standing offers are answered between them."""

from wargame.lab.balance.endings import described
from wargame.lab.balance.policies import Resting
from wargame.lab.balance.study import Section, Study

OFFERS = 2
"""A round has the offers of its two weeks."""


def lesson(study: Study) -> Section:
    """The cast of a lesson, greedy teams."""
    cast = study.deck.balance.lesson
    if cast is None:
        return Section({"absent": "balance.toml names no cast for a lesson."}, {})
    offers = min(10, study.rules.bots.offers * OFFERS)
    engine = study.variant(cast, offers=offers)
    seats = [Resting()] * len(engine.rules.roles)
    outcome = study.play(study.keys(study.sizes.slow, "lesson"), seats, engine)
    figures = {"cast": cast, "games": len(outcome.weeks), **described(study, outcome)}
    shares = figures["endings"].items()
    return Section(figures, {f"lesson.{name}": part for name, part in shares})
