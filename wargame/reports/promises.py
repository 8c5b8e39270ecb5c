"""The promise ledger: what may be declared, what has been given, kept and broken, and when due."""

from dataclasses import dataclass

from wargame.engine.rules import Promise
from wargame.reports.effects import EffectLine, effect_lines
from wargame.reports.position import Position

_STATES = ("none", "live", "kept", "broken")


@dataclass(frozen=True, slots=True)
class PromiseRow:
    """One promise.

    Attributes:
        index: of the promise in the rules.
        state: none, live, kept or broken; ``state_text`` in words.
        due: what keeps and breaks it, and from when on that counts, in sentences.
        given: the week it was given, 0 never.
        effects: what giving it does at once.
        declarable: it is of the kind that is declared to everyone.
        can_declare, can_withdraw: the role may do so now.
        offerable: it may stand in a package; ``to`` says for which blocs (indices).
        on_offer_to: blocs in whose standing offer it is, as far as the role knows.
    """

    index: int
    id: str
    name: str
    text: str
    cost: int
    state: str
    state_text: str
    due: str
    given: int
    effects: tuple[EffectLine, ...]
    declarable: bool
    can_declare: bool
    can_withdraw: bool
    offerable: bool
    to: tuple[int, ...]
    on_offer_to: tuple[int, ...]
    sources: tuple[str, ...]


def promises(position: Position) -> tuple[PromiseRow, ...]:
    """All promises of the deck in its order."""
    return tuple(_row(position, index, made) for index, made in enumerate(position.rules.promises))


def _row(position: Position, index: int, made: Promise) -> PromiseRow:
    text, say = position.names.promises[index], position.say
    state = _STATES[int(position.state.promise[0, index])]
    attached = position.state.attached[0].tolist()
    return PromiseRow(
        index=index,
        id=made.id,
        name=say.deck(text.name),
        text=say.deck(text.text),
        cost=made.cost,
        state=state,
        state_text=say(
            {"none": "Not given", "live": "Stands", "kept": "Kept", "broken": "Broken"}[state]
        ),
        due=_due(position, index),
        given=_given(position, index),
        effects=effect_lines(position, made.given),
        declarable=made.declared,
        can_declare=bool(position.legal.declare[0, index]),
        can_withdraw=bool(position.legal.undeclare[0, index]),
        offerable=made.offered,
        to=tuple(bloc for bloc, may in enumerate(made.to) if may),
        on_offer_to=tuple(bloc for bloc, mask in enumerate(attached) if mask >> index & 1),
        sources=tuple(text.sources),
    )


def _given(position: Position, index: int) -> int:
    """The week in which the promise last was given, 0 never."""
    weeks = [
        note.week
        for note in position.seen.notes
        if note.kind == "promise" and note.data["promise"] == index and note.data["status"] == 1
    ]
    return weeks[-1] if weeks else 0


def _due(position: Position, index: int) -> str:
    """What keeps and breaks a promise, and from when on that counts."""
    made, say, reading = position.names.promises[index], position.say, position.names.reading
    parts = [
        ("Kept if: {condition}.", made.kept_when),
        ("Broken if: {condition}.", made.broken_when),
        ("Due when: {condition}.", made.due),
    ]
    return " ".join(
        say(sentence, condition=reading.condition(expression))
        for sentence, expression in parts
        if expression != "False"
    )
