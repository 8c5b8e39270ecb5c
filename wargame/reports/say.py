"""The sentences of the reports in English and, where there is a translation, in others."""

from collections.abc import Iterable
from dataclasses import dataclass

from wargame.base.text import RIGHT_TO_LEFT, exact, isolated, join_names, listed, number, points
from wargame.base.words import words
from wargame.deck.model import Text
from wargame.deck.model import text as deck_text


@dataclass(frozen=True, slots=True)
class Say:
    """Speaks one language: ``say("{n} short of a majority.", n=17)``.

    The English sentence is the key; a missing translation falls back to it.

    Attributes:
        language: "en" or "ar".
        also: the part of the translations that is said besides the reports, or none.
    """

    language: str = "en"
    also: str = ""

    def __call__(self, sentence: str, /, **parts: object) -> str:
        """The sentence in this language with its parts put in; integers are written as figures."""
        template = self._translated(sentence)
        written = {
            key: number(value, language=self.language) if isinstance(value, int) else value
            for key, value in parts.items()
        }
        return template.format(**written) if written else template

    def _translated(self, sentence: str) -> str:
        own = words(self.language, self.also).get(sentence) if self.also else None
        return own or words(self.language, "reports").get(sentence, sentence)

    def count(self, n: int, one: str, many: str, /, **parts: object) -> str:
        """``one`` or ``many`` by ``n``, which stands in both as ``{n}``."""
        return self(one if n == 1 else many, n=n, **parts)

    def deck(self, text: Text) -> str:
        """A text of the deck."""
        return deck_text(text, self.language)

    def points(self, hundredths: int, sign: bool = False) -> str:
        """Hundredths of a point as points."""
        return points(hundredths, sign=sign, language=self.language)

    def exact(self, hundredths: int, sign: bool = False) -> str:
        """Hundredths of a point as points with the decimals they have: what a ledger shows."""
        return exact(hundredths, sign=sign, language=self.language)

    def whole(self, value: int, sign: bool = False) -> str:
        """A whole number."""
        return number(value, sign=sign, language=self.language)

    def percent(self, value: int) -> str:
        """A percentage."""
        return isolated(f"{number(value)} %", self.language)

    def listed(self, parts: Iterable[str], heavy: bool = False) -> str:
        """Parts in a row, with commas between them; ``heavy`` where they are clauses."""
        if heavy:
            return ("؛ " if self.right_to_left else "; ").join(parts)
        return listed(parts, self.language)

    def names(self, names: list[str] | tuple[str, ...]) -> str:
        """Names as "A, B and C"."""
        return join_names(names, self.language)

    @property
    def right_to_left(self) -> bool:
        """Whether lines run right to left."""
        return self.language in RIGHT_TO_LEFT
