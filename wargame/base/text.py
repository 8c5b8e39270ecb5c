"""Figures, names and dates as the screens, the terminal and the reports write them.

Languages are "en" and "ar"; digits are Western in both unless `use_digits` says otherwise for
Arabic. In Arabic a figure is wrapped in isolates, so that its sign stays before it when the line
runs right to left.
"""

import re
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from functools import lru_cache

MINUS = "\u2212"
DOT = " · "
RIGHT_TO_LEFT = frozenset({"ar"})
WESTERN, ARABIC_INDIC = "western", "arabic-indic"
DIGITS = (WESTERN, ARABIC_INDIC)
"""The digits that Arabic texts may be written in."""

_LEFT_TO_RIGHT_ISOLATE = "\u2066"
_POP_ISOLATE = "\u2069"
_INDIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
_MARKS = str.maketrans(".,", "٫٬")
# Words with a Latin letter or a slash are codes, keys, names of files: their digits stay.
_WORD = re.compile(r"\S+")
_CODE = re.compile(r"[A-Za-z\\_]|(?<!\d)/|/(?!\d)")
_LATIN, _ARABIC = re.compile(r"[A-Za-z]{2}"), re.compile("[\u0620-\u064a]")
_FIGURE = re.compile(r"\d+(?:[.,]\d+)*")
_STEERING = re.compile("[\u202a-\u202e]")
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]")
_in_force = WESTERN
_MONTHS = {
    "en": ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    # The names in use in Iraq, not the transliterated Western ones.
    "ar": [
        "كانون الثاني",
        "شباط",
        "آذار",
        "نيسان",
        "أيار",
        "حزيران",
        "تموز",
        "آب",
        "أيلول",
        "تشرين الأول",
        "تشرين الثاني",
        "كانون الأول",
    ],
}


def use_digits(digits: str) -> None:
    """Write the figures of Arabic texts in these digits from now on, in the whole program.

    Raises:
        ValueError: it is none of ``DIGITS``.
    """
    global _in_force
    if digits not in DIGITS:
        raise ValueError(f"unknown digits {digits!r}")
    _in_force = digits


def in_digits(words: str) -> str:
    """Return a text with its figures in the digits in force, if it is Arabic or a figure alone.

    What is still in another language stays as it is, and so do codes, keys and paths.
    """
    return words if _in_force == WESTERN else _indic(words)


def harmless(words: str) -> str:
    """Return a text without control characters, which would steer a terminal that shows it.

    Those that turn the reading direction of what follows go as well; line breaks and tabs stay.
    """
    return _CONTROL.sub("\N{REPLACEMENT CHARACTER}", words)


def steering(words: str) -> str:
    """Return the first character of a text that overrides the reading direction, or ""."""
    found = _STEERING.search(words)
    return found[0] if found else ""


def decoded(data: bytes) -> str:
    """Return a UTF-8 text with line breaks alone; a byte order mark of an editor is left out.

    Raises:
        UnicodeDecodeError: it is no UTF-8.
    """
    return data.decode("utf-8-sig").replace("\r\n", "\n")


def isolated(figure: str, language: str = "en") -> str:
    """Return `figure` shielded from a right-to-left line (U+2066 … U+2069), else unchanged."""
    if language in RIGHT_TO_LEFT:
        return f"{_LEFT_TO_RIGHT_ISOLATE}{in_digits(figure)}{_POP_ISOLATE}"
    return figure


def number(value: int | float, places: int = 0, *, sign: bool = False, language: str = "en") -> str:
    """Return a figure such as "1,234", "−3.5" or, with `sign`, "+3" (zero has no sign).

    Args:
        value: the number; more decimals than `places` are rounded.
        places: decimals shown, always all of them.
        sign: write a plus before what is above zero.
        language: "en" or "ar".
    """
    figure = f"{abs(value):,.{places}f}"
    shown_zero = not figure.strip("0.,")
    before = "" if shown_zero else MINUS if value < 0 else "+" if sign else ""
    return isolated(before + figure, language)


def signed(value: int | float, places: int = 0, language: str = "en") -> str:
    """Return a change: "+3", "−3" or "0"."""
    return number(value, places, sign=True, language=language)


def points(hundredths: int, *, sign: bool = False, language: str = "en") -> str:
    """Return hundredths of a point as points: whole when whole, else with one decimal.

    Halves are rounded away from zero: 1200 is "12", 1250 "12.5", 1234 "12.3", -5 "−0.1".
    """
    tenths = (abs(hundredths) + 5) // 10
    whole, tenth = divmod(tenths, 10)
    figure = f"{whole:,}.{tenth}" if tenth else f"{whole:,}"
    before = "" if not tenths else MINUS if hundredths < 0 else "+" if sign else ""
    return isolated(before + figure, language)


def exact(hundredths: int, *, sign: bool = False, language: str = "en") -> str:
    """Return hundredths of a point as points with the decimals they have: 1234 is "12.34".

    Unlike `points` it rounds nothing, so that parts add up to their sum as they are written.
    """
    whole, part = divmod(abs(hundredths), 100)
    figure = f"{whole:,}.{part:02}".rstrip("0").rstrip(".") if part else f"{whole:,}"
    before = "" if not hundredths else MINUS if hundredths < 0 else "+" if sign else ""
    return isolated(before + figure, language)


def percent(value: int | float, places: int = 0, language: str = "en") -> str:
    """Return a percentage, "47 %"; `value` is 47, not 0.47."""
    return isolated(f"{number(value, places)} %", language)


def listed(parts: Iterable[str], language: str) -> str:
    """Return "A, B, C", or "A · B, C · D" where a part has a comma of its own."""
    parts = tuple(parts)
    comma = "، " if language in RIGHT_TO_LEFT else ", "
    return (DOT if any(comma in part for part in parts) else comma).join(parts)


def join_names(names: Sequence[str], language: str = "en") -> str:
    """Return "A", "A and B" or "A, B and C"; an empty text for no names.

    Where a name has a comma of its own a dot parts them all: "A · B, C · D".
    """
    comma, last = ("، ", " و") if language in RIGHT_TO_LEFT else (", ", " and ")
    if len(names) < 2 or any(comma in name for name in names):
        return DOT.join(names)
    return comma.join(names[:-1]) + last + names[-1]


def week_monday(start: date, week: int) -> date:
    """Return the Monday of `week`, where week 1 is the week that holds `start`."""
    return start - timedelta(days=start.weekday()) + timedelta(weeks=week - 1)


def day(value: date, language: str = "en") -> str:
    """Return a date such as "18 Jan 2026"."""
    month = _MONTHS.get(language, _MONTHS["en"])[value.month - 1]
    written = f"{value.day} {month} {value.year}"
    return in_digits(written) if language in RIGHT_TO_LEFT else written


def week_date(start: date, week: int, language: str = "en") -> str:
    """Return the Monday of `week` as a date, "12 Jan 2026"; see `week_monday`."""
    return day(week_monday(start, week), language)


@lru_cache(maxsize=4096)
def _indic(words: str) -> str:
    if _LATIN.search(words) and not _ARABIC.search(words):
        return words
    return _WORD.sub(_of_word, words)


def _of_word(found: re.Match[str]) -> str:
    word = found[0]
    return word if _CODE.search(word) else _FIGURE.sub(_of_figure, word)


def _of_figure(found: re.Match[str]) -> str:
    return found[0].translate(_MARKS).translate(_INDIC)
