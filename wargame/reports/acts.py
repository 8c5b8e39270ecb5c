"""Acts told as headlines: who did what to whom."""

from typing import Any

from wargame.engine import Act, Kind
from wargame.reports.position import Position

Told = tuple[str, str, str, tuple[str, ...], str]
"""Kind, title, text, sources, mood of a story."""


def act_story(position: Position, data: dict[str, Any]) -> Told | None:
    """An act of the record as a headline; None for a pass."""
    kind = Kind(data["kind"])
    if kind in (Kind.PASS, Kind.SHARE, Kind.CHOOSE, Kind.DECLARE, Kind.UNDECLARE):
        return None  # those that do something write a note of their own
    if kind == Kind.MOVE:
        return _move(position, data)
    if kind == Kind.MESSAGE:
        return _message(position, data)
    if kind == Kind.CALL:
        vote = position.say.deck(position.names.votes[-1].name)
        return ("vote", position.say("Called: {vote}", vote=vote), "", (), "plain")
    return _talks(position, kind, data)


def act_title(position: Position, act: Act) -> str:
    """An act as a headline, those too whose headline is that of what they do."""
    say, names = position.say, position.names
    if act.kind in (Kind.DECLARE, Kind.UNDECLARE):
        promise = say.deck(names.promises[act.index].name)
        if act.kind == Kind.DECLARE:
            return say("Public promise: {promise}", promise=promise)
        return say("Public promise withdrawn: {promise}", promise=promise)
    if act.kind == Kind.SHARE:
        return say("The rest shared out")
    if act.kind == Kind.CHOOSE:
        return say("The choice of the week: option {n}", n=act.index + 1)
    told = act_story(position, act.named())
    return told[1] if told else say("An act")


def _message(position: Position, data: dict[str, Any]) -> Told:
    say, names = position.say, position.names
    title = say("{who} to {whom}", who=names.role(data["role"]), whom=names.role(data["target"]))
    return ("talks", title, say.deck(names.messages[data["index"]].text), (), "plain")


def _talks(position: Position, kind: Kind, data: dict[str, Any]) -> Told:
    say, names = position.say, position.names
    bloc = names.short(data["bloc"])
    package = names.package(data["items"], data["lots"], data["promises"])
    text, mood = "", "plain"
    titles = {
        Kind.SEND: "Offer to {bloc}",
        Kind.RETRACT: "Offer to {bloc} taken back",
        Kind.NOMINATE: "{bloc} put up for {items}",
        Kind.APPOINT: "{bloc} named for {items}",
        Kind.ACCEPT: "{bloc}: in the coalition",
        Kind.PLEDGE: "{bloc}: in the coalition",
        Kind.DECLINE: "{bloc}: declined",
        Kind.COUNTER: "{bloc}: declined, more asked for",
        Kind.WITHDRAW: "{bloc}: out of the coalition",
    }
    if kind == Kind.SEND:
        text = say("{list}.", list=package or say("No ministry or post"))
    if kind == Kind.COUNTER and data["target"] >= 0:
        text = say("Asks for {item}.", item=asked(position, data["target"]))
    if kind in (Kind.ACCEPT, Kind.PLEDGE):
        seats = names.blocs[data["bloc"]].seats
        text, mood = say.count(seats, "{n} seat.", "{n} seats."), "good"
    if kind == Kind.WITHDRAW:
        mood = "bad"
    return ("talks", say(titles[kind], bloc=bloc, items=package), text, (), mood)


def asked(position: Position, target: int) -> str:
    """What a counter asks for: a portfolio, or the promise behind the last portfolio."""
    size = len(position.rules.portfolios)
    if target < size:
        return position.names.portfolio(target)
    return position.say.deck(position.names.promises[target - size].name)


def _move(position: Position, data: dict[str, Any]) -> Told:
    say, names = position.say, position.names
    made, index = names.moves[data["index"]], data["index"]
    who = names.role(data["role"])
    if data["bloc"] >= 0 and len(position.rules.roles[data["role"]].blocs) > 1:
        who = names.short(data["bloc"])
    title = say("{who}: {move}", who=who, move=say.deck(made.name))
    target = ""
    if data["target"] >= 0 and made.target == "bloc":
        target = names.short(data["target"])
    if data["target"] >= 0 and made.target == "member":
        track = position.rules.tracks[position.rules.moves[index].track]
        target = say.deck(names.members[track.members[data["target"]]].name)
    if target:
        title = say("{title} ({target})", title=title, target=target)
    return ("move", title, say.deck(made.text), tuple(made.sources), "plain")
