"""The moves a role may make besides offers: price, effects, targets, and why one is locked."""

from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np

from wargame.engine import Kind, Lock
from wargame.engine.legal import actor_of, actors_of
from wargame.engine.rules import Move
from wargame.reports.effects import EffectLine, chance_note, effect_lines
from wargame.reports.locks import move_lock_text, price_of
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
        key: the id, with the bloc's where the role may act as several.
        title: the name, with the bloc where the role speaks for several.
        state: open, done (made this week), locked or dear.
        reason: why it is not open, shown in place of the effects.
        targets: whom it may be aimed at; empty where it needs no target.
    """

    index: int
    id: str
    key: str
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
    """The role's moves in the deck's order, one entry for each of its blocs that may act."""
    done = made_this_week(position)
    return tuple(
        _move(position, made, Entry(index, place, bloc), (index, bloc) in done)
        for index, made in enumerate(position.rules.moves)
        if position.role in made.roles
        for place, bloc in enumerate(actors_of(made, position.role) or (-1,))
    )


def made_this_week(position: Position) -> set[tuple[int, int]]:
    """Which moves the role has made this week, and which bloc acted, −1 none."""
    return {
        (note.data["index"], _actor(position, note.data))
        for note in position.seen.notes
        if note.kind == "act" and note.week == position.week
        and note.data["kind"] == Kind.MOVE and note.data["role"] == position.role
    }  # fmt: skip


def _actor(position: Position, act: dict[str, Any]) -> int:
    return actor_of(position.rules.moves[act["index"]], position.role, act["bloc"])


class Entry(NamedTuple):
    """A move and who acts: the place among the role's blocs that may, and the bloc, −1 none."""

    move: int
    place: int
    bloc: int


def _move(position: Position, made: Move, entry: Entry, done: bool) -> MoveScene:
    index, place, bloc = entry
    text, say = position.names.moves[index], position.say
    lock = int(position.legal.actor_locks(index)[0, place])
    state = "open" if lock == Lock.OPEN else "dear" if lock == Lock.TOO_DEAR else "locked"
    return MoveScene(
        index=index,
        id=made.id,
        key=_key(position, made, bloc),
        title=_title(position, say.deck(text.name), bloc),
        text=say.deck(text.text),
        icon=text.icon,
        cost=price_of(position, index),
        bloc=bloc,
        effects=effect_lines(position, made.happening, bloc),
        state="done" if done else state,
        reason=say("Done this week.") if done else move_lock_text(position, index, lock),
        needs_target=bool(made.target),
        targets=_targets(position, index, made) if made.target else (),
        chance=chance_note(position, made.happening, bloc),
        spoiler=made.spoiler,
        sources=tuple(text.sources),
    )


def _key(position: Position, made: Move, bloc: int) -> str:
    several = len(actors_of(made, position.role)) > 1
    return f"{made.id} {position.rules.blocs[bloc]}" if several else made.id


def _title(position: Position, name: str, bloc: int) -> str:
    """The name of a move, and which bloc acts where the role speaks for several."""
    if bloc < 0 or len(position.rules.roles[position.role].blocs) < 2:
        return name
    return position.say("{who}: {move}", who=position.names.short(bloc), move=name)


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
