"""What somebody found out: the moods that an act, a card or a rule shows to the office."""

from collections.abc import Iterator

from wargame.engine import Kind, Note
from wargame.engine.rules import Effect, Happening
from wargame.engine.trees import Tree
from wargame.reports.chances import drawn
from wargame.reports.position import Position

PER_POINT = 4
"""Hundredths of a logit that are a percentage point at even odds."""


def mood_text(position: Position, bloc: int) -> str:
    """A bloc's mood with the most it can be, in points of its answer; empty where it is hidden.

    A role knows the moods of its own blocs, the office those that were shown to it.
    """
    if not _knows(position, bloc):
        return ""
    say = position.say
    mood, most = say.whole(_mood(position, bloc), sign=True), _most(position, bloc)
    return say("{mood} ({most} at most)", mood=mood, most=most)


def learnt(position: Position, note: Note) -> str:
    """The moods that what a note tells of has shown to the office, a sentence for each bloc.

    Empty for every other role, and for who sat elsewhere when it happened.
    """
    if not position.rules.roles[position.role_in(note.week)].office:
        return ""
    blocs: list[int] = []
    for effect, me, target in _effects(position, note):
        if effect.op == "reveal" and effect.who is not None:
            blocs += _shown(effect.who, me, target)
    return " ".join(_sentence(position, bloc) for bloc in blocs if _knows(position, bloc))


def _effects(position: Position, note: Note) -> Iterator[tuple[Effect, int, int]]:
    """What happened by the note, each with the bloc concerned and the one aimed at, −1 none."""
    rules, data = position.rules, note.data
    if note.kind == "act" and data["kind"] == Kind.MOVE:
        yield from _certain(rules.moves[data["index"]].happening, data["bloc"], data["target"])
    elif note.kind in ("card", "inject"):
        yield from _certain(rules.cards[data["card"]].happening)
    elif note.kind == "choice":
        yield from _certain(rules.cards[data["card"]].choices[data["option"]].happening)
    elif note.kind == "chance":
        made = drawn(position, data["cause"])
        if made is not None:
            me = data["element"] if made.scope == "b" else -1
            for effect in made.effects if data["success"] else made.otherwise:
                yield effect, me, _aim(position, note)


def _certain(made: Happening, me: int = -1, target: int = -1) -> Iterator[tuple[Effect, int, int]]:
    """The effects of what needs no luck; luck writes a note of its own."""
    for effect in made.effects if made.chance is None else ():
        yield effect, me, target


def _aim(position: Position, note: Note) -> int:
    """The bloc at which the act before a drawn chance was aimed."""
    target = -1
    for each in position.seen.notes:
        if each is note:
            break
        target = each.data["target"] if each.kind == "act" else target
    return target


def _knows(position: Position, bloc: int) -> bool:
    own = position.rules.roles[position.role].blocs
    return bloc in own or (position.is_office and bool(position.state.revealed[0, bloc]))


def _mood(position: Position, bloc: int) -> int:
    return int(position.values[position.rules.mood + bloc] / PER_POINT)


def _most(position: Position, bloc: int) -> int:
    return position.rules.mood_range[bloc] // PER_POINT


def _shown(who: Tree, me: int, target: int) -> list[int]:
    """The blocs that an effect names."""
    if who[0] in ("self", "target"):
        bloc = me if who[0] == "self" else target
        return [bloc] if bloc >= 0 else []
    if who[0] != "b":
        return []
    return [bloc for bloc, meant in enumerate(who[1]) if meant]


def _sentence(position: Position, bloc: int) -> str:
    points, say = _mood(position, bloc), position.say
    sentence = "Learnt: the mood of {bloc} leans neither way ({most} points at most)."
    if points > 0:
        sentence = (
            "Learnt: the mood of {bloc} leans to a yes, {mood} on its answer ({most} at most)."
        )
    elif points < 0:
        sentence = (
            "Learnt: the mood of {bloc} leans to a no, {mood} on its answer ({most} at most)."
        )
    name, mood = position.names.short(bloc), say.whole(points, sign=True)
    return say(sentence, bloc=name, mood=mood, most=_most(position, bloc))
