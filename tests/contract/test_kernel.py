"""The kernel plays every game exactly as the arrays do: state, outcome, trace, decisions."""

import importlib
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.contract.kernel_games import Position, begun, bots_of, differences, need_kernel
from tests.oracle.mutants import Mutator
from tests.oracle.together import engine_of
from wargame.base.errors import UserError
from wargame.bots.greedy import Greedy
from wargame.bots.orders import Orders
from wargame.engine import Engine
from wargame.lab import play_week, rollout
from wargame.lab.kernel import build, library
from wargame.lab.kernel.door import Kernel
from wargame.lab.kernel.play import SWITCH, kernel_of, play
from wargame.lab.kernel.tables import compiled
from wargame.lab.kernel.trees import Scope

CONDITIONS = frozenset("true false eq ne lt le gt ge and or not promise attached any in".split())


@pytest.fixture(autouse=True)
def _kernel() -> None:
    need_kernel()


@pytest.mark.parametrize("pattern", ["g", "r", "n", "gr", "nrg"])
def test_tiny(pattern: str) -> None:
    """Greedy, random, idle and mixed seats."""
    engine = engine_of("tiny")
    assert differences(begun(engine, 60, pattern), bots_of(engine, pattern)) == []


@pytest.mark.slow
@pytest.mark.parametrize(("cast", "pattern"), [("class", "g"), ("full", "rg"), ("lesson", "gr")])
def test_flagship(cast: str, pattern: str) -> None:
    """The larger casts of the flagship; orders are tried on the smallest."""
    engine = engine_of("iraq-2025", cast)
    assert differences(begun(engine, 14, cast), bots_of(engine, pattern)) == []


@pytest.mark.slow
@pytest.mark.parametrize(("deck", "weeks"), [("tiny", 2), ("iraq-2025", 12)])
def test_from_the_middle(deck: str, weeks: int) -> None:
    """Games that random bots have begun are played on alike."""
    engine = engine_of(deck)
    assert differences(_played(engine, 12, weeks), bots_of(engine, "g")) == []


def _played(engine: Engine, games: int, weeks: int) -> Position:
    position = begun(engine, games, "middle")
    state, bots, lucks = position.state, bots_of(engine, "rg"), position.lucks()
    for _ in range(weeks):
        play_week(engine, state, bots, lucks)
        going = np.flatnonzero(state.running)
        state, lucks = state.take(going), [luck.take(going) for luck in lucks]
    return Position(engine, state, state.seed.copy(), {})


@pytest.mark.parametrize("deck", ["tiny", pytest.param("iraq-2025", marks=pytest.mark.slow)])
def test_orders(deck: str) -> None:
    """Bots that are told what to try, another thing in every game, follow alike."""
    engine, rng = engine_of(deck), np.random.default_rng(7)
    games = 80 if deck == "tiny" else 14
    position = begun(engine, games, "orders")
    highest = {
        "until": 12, "stance": len(engine.rules.bots.stances), "margin": 20, "generosity": 150,
        "move": len(engine.rules.moves), "answer": 2, "choice": 4, "leave": 2, "rest": 2,
    }  # fmt: skip
    for role in range(len(engine.rules.roles)):
        columns = (rng.integers(-1, most, games).astype(np.int32) for most in highest.values())
        orders = Orders(*columns)
        orders.rest[rng.random(games) < 0.8] = -1
        orders.generosity[orders.generosity < 50] = -1
        position.orders[role] = orders
    assert differences(position, bots_of(engine, "g")) == []


@pytest.mark.parametrize("seed", [3, 8, 16])
def test_rules_that_no_author_would_write(seed: int) -> None:
    """Effects, scales and chances strewn about come to the same."""
    engine = Engine(Mutator(engine_of("tiny").rules, seed).mutant())
    assert differences(begun(engine, 30, "mutant"), bots_of(engine, "g")) == []


def test_what_a_line_withholds_may_change() -> None:
    """One portfolio never goes to anybody but the first bloc, the others while they are free."""
    rules = engine_of("tiny").rules
    others = ("b", (0, *[1] * (len(rules.blocs) - 1)))
    never = ("in", "p", ("p", (1, *[0] * (len(rules.portfolios) - 1))))
    held = ((others, ("or", never, ("in", "p", ("free",)))),)
    stances = tuple(replace(stance, withhold=held) for stance in rules.bots.stances)
    engine = Engine(replace(rules, bots=replace(rules.bots, stances=stances)))
    position, plain = begun(engine, 60, "withheld"), begun(engine_of("tiny"), 60, "withheld")
    assert differences(position, bots_of(engine, "g")) == []
    for each in (position, plain):
        rollout(each.engine, each.state, bots_of(engine, "g"), each.lucks())
    assert not np.array_equal(position.state.owner, plain.state.owner)


@pytest.mark.slow
@pytest.mark.parametrize("deck", ["tiny", "iraq-2025"])
def test_every_tree(deck: str) -> None:
    """Each tree of a deck has the value that the engine gives it, in positions from games."""
    engine = engine_of(deck)
    state, found_library = _played(engine, 6, 3).state, library.kernel()
    assert found_library is not None
    player = Kernel(found_library, engine.rules, compiled(engine.rules, every=True))
    frame, known = engine.frame(state), list(player.compiled.trees.known())
    found = player.read([ref for _, _, ref in known], state)
    whole: dict[Any, Any] = {}
    for column, (tree, scope, _) in enumerate(known):
        kind, element = _kind(scope)
        if kind is None:
            continue
        if (id(tree), kind) not in whole:
            read = frame.truth if tree[0] in CONDITIONS else frame.number
            whole[id(tree), kind] = read(tree, *kind)
        value = whole[id(tree), kind]
        expected = value[:, element] if kind else value
        assert np.array_equal(found[:, column], expected), tree


def _kind(scope: Scope) -> tuple[tuple[str, ...] | None, int]:
    """The engine's scope, and the element that is meant; None where two are meant at once."""
    named = [("b", scope.bloc), ("p", scope.item), (f"m{scope.track}", scope.member)]
    meant = [(kind, element) for kind, element in named if element >= 0]
    if not meant:
        return (), 0
    return ((meant[0][0],), meant[0][1]) if len(meant) == 1 else (None, 0)


@pytest.mark.parametrize("deck", ["tiny", "iraq-2025"])
def test_the_end_of_a_week(deck: str) -> None:
    """The rules alone, from a position in the middle, leave the same state behind."""
    engine = engine_of(deck)
    state, player = _played(engine, 8, 3).state, kernel_of(engine.rules)
    assert player is not None
    other = state.copy()
    player.end_week(state)
    engine.end_week(other)
    assert engine.checksum(state) == engine.checksum(other)


def test_rollout_takes_the_kernel(monkeypatch: pytest.MonkeyPatch) -> None:
    """Plain bots are played by the kernel, unless the environment turns it off."""
    engine, calls = engine_of("tiny"), []
    module = importlib.import_module("wargame.lab.rollout")
    monkeypatch.setattr(module, "by_arrays", lambda *args: calls.append(args))
    position = begun(engine, 3, "taken")
    rollout(engine, position.state.copy(), bots_of(engine, "g"), position.lucks())
    assert not calls
    monkeypatch.setenv(SWITCH, "off")
    rollout(engine, position.state, bots_of(engine, "g"), position.lucks())
    assert len(calls) == 1


def test_other_bots_are_left_to_the_arrays() -> None:
    """A bot that is more than a greedy one is never replaced by it."""

    class Other(Greedy):
        strength = "other"

    engine = engine_of("tiny")
    position, bots = begun(engine, 2, "other"), bots_of(engine, "g")
    bots[1] = Other()
    assert play(engine.rules, position.state, bots, position.lucks()) is None


def test_large_rules_are_left_to_the_arrays() -> None:
    """A deck beyond the kernel's room has no kernel, and plays all the same."""
    rules = engine_of("tiny").rules
    many = replace(rules, cards=rules.cards * 60)
    assert kernel_of(many) is None
    engine = Engine(many)
    position = begun(engine, 2, "large")
    assert rollout(engine, position.state, bots_of(engine, "n"), position.lucks()).weeks.all()


def test_strange_positions_are_left_to_the_arrays() -> None:
    """A portfolio with a bloc that does not exist, or a variable out of bounds, is not played."""
    engine = engine_of("tiny")
    for name, value in (("owner", 99), ("var", 1 << 20), ("nominee", 7)):
        position = begun(engine, 2, "strange")
        getattr(position.state, name)[0] = value
        assert play(engine.rules, position.state, bots_of(engine, "n"), position.lucks()) is None


def test_the_layout_of_the_memory_does_not_matter() -> None:
    """A state whose arrays lie by column is played in place all the same."""
    engine, bots = engine_of("tiny"), bots_of(engine_of("tiny"), "g")
    position = begun(engine, 5, "columns")
    columns = replace(
        position.state.copy(),
        **{n: np.asfortranarray(getattr(position.state, n)) for n in ("var", "owner")},
    )
    play(engine.rules, columns, bots, position.lucks())
    play(engine.rules, position.state, bots, position.lucks())
    assert engine.checksum(columns) == engine.checksum(position.state)


def test_a_library_of_other_sources_is_not_taken(tmp_path: Path) -> None:
    """Neither is a file that is no library."""
    made, other = library.place().read_bytes(), tmp_path / "other.so"
    other.write_bytes(made.replace(library.fingerprint().encode(), b"0" * 32))
    assert library.opened(other) is None
    words = tmp_path / "words.so"
    words.write_text(f"crossroads kernel {library.fingerprint()}")
    assert library.opened(words) is None


def test_without_a_compiler_one_sentence_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is missing, and what to do about it."""
    monkeypatch.delenv("CC", raising=False)
    monkeypatch.setattr("shutil.which", lambda _: None)
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    with pytest.raises(UserError, match="no C compiler"):
        build.build()


def test_rows_are_as_wide_as_the_structs() -> None:
    """Every section has the columns that the header gives its struct."""
    player = kernel_of(engine_of("iraq-2025").rules)
    assert player is not None
    widths = _widths((library.SOURCES / "tables.h").read_text())
    for name, struct in _members((library.SOURCES / "tables.h").read_text()):
        rows = player.sections[name]
        if struct in widths and len(rows):
            assert rows.shape[1] == widths[struct], name


def test_sections_come_in_the_order_of_the_header() -> None:
    """The kernel finds each table where it looks for it."""
    player = kernel_of(engine_of("tiny").rules)
    assert player is not None
    names = [name for name, _ in _members((library.SOURCES / "tables.h").read_text())]
    assert list(player.sections) == names


def _widths(header: str) -> dict[str, int]:
    """Columns of each struct that is written in the header."""
    found = re.findall(r"typedef struct \{([^{}]*)\} (\w+);", header)
    return {name: len(_fields(body)) for body, name in found}


def _fields(body: str) -> list[str]:
    body = re.sub(r"/\*.*?\*/", "", body, flags=re.DOTALL)
    return [
        name.strip(" *") for part in body.split(";") for name in part.split(",") if name.strip()
    ]


def _members(header: str) -> list[tuple[str, str]]:
    """Name and kind of each member of ``Tables`` that is a section; the last is none."""
    body = re.findall(r"typedef struct \{([^{}]*)\} Tables;", header)[0]
    body = re.sub(r"/\*.*?\*/", "", body, flags=re.DOTALL)
    lines = [part.split(maxsplit=2) for part in body.split(";") if part.strip()][:-1]
    return [(name.strip(" *"), kind) for _, kind, names in lines for name in names.split(",")]
