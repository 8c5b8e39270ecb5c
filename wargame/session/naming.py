"""Acts, notes and ledger lines by the ids of the deck, as the save writes them for people."""

from typing import Any

from wargame.bots import Reason, Why
from wargame.engine import Act, Kind, Line, Note, Rules
from wargame.store import LedgerRow, NoteRow, ValueRow

Names = dict[str, Any]

_WITH_BLOC = {
    Kind.SEND, Kind.RETRACT, Kind.NOMINATE, Kind.ACCEPT, Kind.DECLINE, Kind.WITHDRAW, Kind.PLEDGE,
    Kind.COUNTER,
}  # fmt: skip
_STATUS = ("none", "live", "kept", "broken")


def act_names(rules: Rules, act: Act, card: int) -> Names:
    """What an act says, by ids; fields that its kind does not use are left out.

    Args:
        rules: the rules it is played by.
        act: an act of theirs.
        card: the card on the table this week, −1 none.
    """
    kind = Kind(act.kind)
    said: Names = {}
    if kind in _WITH_BLOC:
        said["bloc"] = rules.blocs[act.bloc]
    if kind in (Kind.SEND, Kind.NOMINATE):
        said["items"] = _chosen(act.items, rules.portfolios)
    if kind == Kind.SEND:
        said["lots"] = act.lots
        said["promises"] = _chosen(act.promises, [promise.id for promise in rules.promises])
    elif kind in (Kind.DECLARE, Kind.UNDECLARE):
        said["promise"] = rules.promises[act.index].id
    elif kind == Kind.COUNTER:
        said["claim"] = _claim(rules, act.target)
    elif kind == Kind.MOVE:
        said |= _move(rules, act)
    elif kind == Kind.CHOOSE:
        made = rules.cards[card]
        said |= {"card": made.id, "option": made.choices[act.index].id}
    elif kind == Kind.SHARE:
        said["items"] = _chosen(act.items, rules.portfolios)
        said["among"] = _chosen(act.promises, rules.blocs)
    return said


def _chosen(mask: int, ids: Any) -> list[str]:
    return [name for bit, name in enumerate(ids) if mask >> bit & 1]


def _claim(rules: Rules, target: int) -> str:
    size = len(rules.portfolios)
    return rules.portfolios[target] if target < size else rules.promises[target - size].id


def _move(rules: Rules, act: Act) -> Names:
    move = rules.moves[act.index]
    said: Names = {"move": move.id}
    if move.target:
        among = rules.blocs if move.target == "b" else rules.tracks[move.track].members
        said["target"] = among[act.target]
    return said


def why_names(rules: Rules, why: Why) -> Names:
    """A bot's reasons for one act (B = 1): chance and draw of 1024, heaviest terms in h."""
    said: Names = {"reason": Reason(int(why.reason[0])).name.lower()}
    if why.chance[0] >= 0:
        said["chance"] = int(why.chance[0])
    if why.drawn[0] >= 0:
        said["drawn"] = int(why.drawn[0])
    if why.stance[0] >= 0:
        said["stance"] = rules.bots.stances[int(why.stance[0])].id
    pairs = zip(why.top[0].tolist(), why.top_values[0].tolist(), strict=True)
    terms = [[rules.terms[term][0], value] for term, value in pairs if term >= 0]
    return {**said, "terms": terms} if terms else said


def ledger_row(rules: Rules, line: Line) -> LedgerRow:
    """A ledger line by names."""
    made, cause = rules.variables[line.variable], rules.causes[line.cause]
    unit = "1" if made.whole else "h"
    return LedgerRow(
        line.phase, made.kind, made.id, made.of, cause.kind, cause.id, cause.part, line.amount, unit
    )


def value_rows(rules: Rules, values: list[int]) -> tuple[ValueRow, ...]:
    """All variables at the end of a week, in the order of the rules."""
    return tuple(
        ValueRow(made.kind, made.id, made.of, value, "1" if made.whole else "h")
        for made, value in zip(rules.variables, values, strict=True)
    )


def note_row(rules: Rules, note: Note) -> NoteRow:
    """A note as the engine wrote it, keys as texts, and by names."""
    data = {key: _plain(value) for key, value in note.data.items()}
    return NoteRow(note.phase, note.kind, data, note_names(rules, note))


def _plain(value: Any) -> Any:
    """As it comes back from JSON."""
    if isinstance(value, dict):
        return {str(key): _plain(each) for key, each in value.items()}
    return value


def note_names(rules: Rules, note: Note) -> Names:
    """What a note says, by ids; an act's note stands in the log under its names already."""
    said = {key: _plain(value) for key, value in note.data.items() if note.kind != "act"}
    for key, ids in _note_ids(rules, note).items():
        if key in note.data:
            said[key] = _named(note.data[key], ids)
    return said


def _named(value: Any, ids: Any) -> Any:
    if isinstance(value, bool) or value is None:
        return value
    if isinstance(value, int):
        return ids[value] if 0 <= value < len(ids) else ""
    if isinstance(value, dict):
        return {ids[int(key)]: each for key, each in value.items()}
    return [_named(each, ids) for each in value]


def _note_ids(rules: Rules, note: Note) -> dict[str, Any]:
    """Which ids the ints of each field stand for, by the kind of note."""
    match note.kind:
        case "card" | "inject":
            return {"card": [card.id for card in rules.cards]}
        case "choice":
            options = [choice.id for choice in rules.cards[note.data["card"]].choices]
            return {"card": [card.id for card in rules.cards], "option": options}
        case "chance":
            return {"cause": [_joined(c.kind, c.id, c.part) for c in rules.causes]}
        case "level":
            return {"variable": [_joined(v.kind, v.id, v.of) for v in rules.variables]}
        case "promise":
            return {"promise": [promise.id for promise in rules.promises], "status": _STATUS}
        case "vote":
            items = dict.fromkeys(("ministers", "confirmed", "rejected"), rules.portfolios)
            return {"vote": [vote.id for vote in rules.votes], **items}
        case "mandate":
            nominees = [nominee.id for nominee in rules.nominees]
            return dict.fromkeys(("start", "from", "to"), nominees)
        case "returned":
            return {"items": rules.portfolios}
        case "ending":
            return {"clause": [rules.endings[clause.ending] for clause in rules.clauses]}
    return {}


def _joined(*parts: str) -> str:
    return " ".join(part for part in parts if part)
