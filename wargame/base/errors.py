"""Errors by whose fault they are; anything else that is raised is a bug."""


class WargameError(Exception):
    """Any error that is told to the person in one sentence, without a traceback."""


class UserError(WargameError):
    """What the person asked cannot be done; the message says why and what to do instead."""


class DataError(WargameError):
    """A deck or a saved game is wrong.

    Attributes:
        where: the file, table or field, as its author would look for it.
        what: what is wrong there.
        remedy: what to do about it.
    """

    def __init__(self, where: str, what: str, remedy: str) -> None:
        super().__init__(where, what, remedy)
        self.where = where
        self.what = what
        self.remedy = remedy

    def __str__(self) -> str:
        """Return the sentence "where: what. remedy."."""
        return f"{self.where}: {_ended(self.what)} {_ended(self.remedy)}".rstrip()


def _ended(sentence: str) -> str:
    text = sentence.strip()
    return f"{text}." if text and text[-1] not in ".!?" else text
