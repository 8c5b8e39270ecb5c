"""The greedy bot: for every seat, the act that looks best now."""

import numpy as np

from wargame.bots import formateur, speaker
from wargame.bots.choices import choose_option
from wargame.bots.decisions import Decisions, Draft
from wargame.bots.look import Look
from wargame.bots.lore import Shelf
from wargame.bots.luck import Luck
from wargame.bots.plan import Stage, pursue
from wargame.engine import View
from wargame.engine.rules import Role
from wargame.engine.state import Index


class Greedy:
    """Plays any role by the deck's temperaments. Holds nothing but tables made from rules."""

    strength = "greedy"

    def __init__(self, explain: bool = True) -> None:
        """``explain``: state the terms of answers as reasons; thousands of games need none."""
        self._shelf = Shelf()
        self._explain = explain

    def act(self, seen: View, role: int, luck: Luck, step: int) -> Decisions:
        """The next act of ``role`` this week in each game; a pass when it is done.

        Args:
            seen: the role's view of B games.
            role: index of the role.
            luck: its chances; the same object through one turn (or taken along with the games).
            step: how many acts of this turn were asked for before; 0 opens the turn.
        """
        return self._follow(seen, role, luck, step, _plan(seen.engine.rules.roles[role]))

    def stand(self, seen: View, role: int, luck: Luck, step: int) -> Decisions:
        """Take offers that stand, by this week's draw, and nothing else; like ``act``."""
        plan = (speaker.take_standing,) if seen.engine.rules.roles[role].blocs else ()
        return self._follow(seen, role, luck, step, plan)

    def _follow(
        self, seen: View, role: int, luck: Luck, step: int, plan: tuple[Stage, ...]
    ) -> Decisions:
        look = Look(seen, luck, self._shelf.of(seen.engine), step)
        draft = Draft(role, look.games, self._terms(look))
        made = look.rules.roles[role]
        luck.go_on(step, look.lore.blocs)
        draft.open &= look.acting
        if made.blocs and not made.office:
            draft.open &= ~np.all(look.own[:, list(made.blocs)], axis=1)
        if draft.open.any():
            pursue(look, draft, plan)
        return draft.done()

    def answer(self, seen: View, role: int, bloc: int | Index, luck: Luck) -> Decisions:
        """Accept, decline or counter what stands on offer to ``bloc`` (one, or one a game)."""
        look = Look(seen, luck, self._shelf.of(seen.engine), step=-1)
        draft = Draft(role, look.games, self._terms(look))
        speaker.reply(look, draft, np.broadcast_to(np.asarray(bloc, np.intp), (look.games,)))
        return draft.done()

    def _terms(self, look: Look) -> int:
        return len(look.rules.terms) if self._explain else 0


def _plan(role: Role) -> tuple[Stage, ...]:
    plan: tuple[Stage, ...] = (choose_option,)
    if role.office:
        plan += formateur.PLAN
    if role.blocs or not role.office:
        plan += speaker.PLAN
    return plan
