"""What every section needs: names, expressions read aloud, effects in words, tables."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from wargame.base.text import join_names, percent
from wargame.deck import Deck, Reading, text
from wargame.deck.model import Changes, Effect, Happening, Text

_TURNS = {"given": "given", "kept": "kept", "broken": "broken", "void": "void"}


class Pen:
    """Writes about one deck, in English."""

    def __init__(self, deck: Deck) -> None:
        """Names are looked up once."""
        self.deck = deck
        self._reading = Reading(deck)
        self._names = {key: text(name) for key, name in _things(deck)}

    def text(self, value: Text) -> str:
        """A text of the deck."""
        return text(value)

    def name(self, key: str) -> str:
        """What an id is called; the id itself where nothing has a name."""
        return self._names.get(key, key.replace("_", " "))

    def names(self, keys: Iterable[str]) -> str:
        """Several ids as "A, B and C"."""
        return join_names([self.name(key) for key in keys])

    def says(self, expression: str) -> str:
        """A condition or number read aloud, fit for a table."""
        return self._reading.number(expression).replace("|", "or")

    def holds(self, condition: str) -> str:
        """A condition read aloud; empty where it always holds."""
        return "" if condition == "True" else self._reading.condition(condition)

    def effects(self, made: Happening) -> str:
        """What a happening does, with its chance."""
        sure = self.changes(made.effects, made.also)
        if made.chance is None:
            return sure
        failed = self.changes(made.otherwise, made.otherwise_also)
        missed = f"; otherwise {failed}" if failed else ""
        return f"with a chance {self.chance(made.chance)}: {sure}{missed}"

    def chance(self, expression: str) -> str:
        """A chance as "of 350 in 1,024 (34 %)", or as what it is worked out from."""
        if expression.isdecimal():
            chance = int(expression)
            return f"of {chance:,} in 1,024 ({percent((chance * 100 + 512) // 1024)})"
        return f"in 1,024 of ({lower(self.says(expression))})"

    def changes(self, effects: Changes, also: Iterable[Effect] = ()) -> str:
        """Effects as "US pressure −4.5, Framework cohesion −1.5"."""
        parts = [f"{self.name(key)} {_signed(value)}" for key, value in effects.items()]
        return ", ".join([*parts, *(self.effect(each) for each in also)])

    def effect(self, made: Effect) -> str:
        """One effect in words."""
        where = self._where(made)
        if made.mark is not None:
            return f"price of {self.who(made.of)} {made.mark} % for {_weeks(made.weeks)}"
        if made.promise:
            return f"promise “{self.name(made.promise)}” {_TURNS[made.becomes]}"
        if made.hold or made.hasten:
            held = "takes no step this week" if made.hold else "need not wait for its next step"
            return f"{self.name(made.hold or made.hasten)} {held}"
        if made.reveal:
            return f"shows the mood of {self.who(made.reveal)}"
        if made.to is not None:
            return f"{where} set to {self._amount(made.to)}"
        if made.add is None:
            return where
        return f"{where} {self._amount(made.add, sign=True)}{_when(made)}"

    def _where(self, made: Effect) -> str:
        return f"{self.name(made.on)} ({self.who(made.of)})" if made.of else self.name(made.on)

    def who(self, whom: str) -> str:
        """Whose: a set of blocs, a member, a role, or the one concerned."""
        words = {"me": "that bloc", "target": "the target", "office": "the formateur"}
        if whom in words or whom in self._names:
            return words.get(whom) or self.name(whom)
        said = self._reading.number(whom)
        return whom.replace("_", " ") if said == whom else lower(said)

    def _amount(self, amount: Decimal | str, sign: bool = False) -> str:
        if isinstance(amount, str):
            return self.says(amount)
        return _signed(amount) if sign else _plain(amount)


def table(heads: Iterable[str], rows: Iterable[Iterable[object]]) -> Iterator[str]:
    """A Markdown table."""
    heads = list(heads)
    yield f"| {' | '.join(heads)} |"
    yield f"|{'---|' * len(heads)}"
    for row in rows:
        yield f"| {' | '.join(str(cell).replace('|', '/') for cell in row)} |"


def lower(said: str) -> str:
    """A phrase as the middle of a sentence."""
    return said[:1].lower() + said[1:]


def _things(deck: Deck) -> Iterator[tuple[str, Text]]:
    groups = (
        deck.meters.meter, deck.meters.counter, deck.meters.series, deck.derived.quantity,
        deck.blocs.attribute, deck.blocs.bloc, deck.portfolios.portfolio, deck.tracks.track,
        deck.promises.promise, deck.government.nominee, deck.roles.role,
    )  # fmt: skip
    for group in groups:
        for thing in group:
            yield thing.id, thing.name
    for track in deck.tracks.track:
        for member in track.member:
            yield member.id, member.name
    yield from deck.blocs.sets.items()
    yield from deck.portfolios.sets.items()


def _plain(value: Decimal) -> str:
    whole = value == value.to_integral_value()
    return f"{int(value) if whole else value.normalize()}".replace("-", "−")


def _signed(value: Decimal) -> str:
    return f"+{_plain(value)}" if value > 0 else _plain(value)


def _weeks(count: int) -> str:
    return f"{count} week" if count == 1 else f"{count} weeks"


def _when(made: Effect) -> str:
    later = f", after {_weeks(made.after)}" if made.after else ""
    return f"{later}, for {_weeks(made.weeks)}" if made.weeks > 1 else later
