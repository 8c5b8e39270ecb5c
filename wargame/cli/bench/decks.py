"""A deck read, checked and compiled."""

import tomllib
from collections.abc import Iterator

from wargame.cli.bench.row import Bar, Bench, Row
from wargame.cli.bench.timer import medians
from wargame.cli.table import usual_deck
from wargame.deck import check, compile_deck, deck_path, read_deck


def rows(bench: Bench) -> Iterator[Row]:
    """Measure on the usual deck."""
    name = usual_deck()
    folder = deck_path(name)

    def whole() -> None:
        deck = read_deck(name)
        check(deck)
        compile_deck(deck)

    def parsed() -> None:
        for file in folder.glob("*.toml"):
            tomllib.loads(file.read_text("utf-8"))

    value, reference = medians(bench.repeats(7), whole, parsed)
    yield Row(
        f"deck {name} read, checked, compiled", value, "ms",
        "its files parsed by Python's tomllib, nothing more", reference, Bar("≤", 50),
    )  # fmt: skip
