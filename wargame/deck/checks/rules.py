"""Standing rules: none does what another does already."""

from collections.abc import Iterator

from wargame.deck.faults import Fault
from wargame.deck.model import Deck, Rule

_OWN = {"id", "name", "phase", "note", "sources"}
"""What a rule says besides when and what: it makes no other rule of it."""


def alike(deck: Deck) -> Iterator[Fault]:
    """Two rules with the same condition and effects are one rule that counts twice."""
    first: dict[str, Rule] = {}
    for rule in deck.rules.rule:
        before = first.setdefault(rule.model_dump_json(exclude=_OWN), rule)
        if before is not rule:
            what = f"are those of rule '{before.id}', so that they count twice"
            remedy = "take one of the two out, or let them differ"
            yield Fault(
                f"rules.toml: rule '{rule.id}'", "when and effects", what, remedy, "warning"
            )
