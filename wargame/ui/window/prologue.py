"""Asks how bots alone would end what is chosen at Home, when the choice rests."""

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from wargame.deck import Deck, at_length, compile_deck
from wargame.engine import Rules
from wargame.reports import Names, Say
from wargame.ui.forecasts import Foresight, News, Wish
from wargame.ui.home.screen import HomeScreen
from wargame.ui.home.shelf import Shelf

if TYPE_CHECKING:
    from wargame.lab.forecast import Forecast
    from wargame.lab.forecaster import Forecaster, Run
    from wargame.reports.beginning import BeginningScene

Key = tuple[str, str, str, int]
"""Deck, its version, cast, weeks to form."""

ALONE = "alone"
GAMES = 2000
SEED = "bots alone"
REST_MS = 400
"""A choice rests so long before anything is played; Home is painted long before that."""


class Prologue(QObject):
    """Listens to the choices at Home; a deck and cast that were played once are not played again.

    Games from the beginning depend on nothing but rules, bots and their own seed, so they are
    remembered as long as the window lives.
    """

    def __init__(self, home: HomeScreen, shelf: Shelf, language: str, foresight: Foresight) -> None:
        super().__init__(home)
        self._home, self._shelf, self._say = home, shelf, Say(language)
        self._foresight = foresight
        self._rules: dict[Key, Rules] = {}
        home.considered.connect(self._on_considered)
        foresight.told.connect(self._on_told)
        foresight.turned.connect(self._on_considered)

    def stop(self) -> None:
        """Home has been left: what is still being played is of no use now."""
        self._foresight.drop(ALONE)

    def _on_considered(self, *_: object) -> None:
        self._home.setup.alone.show_scene(None)
        self._foresight.want_later(ALONE, REST_MS, self._wish)

    def _wish(self) -> Wish | None:
        chosen, cast, weeks, strength = self._home.choice()
        decks = {deck.deck.id: deck for deck in self._shelf.decks()}
        if chosen not in decks or not self._home.isVisible():
            return None
        deck = at_length(decks[chosen], weeks)
        key = (chosen, deck.deck.version, cast, weeks)
        ask = partial(self._ask, key, deck, strength)
        return Wish(ALONE, (ALONE, *key, strength), GAMES, ask, partial(self._read, deck))

    # in the thread -----------------------------------------------------------------------------

    def _ask(
        self, key: Key, deck: Deck, strength: str, crew: "Forecaster", games: int
    ) -> "Run[Any]":
        if key not in self._rules:
            self._rules[key] = compile_deck(deck, key[2])
        rules = self._rules[key]
        return crew.beginning(rules, [strength] * len(rules.roles), games, SEED)

    def _read(self, deck: Deck, found: "Forecast") -> "BeginningScene":
        from wargame.reports.beginning import beginning

        return beginning(Names(deck, found.rules, self._say), found)

    # ----------------------------------------------------------------------------------------------

    def _on_told(self, news: News) -> None:
        if news.channel == ALONE:
            self._home.setup.alone.show_scene(news.found)
