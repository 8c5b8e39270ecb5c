"""Sharing out the rest: ministries, then lots, one by one to whoever is furthest below fair."""

from tests.oracle.position import Position
from tests.oracle.walker import crossed, fair, points


def share(pos: Position) -> None:
    """Deal what is free to the partners."""
    while True:
        deal = _next_ministry(pos)
        if deal is None:
            break
        portfolio, bloc = deal
        pos.table.owner[portfolio] = bloc
    while sum(pos.table.lots) < pos.rules.lots:
        pos.table.lots[_by_deficit(pos)[0]] += 1


def _by_deficit(pos: Position) -> list[int]:
    """Partners, the largest deficit first; ties by index."""
    partners = [b for b in pos.blocs if pos.table.pledged[b]]
    return sorted(partners, key=lambda b: (points(pos, b) - fair(pos, b), b))


def _next_ministry(pos: Position) -> tuple[int, int] | None:
    """The neediest partner that may hold something, and what it values most of that."""
    for bloc in _by_deficit(pos):
        values = pos.rules.salience[bloc]
        wanted = [p for p in pos.portfolios if _may_be_dealt(pos, p, bloc)]
        wanted.sort(key=lambda p: (-values[p] * pos.rules.portfolio_points[p], p))
        if wanted:
            return wanted[0], bloc
    return None


def _may_be_dealt(pos: Position, portfolio: int, bloc: int) -> bool:
    rules, table = pos.rules, pos.table
    if not rules.ministries[portfolio] or table.owner[portfolio] >= 0 or table.fixed[portfolio]:
        return False
    return bool(rules.holders[portfolio][bloc]) and not _crosses(pos, portfolio, bloc)


def _crosses(pos: Position, portfolio: int, bloc: int) -> bool:
    """Whether dealing it makes a red line of a partner hold that did not."""
    before = _lines_crossed(pos)
    pos.table.owner[portfolio] = bloc
    after = _lines_crossed(pos)
    pos.table.owner[portfolio] = -1
    return any(now > then for now, then in zip(after, before, strict=True))


def _lines_crossed(pos: Position) -> list[int]:
    return [crossed(pos, b) for b in pos.blocs if pos.table.pledged[b]]
