"""Acts and ledger lines by the ids of the deck, as the save writes them for people."""

from typing import Any

from wargame.engine import Act, Kind, Line, Rules
from wargame.engine.legal import actor_of
from wargame.store import LedgerRow, ValueRow

Names = dict[str, Any]

_WITH_BLOC = {
    Kind.SEND, Kind.RETRACT, Kind.NOMINATE, Kind.ACCEPT, Kind.DECLINE, Kind.WITHDRAW, Kind.PLEDGE,
    Kind.COUNTER, Kind.APPOINT,
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
    if kind in (Kind.SEND, Kind.NOMINATE, Kind.APPOINT):
        said["items"] = _chosen(act.items, rules.portfolios)
    if kind == Kind.SEND:
        said["lots"] = act.lots
        said["promises"] = _chosen(act.promises, [promise.id for promise in rules.promises])
    elif kind in (Kind.DECLARE, Kind.UNDECLARE):
        said["promise"] = rules.promises[act.index].id
    elif kind == Kind.MESSAGE:
        said |= {"message": rules.messages[act.index].id, "to": rules.roles[act.target].id}
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
    actor = actor_of(move, act.role, act.bloc)
    if actor >= 0:
        said["bloc"] = rules.blocs[actor]
    if move.target:
        among = rules.blocs if move.target == "b" else rules.tracks[move.track].members
        said["target"] = among[act.target]
    return said


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
