"""A week of the small deck whose outcome is known: acts, checksum and meters from a shipped file.

`packaging/pin_selftest.py` writes the file anew where rules or deck were changed on purpose.
"""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from wargame.base.errors import DataError
from wargame.base.paths import assets_dir
from wargame.base.rng import hash_seed
from wargame.deck import compile_deck, read_deck
from wargame.engine import Act, Acts, Engine, Kind, Rules, State

_REMEDY = "Install the program again"


@dataclass(frozen=True, slots=True)
class Outcome:
    """Where a week leads: the state's checksum, and the meters by id in hundredths of a point."""

    checksum: str
    meters: dict[str, int]


@dataclass(frozen=True, slots=True)
class WorkedWeek:
    """A week as the file tells it.

    Attributes:
        deck, cast, seed: which game.
        acts: what the roles do, in order, by the deck's ids.
        pinned: the outcome that is known.
    """

    deck: str
    cast: str
    seed: str
    acts: tuple[dict[str, Any], ...]
    pinned: Outcome


def pinned_file() -> Path:
    """The file of the worked week."""
    return assets_dir() / "selftest" / "worked-week.json"


def read_week(file: Path) -> WorkedWeek:
    """Read a worked week.

    Raises:
        DataError: the file is missing, or is no worked week.
    """
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
        pinned = Outcome(found["pinned"]["checksum"], found["pinned"]["meters"])
        return WorkedWeek(found["deck"], found["cast"], found["seed"], tuple(found["acts"]), pinned)
    except OSError as error:
        raise DataError(file.name, f"cannot be read ({error.strerror})", _REMEDY) from None
    except (ValueError, KeyError, TypeError):
        raise DataError(file.name, "is no worked week", _REMEDY) from None


def play(week: WorkedWeek) -> Outcome:
    """Play the week and say where it led.

    Raises:
        UserError: there is no such deck or cast, or an act is not open.
        DataError: the deck has errors, or an act names what the deck does not have.
    """
    rules = compile_deck(read_deck(week.deck), week.cast)
    engine = Engine(rules)
    state = engine.begin(np.array([hash_seed(week.seed)], np.uint64))
    for act in acts_of(rules, week):
        engine.act(state, Acts.of(act))
    engine.end_week(state)
    return Outcome(engine.checksum(state)[0], _meters(rules, state))


def acts_of(rules: Rules, week: WorkedWeek) -> list[Act]:
    """The acts in the engine's numbers.

    Raises:
        DataError: one names what the deck does not have.
    """
    try:
        return [_act(rules, said) for said in week.acts]
    except (KeyError, ValueError, TypeError):
        raise DataError(week.deck, "is not the deck of the worked week", _REMEDY) from None


def _act(rules: Rules, said: dict[str, Any]) -> Act:
    blocs, moves = list(rules.blocs), [move.id for move in rules.moves]
    promises = [promise.id for promise in rules.promises]
    kind, role = Kind[said["kind"].upper()], [role.id for role in rules.roles].index(said["role"])
    if kind == Kind.MOVE:
        index = moves.index(said["move"])
        made = rules.moves[index]
        among = blocs if made.target == "b" else list(rules.tracks[made.track].members)
        target = among.index(said["target"]) if made.target else -1
        bloc = blocs.index(said["bloc"]) if "bloc" in said else -1
        return Act(kind, role, bloc, index, target)
    if kind == Kind.DECLARE:
        return Act(kind, role, index=promises.index(said["promise"]))
    items = sum(1 << rules.portfolios.index(name) for name in said.get("items", ()))
    given = sum(1 << promises.index(name) for name in said.get("promises", ()))
    bloc = blocs.index(said["bloc"])
    return Act(kind, role, bloc, items=items, lots=said.get("lots", 0), promises=given)


def _meters(rules: Rules, state: State) -> dict[str, int]:
    values: list[int] = state.var[0].tolist()
    pairs = zip(rules.variables, values, strict=True)
    return {variable.id: value for variable, value in pairs if variable.kind == "meter"}
