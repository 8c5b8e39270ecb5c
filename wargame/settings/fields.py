"""Each setting once: its values, what it does, and the sentence where a value is wrong."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from wargame.base.errors import UserError
from wargame.base.text import DIGITS, join_names
from wargame.settings.model import LANGUAGES, TEXT_SIZES, THEMES, Settings

Value = str | int | bool
YES, NO = ("yes", "true", "on", "1"), ("no", "false", "off", "0")
_WINDOW = re.compile(r"(\d{2,5}x\d{2,5}[+-]\d{1,5}[+-]\d{1,5}( maximized)?)?", re.ASCII)
_LONGEST = 4096


@dataclass(frozen=True, slots=True)
class Field:
    """One setting.

    Attributes:
        name: as in the file, on the command line and in `Settings`.
        does: what it is for.
        values: what it may be, in words.
        read: the value that a typed word means, None where it means none.
        sound: whether a value of the file is one of its own.
        shown: whether it is the person's to set; others the program remembers by itself.
    """

    name: str
    does: str
    values: str
    read: Callable[[str], Value | None]
    sound: Callable[[object], bool]
    shown: bool = True

    def typed(self, word: str) -> Value:
        """The value that a word of the command line means.

        Raises:
            UserError: it means none.
        """
        value = self.read(word)
        if value is None or not self.sound(value):
            said = word if len(word) <= 40 else word[:40] + "…"
            raise UserError(f"'{said}' is no {self.name.replace('_', ' ')}; choose {self.values}.")
        return value

    def written(self, settings: Settings) -> str:
        """Its value as one types it."""
        value = getattr(settings, self.name)
        return ("yes" if value else "no") if isinstance(value, bool) else str(value)


def _one_of(name: str, does: str, values: tuple[str, ...]) -> Field:
    known = frozenset(values)
    return Field(
        name,
        does,
        _either(values),
        str.lower,
        lambda value: isinstance(value, str) and value in known,
    )


def _either(values: tuple[object, ...]) -> str:
    words = [str(value) for value in values]
    return " or ".join(filter(None, (", ".join(words[:-1]), words[-1])))


def _size(word: str) -> int | None:
    digits = word.removesuffix("%").strip()
    return int(digits) if digits.isdecimal() and len(digits) < 5 else None


def _switch(word: str) -> bool | None:
    lower = word.lower()
    return lower in YES if lower in YES + NO else None


def _yes_or_no(name: str, does: str) -> Field:
    return Field(name, does, "yes or no", _switch, lambda value: isinstance(value, bool))


def _folder(word: str) -> str | None:
    if not word:
        return ""
    if "\0" in word or len(word) > _LONGEST:
        return None
    try:
        path = Path(word).expanduser().absolute()
    except RuntimeError:  # "~nobody"
        return None
    return str(path) if path.is_dir() else None


def _is_folder(value: object) -> bool:
    """A folder that has gone for now, such as one on a stick, is still the one chosen."""
    if not isinstance(value, str) or len(value) > _LONGEST or "\0" in value:
        return False
    place = Path(value)
    return not value or (place.is_absolute() and (place.is_dir() or not place.exists()))


FIELDS: Mapping[str, Field] = {
    made.name: made
    for made in (
        _one_of("language", "of everything on the screen", LANGUAGES),
        _one_of("digits", "of the figures in Arabic texts", DIGITS),
        _one_of("theme", "colours; auto follows the system", THEMES),
        Field(
            "text_size",
            "of all texts, in percent",
            _either(TEXT_SIZES),
            _size,
            lambda value: type(value) is int and value in TEXT_SIZES,
        ),
        _yes_or_no("reduce_motion", "nothing glides or fades"),
        _yes_or_no("show_forecasts", "games played on in the background say what may come"),
        Field(
            "games_folder",
            "where games are kept; nothing for the usual place",
            "a folder that is there, or nothing for the usual place",
            _folder,
            _is_folder,
        ),
        Field(
            "window",
            "size and place of the window",
            "a size and a place",
            lambda word: word,
            lambda value: isinstance(value, str) and _WINDOW.fullmatch(value) is not None,
            shown=False,
        ),
    )
}
"""By name, in the order in which they are shown."""


def field(name: str) -> Field:
    """The setting of a name; "text-size" and "text_size" are the same.

    Raises:
        UserError: there is none that a person may set.
    """
    found = FIELDS.get(name.lower().replace("-", "_"))
    if found is None or not found.shown:
        said = name if len(name) <= 40 else name[:40] + "…"
        known = join_names([made.name for made in FIELDS.values() if made.shown])
        raise UserError(f"There is no setting '{said}'; there are {known}.")
    return found


def overridden(settings: Settings, words: Mapping[str, str | None]) -> Settings:
    """The settings with some of them as given for this run; None leaves one as it is.

    Raises:
        UserError: one of the words is no value of its setting.
    """
    given = {name: field(name).typed(word) for name, word in words.items() if word is not None}
    return replace(settings, **given)  # type: ignore[arg-type]  # each field reads its own kind
