"""The Home screen: decks to choose from, their casts and roles, and recent games."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from wargame.base.text import day
from wargame.deck.model import Deck
from wargame.reports.say import Say
from wargame.reports.shelf import CastCard, DeckCard, RoleCard, deck_card


@dataclass(frozen=True, slots=True)
class RecentGame:
    """A saved game, as the library lists it; ``modified`` in UTC, ``fault`` empty when sound."""

    file: str
    name: str
    modified: datetime
    deck_id: str
    deck_title: str
    role: str
    week: int
    ending: str
    fault: str = ""


@dataclass(frozen=True, slots=True)
class GameCard:
    """A recent game ready to show: title, and a line on where it stands."""

    file: str
    title: str
    line: str
    ended: bool
    fault: str


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
        return GameCard(game.file, game.name, game.fault, False, game.fault)
    title = say.deck(deck.deck.title) if deck else game.deck_title
    when = day(date(game.modified.year, game.modified.month, game.modified.day), say.language)
    parts = [_role_name(game.role, deck, say), _where(game, deck, say), when]
    return GameCard(game.file, title, " · ".join(filter(None, parts)), bool(game.ending), "")


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
