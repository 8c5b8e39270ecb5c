"""References by id, with the nearest name as the remedy."""

from collections.abc import Collection, Iterable, Iterator

from wargame.deck.faults import Fault, did_you_mean


def unknown(
    where: str, field: str, names: Iterable[str], known: Collection[str], kind: str
) -> Iterator[Fault]:
    """Yield a fault for each name that is not known."""
    for name in names:
        if name not in known:
            remedy = did_you_mean(name, known, f"define that {kind}, or name another")
            yield Fault(where, field, f"knows no {kind} '{name}'", remedy)


def twice(where: str, field: str, names: Iterable[str]) -> Iterator[Fault]:
    """Yield a fault for each name that comes again."""
    seen: set[str] = set()
    for name in names:
        if name in seen:
            yield Fault(where, field, f"names '{name}' twice", "name it once")
        seen.add(name)
