"""Why a bot acted as it did: its reason, its chance, and the terms that weighed most."""

from collections.abc import Mapping
from typing import Any

from wargame.bots import Reason, Why
from wargame.deck.model import AnswerTerm
from wargame.engine import Kind, Rules
from wargame.reports.names import Names
from wargame.reports.say import Say

_SENTENCES = {
    "gap": "seats are missing to the majority",
    "claim": "it grants what was asked for",
    "top_up": "a partner has less than its share and may leave",
    "stance": "it belongs to its line",
    "slate": "the post must be filled before its vote",
    "votes_suffice": "the votes suffice",
    "habit": "its habit",
    "red_line": "a red line holds",
    "best_value": "of the ministries and promises still to be had it asks for what adds most worth",
    "leaves": "its patience has run out",
    "best_option": "the way out that serves it best",
    "random": "at random",
    "vacancy": "a ministry is vacant",
    "ordered": "it looked ahead",
    "between": "what the two have talked over",
    "early": "what is offered is fair, but it will not commit this early",
}

STATED = 3
"""So many terms are told as reasons."""

YES = {Kind.ACCEPT, Kind.PLEDGE}
"""Acts by which a bloc agrees."""

_PRIVATE = {"claim", "top_up"}
"""Reasons that rest on what was asked for or given in private."""

_PACKAGE = {"worth", "points", "lots", "refused", "score"}
"""What of a bloc rests on its package or its refusals; its score rests on its mood as well."""


def reason_text(names: Names, why: Mapping[str, Any] | None, *, agreed: bool = False) -> str:
    """A bot's reasons in one line; empty where there are none.

    Args:
        names: what things are called.
        why: ``reason``, and where known ``chance`` (of 1024), ``stance``, ``weighed``
            (roads, points of the best and of the usual one) and ``terms``, pairs of a term's id
            and its hundredths of a logit: as a saved game keeps it.
        agreed: it said yes, so what spoke for it comes before what spoke against it.
    """
    if not why:
        return ""
    say, parts = names.say, []
    if why["reason"] in _SENTENCES:
        parts.append(say(_SENTENCES[why["reason"]]))
    if "chance" in why:
        percent = say.percent((why["chance"] * 100 + 512) // 1024)
        parts.append(say("chance {chance}", chance=percent))
    if weighed := why.get("weighed"):
        sentence = "best of {roads} roads, {best} points against {usual} for the usual one"
        parts.append(say(sentence, **dict(zip(("roads", "best", "usual"), weighed, strict=True))))
    made = {term.id: term for term in names.deck.bargaining.term}
    heaviest = why.get("terms", ())[:STATED]
    for term, value in sorted(heaviest, key=lambda pair: agreed and pair[1] < 0):
        if weight := int(value / 4):
            sentence = term_sentence(say, made[term], value).rstrip(".")
            parts.append(
                say("“{words}” {weight}", words=sentence, weight=say.whole(weight, sign=True))
            )
    for stance in names.deck.bots.stance:
        if stance.id == why.get("stance") and why["reason"] in ("stance", "gap"):
            parts.append(say("line: {stance}", stance=say.deck(stance.name)))
    return say.listed(parts, heavy=True)


def term_sentence(say: Say, made: AnswerTerm, amount: int) -> str:
    """What a term of an answer says, the same words wherever it is named."""
    return say.deck(made.favours if amount > 0 else made.hinders) or say.deck(made.label)


def why_read(rules: Rules, why: Why) -> dict[str, Any]:
    """The reasons of one game's decision (B = 1) as a game keeps them and `reason_text` reads them.

    Chance and draw are of 1024, terms in hundredths of a logit from the heaviest.
    """
    found: dict[str, Any] = {"reason": Reason(int(why.reason[0])).name.lower()}
    if why.chance[0] >= 0:
        found["chance"] = int(why.chance[0])
    if why.drawn[0] >= 0:
        found["drawn"] = int(why.drawn[0])
    if why.stance[0] >= 0:
        found["stance"] = rules.bots.stances[int(why.stance[0])].id
    pairs = zip(why.top[0].tolist(), why.top_values[0].tolist(), strict=True)
    if why.weighed is not None and why.weighed[0, 0] > 0:
        found["weighed"] = why.weighed[0].tolist()
    terms = [[rules.terms[term][0], value] for term, value in pairs if term >= 0]
    return {**found, "terms": terms} if terms else found


def stated(
    rules: Rules, why: Mapping[str, Any] | None, *, outsider: bool = False, leaves: bool = False
) -> dict[str, Any] | None:
    """What of a bot's reasons is said aloud: neither its chance nor what rests on a secret.

    The heaviest are taken of those that may be said: a gap among the three would tell how much a
    secret weighs. To an ``outsider``, neither the office nor the bloc's own role, nothing is said
    that rests on the private part of a package either: what it is worth, its small change, its
    promises, and what was asked for. One that ``leaves`` says what weighs against staying, and
    nothing that weighs so always.
    """
    if why is None:
        return None
    trees = dict(rules.terms)
    terms = [
        pair for pair in why.get("terms", ()) if not reads_secret(rules, trees[pair[0]], outsider)
    ]
    if leaves:
        terms = [(term, value) for term, value in terms if value < 0 and not fixed(trees[term])]
    reason = stated_reason(why["reason"], outsider=outsider)
    if reason == "best_value" and not outsider and _only_early(trees, terms):
        reason = "early"
    return {"reason": reason, "terms": terms[:STATED]}


def _only_early(trees: Mapping[str, object], terms: list[tuple[str, int]]) -> bool:
    """Whether the package is fair, and a reserve that nothing moves weighs most against it.

    Asking for more then says the wrong thing: no portfolio is missing. The reserve is a term
    that reads nothing; what a package is worth is a term that reads it.
    """
    against = [(value, term) for term, value in terms if value < 0]
    if not against or any(_reads_worth(trees[term]) for _value, term in against):
        return False
    return fixed(trees[min(against)[1]])


def fixed(tree: object) -> bool:
    """Whether a term reads nothing: it weighs the same on every answer, like a reserve."""
    return isinstance(tree, tuple) and tree[0] == "const"


def _reads_worth(tree: object) -> bool:
    if tree == ("me", "worth"):
        return True
    return isinstance(tree, tuple) and any(_reads_worth(part) for part in tree)


def stated_reason(reason: str, *, outsider: bool) -> str:
    """A reason as it is said aloud; what is between the office and a bloc is not told further."""
    return "between" if outsider and reason in _PRIVATE else reason


def reads_secret(rules: Rules, tree: object, outsider: bool = False) -> bool:
    """Whether a tree reads a mood or another hidden variable of a bloc, itself or by a quantity.

    For an ``outsider`` also whether it reads what only the two sides of a package know.
    """
    match tree:
        case ("bvar", int(base)):
            return base == rules.mood or base in rules.secret_variables
        case ("quantity" | "bquantity", int(index)):
            terms = rules.quantities[index].terms
            return any(reads_secret(rules, term, outsider) for term in terms)
        case ("me", str(field)) if field in _PACKAGE:
            return outsider or field == "score"
        case ("attached", int()):
            return outsider
        case tuple():
            return any(reads_secret(rules, part, outsider) for part in tree)
    return False
