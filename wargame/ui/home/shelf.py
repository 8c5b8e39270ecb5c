"""What lies on the shelf: the decks that can be read, and the games in the person's folder."""

from contextlib import suppress
from datetime import date
from pathlib import Path

from PySide6.QtGui import QImage

from wargame.base.errors import WargameError
from wargame.deck import Deck, own, read_deck, shipped
from wargame.deck.pictures import read_picture
from wargame.reports import HomeScene, RecentGame
from wargame.reports.home import home
from wargame.store import Game, free_path, games, samples
from wargame.ui.home.picture import cover

MOST_GAMES = 24


class Shelf:
    """Reads decks once; games are listed anew each time, unless they were just looked at.

    Attributes:
        covers: own pictures of decks by id, where they have one that can be shown.
        problems: what is wrong with decks that cannot be read.
    """

    def __init__(self) -> None:
        self._decks: dict[str, Deck] = {}
        self._seen: tuple[str, HomeScene | None] = ("", None)
        self.covers: dict[str, QImage] = {}
        self.problems: list[str] = []
        for name in (*shipped(), *own()):
            try:
                self._take(name, read_deck(name))
            except WargameError as error:
                self.problems.append(str(error))

    def _take(self, name: str, deck: Deck) -> None:
        """Put a deck on the shelf with its picture; nothing is painted yet that could wait."""
        self._decks.setdefault(name, deck)
        image = deck.deck.image
        found = cover(read_picture(name, image)) if image else None
        if found is not None:
            self.covers.setdefault(deck.deck.id, found)

    def look(self, language: str) -> None:
        """Read the games now, off the window's thread; the next scene in that language has them."""
        with suppress(WargameError):  # the next scene meets it again, and tells
            self._seen = language, self._looked(language)

    def scene(self, language: str) -> HomeScene:
        """Everything Home shows; the samples come after one's own games."""
        (seen, found), self._seen = self._seen, ("", None)
        return found if found and seen == language else self._looked(language)

    def _looked(self, language: str) -> HomeScene:
        found = [_recent(game) for game in games()[:MOST_GAMES]]
        shipped = [_recent(game, sample=True) for game in samples()]
        return home(self.decks(), [*found, *shipped], language)

    def decks(self) -> list[Deck]:
        """The decks, real ones before the small ones, then by name."""
        return sorted(self._decks.values(), key=lambda deck: (-len(deck.blocs.bloc), deck.deck.id))

    def new_file(self, deck: str) -> Path:
        """Where a new game of a deck is kept.

        Raises:
            UserError: the folder of games cannot be made.
        """
        found = self._decks.get(deck)
        title = found.deck.title if found else deck
        name = title if isinstance(title, str) else title.en
        return free_path(name, date.today())


def _recent(game: Game, *, sample: bool = False) -> RecentGame:
    return RecentGame(
        str(game.path),
        game.name,
        game.modified,
        game.deck_id,
        game.deck_title,
        game.role,
        game.week,
        game.ending,
        game.fault,
        game.tags,
        sample,
    )
