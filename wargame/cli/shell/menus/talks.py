"""What a role may answer for each bloc that it speaks for, and why not."""

from wargame.cli.shell.option import Option
from wargame.engine import Kind
from wargame.reports import Position
from wargame.reports.holding import package
from wargame.reports.inbox import InboxScene, inbox
from wargame.reports.redlines import red_lines

YES_NO = {
    Kind.ACCEPT: "accept",
    Kind.PLEDGE: "pledge",
    Kind.DECLINE: "decline",
    Kind.WITHDRAW: "withdraw",
}
"""Answers that need nothing but a bloc, with their words."""


def answers(position: Position) -> list[Option]:
    """The answers of all blocs, each with who gives it; then what is closed to which of them."""
    desk = inbox(position)
    found = [option for talks in desk for option in _open(position, talks)]
    reasons: dict[str, list[str]] = {}
    for talks in desk:
        for reason in (why_no_yes(position, talks), _why_no_claim(position, talks)):
            reasons.setdefault(reason, []).append(position.names.short(talks.bloc))
    if position.formateur in position.rules.roles[position.role].blocs:
        reason = position.say("its nominee holds the mandate, and the office speaks for it.")
        reasons[reason] = [position.names.short(position.formateur)]
    say = position.say
    return found + [
        Option(say("{who}: {what}", who=say.names(names), what=reason))
        for reason, names in reasons.items()
        if reason
    ]


def _open(position: Position, talks: InboxScene) -> list[Option]:
    found = [
        Option(answer_text(position, talks, kind), f"{word} {talks.id}")
        for kind, word in YES_NO.items()
        if can(talks, kind)
    ]
    if talks.claimable:
        name, best = position.names.short(talks.bloc), talks.claimable[0].name
        text = position.say("{bloc}: ask for more, for example {item}", bloc=name, item=best)
        found.append(Option(text, f"counter {talks.id}"))
    return found


def _why_no_claim(position: Position, talks: InboxScene) -> str:
    if talks.claimable or not talks.can_counter:
        return ""
    return position.say("nothing is left to ask for; others hold it or are offered it.")


def can(talks: InboxScene, kind: Kind) -> bool:
    """Whether the bloc may give this answer."""
    return {
        Kind.ACCEPT: talks.can_accept,
        Kind.PLEDGE: talks.can_pledge,
        Kind.DECLINE: talks.can_decline,
        Kind.WITHDRAW: talks.can_withdraw,
    }[kind]


def answer_text(position: Position, talks: InboxScene, kind: Kind) -> str:
    """An answer in words, with what it is about."""
    say, held = position.say, package(position, talks.bloc)
    name = position.names.short(talks.bloc)
    if kind == Kind.ACCEPT:
        return say("{bloc}: accept {package}", bloc=name, package=held or say("the offer"))
    if kind == Kind.PLEDGE:
        return say("{bloc}: support without an offer", bloc=name)
    if kind == Kind.DECLINE:
        return say("{bloc}: decline the offer", bloc=name)
    return say("{bloc}: leave the coalition", bloc=name)


def why_no_yes(position: Position, talks: InboxScene) -> str:
    """Why the bloc may not join, with the red lines that are crossed; empty when it may."""
    if talks.pledged or talks.can_accept or talks.can_pledge:
        return ""
    if position.governed >= 0:
        return position.say("outside; nobody joins a cabinet that is confirmed.")
    crossed = [line.text for line in red_lines(position, talks.bloc) if line.crossed]
    return position.say(
        "cannot join now. {reason}", reason=" ".join([talks.reason, *crossed])
    ).strip()


def claims(position: Position, talks: InboxScene) -> list[Option]:
    """What the bloc may ask for, the most valued first."""
    rules = position.rules
    keys = [*rules.portfolios, *(made.id for made in rules.promises)]
    return [
        Option(
            position.say("Ask for {item} ({worth})", item=each.name, worth=each.text),
            f"counter {talks.id} {keys[each.target]}",
        )
        for each in talks.claimable
    ]
