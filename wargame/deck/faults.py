"""What is wrong with a deck, as sentences: thing, field, what, remedy."""

import difflib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from wargame.base.errors import DataError

_LONGEST = 350


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault of a deck.

    Attributes:
        where: file and thing, as its author would look for it: ``blocs.toml: bloc 'badr'``.
        field: the field, or "" where the thing as a whole is meant.
        what: what is wrong there.
        remedy: what to do about it.
        severity: a deck with an error cannot be played; a warning only should be looked at.
    """

    where: str
    field: str
    what: str
    remedy: str
    severity: Literal["error", "warning"] = "error"

    def __str__(self) -> str:
        """Return the sentence "where, field: what. Remedy."."""
        return str(self.as_error())

    def as_error(self) -> DataError:
        """Return the fault as an exception."""
        place = f"{self.where}, {self.field}" if self.field else self.where
        remedy = self.remedy[:1].upper() + self.remedy[1:]
        return DataError(_cut(place), _cut(self.what), _cut(remedy))


class BrokenDeck(DataError):  # noqa: N818 - says what it is
    """A deck that cannot be read or compiled.

    Attributes:
        faults: everything that is wrong, not only the first fault that the sentence names.
    """

    def __init__(self, faults: Sequence[Fault]) -> None:
        errors = [fault for fault in faults if fault.severity == "error"] or list(faults)
        first = errors[0].as_error()
        others = len(errors) - 1
        more = f" ({others} more {'error' if others == 1 else 'errors'})" if others else ""
        super().__init__(first.where, f"{first.what.rstrip('.')}{more}", first.remedy)
        self.faults = list(faults)


def _cut(text: str) -> str:
    """A text that may quote a name without end, at a length that is still read."""
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def did_you_mean(word: str, known: Iterable[str], otherwise: str) -> str:
    """Return "did you mean 'x'?" for the nearest of ``known``, or ``otherwise``."""
    near = difflib.get_close_matches(word[:_LONGEST], list(known), n=1, cutoff=0.6)
    return f"did you mean '{near[0]}'?" if near else otherwise
