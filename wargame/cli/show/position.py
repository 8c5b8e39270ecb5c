"""The position on one page."""

from wargame.cli.pen import Pen
from wargame.cli.show.week import JOINED
from wargame.reports import Position
from wargame.reports.board import BoardScene, Tile, board
from wargame.reports.chamber import ChamberScene, chamber
from wargame.reports.dilemma import dilemma
from wargame.reports.holding import claim, package
from wargame.reports.inbox import InboxScene, inbox
from wargame.reports.masthead import Masthead, masthead
from wargame.reports.meters import meters
from wargame.reports.news import NewsItem, news
from wargame.reports.situation import situation
from wargame.reports.vote import vote_panel

MARGIN = 10


def show_position(pen: Pen, position: Position, with_news: bool = True) -> None:
    """Calendar, meters, ladders, chamber, cabinet, the next vote, talks and fresh news."""
    say = position.say
    _head(pen, position, masthead(position))
    rows = [(m.name, m.value_text, m.change_text, m.band.word) for m in meters(position)]
    pen.rows(rows, right="12")
    _situation(pen, position)
    _chamber(pen, position, chamber(position))
    _board(pen, position, board(position))
    panel = vote_panel(position)
    if panel is not None:
        posts = "".join(f" {post.name}: {post.text}." for post in panel.posts)
        text = f"{panel.name}. {panel.sentence}{posts} {panel.reason}"
        _item(pen, say("Vote"), text)
    for talks in inbox(position):
        _item(pen, say("Talks"), _talks(position, talks))
    fresh = [each for each in news(position) if each.fresh and each.kind == "card"]
    for item in reversed(fresh) if with_news else ():
        _item(pen, say("News"), _news(item))
    asked = dilemma(position)
    if asked is not None and asked.mine:
        text = say("{title}: choose. By default: {choice}", title=asked.title, choice=asked.default)
        _item(pen, say("Dilemma"), text)


def _item(pen: Pen, label: str, text: str) -> None:
    pen.item(f"  {label:<{MARGIN}}", text)


def _head(pen: Pen, position: Position, scene: Masthead) -> None:
    say = position.say
    pen.head(f"{scene.calendar}" + (f" · {scene.term}" if scene.term else ""))
    who = say(
        "{role} · capital {have} of {cap}", role=scene.role, have=scene.capital, cap=scene.cap
    )
    if scene.nominee:
        who += " · " + say("mandate: {nominee}", nominee=scene.nominee)
    pen.line("  " + who)


def _situation(pen: Pen, position: Position) -> None:
    scene = situation(position)
    counted = {made.id for made in position.deck.meters.counter}
    none = [each for each in scene.numbers if each.id in counted and not each.value]
    rows = [(each.name, each.text) for each in scene.numbers if each not in none]
    pen.rows(rows, right="1")
    if none:
        said = position.say("None so far: {names}", names=" · ".join(each.name for each in none))
        pen.item("  ", said)
    for track in scene.tracks:
        told = [f"{each.name}: {each.word}" for each in track.standings]
        pen.item("  ", " · ".join(told))


def _chamber(pen: Pen, position: Position, scene: ChamberScene) -> None:
    say = position.say
    text = say(
        "{have} seats, {need} needed. {sentence}",
        have=scene.coalition,
        need=scene.majority,
        sentence=scene.sentence,
    )
    _item(pen, say("Chamber"), text)
    inside = [f"{bloc.short}{JOINED}{bloc.seats}" for bloc in scene.blocs if bloc.in_coalition]
    outside = [
        f"{bloc.short}{JOINED}{bloc.seats}" + (say(" (offer)") if bloc.offered else "")
        for bloc in scene.blocs
        if not bloc.in_coalition
    ]
    for label, names in ((say("in"), inside), (say("out"), outside)):
        if names:
            _item(pen, f"  {label}", " · ".join(names))


def _board(pen: Pen, position: Position, scene: BoardScene) -> None:
    _item(pen, position.say("Cabinet"), scene.counts)
    for section in scene.sections:
        tiles = " · ".join(_tile(tile) for tile in section.tiles)
        _item(pen, "", f"{section.name}: {tiles}")


def _tile(tile: Tile) -> str:
    where = tile.holder_text.lower() if tile.holder < 0 else tile.holder_text
    return f"{tile.short}{JOINED}{tile.points_text} {where}"


def _talks(position: Position, talks: InboxScene) -> str:
    """A bloc's talks: what stands or is held, what it asked for, what that is worth to it."""
    say, held = position.say, package(position, talks.bloc)
    asked = claim(position, talks.bloc) if position.governed < 0 else ""
    sentences = [talks.name, _where(position, talks) + (f": {held}" if held else "")]
    sentences += [asked] if asked else []
    return say("{list}.", list=". ".join(sentences)) + " " + talks.answer.worth.sentence


def _where(position: Position, talks: InboxScene) -> str:
    """Whether an offer waits for the bloc's answer; posts it is put up for are no offer."""
    say = position.say
    if talks.pledged:
        return talks.title
    if position.governed >= 0:
        return say("Outside the coalition")
    if talks.standing:
        return say("{offer}, which waits for your answer", offer=talks.title)
    return say("No offer stands; put up for") if talks.items else talks.title


def _news(item: NewsItem) -> str:
    title = item.title if item.title[-1:] in ".!?…" else f"{item.title}."
    return " ".join(part for part in (title, item.text, f"({item.label})") if part)
