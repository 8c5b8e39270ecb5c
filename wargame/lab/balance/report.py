"""The whole report: sections played one after the other or by several processes, then the bars."""

import multiprocessing
import time
from collections.abc import Callable, Iterator
from typing import Any

from wargame.deck import Deck, from_document, to_document
from wargame.engine import RULES_VERSION
from wargame.lab.balance.bars import judged
from wargame.lab.balance.decisions import decisions
from wargame.lab.balance.endings import endings, skill
from wargame.lab.balance.experiments import experiments
from wargame.lab.balance.lesson import lesson
from wargame.lab.balance.luck import luck
from wargame.lab.balance.plays import lines, plays
from wargame.lab.balance.sensitivity import sensitivity
from wargame.lab.balance.study import Section, Sizes, Study
from wargame.lab.balance.watched import watched
from wargame.lab.workers import one_thread_each

SECTIONS: dict[str, Callable[[Study], Section]] = {
    "decisions": decisions,
    "sensitivity": sensitivity,
    "watched": watched,
    "skill": skill,
    "luck": luck,
    "plays": plays,
    "experiments": experiments,
    "endings": endings,
    "lines": lines,
    "lesson": lesson,
}
"""The parts of the report, the longest first, so that none is left alone at the end."""

ORDER = (
    "endings", "skill", "lines", "plays", "watched", "decisions", "experiments", "luck",
    "sensitivity", "lesson",
)  # fmt: skip
"""The order in which they are told."""

Told = Callable[[int, int, str], object]
"""Told (parts done, parts in all, the part just done); what it raises stops the work."""


def balance(
    deck: Deck,
    cast: str = "",
    seed: str = "1",
    role: str = "",
    sizes: Sizes | None = None,
    processes: int = 1,
    told: Told | None = None,
) -> dict[str, Any]:
    """Return the deck's report as plain values.

    Args:
        deck: without errors.
        cast: the first of the deck if none is named.
        seed: the same seed gives the same report, whatever ``processes``.
        role: the seat in which strengths are compared; the office if none is named.
        sizes: how many games each part plays.
        processes: parts are spread over so many.
        told: of every part that is done.
    """
    started, study = time.perf_counter(), Study(deck, cast, seed, role, sizes)
    found: dict[str, Section] = {}
    for name, section in _done(study, role, processes):
        found[name] = section
        if told is not None:
            told(len(found), len(SECTIONS), name)
    measures: dict[str, float | None] = {}
    for name in ORDER:
        measures |= found[name].measures
    return {
        "deck": study.rules.deck,
        "deck_hash": study.rules.deck_hash,
        "rules_version": RULES_VERSION,
        "cast": study.cast,
        "seed": seed,
        "sizes": {name: getattr(study.sizes, name) for name in Sizes.__slots__},
        "seconds": time.perf_counter() - started,
        "bars": judged(deck, measures),
        "measures": measures,
        **{name: found[name].figures for name in ORDER},
    }


def _done(study: Study, role: str, processes: int) -> Iterator[tuple[str, Section]]:
    if processes <= 1:
        for name, made in SECTIONS.items():
            yield name, made(study)
        return
    asked = to_document(study.deck), study.cast, study.seed, role, study.sizes
    context = multiprocessing.get_context("spawn")
    with (
        one_thread_each(),
        context.Pool(min(processes, len(SECTIONS)), initializer=_sit_down, initargs=asked) as pool,
    ):
        yield from pool.imap_unordered(_played, SECTIONS)


_here: list[Study] = []


def _sit_down(document: dict[str, Any], cast: str, seed: str, role: str, sizes: Sizes) -> None:
    _here.append(Study(from_document(document), cast, seed, role, sizes))


def _played(name: str) -> tuple[str, Section]:
    return name, SECTIONS[name](_here[0])
