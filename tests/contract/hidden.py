"""Everything that a role may not know, replaced: a twin of a game that must look the same to it.

`twin_deck` has other private wants and aims for all others, `twin_state` other moods, purses,
small change, promises on offer, claims, refusals, secrets and another key; `twin_record` a ledger
and notes to match, `twin_decided` the bots' reasons.
"""

import copy
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cache
from random import Random
from typing import Any

import numpy as np

from wargame.deck import Deck, compile_deck, from_document, read_deck, to_document
from wargame.engine import Act, Engine, Kind, Line, Note, Record, Rules, State
from wargame.reports import Decided

CROWD = {"id": "crowd", "name": "The crowd before the screen"}
"""A role with neither office nor bloc nor move: what a projector may show."""

TALKS = (Kind.SEND, Kind.ACCEPT, Kind.DECLINE, Kind.COUNTER, Kind.PLEDGE)


@cache
def game_of(deck: str, cast: str = "") -> tuple[Deck, Engine]:
    """A shipped deck with the crowd at the end of its cast; its leader lists have a secret."""
    document = to_document(read_deck(deck))
    chosen = next(c for c in document["roles"]["cast"] if cast in ("", c["id"]))
    document["roles"]["role"].append(CROWD)
    chosen["roles"].append(CROWD["id"])
    secret = {"id": "debts", "name": "Debts", "high": 100, "secret": True}
    document["blocs"]["attribute"].append(secret)
    for place, bloc in enumerate(document["blocs"]["bloc"]):
        bloc["values"]["debts"] = 10 + place
    made = from_document(document)
    return made, Engine(compile_deck(made, chosen["id"]))


@cache
def twin_game(deck: str, cast: str, role: int) -> tuple[Deck, Engine]:
    """The same with what others want, beyond what is known of it, and what they aim at changed."""
    made, engine = game_of(deck, cast)
    document = copy.deepcopy(to_document(made))
    rules, luck = engine.rules, Random(f"{deck} {role}")
    own = {rules.blocs[bloc] for bloc in rules.roles[role].blocs}
    for bloc in document["blocs"]["bloc"]:
        if bloc["id"] not in own:
            row = rules.salience[rules.blocs.index(bloc["id"])]
            bloc["wants"] = _other_wants(rules, row, luck)
    for each in document["roles"]["role"]:
        if each["id"] != rules.roles[role].id:
            for aim in each.get("objective", ()):
                aim |= {"text": "Something else", "points": "0"}
    twin = from_document(document)
    return twin, Engine(compile_deck(twin, rules.cast))


def _other_wants(rules: Rules, row: tuple[int, ...], luck: Random) -> dict[str, int]:
    ranked = sorted(range(len(row)), key=lambda item: (-row[item], item))
    known, rest = ranked[: rules.known_wants], ranked[rules.known_wants :]
    least = min(row[item] for item in known)
    wants = {rules.portfolios[item]: row[item] for item in known}
    return wants | {rules.portfolios[item]: luck.randrange(40, least) for item in rest}


def twin_state(engine: Engine, state: State, role: int, luck: Random) -> State:
    """A single game (B = 1) with everything replaced that ``role`` may not know."""
    rules, twin = engine.rules, state.copy()
    office = rules.roles[role].office
    for bloc in _others(rules, role):
        if not (office and state.revealed[0, bloc]):
            twin.var[0, rules.mood + bloc] = luck.randrange(-99, 100)
        twin.var[0, _secrets(rules, bloc)] = luck.randrange(100)
        if not office and state.governed[0] < 0:
            _private(rules, twin, bloc, luck)
        if not office:
            twin.revealed[0, bloc] = luck.randrange(2)
    for other in range(len(rules.roles)):
        if other != role:
            _purse(engine, state, twin, (role, other), luck)
    twin.seed[:] = luck.randrange(2**64)
    return twin


def _others(rules: Rules, role: int) -> list[int]:
    return [bloc for bloc in range(len(rules.blocs)) if bloc not in rules.roles[role].blocs]


def _secrets(rules: Rules, bloc: int) -> list[int]:
    columns = rules.secret_variables
    made = [(column, rules.variables[column]) for column in columns]
    return [c for c, v in made if v.kind == "attribute" and v.of == rules.blocs[bloc]]


def _private(rules: Rules, twin: State, bloc: int, luck: Random) -> None:
    """What only the office and the bloc know of their talks."""
    twin.lots[0, bloc] = luck.randrange(rules.lots + 1)
    twin.attached[0, bloc] = luck.randrange(1 << len(rules.promises))
    twin.claim[0, bloc] = luck.randrange(-1, len(rules.portfolios) + len(rules.promises))
    twin.refused[0, bloc] = luck.randrange(5)


def _purse(engine: Engine, state: State, twin: State, who: tuple[int, int], luck: Random) -> None:
    """Another purse that can pay a partner's part of a move just when the true one can."""
    rules, (role, other) = engine.rules, who
    column = rules.capital + other
    moves = [m for m in rules.moves if role in m.roles and m.partner == other]
    asked = max((m.partner_cost for m in moves), default=0)
    able = int(state.var[0, column]) >= asked
    twin.var[0, column] = luck.randrange(asked, rules.cap + 1) if able else luck.randrange(asked)


def twin_record(record: Record, rules: Rules, role: int, governed: bool, luck: Random) -> Record:
    """The record with the private parts of others replaced."""
    own = {rules.blocs[bloc] for bloc in rules.roles[role].blocs}

    def line(made: Line) -> Line:
        variable = rules.variables[made.variable]
        mine = variable.of in own or variable.of == rules.roles[role].id
        private = variable.kind in ("mood", "capital") or made.variable in rules.secret_variables
        return replace(made, amount=luck.randrange(1, 9)) if private and not mine else made

    def note(made: Note) -> Note:
        if governed or rules.roles[role].office:
            return made
        return replace(made, data=_twin_data(made, rules, role, luck))

    return replace(
        record, lines=[line(each) for each in record.lines], notes=[note(n) for n in record.notes]
    )


def _twin_data(note: Note, rules: Rules, role: int, luck: Random) -> dict[str, Any]:
    data, blocs = dict(note.data), rules.roles[role].blocs
    if note.kind == "act" and data["kind"] in TALKS and data["bloc"] not in blocs:
        data |= {"lots": luck.randrange(9), "promises": luck.randrange(4)}
        if data["kind"] == Kind.COUNTER:
            data["target"] = luck.randrange(len(rules.portfolios))
    if note.kind == "shared":
        data["lots"] = [n if b in blocs else luck.randrange(9) for b, n in enumerate(data["lots"])]
    return data


def twin_decided(
    decided: Iterable[Decided], rules: Rules, role: int, governed: bool, luck: Random
) -> tuple[Decided, ...]:
    """Decisions with other luck and other weights of what rests on a secret of others."""
    own, office = rules.roles[role].blocs, rules.roles[role].office

    def made(each: Decided) -> Decided:
        inside = office or each.act.bloc in own
        after, act = each.after, each.act
        if not (inside or governed):
            act = Act(**_twin_data(Note(1, "", "act", act.named()), rules, role, luck))
            after = after and replace(after, lots=luck.randrange(9))
        return Decided(each.week, act, _twin_why(each.why, rules, inside, luck), after)

    return tuple(made(each) for each in decided)


def _twin_why(
    why: Mapping[str, Any] | None, rules: Rules, inside: bool, luck: Random
) -> dict[str, Any] | None:
    if why is None:
        return None
    secret = {name for name, tree in rules.terms if _is_secret(tree, rules, inside)}
    terms = [[term, value] for term, value in why.get("terms", ()) if term not in secret]
    terms += [[term, luck.randrange(-900, 900)] for term in secret]
    terms.sort(key=lambda pair: -abs(pair[1]))
    return {**why, "chance": luck.randrange(1024), "drawn": 0, "terms": terms}


def _is_secret(tree: object, rules: Rules, inside: bool) -> bool:
    """Whether a mood, or for who is not inside the private part of a package, is in a tree."""
    if not isinstance(tree, tuple):
        return False
    if tree[:1] in (("quantity",), ("bquantity",)):
        return any(_is_secret(term, rules, inside) for term in rules.quantities[tree[1]].terms)
    private = {("me", name) for name in ("worth", "points", "lots", "refused", "score")}
    if tree == ("bvar", rules.mood) or (not inside and (tree in private or tree[0] == "attached")):
        return True
    return any(_is_secret(part, rules, inside) for part in tree)


def same_view(a: State, b: State) -> list[str]:
    """The fields in which two states differ."""
    return [n for n in State.__slots__ if not np.array_equal(getattr(a, n), getattr(b, n))]
