"""Games looked into week by week: what is dead, what is agreed, how much there is to do."""

from typing import Any

import numpy as np

from wargame.lab.balance.answered import Answered
from wargame.lab.balance.census import Census
from wargame.lab.balance.conditions import Asked, Condition
from wargame.lab.balance.gamson import Gamson
from wargame.lab.balance.policies import Counting
from wargame.lab.balance.study import Section, Study
from wargame.lab.balance.walk import walk

WILD = 5
"""One wild office, and one table of wild seats, for so many games of greedy ones."""


def watched(study: Study) -> Section:
    """One walk through games of greedy bots, read in several ways."""
    games, office = study.sizes.watched, study.office
    keys, counting = study.keys(games, "watched"), Counting()
    census, asked, gamson = Census(study.rules, games), Asked(study.rules), Gamson()
    answered = Answered(office)
    seats = study.seats(office, counting)
    walk(study.engine, keys, seats, study.lucks(keys), [census, asked, gamson, answered])
    # What a fair bargainer avoids, a wild one does: only what holds for neither is dead.
    wild = study.keys(max(4, games // WILD), "wild")
    walk(study.engine, wild, study.seats(office, "random"), study.lucks(wild), [asked, answered])
    walk(study.engine, wild, study.seats(others="random"), study.lucks(wild), [asked])
    figures = census.figures()
    figures["conditions"] = _conditions(asked.conditions)
    figures["gamson"] = gamson.figures()
    figures["answered"] = answered.figures()
    each = {"acts": counting.acts / games, "placed": counting.placed / games}
    figures["acts"] = {"role": study.rules.roles[office].id, **each}
    return Section(figures, _measures(figures))


def _conditions(made: list[Condition]) -> dict[str, Any]:
    """Where those stand that never or always held."""
    never = [each for each in made if not each.held]
    always = [each for each in made if each.everywhere == each.asked]
    return {"asked": len(made), "never": _named(never), "always": _named(always)}


def _named(made: list[Condition]) -> list[dict[str, str]]:
    return [{"file": c.file, "thing": c.thing, "field": c.field} for c in made]


def _measures(found: dict[str, Any]) -> dict[str, float | None]:
    agreed, ministers = found["gamson"]["agreed"], found["gamson"]["ministers"]
    votes, acts = found["votes"], found["acts"]
    return {
        "card.least": _least(found["cards"]),
        "move.least": _least(found["moves"]),
        "option.least": _least([o for o in found["options"] if o["share"] is not None]),
        "condition.never": float(len(found["conditions"]["never"])),
        "promise.idle": _count(found["promises"], "given"),
        "level.idle": _count(found["levels"], "reached"),
        "portfolio.idle": _count(found["portfolios"], "share"),
        "votes.failed": 100 * votes["failed"] / found["games"],
        "gamson.slope": agreed["slope"],
        "gamson.r2": agreed["r2"],
        "gamson.minister_slope": ministers["slope"],
        "gamson.minister_r2": ministers["r2"],
        "answer.gap": found["answered"]["gap"],
        "acts.mean": acts["acts"] + acts["placed"],
    }


def _least(rows: list[dict[str, Any]]) -> float | None:
    return min((row["share"] for row in rows), default=None)


def _count(rows: list[dict[str, Any]], field: str) -> float:
    return float(np.sum([not row[field] for row in rows])) if rows else 0.0
