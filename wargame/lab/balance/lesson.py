"""A lesson: the cast that the deck names for it, at the pace of that cast."""

from wargame.bots import make_bot
from wargame.lab.balance.endings import described
from wargame.lab.balance.study import Section, Study


def lesson(study: Study) -> Section:
    """The cast of a lesson, greedy teams."""
    cast = study.deck.balance.lesson
    if cast is None:
        return Section({"absent": "balance.toml names no cast for a lesson."}, {})
    engine = study.variant(cast)
    seats = [make_bot("greedy", explain=False)] * len(engine.rules.roles)
    outcome = study.play(study.keys(study.sizes.slow, "lesson"), seats, engine)
    figures = {"cast": cast, "games": len(outcome.weeks), **described(study, outcome)}
    shares = figures["endings"].items()
    return Section(figures, {f"lesson.{name}": part for name, part in shares})
