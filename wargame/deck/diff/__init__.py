"""How two decks differ, thing by thing and field by field, in words for people."""

from wargame.deck.diff.changes import Change, Step, differences
from wargame.deck.diff.wording import Told, Wording

__all__ = ["Change", "Step", "Told", "Wording", "differences"]
