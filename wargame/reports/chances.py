"""Chances that came true, or did not, told as headlines with what they did."""

from collections.abc import Iterator
from typing import Any

from wargame.engine.rules import Effect, Happening
from wargame.reports.causes import reason
from wargame.reports.effects import effect_lines
from wargame.reports.position import Position

Told = tuple[str, str, str, tuple[str, ...], str]
"""Kind, title, text, sources, mood of a story."""


def chance_story(position: Position, data: dict[str, Any]) -> Told | None:
    """A drawn chance: of a move, card or choice either way, of a rule only when it came true."""
    cause = position.rules.causes[data["cause"]]
    made = drawn(position, data["cause"])
    if made is None or cause.kind not in ("move", "card", "choice", "rule"):
        return None
    if cause.kind == "rule" and not data["success"]:
        return None
    named, say = reason(position.names, data["cause"]), position.say
    title = named.label
    if made.scope:
        title = say("{title} ({target})", title=title, target=_element(position, made, data))
    elif cause.kind != "rule":
        sentence = "{what}: it works" if data["success"] else "{what}: it comes to nothing"
        title = say(sentence, what=title)
    done = _done(position, made.effects if data["success"] else made.otherwise, made, data)
    return ("event", title, f"{done}." if done else "", named.sources, "plain")


def drawn(position: Position, cause: int) -> Happening | None:
    """What happens or fails to by that cause, of moves, cards, choices and rules."""
    return next((made for made in _happenings(position) if made.cause == cause), None)


def _happenings(position: Position) -> Iterator[Happening]:
    rules = position.rules
    yield from (move.happening for move in rules.moves)
    for card in rules.cards:
        yield card.happening
        yield from (choice.happening for choice in card.choices)
    yield from (*rules.adjudicate, *rules.incidents, *rules.relations, *rules.aftermath)


def _element(position: Position, made: Happening, data: dict[str, Any]) -> str:
    """The bloc or member that it happened to."""
    if made.scope == "b":
        return position.names.short(data["element"])
    member = position.rules.tracks[made.track].members[data["element"]]
    return position.say.deck(position.names.members[member].name)


def _done(
    position: Position, effects: tuple[Effect, ...], made: Happening, data: dict[str, Any]
) -> str:
    """The effects of the branch that was taken, in one line."""
    bloc = data["element"] if made.scope == "b" else -1
    lines = effect_lines(position, Happening(made.cause, effects), bloc)
    parts = (" ".join(filter(None, (line.label, line.text, line.note))) for line in lines)
    return position.say.listed(parts)
