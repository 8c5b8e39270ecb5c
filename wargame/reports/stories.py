"""Notes of the record told as headlines: what happened in the rules' own steps."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from wargame.engine import Note
from wargame.reports.acts import act_story
from wargame.reports.chances import chance_story
from wargame.reports.findings import learnt
from wargame.reports.position import Position
from wargame.reports.variables import variable_name


@dataclass(frozen=True, slots=True)
class Story:
    """A headline with its text; see `NewsItem`. ``found``: what of the text was learnt by it."""

    kind: str
    title: str
    text: str = ""
    sources: tuple[str, ...] = ()
    mood: str = "plain"
    found: str = ""


Data = dict[str, Any]


def story(position: Position, note: Note) -> Story | None:
    """The note as a headline; None for what is no news by itself."""
    told = _told(position, note)
    found = learnt(position, note) if told is not None else ""
    if told is None or not found:
        return told
    return replace(told, text=f"{told.text} {found}".strip(), found=found)


def _told(position: Position, note: Note) -> Story | None:
    if note.kind in ("act", "chance"):
        told = (act_story if note.kind == "act" else chance_story)(position, note.data)
        return Story(*told) if told else None
    teller = _TELLERS.get(note.kind)
    return teller(position, note.data) if teller else None


def _card(position: Position, data: Data) -> Story:
    made, say = position.names.cards[data["card"]], position.say
    return Story("card", say.deck(made.title), say.deck(made.text), tuple(made.sources))


def _choice(position: Position, data: Data) -> Story:
    made, say = position.names.cards[data["card"]], position.say
    option = say.deck(made.choice[data["option"]].text)
    role = position.rules.cards[data["card"]].role
    text = say("Nothing was chosen: this is what happens by default.") if data["default"] else ""
    if role >= 0 and not data["default"]:
        text = say("Chosen by {who}.", who=position.names.role(role))
    return Story("card", say("{card}: {choice}", card=say.deck(made.title), choice=option), text)


def _level(position: Position, data: Data) -> Story | None:
    variable, say = data["variable"], position.say
    made = position.rules.variables[variable]
    track = next((t for t in position.deck.tracks.track if t.id == made.id), None)
    if track is None or not 0 <= data["to"] < len(track.level):
        return None
    level = say.deck(track.level[data["to"]].name)
    title = say("{what}: {level}", what=variable_name(position.names, variable), level=level)
    before = say.deck(track.level[data["from"]].name)
    return Story("track", title, say("Before: {level}.", level=before))


def _promise(position: Position, data: Data) -> Story:
    made, say = position.names.promises[data["promise"]], position.say
    words = {
        0: ("Withdrawn: {promise}", "bad"),
        1: ("Promised: {promise}", "plain"),
        2: ("Kept: {promise}", "good"),
        3: ("Broken: {promise}", "bad"),
    }
    sentence, mood = words[data["status"]]
    title = say(sentence, promise=say.deck(made.name))
    return Story("promise", title, say.deck(made.text), tuple(made.sources), mood)


def _vote(position: Position, data: Data) -> Story:
    made, say = position.names.votes[data["vote"]], position.say
    counts = {"yes": int(data["total"]), "quota": int(data["quota"])}
    sentence = "{vote}. Passed: {yes} in favour, {quota} needed"
    if not data["passed"]:
        sentence = "{vote}. Failed: {yes} in favour, {quota} needed"
    title = say(sentence, vote=say.deck(made.name), **counts)
    text = _ministers(position, data) if made.kind == "cabinet" else _posts(position, data)
    return Story("vote", title, text, tuple(made.sources), "good" if data["passed"] else "bad")


def _appointment(position: Position, data: Data) -> Story:
    say, confirmed = position.say, data["confirmed"]
    sentence = "Ministers confirmed with {yes}, {quota} needed"
    if not confirmed:
        sentence = "No minister confirmed with {yes}, {quota} needed"
    title = say(sentence, yes=int(data["total"]), quota=int(data["quota"]))
    names = [position.names.portfolio(item) for item in confirmed]
    text = say("{list}.", list=say.names(names)) if names else ""
    if data["rejected"]:
        lost = say.names([position.names.portfolio(item) for item in data["rejected"]])
        text = f"{text} {say('Not confirmed: {items}.', items=lost)}".strip()
    return Story("vote", title, text, mood="good" if confirmed else "bad")


def _ministers(position: Position, data: Data) -> str:
    say, names = position.say, position.names
    confirmed, rejected = data["confirmed"], data["rejected"]
    if not data["passed"] and not confirmed:
        return ""
    text = say.count(len(confirmed), "{n} minister confirmed.", "{n} ministers confirmed.")
    if rejected:
        lost = say.names([names.portfolio(item) for item in rejected])
        text += " " + say("Not confirmed: {items}.", items=lost)
    return text


def _posts(position: Position, data: Data) -> str:
    """The posts of a vote that passed, each with its holder."""
    if not data["passed"]:
        return ""
    say, names = position.say, position.names
    made = position.rules.votes[data["vote"]]
    found = [
        say("{item} to {bloc}", item=names.portfolio(item), bloc=names.short(position.owner[item]))
        for item in made.posts
        if position.owner[item] >= 0
    ]
    return say("{list}.", list=say.names(found)) if found else ""


def _mandate(position: Position, data: Data) -> Story:
    say, names = position.say, position.names
    reason = say.deck(position.deck.government.lapse[data["lapse"]].reason)
    last = data["start"] + 1 >= len(position.deck.government.nominee)
    title = say("{who} loses the mandate", who=names.nominee(data["start"]))
    after = (
        say("Nobody is left to ask.")
        if last
        else say("{who} is asked next.", who=names.nominee(data["start"] + 1))
    )
    return Story("mandate", title, f"{reason} {after}", mood="bad")


def _returned(position: Position, data: Data) -> Story:
    items = position.say.names([position.names.portfolio(item) for item in data["items"]])
    title = position.say("Offers that were not accepted return before the vote")
    return Story("talks", title, position.say("{list}.", list=items))


def _shared(position: Position, data: Data) -> Story | None:
    say, names = position.say, position.names
    given = [
        say("{item} to {bloc}", item=names.portfolio(item), bloc=names.short(bloc))
        for item, bloc in data["items"]
    ]
    given += [
        say("{item} to {bloc}", item=names.lots(count), bloc=names.short(bloc))
        for bloc, count in enumerate(data["lots"])
        if count
    ]
    if not given:
        return None
    return Story("talks", say("The rest is shared out"), say("{list}.", list=say.names(given)))


def _ending(position: Position, data: Data) -> Story:
    clause = position.deck.endings.clause[data["clause"]]
    made = next(each for each in position.deck.endings.ending if each.id == clause.ending)
    say = position.say
    return Story("ending", say.deck(made.title), say.deck(clause.reason), tuple(made.sources))


_TELLERS: dict[str, Callable[[Position, Data], Story | None]] = {
    "card": _card,
    "inject": _card,
    "choice": _choice,
    "level": _level,
    "promise": _promise,
    "vote": _vote,
    "appointment": _appointment,
    "mandate": _mandate,
    "returned": _returned,
    "shared": _shared,
    "ending": _ending,
}
