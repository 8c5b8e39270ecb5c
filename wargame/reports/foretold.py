"""A forecast as the screens show it: endings from best to worst, fans in words, what is sure."""

from dataclasses import dataclass

from wargame.lab.compare import Comparison
from wargame.lab.forecast import QUANTILES, Forecast
from wargame.reports.forecast import Change, FanRow, effect_scene, forecast_scene
from wargame.reports.meters import mood
from wargame.reports.names import Names

LIKELIEST = 2
"""So many endings are told of what an act changes, those that come most often without it."""


@dataclass(frozen=True, slots=True)
class EndingOdds:
    """An ending and how many games of a hundred close with it, None while nothing is known.

    Shares add up to 100.
    """

    title: str
    percent: int | None


@dataclass(frozen=True, slots=True)
class MeterFan:
    """A meter's fan: percentiles in h at the end of this week and of those that follow.

    Attributes:
        id: of the meter.
        weeks: the weeks of the values.
        p10, p25, p50, p75, p90: a value a week.
        words: where it ends, for whoever cannot see it.
    """

    id: str
    weeks: tuple[int, ...]
    p10: tuple[int, ...]
    p25: tuple[int, ...]
    p50: tuple[int, ...]
    p75: tuple[int, ...]
    p90: tuple[int, ...]
    words: str


@dataclass(frozen=True, slots=True)
class ForetoldScene:
    """What may come of a position.

    Attributes:
        games: played so far.
        odds: endings from best to worst.
        fans: by the meter's id.
        cabinet, score: in a sentence; score is empty for whoever has no role.
        made: how it was made, and what it is not.
    """

    games: int
    odds: tuple[EndingOdds, ...]
    fans: dict[str, MeterFan]
    cabinet: str
    score: str
    made: str


@dataclass(frozen=True, slots=True)
class Difference:
    """A line of what an act changes: what, how much ± one standard error, good or bad."""

    name: str
    text: str
    mood: str


@dataclass(frozen=True, slots=True)
class ChangeScene:
    """What an act changes against doing nothing this week.

    Attributes:
        games: pairs of games.
        lines: what can be told from chance.
        rest: a sentence on what cannot, or empty.
        made: how it was made.
    """

    games: int
    lines: tuple[Difference, ...]
    rest: str
    made: str

    @property
    def words(self) -> str:
        """All of it in one line, for whoever cannot see it."""
        return ". ".join([*(f"{line.name} {line.text}" for line in self.lines), self.rest])


def foretold(names: Names, found: Forecast) -> ForetoldScene:
    """Word a forecast for the screens."""
    scene = forecast_scene(names, found)
    return ForetoldScene(
        found.games,
        ending_odds(names, found),
        {row.id: _fan(names, row) for row in scene.fans},
        scene.cabinet,
        scene.score,
        scene.made,
    )


def unknown(names: Names) -> ForetoldScene:
    """The endings from best to worst while nothing is known of their odds."""
    made = sorted(names.deck.endings.ending, key=lambda ending: ending.rank)
    odds = tuple(EndingOdds(names.say.deck(each.title), None) for each in made)
    return ForetoldScene(0, odds, {}, "", "", "")


def ending_odds(names: Names, found: Forecast) -> tuple[EndingOdds, ...]:
    """Endings from best to worst with whole shares."""
    made = {ending.id: ending for ending in names.deck.endings.ending}
    order = sorted(range(len(found.counts)), key=lambda e: made[found.rules.endings[e]].rank)
    shares = whole_shares([int(found.counts[e]) for e in order])
    titles = [names.say.deck(made[found.rules.endings[e]].title) for e in order]
    return tuple(EndingOdds(*pair) for pair in zip(titles, shares, strict=True))


def whole_shares(counts: list[int]) -> list[int]:
    """Counts as whole percents that add up to 100, by the largest remainders (Hamilton)."""
    total = sum(counts)
    if not total:
        return [0] * len(counts)
    shares = [100 * count // total for count in counts]
    by_rest = sorted(range(len(counts)), key=lambda at: -(100 * counts[at] % total))
    for at in by_rest[: 100 - sum(shares)]:
        shares[at] += 1
    return shares


def _fan(names: Names, row: FanRow) -> MeterFan:
    columns = [tuple(column) for column in row.fan.values.T.tolist()]
    low, middle, high = (columns[QUANTILES.index(q)][-1] // 100 for q in (10, 50, 90))
    words = names.say(
        "Week {week}: {middle} in the middle, {low} to {high} in eight games of ten.",
        week=row.fan.weeks[-1],
        middle=middle,
        low=low,
        high=high,
    )
    p10, p25, p50, p75, p90 = columns
    return MeterFan(row.id, row.fan.weeks, p10, p25, p50, p75, p90, words)


def change_scene(names: Names, found: Comparison) -> ChangeScene:
    """Word what the last branch changes: own aims, likeliest endings, headline meters."""
    scene = effect_scene(names, found, found.effects[-1])
    often = sorted(range(len(scene.endings)), key=lambda e: -found.odds(0)[e].mean)[:LIKELIEST]
    headline = {key for key, made in names.meters.items() if made.headline}
    told = [
        *([scene.score] if found.question.role >= 0 else []),
        *(scene.endings[e] for e in often),
        *(meter for meter in scene.meters if meter.id in headline),
    ]
    lines = tuple(_line(names, change) for change in told if change.sure)
    rest = [change.name for change in told if not change.sure]
    return ChangeScene(found.games, lines, _rest(names, rest, bool(lines)), scene.made)


def _line(names: Names, change: Change) -> Difference:
    good = names.meters[change.id].good if change.id in names.meters else "none"
    if change.id == "score":
        good = "up"
    name = change.name[:1].upper() + change.name[1:]
    return Difference(name, change.text, mood(good, 1 if change.mean > 0 else -1))


def _rest(names: Names, rest: list[str], some: bool) -> str:
    if not some:
        return names.say("No difference that can be told from chance.")
    if not rest:
        return ""
    return names.say(
        "No difference that can be told from chance in {names}.", names=names.say.names(rest)
    )
