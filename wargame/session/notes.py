"""What happened, by the ids of the deck: cards, chances, votes and the rest of the notes."""

from collections.abc import Callable, Sequence
from typing import Any

from wargame.engine import Note, Rules
from wargame.store import NoteRow

Data = dict[str, Any]

_STATUS = ("none", "live", "kept", "broken")


def note_row(rules: Rules, note: Note) -> NoteRow:
    """A note as the engine wrote it, and by ids; an act's names stand in the log already."""
    data = {key: _plain(value) for key, value in note.data.items()}
    named = _NAMED.get(note.kind)
    reads = {} if note.kind == "act" else {**data, **(named(rules, note.data) if named else {})}
    return NoteRow(note.phase, note.kind, data, reads)


def _plain(value: Any) -> Any:
    """As it comes back from JSON: keys are texts."""
    return {str(key): each for key, each in value.items()} if isinstance(value, dict) else value


def _card(rules: Rules, data: Data) -> Data:
    return {"card": rules.cards[data["card"]].id}


def _choice(rules: Rules, data: Data) -> Data:
    card = rules.cards[data["card"]]
    return {"card": card.id, "option": card.choices[data["option"]].id}


def _chance(rules: Rules, data: Data) -> Data:
    cause = rules.causes[data["cause"]]
    return {"cause": _joined(cause.kind, cause.id, cause.part)}


def _level(rules: Rules, data: Data) -> Data:
    made = rules.variables[data["variable"]]
    return {"variable": _joined(made.kind, made.id, made.of)}


def _promise(rules: Rules, data: Data) -> Data:
    return {"promise": rules.promises[data["promise"]].id, "status": _STATUS[data["status"]]}


def _vote(rules: Rules, data: Data) -> Data:
    said: Data = {"vote": rules.votes[data["vote"]].id, "votes": _each(rules.blocs, data["votes"])}
    return said | _ministers(rules, data) if "ministers" in data else said


def _appointment(rules: Rules, data: Data) -> Data:
    return {"votes": _each(rules.blocs, data["votes"]), **_ministers(rules, data)}


def _ministers(rules: Rules, data: Data) -> Data:
    said: Data = {"ministers": {rules.portfolios[p]: n for p, n in data["ministers"].items()}}
    for key in ("confirmed", "rejected"):
        said[key] = [rules.portfolios[p] for p in data[key]]
    return said


def _mandate(rules: Rules, data: Data) -> Data:
    return {"start": rules.nominees[data["start"]].id}


def _returned(rules: Rules, data: Data) -> Data:
    return {"items": [rules.portfolios[p] for p in data["items"]]}


def _shared(rules: Rules, data: Data) -> Data:
    dealt = {rules.portfolios[item]: rules.blocs[bloc] for item, bloc in data["items"]}
    return {"items": dealt, "lots": _each(rules.blocs, data["lots"])}


def _ending(rules: Rules, data: Data) -> Data:
    return {"ending": rules.endings[rules.clauses[data["clause"]].ending]}


def _each(ids: Sequence[str], numbers: Sequence[int]) -> dict[str, int]:
    return {name: number for name, number in zip(ids, numbers, strict=True) if number}


def _joined(*parts: str) -> str:
    return " ".join(part for part in parts if part)


_NAMED: dict[str, Callable[[Rules, Data], Data]] = {
    "card": _card,
    "inject": _card,
    "choice": _choice,
    "chance": _chance,
    "level": _level,
    "promise": _promise,
    "vote": _vote,
    "appointment": _appointment,
    "mandate": _mandate,
    "returned": _returned,
    "shared": _shared,
    "ending": _ending,
}
