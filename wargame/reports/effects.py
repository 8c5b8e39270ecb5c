"""What a happening does, line by line: whose number changes, and by how much."""

from dataclasses import dataclass, replace

from wargame.engine.rules import Effect, Happening
from wargame.reports.meters import mood
from wargame.reports.position import Position
from wargame.reports.scopes import amount, blocs_text
from wargame.reports.variables import kind_name, variable_name

CERTAIN = 1024


@dataclass(frozen=True, slots=True)
class EffectLine:
    """One effect: label, signed amount as text, whether that is good, and a note.

    ``amount`` is in the variable's own unit, 0 where the effect is not a number.
    """

    label: str
    amount: int
    text: str
    mood: str = "plain"
    note: str = ""


def effect_lines(position: Position, made: Happening, bloc: int = -1) -> tuple[EffectLine, ...]:
    """The effects of a happening; ``bloc`` is the one that acts, −1 none."""
    lines = _lines(position, made.effects, bloc)
    if made.chance is None:
        return tuple(lines)
    note = chance_note(position, made, bloc)
    sure = [replace(line, note=line.note or note) for line in lines]
    note = position.say("if it fails")
    failed = _lines(position, made.otherwise, bloc)
    return (*sure, *(replace(line, note=line.note or note) for line in failed))


def _lines(position: Position, effects: tuple[Effect, ...], bloc: int) -> list[EffectLine]:
    """The lines of some effects; a promise's turn is followed by what it does."""
    found: list[EffectLine] = []
    for effect in effects:
        line = _line(position, effect, bloc)
        found += [line] if line else []
        if effect.op == "promise":
            found += _turn(position, effect)
    return found


def _turn(position: Position, effect: Effect) -> list[EffectLine]:
    """What giving, keeping or breaking a promise does."""
    promise = position.rules.promises[effect.base]
    turns = {1: promise.given, 2: promise.kept, 3: promise.broken}
    made = turns.get(int(effect.amount[1]))
    return [] if made is None else list(effect_lines(position, made))


def chance_note(position: Position, made: Happening, bloc: int = -1) -> str:
    """How likely a happening is, such as "chance 34 %"; empty when it is certain."""
    if made.chance is None:
        return ""
    found = amount(position, made.chance, bloc)
    if found is None:
        return position.say("if it succeeds")
    percent = position.say.percent((max(0, min(found, CERTAIN)) * 100 + 512) // CERTAIN)
    return position.say("chance {chance}", chance=percent)


def _line(position: Position, effect: Effect, bloc: int) -> EffectLine | None:
    if effect.op == "promise":
        return _promise(position, effect)
    if effect.op in ("hold", "hasten"):
        return _pace(position, effect)
    if effect.op == "reveal":
        return EffectLine(
            position.say("Shows the mood of {who}", who=_who(position, effect, bloc)), 0, ""
        )
    if effect.op == "mark":
        percent = position.rules.marks[effect.mark]
        label = position.say("Price of {who}", who=_who(position, effect, bloc))
        note = position.say.count(effect.weeks, "for {n} week", "for {n} weeks")
        return EffectLine(label, percent - 100, position.say.percent(percent), note=note)
    if effect.due >= 0:
        variable, change, _ = position.rules.due_rows[effect.due]
        return replace(_number(position, variable, change), note=_later(position, effect.weeks))
    return _change(position, effect, bloc)


def _pace(position: Position, effect: Effect) -> EffectLine:
    """A ladder that is held back or hastened."""
    track = next(t for t in position.rules.tracks if t.row == effect.base)
    name = next(t.name for t in position.deck.tracks.track if t.id == track.id)
    words = {
        "hold": "{track} takes no step this week",
        "hasten": "{track} need not wait for its next step",
    }
    return EffectLine(position.say(words[effect.op], track=position.say.deck(name)), 0, "")


def _change(position: Position, effect: Effect, bloc: int) -> EffectLine:
    found = amount(position, effect.amount, bloc)
    label = _label(position, effect, bloc)
    if effect.op == "to":
        text = "" if found is None else _figure(position, effect.base, found, sign=False)
        return EffectLine(label, 0, position.say("to {value}", value=text or "…"))
    if found is None:
        return EffectLine(label, 0, position.say("varies"))
    line = _number(position, effect.base, found)
    return replace(line, label=label)


def _number(position: Position, variable: int, change: int) -> EffectLine:
    made = position.rules.variables[variable]
    good = position.names.meters[made.id].good if made.kind == "meter" else "none"
    text = _figure(position, variable, change, sign=True)
    return EffectLine(variable_name(position.names, variable), change, text, mood(good, change))


def _figure(position: Position, variable: int, value: int, sign: bool) -> str:
    if position.rules.variables[variable].whole:
        return position.say.whole(value, sign=sign)
    return position.say.points(value, sign=sign)


def _label(position: Position, effect: Effect, bloc: int) -> str:
    if not effect.block:
        return variable_name(position.names, effect.base)
    base = kind_name(position.names, position.rules.variables[effect.base])
    return position.say("{what}, {who}", what=base, who=_who(position, effect, bloc))


def _who(position: Position, effect: Effect, bloc: int) -> str:
    who, say = effect.who, position.say
    if who is None:
        return ""
    if who[0] == "acting":
        return position.names.role(position.role)
    if who[0] == "target":
        return say("the target")
    if effect.block == "r":
        if who[0] == "self":
            return say("its role")
        roles = [position.names.role(r) for r, meant in enumerate(who[1]) if meant]
        return say.names(roles)
    if effect.block == "m":
        return _members(position, effect)
    return blocs_text(position, who, bloc)


def _members(position: Position, effect: Effect) -> str:
    track = next(t for t in position.rules.tracks if t.base == effect.base)
    who = effect.who
    if who is None or who[0] != "m":
        return position.say("those concerned")
    chosen = [member for member, meant in zip(track.members, who[2], strict=True) if meant]
    if len(chosen) == len(track.members):
        return position.say("all")
    return position.say.names([position.say.deck(position.names.members[m].name) for m in chosen])


def _promise(position: Position, effect: Effect) -> EffectLine:
    say, made = position.say, position.names.promises[effect.base]
    words = {0: "Promise lapses", 1: "Promise given", 2: "Promise kept", 3: "Promise broken"}
    return EffectLine(say(words[int(effect.amount[1])]), 0, say.deck(made.name))


def _later(position: Position, weeks: int) -> str:
    """When a delayed effect comes: bit 0 of ``weeks`` is the next Adjudicate."""
    first, count = (weeks & -weeks).bit_length() - 1, weeks.bit_count()
    if count > 1:
        return position.say.count(count, "for {n} week", "for {n} weeks")
    return position.say.count(first, "in {n} week", "in {n} weeks") if first else ""
