"""Sharing out the rest: ministries, then lots, one by one to whoever is furthest below fair."""

from tests.oracle.position import Position
from tests.oracle.step import PROMISE_LIVE
from tests.oracle.walker import crossed, fair, points, truth


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
    """Whether dealing it crosses a red line of a partner, or breaks a live promise."""
    before = _harm(pos)
    pos.table.owner[portfolio] = bloc
    after = _harm(pos)
    pos.table.owner[portfolio] = -1
    return any(now > then for now, then in zip(after, before, strict=True))


def _harm(pos: Position) -> list[int]:
    """Red lines of partners that hold, and live promises broken were the cabinet to stand so."""
    lines = [crossed(pos, b) for b in pos.blocs if pos.table.pledged[b]]
    governed = pos.table.governed
    pos.table.governed = max(governed, 0)
    promises = zip(pos.rules.promises, pos.table.promise, strict=True)
    broken = [truth(pos, entry.broken_when, {}) for entry, s in promises if s == PROMISE_LIVE]
    pos.table.governed = governed
    return lines + broken
