"""A forecast, and what an act changes, in words and figures for terminal and screen."""

from dataclasses import dataclass
from typing import Any

from wargame.base.text import isolated, number
from wargame.lab.compare import Comparison, Effect
from wargame.lab.forecast import QUANTILES, Fan, Forecast, Measure
from wargame.lab.vote_fan import VoteFan
from wargame.reports.names import Names

CLEAREST = 3
"""So many differences are told in the sentence, the clearest first."""

SURE = 2.0
"""A difference of at least so many standard errors is told; a smaller one may be chance."""


@dataclass(frozen=True, slots=True)
class OddsRow:
    """An ending: percent of the games, and one standard error, as figures and as text."""

    id: str
    title: str
    percent: float
    error: float
    text: str


@dataclass(frozen=True, slots=True)
class FanRow:
    """A meter's fan: percentiles by week in h, and the same as text for a few weeks."""

    id: str
    name: str
    fan: Fan
    weeks: tuple[int, ...]
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ForecastScene:
    """What the games came to.

    Attributes:
        games: played so far.
        odds: endings in the deck's order.
        fans: a row for each meter. weeks: those of their cells.
        cabinet, score: in a sentence; score is empty for whoever has no role.
        vote: how the cabinet vote would go now; empty where it is not the next one.
        made: how it was made, and what it is not.
    """

    games: int
    odds: tuple[OddsRow, ...]
    weeks: tuple[int, ...]
    fans: tuple[FanRow, ...]
    cabinet: str
    score: str
    vote: str
    made: str


@dataclass(frozen=True, slots=True)
class Change:
    """A difference with its standard error. ``sure``: it is hardly chance."""

    id: str
    name: str
    mean: float
    error: float
    sure: bool
    text: str


@dataclass(frozen=True, slots=True)
class EffectScene:
    """What an act changes against doing nothing this week.

    Attributes:
        score: of the role's points. cabinet, endings: in points of percent.
        meters: in points at the end. sentence: what is sure, in words.
    """

    games: int
    score: Change
    cabinet: Change
    endings: tuple[Change, ...]
    meters: tuple[Change, ...]
    sentence: str
    made: str


def forecast_scene(names: Names, found: Forecast, vote: VoteFan | None = None) -> ForecastScene:
    """Word a forecast, with the vote as it would go now where it is the next."""
    say = names.say
    weeks = _shown(found.weeks)
    return ForecastScene(
        games=found.games,
        odds=tuple(_odds(names, e, measure) for e, measure in enumerate(found.odds)),
        weeks=weeks,
        fans=tuple(_fan(names, fan, weeks) for fan in found.fans),
        cabinet=_cabinet(names, found),
        score=_score(names, found),
        vote="" if vote is None or not _is_next(found) else vote_sentence(names, vote),
        made=say(
            "{games} games from what you may know, chance drawn afresh, everybody played by "
            "greedy bots. A model, not a forecast of events.",
            games=found.games,
        ),
    )


def _is_next(found: Forecast) -> bool:
    """The cabinet vote is the next one."""
    return int(found.question.state.stage[0]) == len(found.rules.votes) - 1


def vote_sentence(names: Names, vote: VoteFan) -> str:
    """Seats, chance and ministers of the cabinet vote, if it were held now."""
    low, _, _, _, high = vote.quantiles.tolist()
    ministers = sorted(vote.confirmed[vote.votes >= vote.quota].tolist())
    told = names.say(
        "If the cabinet vote were held now: {low} to {high} seats in eight votes of ten, {quota} "
        "needed; it passes in {chance}.",
        low=low,
        high=high,
        quota=vote.quota,
        chance=names.say.percent(round(100 * vote.passing.mean)),
    )
    if not ministers:
        return told
    few, many = (ministers[len(ministers) * tenths // 10] for tenths in (1, 9))
    named = names.say("{few} to {many} ministers are confirmed where it does.", few=few, many=many)
    return f"{told} {named}"


def _shown(weeks: tuple[int, ...]) -> tuple[int, ...]:
    """A few weeks of many: every fourth from the first, and the last."""
    return tuple(dict.fromkeys((*weeks[::4], weeks[-1])))


def _odds(names: Names, ending: int, measure: Measure) -> OddsRow:
    made = next(e for e in names.deck.endings.ending if e.id == names.rules.endings[ending])
    percent, error = 100 * measure.mean, 100 * measure.error
    text = _give_or_take(names, percent, error, " %")
    return OddsRow(made.id, names.say.deck(made.title), percent, error, text)


def _fan(names: Names, fan: Fan, weeks: tuple[int, ...]) -> FanRow:
    made = names.rules.variables[fan.variable]
    rows = [fan.values[fan.weeks.index(week)].tolist() for week in weeks if week in fan.weeks]
    low, middle, high = (QUANTILES.index(q) for q in (10, 50, 90))
    cells = tuple(_spread(names, row[low], row[middle], row[high]) for row in rows)
    name = names.say.deck(names.meters[made.id].name)
    return FanRow(made.id, name, fan, weeks[: len(rows)], cells)


def _spread(names: Names, low: int, middle: int, high: int) -> str:
    whole = names.say.whole
    return f"{whole(low // 100)}–{whole(middle // 100)}–{whole(high // 100)}"


def _cabinet(names: Names, found: Forecast) -> str:
    say = names.say
    if found.governed:
        return say("A cabinet is in office.")
    last = found.formed_by(found.last_week)
    if not found.cabinets:
        return say("No cabinet is formed in any of these games.")
    half = _middle_week(found)
    return say(
        "A cabinet is formed in {chance} of the games, in half of those by week {week}.",
        chance=say.percent(round(100 * last.mean)),
        week=half,
    )


def _middle_week(found: Forecast) -> int:
    total, seen = sum(found.cabinets.values()), 0
    for week, games in sorted(found.cabinets.items()):
        seen += games
        if 2 * seen >= total:
            return week
    return found.last_week


def _score(names: Names, found: Forecast) -> str:
    if found.role < 0:
        return ""
    low, _, _, _, high = found.score_quantiles.tolist()
    return names.say(
        "Your aims: {mean} of 100 on average, from {low} to {high} in eight games of ten.",
        mean=_give_or_take(names, found.score.mean, found.score.error),
        low=low,
        high=high,
    )


def effect_scene(names: Names, found: Comparison, effect: Effect) -> EffectScene:
    """Word what a branch changes."""
    say = names.say
    texts = {each.id: say.deck(each.title) for each in names.deck.endings.ending}
    titles = [(key, texts[key]) for key in names.rules.endings]
    endings = tuple(
        _change(names, *title, measure, 100, " %")
        for title, measure in zip(titles, effect.endings, strict=True)
    )
    score = _change(names, "score", say("your aims"), effect.score, 1)
    cabinet = _change(names, "cabinet", say("a cabinet"), effect.cabinet, 100, " %")
    moved = tuple(
        _change(names, *_meter(names, variable), measure, 0.01)
        for variable, measure in zip(effect.variables, effect.meters, strict=True)
    )
    made = say(
        "{games} pairs of games with the same chance, with it and without; nothing else is done "
        "this week. A model, not a forecast of events.",
        games=found.games,
    )
    sentence = _sentence(names, effect, (score, cabinet, *endings, *moved))
    return EffectScene(found.games, score, cabinet, endings, moved, sentence, made)


def _meter(names: Names, variable: int) -> tuple[str, str]:
    made = names.rules.variables[variable]
    return made.id, names.say.deck(names.meters[made.id].name)


def _change(
    names: Names, key: str, name: str, measure: Measure, unit: float, after: str = ""
) -> Change:
    mean, error = unit * measure.mean, unit * measure.error
    sure = abs(mean) > SURE * error if error else mean != 0
    return Change(key, name, mean, error, sure, _give_or_take(names, mean, error, after, sign=True))


def _sentence(names: Names, effect: Effect, changes: tuple[Change, ...]) -> str:
    say = names.say
    if effect.same == effect.games:
        return say("It changes nothing in any of these games.")
    sure = sorted((change for change in changes if change.sure), key=_clearness, reverse=True)
    if not sure:
        return say("No difference is larger than chance; ask for more games to see a smaller one.")
    told = [f"{change.name} {change.text}" for change in sure[:CLEAREST]]
    return say("Clearest: {changes}.", changes=say.names(told))


def _clearness(change: Change) -> float:
    return abs(change.mean) / change.error if change.error else 1e9


def _give_or_take(
    names: Names, mean: float, error: float, after: str = "", sign: bool = False
) -> str:
    """A mean with its standard error, in tenths below ten and whole above."""
    digits = 1 if abs(mean) < 10 or error < 0.95 else 0
    text = f"{number(mean, digits, sign=sign)}{after} ± {number(error, digits)}"
    return isolated(text, names.say.language)


def forecast_document(found: Forecast) -> dict[str, Any]:
    """All figures as plain values: shares of one, meters in points, weeks."""
    rules = found.rules
    return {
        "deck": rules.deck,
        "deck_hash": rules.deck_hash,
        "role": rules.roles[found.role].id if found.role >= 0 else None,
        "week": found.week,
        "games": found.games,
        "seed": found.question.seed,
        "seats": dict(zip((r.id for r in rules.roles), found.question.seats, strict=True)),
        "endings": {
            key: {"share": measure.mean, "error": measure.error}
            for key, measure in zip(rules.endings, found.odds, strict=True)
        },
        "cabinet": {
            "governed": found.governed,
            "weeks": {str(week): games for week, games in found.cabinets.items()},
            "formed": {str(week): found.formed_by(week).mean for week in found.weeks},
        },
        "score": _score_document(found),
        "quantiles": list(QUANTILES),
        "weeks": list(found.weeks),
        "meters": {
            rules.variables[fan.variable].id: (fan.values / 100).tolist() for fan in found.fans
        },
    }


def _score_document(found: Forecast) -> dict[str, Any] | None:
    if found.role < 0:
        return None
    return {
        "mean": found.score.mean,
        "error": found.score.error,
        "quantiles": found.score_quantiles.tolist(),
    }
