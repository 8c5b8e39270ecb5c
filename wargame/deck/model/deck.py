"""The whole deck: its files in reading order, and what lies beside them."""

from typing import Annotated

from pydantic import Field

from wargame.deck.model.balance import Balance
from wargame.deck.model.bargaining import Bargaining
from wargame.deck.model.blocs import Blocs
from wargame.deck.model.bots import Bots
from wargame.deck.model.cards import Cards
from wargame.deck.model.derived import Derived
from wargame.deck.model.endings import Endings
from wargame.deck.model.fields import Table, empty_dict
from wargame.deck.model.government import Government
from wargame.deck.model.history import History
from wargame.deck.model.messages import Messages
from wargame.deck.model.meta import Meta
from wargame.deck.model.meters import Meters
from wargame.deck.model.moves import Moves
from wargame.deck.model.portfolios import Portfolios
from wargame.deck.model.promises import Promises
from wargame.deck.model.roles import Roles
from wargame.deck.model.rulebook import RuleBook
from wargame.deck.model.sources import SourceList
from wargame.deck.model.tracks import Tracks


class Papers(Table):
    """What a deck's folders hold beside its tables; no rule reads it."""

    pages: dict[str, str] = Field(default_factory=empty_dict, max_length=200)
    images: list[str] | None = Field(default=None, max_length=400)


class Deck(Table):
    """A whole deck, file by file, and what lies beside the files.

    Attributes:
        papers: role sheets in Markdown by the name of their file without its ending (``mandate``,
            ``mandate.ar``), and the names of the pictures; None where there is no folder to look
            into. They are no part of the content hash.
    """

    deck: Meta
    blocs: Blocs
    roles: Roles
    portfolios: Portfolios
    meters: Meters
    derived: Derived = Derived()
    bargaining: Bargaining
    promises: Promises = Promises()
    government: Government
    tracks: Tracks = Tracks()
    moves: Moves = Moves()
    messages: Messages = Messages()
    cards: Cards = Cards()
    rules: RuleBook = RuleBook()
    endings: Endings
    history: History = History()
    sources: SourceList = SourceList()
    bots: Bots
    balance: Balance = Balance()
    papers: Annotated[Papers, Field(description="Role sheets and names of pictures.")] = Papers()


FILES: tuple[str, ...] = tuple(name for name in Deck.model_fields if name != "papers")
"""Names of the TOML files of a deck folder, without the ending, in reading order."""
