"""The meters: value, band, change, and the weeks behind them."""

from dataclasses import dataclass

from wargame.deck import model
from wargame.reports.ledger import history, since_last_week
from wargame.reports.position import Position


@dataclass(frozen=True, slots=True)
class Band:
    """A stretch of a meter from ``low`` to ``high`` (h); tone is calm, watch or alarm."""

    low: int
    high: int
    word: str
    tone: str


@dataclass(frozen=True, slots=True)
class MeterScene:
    """One meter. Values in hundredths of a point (h); texts are ready to show.

    Attributes:
        variable: index of the meter in the state's vector.
        change: since Negotiate opened a week ago; ``change_text`` is signed.
        mood: whether the change is "good", "bad" or "plain" for the table.
        band: where the value lies now.
        history: value before week 1, as Negotiate opened in weeks 1, 2, …, and now at the end;
            the one before the last is last week's, the ghost tick.
    """

    variable: int
    id: str
    name: str
    short: str
    help: str
    value: int
    value_text: str
    change: int
    change_text: str
    mood: str
    band: Band
    bands: tuple[Band, ...]
    low: int
    high: int
    history: tuple[int, ...]
    headline: bool
    good: str


def meters(position: Position) -> tuple[MeterScene, ...]:
    """All meters, in the deck's order."""
    found = []
    for variable, made in enumerate(position.rules.variables):
        if made.kind == "meter":
            moved = sum(line.amount for line in since_last_week(position, variable))
            found.append(_meter(position, variable, position.names.meters[made.id], moved))
    return tuple(found)


def _meter(position: Position, variable: int, made: model.Meter, moved: int) -> MeterScene:
    say, value = position.say, position.values[variable]
    all_bands = bands(position, made)
    return MeterScene(
        variable=variable,
        id=made.id,
        name=say.deck(made.name),
        short=say.deck(made.short) or say.deck(made.name),
        help=say.deck(made.help),
        value=value,
        value_text=say.points(value),
        change=moved,
        change_text=say.points(moved, sign=True),
        mood=mood(made.good, moved),
        band=band_of(all_bands, value),
        bands=all_bands,
        low=int(made.low * 100),
        high=int(made.high * 100),
        history=history(position, variable),
        headline=made.headline,
        good=made.good,
    )


def bands(position: Position, made: model.Meter) -> tuple[Band, ...]:
    """The bands of a meter from low to high; one calm band without a word where it has none."""
    low, top = int(made.low * 100), int(made.high * 100)
    found = []
    for band in made.bands:
        high = top if band.below is None else int(band.below * 100)
        found.append(Band(low, high, position.say.deck(band.word), band.tone))
        low = high
    return tuple(found) or (Band(low, top, "", "calm"),)


def band_of(found: tuple[Band, ...], value: int) -> Band:
    """The band a value lies in; the upper end belongs to the next one."""
    return next((band for band in found if value < band.high), found[-1])


def mood(good: str, amount: int) -> str:
    """Whether a change is "good", "bad" or "plain" where ``good`` says which way is better."""
    if good == "none" or not amount:
        return "plain"
    return "good" if (amount > 0) == (good == "up") else "bad"
