"""Differences in words: "Oil: 15 → 12 points", "Card 'The gas stops': weeks 1–12 → 3–12"."""

from dataclasses import dataclass
from typing import Any

from wargame.deck.diff.changes import Change, Step
from wargame.deck.diff.names import Names
from wargame.deck.diff.values import NOTHING, figures, shown, with_unit
from wargame.deck.guide.fields import Field
from wargame.deck.guide.kinds import Kind
from wargame.deck.model import Deck, Effect
from wargame.deck.reading import Reading

_LONG = 60
_ROLES = {"temper": "role", "habit": "move", "prefers": "move"}
"""Things that are known by the id of another thing, with the field that tells which."""

_ALONE = ("length", "lots", "outcome")
"""Things of which a deck has one."""

_BARE = ("bloc", "portfolio", "meter")
"""Things that are called by their name alone."""


@dataclass(frozen=True, slots=True)
class Told:
    """A difference in words.

    Attributes:
        line: the headline, whole where both values are short.
        values: the two values under it, where they are long or expressions; else "".
        reads: the two expressions as plain sentences; else "".
    """

    line: str
    values: tuple[str, str] = ("", "")
    reads: tuple[str, str] = ("", "")


class Wording:
    """Words the differences of two decks.

    Args:
        before, after: the decks.
        language: of the names and sentences, "en" or "ar".
    """

    def __init__(self, before: Deck, after: Deck, language: str = "en") -> None:
        self._names = Names(before, language), Names(after, language)
        self._reading = Reading(before, language), Reading(after, language)
        self._language = language

    def tell(self, change: Change) -> Told:
        """Return a difference in words."""
        field = change.field
        if field is None:
            return Told(self._came_or_went(change))
        label = self._things(change.things)
        if change.way == "moved":
            return Told(f"{label}{_words(field.name)} in another order", self._orders(change))
        kind = _kind(change, field)
        what = self._what(change, field)
        if kind.word == "text":
            return self._text(change, f"{label}{what}")
        before, after = (
            shown(value, field, kind, names)
            for value, names in zip((change.before, change.after), self._names, strict=True)
        )
        if kind.word == "expression" and not figures(before, after):
            return Told(f"{label}{what}", (before, after), self._aloud(change, field))
        if max(len(before), len(after)) > _LONG or kind.table is Effect:
            return Told(f"{label}{what}", (before, after))
        return Told(label + _change(change, what, kind, (before, after)))

    def _orders(self, change: Change) -> tuple[str, str]:
        before, after = (
            ", ".join(self._names[side].of(name) for name in names)
            for side, names in enumerate((change.before, change.after))
        )
        return before, after

    def path(self, change: Change) -> list[dict[str, str]]:
        """Return the things on the way to a change: kind, id and name of each."""
        return [
            {"kind": step.kind, "id": step.key, "name": self._called(step)}
            for step in change.things
        ]

    def _came_or_went(self, change: Change) -> str:
        *outer, step = change.things
        thing = step.before or step.after or {}
        seats = f" ({thing['seats']} seats)" if "seats" in thing else ""
        points = f" ({thing['points']} points)" if step.kind == "portfolio" else ""
        before = self._things(tuple(outer))
        kind = _words(step.kind) if outer else _kind_word(step)
        called = self._called(step)
        return f"{before}{kind} {change.way}{': ' if called else ''}{called}{seats}{points}"

    def _things(self, things: tuple[Step, ...]) -> str:
        parts = []
        for place, step in enumerate(things):
            called = self._called(step)
            if step.kind in _BARE and place == 0:
                parts.append(called)
                continue
            kind = _kind_word(step) if place == 0 else _kind_word(step).lower()
            quoted = f"“{called}”" if "'" in called else f"'{called}'"
            parts.append(f"{kind} {quoted}" if called else kind)
        return f"{', '.join(parts)}: " if parts else ""

    def _called(self, step: Step) -> str:
        """What a thing is called: its name or headline, its id, its words, or its number."""
        thing = step.before or step.after or {}
        for key in ("name", "title"):
            value = thing.get(key)
            if isinstance(value, dict):
                value = value.get(self._language) or value.get("en")
            if value and "id" in thing:
                return str(value)
        if step.key:
            known = (
                step.key
                if "id" in thing
                else self._names[0].of(step.key, _ROLES.get(step.kind, ""))
            )
            return known if len(known) <= _LONG else f"{known[: _LONG - 1]}…"
        return "" if step.kind in _ALONE else str(step.number)

    def _what(self, change: Change, field: Field) -> str:
        if not change.entry:
            return _words(field.name)
        called = self._names[0 if change.before is not None else 1].of(change.entry, field.name)
        return called if field.name == "effects" else f"{_words(field.name)} {called}"

    def _text(self, change: Change, headline: str) -> Told:
        """A text, by the languages in which it differs."""
        before, after = _languages(change.before), _languages(change.after)
        differ = [lang for lang in ("en", "ar") if before[lang] != after[lang]]
        if not differ:
            return Told(f"{headline} written in another form, the words are the same")
        lang = "en" if "en" in differ else "ar"
        both = " (and in Arabic)" if len(differ) == 2 else " in Arabic" if lang == "ar" else ""
        was, now = before[lang] or NOTHING, after[lang] or NOTHING
        if max(len(was), len(now)) > _LONG // 2:
            return Told(f"{headline}{both}", (was, now))
        quoted = [each if each == NOTHING else f"“{each}”" for each in (was, now)]
        return Told(f"{headline}{both} {quoted[0]} → {quoted[1]}")

    def _aloud(self, change: Change, field: Field) -> tuple[str, str]:
        said = []
        for value, reading in zip((change.before, change.after), self._reading, strict=True):
            say = reading.condition if field.condition else reading.number
            spoken = say(value) if isinstance(value, str) and value else ""
            said.append(spoken if spoken != value else "")
        return said[0], said[1]


def _kind(change: Change, field: Field) -> Kind:
    """The kind of what differs: of the entry, where it is one of many."""
    inner = field.kind.inner
    if inner is not None and (change.entry or inner.table is Effect):
        return inner
    return field.kind


def _change(change: Change, what: str, kind: Kind, values: tuple[str, str]) -> str:
    """``15 → 12 points`` without saying the word twice; a span of weeks needs no unit."""
    before, after = values
    unit = kind.unit if kind.word != "pair" and figures(before, after) else ""
    first = unit.split(" ", maxsplit=1)[0]
    said = bool(first and change.things and change.field and first == change.field.name)
    label = "" if said else f"{what} "
    if change.way == "added":
        return f"{label or what}added: {with_unit(after, unit)}"
    if change.way == "removed":
        return f"{label or what}taken out, was {with_unit(before, unit)}"
    return f"{label}{before} → {with_unit(after, unit)}"


def _kind_word(step: Step) -> str:
    words = _words(step.kind)
    return words[:1].upper() + words[1:]


def _words(name: str) -> str:
    return name.replace("_", " ")


def _languages(value: Any) -> dict[str, str]:
    if isinstance(value, dict):
        return {"en": value.get("en", ""), "ar": value.get("ar", "")}
    return {"en": value or "", "ar": ""}
