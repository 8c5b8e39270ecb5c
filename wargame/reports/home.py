"""The Home screen: decks to choose from, their casts and roles, and recent games."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from wargame.base.text import day
from wargame.deck.model import Deck
from wargame.reports.say import Say
from wargame.reports.shelf import CastCard, DeckCard, RoleCard, deck_card

_USUAL = re.compile(r" \u2013 \d{1,2} \w+ \d{4}(, \d+)*$")
"""How the file of a new game ends: "Title – 23 Nov 2026"."""


@dataclass(frozen=True, slots=True)
class RecentGame:
    """A saved game, as the library lists it.

    Attributes:
        modified: in UTC. fault: empty when sound.
        tags: what was put on it. sample: it came with the program.
    """

    file: str
    name: str
    modified: datetime
    deck_id: str
    deck_title: str
    role: str
    week: int
    ending: str
    fault: str = ""
    tags: tuple[str, ...] = ()
    sample: bool = False


@dataclass(frozen=True, slots=True)
class GameCard:
    """A recent game ready to show.

    Attributes:
        title: of its deck, or the name that somebody gave it. line: where it stands.
        name: of the file, without its ending.
        tags: what was put on it. sample: it came with the program and is opened as a copy.
    """

    file: str
    title: str
    line: str
    ended: bool
    fault: str
    name: str = ""
    tags: tuple[str, ...] = ()
    sample: bool = False


@dataclass(frozen=True, slots=True)
class HomeScene:
    """Decks and recent games, with the notice that this is a model."""

    decks: tuple[DeckCard, ...]
    games: tuple[GameCard, ...]
    notice: str


def home(
    decks: Sequence[Deck], games: Iterable[RecentGame] = (), language: str = "en"
) -> HomeScene:
    """The Home screen for these decks and saved games; needs no game running."""
    say = Say(language)
    by_id = {deck.deck.id: deck for deck in decks}
    return HomeScene(
        decks=tuple(deck_card(deck, say) for deck in decks),
        games=tuple(_game(game, by_id.get(game.deck_id), say) for game in games),
        notice=say("Not a forecast: a model."),
    )


def _game(game: RecentGame, deck: Deck | None, say: Say) -> GameCard:
    if game.fault:
        return GameCard(game.file, game.name, game.fault, False, game.fault, game.name)
    title = _title(game, deck, say)
    when = day(date(game.modified.year, game.modified.month, game.modified.day), say.language)
    first = say("Sample") if game.sample else ""
    parts = [first, _role_name(game.role, deck, say), _where(game, deck, say)]
    parts += [] if game.sample else [when]
    line = " · ".join(filter(None, [*parts, *(f"#{tag}" for tag in game.tags)]))
    more = (game.name, game.tags, game.sample)
    return GameCard(game.file, title, line, bool(game.ending), "", *more)


def _title(game: RecentGame, deck: Deck | None, say: Say) -> str:
    """The deck's title, unless somebody gave the game a name of its own."""
    title = say.deck(deck.deck.title) if deck else game.deck_title
    usual = _USUAL.search(game.name) is not None
    return title if usual or game.sample else game.name


def _role_name(role: str, deck: Deck | None, say: Say) -> str:
    if not role:
        return say("Bots only")
    known = {each.id: each for each in deck.roles.role} if deck else {}
    return say.deck(known[role].name) if role in known else role


def _where(game: RecentGame, deck: Deck | None, say: Say) -> str:
    if not game.ending:
        return say("Week {week}", week=game.week)
    known = {each.id: each for each in deck.endings.ending} if deck else {}
    title = say.deck(known[game.ending].title) if game.ending in known else game.ending
    return say("{ending}, week {week}", ending=title, week=game.week)


__all__ = ["CastCard", "DeckCard", "GameCard", "HomeScene", "RecentGame", "RoleCard", "home"]
