"""The branch that was played last, from its first week through its parents."""

LINEAGE = """
-- Which branch owns which weeks of the road that was played last.
WITH RECURSIVE road(branch, parent, first, last) AS (
  SELECT id, parent, CASE WHEN parent IS NULL THEN 0 ELSE week END, 1 << 30 FROM branches
  WHERE id = (SELECT branch FROM visits ORDER BY id DESC LIMIT 1)
  UNION ALL
  SELECT up.id, up.parent, CASE WHEN up.parent IS NULL THEN 0 ELSE up.week END,
         min(road.last, road.first - 1)
  FROM road JOIN branches AS up ON up.id = road.parent AND up.id < road.branch
)
SELECT branch, first, last FROM road WHERE first <= last
"""

_TABLES = ("log", "week_ends", "ledger", "notes", "variables")


def _played(table: str) -> str:
    return f"""
SELECT played.* FROM {table} AS played
JOIN lineage ON lineage.branch = played.branch
  AND played.week BETWEEN lineage.first AND lineage.last
"""


PLAYED = {f"played_{table}": _played(table) for table in _TABLES}
"""The tables as the played branch has them; every other view is made of these."""
