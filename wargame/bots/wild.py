"""The random bot: any legal act, none preferred. The yardstick that skill is measured against."""

import numpy as np

from wargame.bots.decisions import Decisions, Draft, Reason
from wargame.bots.look import Look
from wargame.bots.lore import Shelf
from wargame.bots.luck import Luck, Purpose
from wargame.bots.plan import Stage, pursue
from wargame.engine import Kind, View
from wargame.engine.acts import mask_of
from wargame.engine.rules import Role
from wargame.engine.state import Bools, Index, Ints, distinct

FINE = 1 << 20
SPREAD = 256  # places between the draws of one act and the next
OFFERS = 2
ITEMS = 3
CALLS = 200  # of 1024
MOVES_OFFICE = 512
MOVES_OTHERS = 128
DECLARES = 64
LEAVES = 16


class Wild:
    """Plays any role by luck alone."""

    strength = "random"

    def __init__(self) -> None:
        self._shelf = Shelf()

    def act(self, seen: View, role: int, luck: Luck, step: int) -> Decisions:
        """The next act of ``role`` this week in each game; see :class:`wargame.bots.Bot`."""
        look = Look(seen, luck, self._shelf.of(seen.engine), step)
        draft = Draft(role, look.games)
        made = look.rules.roles[role]
        luck.go_on(step, look.lore.blocs)
        draft.open &= look.acting
        if made.blocs and not made.office:
            draft.open &= ~np.all(look.own[:, list(made.blocs)], axis=1)
        if draft.open.any():
            pursue(look, draft, _plan(made))
        return draft.done()

    def stand(self, seen: View, role: int, luck: Luck, step: int) -> Decisions:
        """Nothing: chance has answered every offer already; see :class:`wargame.bots.Bot`."""
        luck.go_on(step, len(seen.engine.rules.blocs))
        return Draft(role, seen.state.games).done()

    def answer(self, seen: View, role: int, bloc: int | Index, luck: Luck) -> Decisions:
        """Accept, decline or counter, whatever comes; see :class:`wargame.bots.Bot`."""
        look = Look(seen, luck, self._shelf.of(seen.engine), step=-1)
        draft = Draft(role, look.games)
        bloc = np.broadcast_to(np.asarray(bloc, np.intp), (look.games,))
        games = np.arange(look.games)
        way = look.drawn_for(Purpose.ANSWER, 3, bloc)
        offered = look.legal.decline[games, bloc]
        accept = offered & (way == 0) & look.legal.accept[games, bloc]
        draft.put(accept, Kind.ACCEPT, Reason.RANDOM, bloc=bloc)
        loose = (look.state.owner < 0) & (look.state.fixed == 0) & look.lore.holders[bloc]
        item, found = _pick(look, Purpose.ITEMS, loose)
        draft.put(offered & found & (way == 1), Kind.COUNTER, Reason.RANDOM, bloc=bloc, target=item)
        draft.put(offered, Kind.DECLINE, Reason.RANDOM, bloc=bloc)
        return draft.done()


def _plan(role: Role) -> tuple[Stage, ...]:
    plan: tuple[Stage, ...] = (_choose, _move)
    if role.office:
        plan += (_declare, _nominate, _send, _call)
    if role.blocs:
        plan += (_talk,)
    return plan


def _pick(look: Look, purpose: Purpose, may: Bools) -> tuple[Index, Bools]:
    """(B,) one of the places of ``may`` (B, K), each as likely, and whether there is any."""
    places = np.arange(may.shape[1]) + max(look.step, 0) * SPREAD
    best = np.where(may, look.draw(purpose, FINE, places), -1).argmax(axis=1)
    return best, np.asarray(may.any(axis=1))


def _once(look: Look) -> Bools:
    return np.zeros(look.games, np.bool_)


def _choose(look: Look, draft: Draft, where: Bools) -> Bools:
    option, found = _pick(look, Purpose.CHOOSE, look.legal.choose)
    draft.put(where & found, Kind.CHOOSE, Reason.RANDOM, index=option)
    return _once(look)


def _move(look: Look, draft: Draft, where: Bools) -> Bools:
    often = MOVES_OFFICE if look.rules.roles[look.role].office else MOVES_OTHERS
    move, found = _pick(look, Purpose.MOVE, look.legal.move)
    found &= where & (look.draw(Purpose.TURN, 1024) < often)
    for index in distinct(move[found]):
        made = look.rules.moves[index]
        here = found & (move == index)
        target = _pick(look, Purpose.AIM, look.legal.targets(int(index)))[0] if made.target else -1
        actor = _actor(look, int(index))
        draft.put(here, Kind.MOVE, Reason.RANDOM, index=int(index), bloc=actor, target=target)
    return _once(look)


def _actor(look: Look, index: int) -> Index:
    """(B,) the first bloc that may act, −1 where the role acts for none."""
    may = look.legal.actors(index)
    return np.where(may.any(axis=1), may.argmax(axis=1), -1)


def _declare(look: Look, draft: Draft, where: Bools) -> Bools:
    promise, found = _pick(look, Purpose.DECLARE, look.legal.declare)
    found &= look.draw(Purpose.DECLARE, 1024, SPREAD - 1) < DECLARES
    draft.put(where & found, Kind.DECLARE, Reason.RANDOM, index=promise)
    return _once(look)


def _nominate(look: Look, draft: Draft, where: Bools) -> Bools:
    post, found = _pick(look, Purpose.NOMINATE, look.legal.nominate & (look.state.owner < 0))
    bloc, _ = _pick(look, Purpose.AIM, look.lore.holders.T[post])
    return draft.put(
        where & found, Kind.NOMINATE, Reason.RANDOM, bloc=bloc, items=np.int64(1) << post
    )


def _send(look: Look, draft: Draft, where: Bools) -> Bools:
    games = np.arange(look.games)
    asked = look.turn.asked
    few = asked.sum(axis=1) < look.draw(Purpose.SEND, OFFERS + 1, SPREAD - 1)
    may = look.legal.send & ~look.partner & ~look.own & ~asked & few[:, None]
    bloc, found = _pick(look, Purpose.SEND, may)
    give = look.legal.give[games, bloc]
    items = _some(look, give)
    lots = np.where(look.legal.free_lots > 0, look.state.lots[games, bloc] + 1, 0)
    now = draft.put(
        where & found, Kind.SEND, Reason.RANDOM, bloc=bloc, items=mask_of(items), lots=lots
    )
    asked[now, bloc[now]] = True
    return now


def _some(look: Look, give: Bools) -> Bools:
    """(B, P) up to three of the portfolios that may be given."""
    places = np.arange(give.shape[1]) + look.step * SPREAD
    order = np.where(give, look.draw(Purpose.ITEMS, FINE, places), -1)
    rank = np.argsort(np.argsort(-order, axis=1, kind="stable"), axis=1, kind="stable")
    count = min(ITEMS, look.rules.new_items)
    wanted: Ints = look.draw(Purpose.ITEMS, count + 1, 1 << 15)
    return np.asarray(give & (rank < wanted[:, None]))


def _call(look: Look, draft: Draft, where: Bools) -> Bools:
    calls = look.legal.call & (look.draw(Purpose.CALL, 1024) < CALLS)
    draft.put(where & calls, Kind.CALL, Reason.RANDOM)
    return _once(look)


def _talk(look: Look, draft: Draft, where: Bools) -> Bools:
    """Now and then a bloc takes what stands, or leaves."""
    blocs = np.arange(look.lore.blocs)
    dice = look.draw(Purpose.TALK, 1024, blocs)
    bloc, found = _pick(look, Purpose.TALK, look.legal.withdraw & (dice < LEAVES))
    draft.put(where & found, Kind.WITHDRAW, Reason.RANDOM, bloc=bloc)
    return _once(look)
