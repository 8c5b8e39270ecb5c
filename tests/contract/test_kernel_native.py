"""Trees that the compiler has seen come to the same as trees that are read."""

import ctypes
import importlib
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from tests.contract.kernel_games import begun, need_kernel
from tests.oracle.mutants import Mutator
from tests.oracle.together import engine_of
from wargame.engine import Engine, Rules
from wargame.lab.kernel import build, library, shipped
from wargame.lab.kernel.door import Kernel
from wargame.lab.kernel.native import digest, source
from wargame.lab.kernel.tables import compiled


def _rules(which: int | str) -> Rules:
    """Those of tiny: as they are, or as no author would write them."""
    rules = engine_of("tiny").rules
    return rules if which == "tiny" else Mutator(rules, int(which)).mutant()


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> ctypes.CDLL:
    """A library with every tree of some rules."""
    need_kernel()
    trees = source(compiled(_rules(which), every=True) for which in ("tiny", 8))
    found = library.opened(build.build(tmp_path_factory.mktemp("made") / "made.so", trees))
    assert found is not None
    return found


@pytest.mark.slow
@pytest.mark.parametrize("which", ["tiny", 8])
def test_every_tree_and_whole_games(made: ctypes.CDLL, which: int | str) -> None:
    """In the beginning and after games were played to their end in the same way."""
    rules, read = _rules(which), library.kernel()
    assert read is not None
    trees = compiled(rules, every=True)
    players = [Kernel(each, rules, trees) for each in (made, read)]
    assert [player.native for player in players] == [True, False]
    found = [_played(player) for player in players]
    assert all(np.array_equal(a, b) for a, b in zip(*found, strict=True))


def _played(player: Kernel) -> list[np.ndarray]:
    engine, refs = Engine(player.rules), [ref for *_, ref in player.compiled.trees.known()]
    position = begun(engine, 40, "native")
    values = player.read(refs, position.state, viewer=0)
    outcome = player.play(position.state, [2] * len(engine.rules.roles), position.lucks(), None)
    state = position.state
    return [values, player.read(refs, state), state.var, state.owner, outcome.scores]


def test_an_edited_deck_is_read(made: ctypes.CDLL) -> None:
    """Other numbers in a tree make other programs, which no compiler has seen."""
    rules = engine_of("tiny").rules
    other = replace(rules, lot_points=rules.lot_points + 1)
    trees = [compiled(each, every=True) for each in (rules, other)]
    assert [bool(made.kernel_native(digest(each).encode())) for each in trees] == [True, False]


def test_without_what_reads_decks_none_is_compiled(monkeypatch: pytest.MonkeyPatch) -> None:
    """A wheel's bare build environment has neither NumPy nor pydantic."""

    def missing(name: str) -> None:
        raise ImportError(name)

    monkeypatch.setattr(importlib, "import_module", missing)
    assert build.shipped_trees() == build.NO_TREES


def test_a_deck_at_fault_is_left_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever edits one deck still gets a kernel, with the trees of the others."""
    (tmp_path / "deck.toml").write_text("id = = 3", "utf-8")
    monkeypatch.setattr(shipped, "shipped", lambda: [str(tmp_path), "tiny"])
    assert shipped.trees().count("static const Made") == 1
