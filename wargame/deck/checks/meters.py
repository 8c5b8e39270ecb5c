"""Meters: bounds, starts, bands; bounds of derived quantities."""

from collections.abc import Iterator
from decimal import Decimal

from wargame.deck.faults import Fault
from wargame.deck.model import Deck, Meter

FILE = "meters.toml"

HEADLINES = 3
"""Places for large meters on the table."""


def meters(deck: Deck) -> Iterator[Fault]:
    """Starts lie within bounds; some meters are headlines."""
    for meter in deck.meters.meter:
        where = f"{FILE}: meter '{meter.id}'"
        if meter.low >= meter.high:
            yield Fault(where, "low", f"is {meter.low}, and high is {meter.high}", "lower it")
        elif not meter.low <= meter.start <= meter.high:
            remedy = f"let it be from {meter.low} to {meter.high}"
            yield Fault(where, "start", f"is {meter.start}", remedy)
    for counter in deck.meters.counter:
        if counter.start > counter.high:
            what = f"is {counter.start}, and high is {counter.high}"
            yield Fault(f"{FILE}: counter '{counter.id}'", "start", what, "lower it")
    shown = sum(meter.headline for meter in deck.meters.meter)
    if not 0 < shown <= HEADLINES:
        what = f"{shown or 'no'} meters are headlines"
        remedy = f"mark one to {HEADLINES} meters with headline = true"
        yield Fault(FILE, "headline", what, remedy, "warning")


def bands(deck: Deck) -> Iterator[Fault]:
    """Bands rise, and the last one is open."""
    for meter in deck.meters.meter:
        yield from _bands(f"{FILE}: meter '{meter.id}'", meter)


def _bands(where: str, meter: Meter) -> Iterator[Fault]:
    before: Decimal = meter.low
    for number, band in enumerate(meter.bands, start=1):
        last = number == len(meter.bands)
        if (band.below is None) != last:
            what = "has no upper end" if band.below is None else "is the last and has an upper end"
            remedy = "give every band but the last its upper end as below"
            yield Fault(where, f"bands {number}", what, remedy)
        elif band.below is not None:
            if not before < band.below < meter.high:
                what = f"ends at {band.below}"
                remedy = f"let bands rise between {meter.low} and {meter.high}"
                yield Fault(where, f"bands {number}", what, remedy)
            before = band.below
