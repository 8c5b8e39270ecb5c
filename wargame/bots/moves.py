"""Moves a bot likes: the first whose chance comes true and which is open, well aimed."""

import numpy as np

from wargame.bots.decisions import Draft, Reason
from wargame.bots.look import Look
from wargame.bots.luck import Purpose
from wargame.bots.orders import FREE
from wargame.engine import Kind
from wargame.engine.rules import Move
from wargame.engine.state import Bools, Ints, distinct
from wargame.engine.trees import Tree

Wishes = tuple[tuple[int, Tree], ...]
LEAST = np.int32(-(1 << 30))
CERTAINLY: Tree = ("const", 1024)


def play_ordered(look: Look, draft: Draft, where: Bools) -> Bools:
    """Play the move that is ordered, where open; returns where an order settles the matter."""
    told = look.told("move")
    ordered = where & (told != FREE)
    for index in distinct(told[ordered & (told >= 0)]):
        here = ordered & (told == index) & (look.legal.move_lock[:, index] == 0)
        play_first(look, draft, here, ((int(index), CERTAINLY),), Reason.ORDERED)
    return np.asarray(ordered)


def tempted(look: Look, wishes: Wishes) -> Bools:
    """(B,) the draw of at least one wish succeeds, whether or not it is open."""
    found = np.zeros(look.games, np.bool_)
    for index, tree in wishes:
        for actor in look.lore.actors(look.rules.moves[index], look.role):
            found |= look.draw(Purpose.MOVE, 1024, index) < look.chance(tree, actor)
    return found


def play_first(
    look: Look, draft: Draft, where: Bools, wishes: Wishes, reason: Reason, stance: int = -1
) -> Bools:
    """Play the first wish that is open and whose draw succeeds. Returns where one was played."""
    done = np.zeros(look.games, np.bool_)
    for index, tree in wishes:
        may = where & draft.open & (look.legal.move_lock[:, index] == 0)
        if may.any():
            done |= _play(look, draft, may, (index, tree), reason, stance)
    return done


def _play(
    look: Look, draft: Draft, may: Bools, wish: tuple[int, Tree], reason: Reason, stance: int
) -> Bools:
    """Let the first bloc act that may and whose chance comes true; one draw serves all."""
    done = np.zeros(look.games, np.bool_)
    index, tree = wish
    move, dice = look.rules.moves[index], look.draw(Purpose.MOVE, 1024, index)
    for place, actor in enumerate(look.lore.actors(move, look.role)):
        chance = look.chance(tree, actor)
        now = may & ~done & (look.legal.actor_locks(index)[:, place] == 0) & (dice < chance)
        if now.any():
            target = aim(look, index, move) if move.target else -1
            done |= draft.put(
                now, Kind.MOVE, reason, index=index, bloc=actor, target=target,
                chance=chance, drawn=dice, stance=stance,
            )  # fmt: skip
    return done


def aim(look: Look, index: int, move: Move) -> Ints:
    """(B,) where a move is aimed: by its kind of target and by who plays it."""
    may = look.legal.targets(index)
    value = _bloc_value(look) if move.target == "b" else _member_value(look, move)
    return np.asarray(np.where(may, value, LEAST).argmax(axis=1), np.int32)


def _bloc_value(look: Look) -> Ints:
    """A formateur goes to whoever may yet be won and is nearest to a yes; others to the largest."""
    if look.rules.roles[look.role].office:
        undecided = look.state.pledged == 0
        return np.where(undecided, look.turn.odds, -1).astype(np.int32)
    return np.broadcast_to(look.lore.seats, (look.games, look.lore.blocs))


def _member_value(look: Look, move: Move) -> Ints:
    """One's own faction first, then whoever trusts most."""
    track = look.rules.tracks[move.track]
    mine = np.isin(track.blocs, look.rules.roles[look.role].blocs) & (np.array(track.blocs) >= 0)
    trust = look.frame.member_trust(move.track)
    return np.asarray(trust + np.where(mine, 1 << 20, 0), np.int32)
