"""Ways to play that no order can ask for: small bends of the greedy bot."""

import numpy as np

from wargame.bots import Decisions, Luck
from wargame.bots.bargain import bargain, send_to, top_up
from wargame.bots.choices import choose_option
from wargame.bots.decisions import Draft, Reason
from wargame.bots.formateur import PLAN, close, fill_slate, prefer
from wargame.bots.greedy import Greedy
from wargame.bots.look import Look
from wargame.bots.lore import Shelf
from wargame.bots.package import assemble
from wargame.bots.plan import Stage, pursue
from wargame.engine import Acts, Kind, View
from wargame.engine.state import Bools, Index, Ints


class Bent:
    """The greedy bot with another plan for some of its turns; it answers as greedy does."""

    def __init__(self, strength: str, plan: tuple[Stage, ...]) -> None:
        self.strength, self.plan = strength, plan
        self._greedy, self._shelf = Greedy(explain=False), Shelf()

    def act(self, seen: View, role: int, luck: Luck, step: int) -> Decisions:
        """As the plan says."""
        look = Look(seen, luck, self._shelf.of(seen.engine), step)
        draft = Draft(role, look.games)
        luck.go_on(step, look.lore.blocs)
        pursue(look, draft, self.plan)
        return draft.done()

    def stand(self, seen: View, role: int, luck: Luck, step: int) -> Decisions:
        """As greedy."""
        return self._greedy.stand(seen, role, luck, step)

    def answer(self, seen: View, role: int, bloc: int | Index, luck: Luck) -> Decisions:
        """As greedy."""
        return self._greedy.answer(seen, role, bloc, luck)


def hoarder() -> Bent:
    """An office that shares nothing out and tops nobody up; how little it offers, rules say."""
    plan = (choose_option, *(close_alone if s is close else s for s in PLAN if s is not top_up))
    return Bent("hoarder", plan)


def close_alone(look: Look, draft: Draft, where: Bools) -> Bools:
    """Call the vote when the votes suffice; what is left stays with oneself."""
    look.turn.shared |= where
    return close(look, draft, where)


def spammer() -> Bent:
    """An office that offers before all else, to whoever is not aboard; how often, rules say."""
    rest = tuple(stage for stage in PLAN if stage is not bargain)
    at = rest.index(prefer)
    return Bent("spammer", (choose_option, *rest[:at], ask_anybody, *rest[at:]))


def ask_anybody(look: Look, draft: Draft, where: Bools) -> Bools:
    """Send to the next bloc, likely or not, whether or not a good offer lies there."""
    left = look.turn.asked.sum(axis=1) < look.rules.bots.offers
    here = where & draft.open & look.forming & left & (look.state.called == 0)
    may = look.legal.send & ~look.partner & ~look.own & ~look.turn.asked & here[:, None]
    rows = np.flatnonzero(may.any(axis=1))
    if not len(rows):
        return np.zeros_like(draft.open)
    bloc = may[rows].argmax(axis=1)
    made = assemble(look, rows, bloc, look.frame.fair[rows, bloc], rebuild=True)
    every = np.ones(len(rows), np.bool_)
    return send_to(look, draft, rows, bloc, made, every, Reason.GAP, look.turn.odds)


def smallest_first() -> Bent:
    """An office that asks the smallest blocs first, likely or not."""
    at = PLAN.index(fill_slate) + 1
    return Bent("smallest first", (choose_option, *PLAN[:at], by_size, *PLAN[at:]))


def by_size(look: Look, draft: Draft, where: Bools) -> Bools:
    """Set the most hope in whoever is small, where a yes is possible at all."""
    rank = np.maximum(1_000_000 // look.lore.seats**2, 1)
    look.turn.hope[where] = np.where(look.turn.odds > 0, rank, 0)[where]
    return np.zeros_like(draft.open)


class Counting:
    """Greedy, with its acts counted: the act, and each portfolio that is newly put somewhere."""

    strength = "counted"

    def __init__(self) -> None:
        self._greedy = Greedy(explain=False)
        self.acts = 0
        self.placed = 0

    def act(self, seen: View, role: int, luck: Luck, step: int) -> Decisions:
        """As greedy; passes are not counted."""
        made = self._greedy.act(seen, role, luck, step)
        self.acts += int(np.count_nonzero(made.acts.kind != Kind.PASS))
        self.placed += _placed(seen, made.acts)
        return made

    def stand(self, seen: View, role: int, luck: Luck, step: int) -> Decisions:
        """As greedy."""
        return self._greedy.stand(seen, role, luck, step)

    def answer(self, seen: View, role: int, bloc: int | Index, luck: Luck) -> Decisions:
        """As greedy."""
        return self._greedy.answer(seen, role, bloc, luck)


def _placed(seen: View, acts: Acts) -> int:
    """Portfolios in packages that the bloc did not have before."""
    sends = np.flatnonzero(acts.kind == Kind.SEND)
    owner = seen.state.owner[sends]
    bits: Ints = np.asarray(acts.items[sends, None] >> np.arange(owner.shape[1]) & 1, np.int32)
    return int(np.sum(bits * (owner != acts.bloc[sends, None])))
