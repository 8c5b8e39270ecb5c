"""What comes, is chosen, is given and is reached in games: and what never is."""

from typing import Any

import numpy as np

from wargame.engine import Rules
from wargame.engine.state import Bools, Ints
from wargame.lab.balance.study import share
from wargame.lab.balance.walk import Moment, Watcher

GIVEN, KEPT, BROKEN = 1, 2, 3
"""States of a promise."""


class Census(Watcher):
    """Counts over G games. Shapes: C cards, M moves, Q promises, P portfolios."""

    def __init__(self, rules: Rules, games: int) -> None:
        self.rules, self.games = rules, games
        self.drawn: Bools = np.zeros((games, len(rules.cards)), np.bool_)
        self.played: Ints = np.zeros((games, len(rules.moves)), np.int32)
        self.promised: Bools = np.zeros((games, 4, len(rules.promises)), np.bool_)
        self.filled: Bools = np.zeros((games, len(rules.portfolios)), np.bool_)
        self.governed: Bools = np.zeros(games, np.bool_)
        self.options: Ints = np.zeros((len(rules.cards), 4), np.int32)
        self.levels: list[set[int]] = [set() for _ in rules.tracks]
        self.calls = self.failed = 0
        self._called: Bools = np.zeros(0, np.bool_)

    def opened(self, seen: Moment) -> None:
        """Cards come in the Brief."""
        self.drawn[seen.place] |= seen.state.drawn > 0
        self._look(seen)

    def talked(self, seen: Moment) -> None:
        """Moves, choices and calls; a dilemma that nobody answered takes its default."""
        self.played[seen.place] += seen.played
        self._called = seen.state.called > 0
        for c, card in enumerate(self.rules.cards):
            if card.choices:
                here = seen.state.card == c
                taken = np.where(seen.state.choice[here] < 0, card.default, seen.state.choice[here])
                np.add.at(self.options[c], taken, 1)
        self._look(seen)

    def closed(self, seen: Moment) -> None:
        """Votes, confirmations, promises that fell due."""
        now = seen.state.governed >= 0
        self.calls += int(self._called.sum())
        self.failed += int((self._called & ~now).sum())
        self.governed[seen.place] |= now
        confirmed = (seen.state.filled > 0) & now[:, None]
        self.filled[seen.place] |= confirmed
        self._look(seen)

    def _look(self, seen: Moment) -> None:
        state = seen.state
        for status in (GIVEN, KEPT, BROKEN):
            self.promised[seen.place, status] |= state.promise == status
        for number, track in enumerate(self.rules.tracks):
            levels = state.var[:, track.base : track.base + len(track.members)]
            self.levels[number].update(np.unique(levels).tolist())

    def figures(self) -> dict[str, Any]:
        """Shares in % of games; of options in % of the times they stood open to be chosen."""
        rules = self.rules
        return {
            "games": self.games,
            "cards": _shares(self.drawn, [card.id for card in rules.cards], "card"),
            "moves": _shares(self.played > 0, [move.id for move in rules.moves], "move"),
            "options": self._options(),
            "promises": [
                {
                    "promise": made.id,
                    "given": share(np.asarray(self.promised[:, 1:, q].any(axis=1))),
                    "kept": share(self.promised[:, KEPT, q]),
                    "broken": share(self.promised[:, BROKEN, q]),
                }
                for q, made in enumerate(rules.promises)
            ],
            "levels": self._levels(),
            "portfolios": self._portfolios(),
            "votes": {"called": self.calls, "failed": self.failed},
        }

    def _portfolios(self) -> list[dict[str, Any]]:
        """Of cabinets; what goes with the mandate is never confirmed and left out."""
        found = _shares(self.filled[self.governed], list(self.rules.portfolios), "portfolio")
        return [row for p, row in enumerate(found) if not self.rules.office[p]]

    def _options(self) -> list[dict[str, Any]]:
        found = []
        for c, card in enumerate(self.rules.cards):
            times = int(self.options[c].sum())
            for option, choice in enumerate(card.choices):
                part = 100 * int(self.options[c, option]) / times if times else None
                found.append({"card": card.id, "option": choice.id, "share": part, "times": times})
        return found

    def _levels(self) -> list[dict[str, Any]]:
        found = []
        for number, track in enumerate(self.rules.tracks):
            reached = self.levels[number]
            low = self.rules.variables[track.base].low
            every = range(low, low + len(track.levels))
            found += [{"track": track.id, "level": n, "reached": n in reached} for n in every]
        return found


def _shares(found: Bools, names: list[str], kind: str) -> list[dict[str, Any]]:
    return [{kind: name, "share": share(found[:, n])} for n, name in enumerate(names)]
