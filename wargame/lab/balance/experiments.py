"""The deck's own experiments: the same games with one thing different."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from wargame.deck.model import Experiment, Shift
from wargame.deck.study import mean_of as number_of
from wargame.engine import State
from wargame.engine.state import Ints
from wargame.lab.balance.study import Floats, Section, Study, error_of, mean_of
from wargame.lab.balance.walk import Moment, Watcher, walk
from wargame.lab.rollout import Outcome

STANDINGS = {"void": 0, "given": 1, "kept": 2, "broken": 3}


class Confirmed(Watcher):
    """Keeps every game as it stands after the week in which its cabinet was confirmed."""

    def __init__(self) -> None:
        self.states: list[State] = []

    def closed(self, seen: Moment) -> None:
        """The week of the confirmation is number 0."""
        rows = np.flatnonzero((seen.state.governed == 0) & seen.state.running)
        if len(rows):
            self.states.append(seen.state.take(rows))


class Last(Watcher):
    """Keeps what a number came to in each game's last week."""

    def __init__(self, tree: Any, scale: int) -> None:
        self.tree, self.scale = tree, scale
        self.values: list[Floats] = []

    def closed(self, seen: Moment) -> None:
        """Games that are over."""
        over = ~seen.state.running
        if over.any():
            found = seen.engine.numbers(self.tree, seen.state.take(over))
            self.values.append(found / 10.0**self.scale)


def experiments(study: Study) -> Section:
    """Each experiment's figure: a difference, or a level where nothing is compared."""
    made = Laboratory(study)
    rows = [made.row(each) for each in study.deck.balance.experiment]
    measures = {f"experiment.{row['experiment']}": row["value"] for row in rows}
    return Section({"experiments": rows}, measures)


class Laboratory:
    """Plays bases once for all the experiments that share them."""

    def __init__(self, study: Study) -> None:
        self.study = study
        self._bases: dict[str | None, list[State]] = {}

    def row(self, made: Experiment) -> dict[str, Any]:
        """One experiment: value, its standard error, both levels, games."""
        if made.mean is not None and not made.change and made.instead is None:
            base = self._means(made, made.line)
            return _row(made, base, None)
        if made.instead is not None:
            return _row(made, self._whole(made, made.line), self._whole(made, made.instead))
        states = self._base(made.line)
        before = [self._on(made, state, ()) for state in states]
        after = [self._on(made, state, made.change) for state in states]
        return _row(made, _flat(before), _flat(after), paired=True)

    def _orders(self, line: str | None) -> dict[str, int]:
        return {} if line is None else {"stance": self.study.lines.index(line)}

    def _base(self, line: str | None) -> list[State]:
        """Games of this line at their confirmation, by the week in which it was."""
        if line not in self._bases:
            study, confirmed = self.study, Confirmed()
            keys = study.keys(study.sizes.slow, "experiments")
            lucks = study.lucks(keys, **self._orders(line))
            walk(study.engine, keys, study.seats(), lucks, [confirmed])
            self._bases[line] = confirmed.states
        return self._bases[line]

    def _on(self, made: Experiment, state: State, change: Sequence[Shift]) -> Floats:
        """What is measured, of each game played on from its confirmation."""
        study, shifted = self.study, state.copy()
        for shift in change:
            _apply(study, shifted, shift)
        if made.mean is None:
            return self._is(made, study.play_on(shifted, **self._orders(made.line)))
        number = number_of(study.deck, made.id)
        last = Last(number.tree, number.scale)
        lucks = study.lucks(shifted.seed, **self._orders(made.line))
        walk(study.engine, shifted.seed, study.seats(), lucks, [last], shifted)
        return _flat(last.values)

    def _whole(self, made: Experiment, line: str | None) -> Floats:
        """What is measured in whole games that got a cabinet, or in all of them for a mean."""
        if made.mean is not None:
            return self._means(made, line)
        study = self.study
        keys, orders = study.keys(study.sizes.compared), self._orders(line)
        outcome = study.play(keys, None, None, None, **orders)
        return self._is(made, outcome)[outcome.cabinet > 0]

    def _means(self, made: Experiment, line: str | None) -> Floats:
        study, number = self.study, number_of(self.study.deck, made.id)
        last, keys = Last(number.tree, number.scale), study.keys(study.sizes.slow, "experiments")
        walk(study.engine, keys, study.seats(), study.lucks(keys, **self._orders(line)), [last])
        return _flat(last.values)

    def _is(self, made: Experiment, outcome: Outcome) -> Floats:
        ending = self.study.rules.endings.index(made.share or "")
        return np.where(outcome.ending == ending, 100.0, 0.0)


def _apply(study: Study, state: State, shift: Shift) -> None:
    rules = study.rules
    if shift.assign is not None:
        item = rules.portfolios.index(shift.assign)
        bloc = rules.blocs.index(shift.to) if shift.to is not None else -1
        state.owner[:, item] = bloc
        state.fixed[:, item] = state.filled[:, item] = int(bloc >= 0)
    elif shift.promise is not None:
        index = next(q for q, made in enumerate(rules.promises) if made.id == shift.promise)
        state.promise[:, index] = STANDINGS[shift.becomes]
    else:
        place = next(
            v
            for v, made in enumerate(rules.variables)
            if made.id == shift.on and made.kind in ("meter", "counter")
        )
        variable = rules.variables[place]
        amount = int(shift.add if variable.whole else shift.add * 100)
        moved: Ints = state.var[:, place] + amount
        state.var[:, place] = np.clip(moved, variable.low, variable.high)


def _flat(parts: Sequence[NDArray[Any]]) -> Floats:
    return np.concatenate(parts) if parts else np.zeros(0)


def _row(
    made: Experiment, before: Floats, after: Floats | None, paired: bool = False
) -> dict[str, Any]:
    base = {"experiment": made.id, "games": len(before), "base": mean_of(before)}
    if not len(before):
        return {**base, "base": None, "changed": None, "value": None, "error": None}
    if after is None:
        return {**base, "changed": None, "value": mean_of(before), "error": error_of(before)}
    error = (
        error_of(after - before) if paired else float(np.hypot(error_of(before), error_of(after)))
    )
    value = mean_of(after) - mean_of(before) if len(after) else None
    return {**base, "changed": mean_of(after), "value": value, "error": error}
