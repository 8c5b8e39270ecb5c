"""What the kernel's tables promise to its sources: numbers of operations, bounds, kept values."""

import re
from enum import IntEnum

import numpy as np
import pytest

from tests.contract.kernel_games import begun, need_kernel
from tests.oracle.together import engine_of
from wargame.lab.kernel import library
from wargame.lab.kernel.bounds import bounds
from wargame.lab.kernel.door import Kernel
from wargame.lab.kernel.layout import Layout
from wargame.lab.kernel.nodes import Nodes
from wargame.lab.kernel.ops import Code, Kept, Op, SetOp
from wargame.lab.kernel.tables import compiled


def _enums() -> list[list[str]]:
    """Names of every enum in the header of the tables, in their order."""
    header = (library.SOURCES / "tables.h").read_text()
    return [re.findall(r"\w+", body) for body in re.findall(r"enum \{([^}]*)\}", header)]


def _named(kind: type[IntEnum], below: int = 1000) -> list[str]:
    return [each.name for each in sorted(kind) if each < below]


def test_operations_have_the_numbers_of_the_header() -> None:
    """Trees' operations, then the instructions beyond them; and those on sets."""
    operations, sets, *_ = _enums()
    assert operations == _named(Op, below=min(Code)) + _named(Code)
    assert sets == [f"SET_{name}" for name in _named(SetOp)]


def test_masks_of_the_state_come_in_the_order_of_the_header() -> None:
    """They are read by number."""
    game = (library.SOURCES / "game.h").read_text()
    fields = re.findall(r"struct \{ Mask ([^;]*); \};", game)[0]
    assert [name.upper() for name in re.findall(r"(\w+)(?:\[\w+\])?,?", fields)][:7] == _named(Kept)


@pytest.mark.parametrize("deck", ["tiny", "iraq-2025"])
def test_values_keep_their_bounds(deck: str) -> None:
    """No value of a game's beginning is below or above what was said of it."""
    need_kernel()
    engine, found_library = engine_of(deck), library.kernel()
    assert found_library is not None
    player = Kernel(found_library, engine.rules, compiled(engine.rules, every=True))
    nodes, refs = player.compiled.trees.nodes, [r for *_, r in player.compiled.trees.known()]
    found = player.read(refs, begun(engine, 3, "bounds").state)
    low, high = np.array([bounds(nodes, ref) for ref in refs]).T
    assert np.all((found >= low) & (found <= high))
    assert np.count_nonzero(high < 2000) > np.count_nonzero(low == high)


def test_what_is_read_once_is_not_kept() -> None:
    """However often it is compiled: only what two read, or one by itself, is worth keeping."""
    nodes = Nodes(Layout(engine_of("tiny").rules))
    whole = _product(nodes)
    nodes.root(_product(nodes))
    assert nodes.memo().count(-1) == len(nodes.rows)
    nodes.root(nodes.node(Op.NEG, whole))
    assert nodes.memo()[~whole] >= 0


def _product(nodes: Nodes, factors: int = 9) -> int:
    """A value that is dear to work out."""
    found = 0
    for cell in range(1, factors):
        found = nodes.node(Op.MUL, found, cell)
    return found
