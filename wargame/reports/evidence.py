"""The facts an expression rests on, with their present values."""

from collections.abc import Iterator

from wargame.engine.trees import Tree
from wargame.reports.position import Position
from wargame.reports.tile import waits_for_vote
from wargame.reports.variables import value_text, variable_name

MOST = 3
_STATES = ("not given", "stands", "kept", "broken")


def evidence(position: Position, tree: Tree) -> str:
    """Up to three facts a tree reads, such as "US pressure 48; audit: kept"."""
    found: list[str] = []
    for part in _nodes(tree):
        fact = _fact(position, part)
        if fact and fact not in found:
            found.append(fact)
    return position.say.listed(found[:MOST], heavy=True)


def _nodes(tree: object) -> Iterator[Tree]:
    if isinstance(tree, tuple):
        if tree and isinstance(tree[0], str):
            yield tree
        for part in tree:
            yield from _nodes(part)


def _fact(position: Position, tree: Tree) -> str:
    say, names, head = position.say, position.names, tree[0]
    if head == "var":
        value = value_text(names, tree[1], position.values[tree[1]])
        return f"{variable_name(names, tree[1])} {value}"
    if head == "promise":
        state = say(_STATES[int(position.state.promise[0, tree[1]])])
        return say(
            "{promise}: {state}", promise=say.deck(names.promises[tree[1]].name), state=state
        )
    if head == "quantity":
        made_public = [q for q in names.public_quantities if q.index == tree[1]]
        values = [
            (q, int(position.engine.quantity(q.index, position.state)[0])) for q in made_public
        ]
        return "".join(f"{say.deck(q.name)} {q.text(value)}" for q, value in values)
    if head == "field":
        return _field(position, tree[1])
    if head == "p":
        return _portfolios(position, [item for item, is_one in enumerate(tree[1]) if is_one])
    if head == "me" and tree[1] in ("points", "worth", "fair"):
        return _of_bloc(position, tree[1])
    return ""


def _field(position: Position, field: str) -> str:
    say = position.say
    value = int(getattr(position.state, field)[0])
    words = {
        "week": "week {n}",
        "lost": "mandates lost: {n}",
        "failed": "failed votes: {n}",
        "governed": "weeks governed: {n}",
    }
    if field == "governed" and value < 0:
        return say("no cabinet")
    return say(words[field], n=value) if field in words else ""


def _portfolios(position: Position, items: list[int]) -> str:
    """Who has a portfolio; of several those of the role that no vote has settled yet."""
    if len(items) == 1:
        return _portfolio(position, items[0])
    own = [item for item in items if position.owner[item] in position.own]
    waiting = [_portfolio(position, item) for item in own if waits_for_vote(position, item)]
    return position.say.listed(waiting, heavy=True)


def _portfolio(position: Position, item: int) -> str:
    owner, say = position.owner[item], position.say
    holder = position.names.short(owner) if owner >= 0 else say("nobody")
    if waits_for_vote(position, item):
        holder = say("{bloc}, put up, no vote passed yet", bloc=holder)
    return say("{promise}: {state}", promise=position.names.portfolio(item), state=holder)


def _of_bloc(position: Position, what: str) -> str:
    own = position.own
    if not own:
        return ""
    table = {"points": position.answers.points, "worth": position.answers.worth}
    value = int(table.get(what, position.answers.fair)[0, own[0]])
    words = {"points": "points {n}", "worth": "worth {n}", "fair": "fair share {n}"}
    return position.say(words[what], n=position.say.points(value))
