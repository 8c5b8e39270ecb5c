"""Points a role comes to along each road, from games played to their end with common chance."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from wargame.base.rng import Keys, branch_keys
from wargame.bots import Bot, Luck, luck_for
from wargame.bots.look import Look
from wargame.engine import State
from wargame.engine.state import Index, Ints
from wargame.lab.positions import drawn
from wargame.lab.question import resting
from wargame.lab.roads import Road, told
from wargame.lab.rollout import rollout

BATCH = 16384
"""Games played side by side, at most."""

NOWHERE = -1.0
"""Points of a road that a game does not have."""


@dataclass(slots=True)
class Journey:
    """K games to be played: game i is copy ``number[i]`` of ``game[i]`` and takes ``road[i]``."""

    road: Index
    game: Index
    number: Index

    def cut(self, size: int) -> "list[Journey]":
        """The same in pieces."""
        return [
            Journey(
                self.road[at : at + size], self.game[at : at + size], self.number[at : at + size]
            )
            for at in range(0, len(self.road), size)
        ]


class LookAhead:
    """One role's roads in B games, and the bot that plays everybody meanwhile."""

    def __init__(self, look: Look, keys: Keys, open_: list[Road], player: Bot) -> None:
        """Look from ``look`` with a chance made of ``keys`` (B,), the role's own."""
        self._look, self._keys, self._roads, self._player = look, keys, open_, player
        self._may = np.array([road.may for road in open_])

    def points(self, games: Index, times: int, bloc: Index | None) -> NDArray[np.float64]:
        """(roads, games) mean points over ``times`` games each; NOWHERE where there is no road.

        Args:
            games: which games.
            times: games played along each road; game i has the same chance on all of them.
            bloc: (B,) the bloc that answers an offer at once; None when a turn begins.
        """
        road, place = np.nonzero(self._may[:, games])
        numbers = np.tile(np.arange(times), len(road))
        whole = Journey(np.repeat(road, times), np.repeat(games[place], times), numbers)
        scores = np.concatenate([self._played(part, times, bloc) for part in whole.cut(BATCH)])
        found = np.full((len(self._roads), len(games)), NOWHERE)
        found[road, place] = scores.reshape(-1, times).mean(axis=1)
        return found

    def _played(self, made: Journey, times: int, bloc: Index | None) -> Ints:
        """(K,) points at the end of each game."""
        look = self._look
        fresh = branch_keys(self._keys, look.state.week, times)
        keys = fresh[made.game, made.number]
        state = drawn(look.seen, made.game, keys)
        lucks = [luck_for(keys, role) for role in range(len(look.rules.roles))]
        own = lucks[look.role]
        own.orders = told(self._roads, made.road, made.game, look.state.week)
        acted = look.role
        if bloc is not None:
            acted = self._answered(state, own, bloc[made.game])
        for luck in lucks[:acted]:
            luck.orders = resting(state.week)
        players = [self._player] * len(lucks)
        return rollout(look.seen.engine, state, players, lucks).scores[:, look.role]

    def _answered(self, state: State, own: Luck, bloc: Index) -> int:
        """Answer the offer in every game, in place; returns how many roles rest."""
        engine, role = self._look.seen.engine, self._look.role
        made = self._player.answer(engine.view(state, role), role, bloc, own)
        engine.act(state, made.acts)
        return next((i + 1 for i, each in enumerate(engine.rules.roles) if each.office), 0)
