"""What a line asks cannot be done: a sentence that is said in the language of the game."""

from wargame.base.errors import UserError
from wargame.reports import Say

_WORDS = ("what",)
"""Parts that are words of ours, not names or what was typed; they are translated too."""


class LineError(UserError):
    """A line of the shell is refused, with a remedy.

    Args:
        sentence: in English, with its parts as ``{name}``.
        parts: what is put in; a tuple of names as a list.
    """

    def __init__(self, sentence: str, /, **parts: object) -> None:
        self._sentence, self._parts = sentence, parts
        super().__init__(self.told(Say()))

    def told(self, say: Say) -> str:
        """The sentence in a language."""
        return say(self._sentence, **{key: _part(say, key, p) for key, p in self._parts.items()})


def _part(say: Say, key: str, part: object) -> object:
    if isinstance(part, tuple):
        return say.listed(part)
    return say(str(part)) if key in _WORDS else part


def told(error: UserError, say: Say) -> str:
    """Any refusal in a language; in English where there is no translation."""
    return error.told(say) if isinstance(error, LineError) else say(str(error))
