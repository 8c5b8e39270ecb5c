"""What ships with the program is there, and the decks have no errors."""

from collections.abc import Iterator

from wargame.base.paths import assets_dir
from wargame.cli.proof import worked_week
from wargame.cli.proof.bench import Bench, Failed
from wargame.deck import BrokenDeck, Fault, compile_deck, read_deck, shipped
from wargame.deck import check as faults_of

WANTED = ("decks/*/deck.toml", "fonts/*.ttf", "icons/*.svg", "translations/*/*.toml")
"""Files the program cannot do without, as patterns below its assets."""


def assets_are_there(_bench: Bench) -> None:
    """Decks, fonts, icons and translations lie where the program looks for them."""
    place = assets_dir()
    for pattern in WANTED:
        if next(place.glob(pattern), None) is None:
            raise Failed(f"There is no {pattern} in {place}. Install the program again.")


def decks_have_no_errors(_bench: Bench) -> None:
    """Every shipped deck reads, checks and compiles for each of its casts."""
    for name in shipped():
        found = [fault for fault in _faults(name) if fault.severity == "error"]
        if found:
            others = f" (and {len(found) - 1} more)" if len(found) > 1 else ""
            raise Failed(f"{name}: {found[0]}{others}")
        deck = read_deck(name)
        for cast in deck.roles.cast:
            compile_deck(deck, cast.id)


def _faults(name: str) -> list[Fault]:
    try:
        return faults_of(read_deck(name))
    except BrokenDeck as broken:
        return broken.faults


def week_comes_out_as_known(_bench: Bench) -> None:
    """The worked week leads to the known meters and the known checksum."""
    week = worked_week.read_week(worked_week.pinned_file())
    found, known = worked_week.play(week), week.pinned
    for difference in _differences(found, known):
        raise Failed(f"The worked week of {week.deck} ends {difference}.")


def _differences(found: worked_week.Outcome, known: worked_week.Outcome) -> Iterator[str]:
    for meter in sorted(found.meters.keys() | known.meters.keys()):
        here, there = found.meters.get(meter), known.meters.get(meter)
        if here != there:
            yield f"with {meter} at {here}, and {there} is known (hundredths of a point)"
    if found.checksum != known.checksum:
        yield f"at checksum {found.checksum}, and {known.checksum} is known"
