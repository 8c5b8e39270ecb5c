"""The moves a role may make besides offers: price, effects, targets, and why one is locked."""

from dataclasses import dataclass

import numpy as np

from wargame.engine import Kind, Lock
from wargame.engine.rules import Move
from wargame.reports.effects import EffectLine, chance_note, effect_lines
from wargame.reports.locks import move_lock_text
from wargame.reports.position import Position


@dataclass(frozen=True, slots=True)
class Target:
    """Whom a move may be aimed at; ``chance`` says how likely it is to succeed there."""

    index: int
    id: str
    name: str
    chance: str


@dataclass(frozen=True, slots=True)
class MoveScene:
    """A move of the role.

    Attributes:
        index: of the move in the rules. bloc: the bloc that acts, −1 for an office or outsider.
        state: open, done (made this week), locked or dear.
        reason: why it is not open, shown in place of the effects.
        targets: whom it may be aimed at; empty where it needs no target.
    """

    index: int
    id: str
    title: str
    text: str
    icon: str
    cost: int
    bloc: int
    effects: tuple[EffectLine, ...]
    state: str
    reason: str
    needs_target: bool
    targets: tuple[Target, ...]
    chance: str
    spoiler: bool
    sources: tuple[str, ...]


def moves(position: Position) -> tuple[MoveScene, ...]:
    """The role's moves in the deck's order; those of blocs it does not speak for are left out."""
    done = made_this_week(position)
    return tuple(
        _move(position, index, made, index in done)
        for index, made in enumerate(position.rules.moves)
        if position.role in made.roles
    )


def made_this_week(position: Position) -> set[int]:
    """Which moves the role has made this week."""
    return {
        note.data["index"]
        for note in position.seen.notes
        if note.kind == "act" and note.week == position.week
        and note.data["kind"] == Kind.MOVE and note.data["role"] == position.role
    }  # fmt: skip


def _move(position: Position, index: int, made: Move, done: bool) -> MoveScene:
    text, say = position.names.moves[index], position.say
    lock = int(position.legal.move_lock[0, index])
    state = "open" if lock == Lock.OPEN else "dear" if lock == Lock.TOO_DEAR else "locked"
    bloc = made.acting[made.roles.index(position.role)]
    return MoveScene(
        index=index,
        id=made.id,
        title=say.deck(text.name),
        text=say.deck(text.text),
        icon=text.icon,
        cost=made.cost,
        bloc=bloc,
        effects=effect_lines(position, made.happening, bloc),
        state="done" if done else state,
        reason=say("Done this week.") if done else move_lock_text(position, index),
        needs_target=bool(made.target),
        targets=_targets(position, index, made) if made.target else (),
        chance=chance_note(position, made.happening, bloc),
        spoiler=made.spoiler,
        sources=tuple(text.sources),
    )


def _targets(position: Position, index: int, made: Move) -> tuple[Target, ...]:
    chosen = np.flatnonzero(position.legal.targets(index)[0])
    if made.target == "b":
        return tuple(
            Target(int(b), position.rules.blocs[b], position.names.bloc(int(b)), "") for b in chosen
        )
    found = []
    for place in chosen:
        member = position.rules.tracks[made.track].members[place]
        name = position.say.deck(position.names.members[member].name)
        found.append(Target(int(place), member, name, _chance_on(position, made, int(place))))
    return tuple(found)


def _chance_on(position: Position, made: Move, place: int) -> str:
    chance = made.happening.chance
    if chance is None or made.happening.scope != "m":
        return ""
    found = int(position.engine.by_member(chance, position.state, made.track)[0, place])
    return position.say("chance {chance}", chance=position.say.percent((found * 100 + 512) // 1024))
