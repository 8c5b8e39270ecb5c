"""A deck checked and compiled, each at most once while the deck is in memory."""

from dataclasses import dataclass, field
from functools import cached_property

from wargame.base.errors import UserError
from wargame.deck.checks import structure
from wargame.deck.compiler import assemble
from wargame.deck.document import content_hash
from wargame.deck.expressions import Names, Number, Place, compile_expression
from wargame.deck.faults import BrokenDeck, Fault, did_you_mean
from wargame.deck.layout import Layout
from wargame.deck.model import FILES, Deck
from wargame.engine.rules import Rules


@dataclass
class _Study:
    """What has been worked out about one deck."""

    names: Names
    deck_hash: str
    rules: dict[str, tuple[Rules, list[Fault]]] = field(default_factory=dict)

    def compiled(self, cast: str) -> tuple[Rules, list[Fault]]:
        """The rules of a cast, and what is wrong with them."""
        if cast not in self.rules:
            self.rules[cast] = assemble(self.names, cast, self.deck_hash)
        return self.rules[cast]

    @cached_property
    def faults(self) -> list[Fault]:
        """Every fault, each once: errors first, then in the order of the files.

        What a cast changes has no faults of its own, so one compilation shows them all.
        """
        casts = self.names.deck.roles.cast
        found = [*structure(self.names.deck), *self.compiled(casts[0].id)[1]]
        return sorted(dict.fromkeys(found), key=_rank)


def _rank(fault: Fault) -> tuple[str, int]:
    """Errors before warnings, then the order of the files."""
    file = fault.where.partition(".toml")[0]
    return fault.severity, FILES.index(file) if file in FILES else len(FILES)


_STUDIES: dict[int, _Study] = {}
"""The decks looked at last, by identity; a study keeps its deck alive, so identities hold."""

_KEPT = 4


def _study(deck: Deck) -> _Study:
    found = _STUDIES.get(id(deck))
    if found is None:
        while len(_STUDIES) >= _KEPT:
            _STUDIES.pop(next(iter(_STUDIES)), None)
        found = _Study(Names(deck, Layout(deck)), content_hash(deck))
        _STUDIES[id(deck)] = found
    return found


def check(deck: Deck) -> list[Fault]:
    """Return everything that is wrong with a deck, errors first; never raises."""
    return list(_study(deck).faults)


def compile_deck(deck: Deck, cast: str | None = None) -> Rules:
    """Compile a deck for one of its casts, the first where none is named.

    Raises:
        UserError: the deck has no such cast.
        BrokenDeck: the deck has errors; names the first and their number, and holds them all.
    """
    study = _study(deck)
    casts = [made.id for made in deck.roles.cast]
    if cast is not None and cast not in casts:
        remedy = did_you_mean(cast, casts, f"the casts are {', '.join(casts)}")
        raise UserError(f"The deck has no cast '{cast}'; {remedy}.".replace("?.", "?"))
    errors = [fault for fault in study.faults if fault.severity == "error"]
    if errors:
        raise BrokenDeck(errors)
    return study.compiled(cast or casts[0])[0]


def mean_of(deck: Deck, experiment: str) -> Number:
    """Return the number that an experiment of balance.toml measures, in global scope.

    Raises:
        BrokenDeck: it cannot be read.
        KeyError: there is no such experiment, or it measures a share.
    """
    study = _study(deck)
    study.compiled(deck.roles.cast[0].id)
    for made in deck.balance.experiment:
        if made.id == experiment and made.mean is not None:
            found = compile_expression(made.mean, Place("number", -1), study.names).value
            if isinstance(found, Number):
                return found
    raise KeyError(experiment)


def quantity_scales(deck: Deck) -> dict[str, int]:
    """Return how many decimals the stored values of each derived quantity have, by id."""
    study = _study(deck)
    study.compiled(deck.roles.cast[0].id)
    found = {}
    for quantity in deck.derived.quantity:
        table = study.names.words if quantity.scope == "all" else study.names.me
        value = table[quantity.id]
        found[quantity.id] = value.scale if isinstance(value, Number) else 0
    return found
