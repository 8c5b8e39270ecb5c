"""How games end and how long they take: greedy everywhere, then each strength in one seat."""

from typing import Any

import numpy as np

from wargame.lab.analyst import Analyst
from wargame.lab.balance.study import Section, Study, error_of, mean_of, percentiles, share
from wargame.lab.rollout import Outcome
from wargame.lab.seats import STRENGTHS

ANALYST = Analyst.strength


def endings(study: Study) -> Section:
    """Greedy bots in every seat: endings, clauses, weeks."""
    outcome = study.play(study.keys(study.sizes.games, "endings"))
    figures = {"games": len(outcome.weeks), **described(study, outcome)}
    clauses = np.bincount(outcome.clause, minlength=len(study.rules.clauses))
    figures["clauses"] = [
        {"number": n + 1, "ending": study.rules.endings[clause.ending], "games": int(clauses[n])}
        for n, clause in enumerate(study.rules.clauses)
    ]
    shares = figures["endings"]
    week = dict(zip(("p10", "median", "p90"), figures["cabinet_week"], strict=True))
    measures: dict[str, float | None] = {f"ending.{name}": part for name, part in shares.items()}
    measures |= {
        "ending.least": min(shares.values()),
        "ending.most": max(shares.values()),
        "cabinet.share": figures["cabinets"],
        **{f"cabinet.{name}": value for name, value in week.items()},
        "weeks.median": figures["weeks"][1],
        "mandates.lost": figures["mandates_lost"],
    }
    return Section(figures, measures)


def described(study: Study, outcome: Outcome) -> dict[str, Any]:
    """Endings in %, cabinets in %, the weeks of both (10, 50, 90 %), mandates lost in 100 games."""
    seated = outcome.cabinet > 0
    return {
        "endings": {name: share(outcome.ending == e) for e, name in enumerate(study.rules.endings)},
        "cabinets": share(seated),
        "cabinet_week": percentiles(outcome.cabinet[seated], 10, 50, 90),
        "weeks": percentiles(outcome.weeks, 10, 50, 90),
        "mandates_lost": 100 * mean_of(outcome.lost),
    }


def skill(study: Study) -> Section:
    """Each strength in the seat asked for, the others greedy; then each strength in every seat."""
    rows, scores = [], {}
    for bot in STRENGTHS:
        games = study.sizes.analysed if bot == ANALYST else study.sizes.compared
        outcome = study.play(study.keys(games, "skill"), study.seats(study.role, bot))
        scores[bot] = study.own(outcome, study.role)
        rows.append({"bot": bot, "where": "seat", **_row(study, outcome, scores[bot])})
    for bot in STRENGTHS:
        if bot != ANALYST:
            games = study.sizes.compared
            outcome = study.play(study.keys(games, "skill"), study.seats(others=bot))
            own = study.own(outcome, study.role)
            rows.append({"bot": bot, "where": "all", **_row(study, outcome, own)})
    gaps = [
        _gap(scores, better, worse)
        for better, worse in (("greedy", "random"), (ANALYST, "greedy"), (ANALYST, "random"))
    ]
    measures = {f"skill.{gap['better']}_{gap['worse']}": gap["gap"] for gap in gaps}
    role, budget = study.rules.roles[study.role].id, study.sizes.budget
    figures = {"role": role, "budget": budget, "levels": rows, "gaps": gaps}
    return Section(figures, measures)


def _row(study: Study, outcome: Outcome, own: Any) -> dict[str, Any]:
    made = {"games": len(own), "mean": mean_of(own), "error": error_of(own)}
    return {**made, **described(study, outcome)}


def _gap(scores: dict[str, Any], better: str, worse: str) -> dict[str, Any]:
    """The mean difference on the same seeds, with its standard error."""
    gap: dict[str, Any] = {"better": better, "worse": worse, "gap": None, "error": None, "games": 0}
    if better in scores and worse in scores:
        games = min(len(scores[better]), len(scores[worse]))
        apart = scores[better][:games] - scores[worse][:games]
        gap |= {"gap": mean_of(apart), "error": error_of(apart), "games": games}
    return gap
