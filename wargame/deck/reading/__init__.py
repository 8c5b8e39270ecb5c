"""Expressions as plain sentences: "US pressure is at least 58 and no cabinet is confirmed"."""

import ast
from collections.abc import Callable

from wargame.deck.expressions.syntax import parsed
from wargame.deck.expressions.values import Wrong
from wargame.deck.model import Deck
from wargame.deck.reading.claims import claim
from wargame.deck.reading.numbers import phrase
from wargame.deck.reading.speaker import Speaker
from wargame.deck.reading.things import Things


class Reading:
    """Reads the expressions of one deck aloud, in one language.

    Args:
        deck: whose names are used.
        language: "en" or "ar".
    """

    def __init__(self, deck: Deck, language: str = "en") -> None:
        self._speaker = Speaker(Things(deck, language), claim, phrase)

    def condition(self, expression: str) -> str:
        """Return a condition as a sentence without its full stop.

        An expression that cannot be read comes back as it was written.
        """
        return self._said(expression, self._speaker.claim)

    def number(self, expression: str) -> str:
        """Return a number or a set as a phrase; what cannot be read comes back as written."""
        return self._said(expression, self._speaker.phrase)

    def _said(self, expression: str, say: Callable[[ast.expr], str]) -> str:
        self._speaker.parts = 0
        try:
            said = say(parsed(expression)[1])
        except (Wrong, RecursionError):
            return expression
        return said[:1].upper() + said[1:]


__all__ = ["Reading"]
