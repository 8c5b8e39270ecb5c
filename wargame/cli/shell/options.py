"""The numbered acts: what a role may do now, each with the line that does it."""

from dataclasses import dataclass

from wargame.cli.show.week import effects_text
from wargame.reports import Position
from wargame.reports.dilemma import dilemma
from wargame.reports.dossier import dossier
from wargame.reports.inbox import inbox
from wargame.reports.moves import moves
from wargame.reports.promises import promises
from wargame.reports.vote import vote_panel


@dataclass(frozen=True, slots=True)
class Option:
    """An act: what it is, and the line one could type for it."""

    text: str
    line: str


def options(position: Position) -> list[Option]:
    """Everything open to the role, most pressing first, ending the week last."""
    found = [
        *_choices(position),
        *_answers(position),
        *_offers(position),
        *_posts(position),
        *_promises(position),
        *_moves(position),
        *_vote(position),
    ]
    week = position.say("End week {week}", week=position.week)
    return [*found, Option(week, "end")]


def _choices(position: Position) -> list[Option]:
    scene, say = dilemma(position), position.say
    if scene is None:
        return []
    found = []
    for option in scene.options:
        if option.open:
            default = say(" (by default)") if option.default else ""
            text = say("Choose: {choice}", choice=option.text) + default
            found.append(
                Option(
                    f"{text} {effects_text(option.effects)}".strip(), f"choose {option.index + 1}"
                )
            )
    return found


def _answers(position: Position) -> list[Option]:
    say, found = position.say, []
    for talks in inbox(position):
        key, name = talks.id, talks.name
        if talks.can_accept:
            found.append(Option(say("{bloc}: accept the offer", bloc=name), f"accept {key}"))
        if talks.can_pledge:
            found.append(
                Option(say("{bloc}: support without an offer", bloc=name), f"pledge {key}")
            )
        if talks.can_decline:
            found.append(Option(say("{bloc}: decline the offer", bloc=name), f"decline {key}"))
        if talks.can_counter and talks.claimable:
            best = talks.claimable[0]
            text = say("{bloc}: ask for more, for example {item}", bloc=name, item=best.name)
            found.append(Option(text, f"counter {key}"))
        if talks.can_withdraw:
            found.append(Option(say("{bloc}: leave the coalition", bloc=name), f"withdraw {key}"))
    return found


def _offers(position: Position) -> list[Option]:
    say, found = position.say, []
    if not position.legal.send[0].any():
        return []
    for bloc in range(len(position.rules.blocs)):
        scene = dossier(position, bloc)
        if scene.undecided and scene.can_offer:
            text = say(
                "Offer to {bloc}, {seats} ({chance})",
                bloc=scene.name,
                seats=scene.seats_text,
                chance=scene.answer.chance_text,
            )
            found.append(Option(text, f"offer {scene.id}"))
    return found


def _posts(position: Position) -> list[Option]:
    scene = vote_panel(position)
    if scene is None or not position.legal.nominate[0].any():
        return []
    return [
        Option(position.say("Put somebody up for {post}", post=post.name), f"nominate {key}")
        for post in scene.posts
        if post.bloc < 0 and (key := position.rules.portfolios[post.index])
    ]


def _promises(position: Position) -> list[Option]:
    say, found = position.say, []
    for row in promises(position):
        if row.can_declare:
            text = say(
                "Promise in public: {promise} (costs {cost})", promise=row.name, cost=row.cost
            )
            found.append(Option(text, f"promise {row.id}"))
        if row.can_withdraw:
            found.append(
                Option(say("Withdraw: {promise}", promise=row.name), f"unpromise {row.id}")
            )
    return found


def _moves(position: Position) -> list[Option]:
    return [
        Option(
            position.say("{move} (costs {cost}): ", move=move.title, cost=move.cost)
            + effects_text(move.effects),
            f"move {move.id}",
        )
        for move in moves(position)
        if move.state == "open"
    ]


def _vote(position: Position) -> list[Option]:
    say, found = position.say, []
    if bool(position.legal.share[0]):
        found.append(Option(say("Share out the rest fairly"), "share"))
    scene = vote_panel(position)
    if scene is not None and scene.can_call:
        text = say("Call the vote: {vote}. {sentence}", vote=scene.name, sentence=scene.sentence)
        found.append(Option(text, "call"))
    return found
