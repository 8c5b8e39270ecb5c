"""What the words of a deck's expressions are called."""

from decimal import Decimal

from wargame.base.text import isolated, number
from wargame.base.words import words
from wargame.deck.model import Deck, Text, Track, text
from wargame.deck.reading.english import ENGLISH


class Things:
    """Names by word, in one language.

    Attributes:
        names: what a meter, bloc, set, member, vote … is called.
        groups: the words that stand for sets, with the track of a set of members.
        ones: the words that stand for a single bloc or portfolio.
        ladders: the track of each word that has a level, for naming the level.
    """

    def __init__(self, deck: Deck, language: str) -> None:
        self.language = language
        self._phrases = {**ENGLISH, **words(language, "conditions")}
        self.names: dict[str, str] = {}
        self.attributes: dict[str, str] = {}
        self.groups: dict[str, Track | None] = dict.fromkeys(
            "blocs pledged formateur offered partners portfolios ministries filled free vacant "
            "me it holder rivals".split()
        )
        self.ones = {
            *(bloc.id for bloc in deck.blocs.bloc),
            *(item.id for item in deck.portfolios.portfolio),
        }
        self.ladders: dict[str, Track] = {}
        self.votes = {vote.id for vote in deck.government.vote}
        self.by_id: dict[str, dict[str, str]] = {}
        self._numbers(deck)
        self._sets(deck)
        self._tracks(deck)
        self._others(deck)

    def say(self, key: str, **parts: str) -> str:
        """Return a phrase with its parts put in."""
        return self._phrases[key].format(**parts)

    def knows(self, key: str) -> bool:
        """Whether the language has a phrase for a word, with nothing to be put in."""
        return "{" not in self._phrases.get(key, "{")

    def figure(self, value: Decimal) -> str:
        """Return a number as written in texts."""
        places = max(0, -int(value.as_tuple().exponent))
        return isolated(number(float(value), places), self.language)

    def _add(self, word: str, name: Text) -> None:
        self.names.setdefault(word, text(name, self.language))

    def _numbers(self, deck: Deck) -> None:
        meters = deck.meters
        for made in meters.meter:
            self._add(made.id, made.name)
        for counter in meters.counter:
            self._add(counter.id, counter.name)
        for series in meters.series:
            self._add(series.id, series.name)
        for quantity in deck.derived.quantity:
            if quantity.scope == "all":
                self._add(quantity.id, quantity.name)
            else:
                self.attributes.setdefault(quantity.id, text(quantity.name, self.language))
        for attribute in deck.blocs.attribute:
            self.attributes.setdefault(attribute.id, text(attribute.name, self.language))
        for value, name in deck.portfolios.values.items():
            self.attributes.setdefault(value, text(name, self.language))

    def _group(self, word: str, name: Text, track: Track | None = None) -> None:
        self._add(word, name)
        self.groups.setdefault(word, track)

    def _sets(self, deck: Deck) -> None:
        for name, called in (*deck.blocs.sets.items(), *deck.portfolios.sets.items()):
            self._group(name, called)
        for bloc in deck.blocs.bloc:
            self._group(bloc.id, bloc.name)
        for kind in deck.portfolios.kind:
            self._group(kind.id, kind.name)
        for item in deck.portfolios.portfolio:
            self._group(item.id, item.name)

    def _tracks(self, deck: Deck) -> None:
        for track in deck.tracks.track:
            if not track.member:
                self._add(track.id, track.name)
                self.ladders.setdefault(track.id, track)
                continue
            self._group(track.id, track.name, track)
            for name, called in track.sets.items():
                self._group(name, called, track)
            for member in track.member:
                self._group(member.id, member.name, track)
            for name, called in track.values.items():
                self.attributes.setdefault(name, text(called, self.language))

    def _others(self, deck: Deck) -> None:
        length = deck.deck.length
        for word, weeks in (
            ("weeks_to_form", length.formation),
            ("weeks_to_govern", length.government),
        ):
            self._add(word, self.say(word, n=self.figure(Decimal(weeks))))
        for vote in deck.government.vote:
            self._add(vote.id, vote.name)
        promises = {made.id: text(made.name, self.language) for made in deck.promises.promise}
        self.by_id = {
            **dict.fromkeys(("promised", "proposed", "kept", "broken"), promises),
            "nominee_is": {
                made.id: text(made.name, self.language) for made in deck.government.nominee
            },
            "since": {made.id: text(made.title, self.language) for made in deck.cards.card},
        }
