"""Roles and casts: every bloc has exactly one voice, and somebody holds the office."""

from collections import Counter
from collections.abc import Iterator

from wargame.deck.checks.lookup import twice, unknown
from wargame.deck.faults import Fault
from wargame.deck.model import Cast, Deck, Role

FILE = "roles.toml"


def roles(deck: Deck) -> Iterator[Fault]:
    """Blocs of a role are known; capital fits; a role sits in some cast."""
    known = {bloc.id for bloc in deck.blocs.bloc}
    seated = {name for cast in deck.roles.cast for name in cast.roles}
    for role in deck.roles.role:
        where = f"{FILE}: role '{role.id}'"
        yield from unknown(where, "blocs", role.blocs, known, "bloc")
        yield from twice(where, "blocs", role.blocs)
        if role.capital > deck.deck.capital_cap:
            what = f"is {role.capital}, and {deck.deck.capital_cap} is the cap of deck.toml"
            yield Fault(where, "capital", what, "let it be at most the cap")
        if role.id not in seated:
            yield Fault(where, "", "sits in no cast", "name it in a cast", "warning")
        best = sum(goal.most for goal in role.objective if goal.most > 0)
        if role.objective and best != 100:
            what = f"bring {best} points at the most"
            yield Fault(where, "objective", what, "let the best be 100", "warning")


def casts(deck: Deck) -> Iterator[Fault]:
    """In every cast one role holds the office and each bloc is spoken for once."""
    known = {role.id: role for role in deck.roles.role}
    for cast in deck.roles.cast:
        where = f"{FILE}: cast '{cast.id}'"
        yield from unknown(where, "roles", cast.roles, known, "role")
        yield from twice(where, "roles", cast.roles)
        yield from _cast(deck, where, cast, known)


def _cast(deck: Deck, where: str, cast: Cast, known: dict[str, Role]) -> Iterator[Fault]:
    seats = [known[name] for name in dict.fromkeys(cast.roles) if name in known]
    offices = [role.id for role in seats if role.office]
    if len(offices) != 1:
        what = f"has {' and '.join(offices)} as office" if offices else "has no office"
        yield Fault(where, "roles", what, "name exactly one role with office = true")
    own = [bloc for role in seats if role.office for bloc in role.blocs]
    if cast.mandate == "passes" and own:
        what = f"passes, and the office itself speaks for {' and '.join(own)}"
        yield Fault(where, "mandate", what, "let another role of the cast speak for the bloc")
    voices = Counter(bloc for role in seats for bloc in role.blocs)
    for bloc in deck.blocs.bloc:
        if voices[bloc.id] != 1:
            count = voices[bloc.id]
            what = (
                f"has {count} voices for bloc '{bloc.id}'"
                if count
                else (f"has nobody who speaks for bloc '{bloc.id}'")
            )
            yield Fault(where, "roles", what, "let exactly one role list it")
