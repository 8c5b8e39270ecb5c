"""What was done in the talks: acts, offers and their answers, and what was taken back."""

TAKEN_BACK = """
-- Acts that were undone and not done again; an undo and its redo name the same first act.
WITH RECURSIVE
  turns AS (
    SELECT seq, week, kind, json_extract(act, '$[0]') AS first
    FROM played_log AS log WHERE kind IN ('undo', 'redo')
  ),
  fate(seq, week, since, undone_from) AS (
    SELECT seq, week, seq, NULL FROM played_log AS log WHERE kind NOT IN ('undo', 'redo')
    UNION ALL
    SELECT fate.seq, fate.week, turns.seq, CASE turns.kind WHEN 'undo' THEN turns.first END
    FROM fate JOIN turns ON turns.seq = (
      SELECT min(next.seq) FROM turns AS next
      WHERE next.seq > fate.since AND next.week = fate.week AND CASE
        WHEN fate.undone_from IS NULL THEN next.kind = 'undo' AND next.first <= fate.seq
        ELSE next.kind = 'redo' AND next.first = fate.undone_from
      END
    )
  )
SELECT seq, at FROM (SELECT seq, undone_from, max(since) AS at FROM fate GROUP BY seq)
WHERE undone_from IS NOT NULL
"""


def _listed(path: str, kind: str) -> tuple[str, str]:
    """A list of ids in an act's `reads`: as ids, and as names."""
    return (
        f"(SELECT group_concat(each.value, ', ') FROM json_each(log.reads, '$.{path}') AS each)",
        f"(SELECT group_concat(coalesce(called.name, each.value), ', ')"
        f" FROM json_each(log.reads, '$.{path}') AS each"
        f" LEFT JOIN names AS called ON called.kind = '{kind}' AND called.id = each.value)",
    )


_ITEMS, _ITEM_NAMES = _listed("items", "portfolio")
_PROMISES, _PROMISE_NAMES = _listed("promises", "promise")
_CLAIMED = """CASE WHEN json_extract({row}.act, '$[4]') <
    (SELECT json_array_length(document, '$.portfolios.portfolio') FROM deck)
    THEN 'portfolio' ELSE 'promise' END"""
"""Kind of what a counter asks for: portfolios are numbered before promises."""

_PERCENT = "round(json_extract({row}.why, '$.{key}') / 10.24, 1)"

ACTIONS = f"""
WITH done AS (
  SELECT log.*, json_extract(reads, '$.bloc') AS bloc, json_extract(reads, '$.target') AS target,
         coalesce(
           json_extract(reads, '$.move'), json_extract(reads, '$.promise'),
           json_extract(reads, '$.claim'),
           json_extract(reads, '$.card') || '/' || json_extract(reads, '$.option')
         ) AS subject
  FROM played_log AS log WHERE kind NOT IN ('undo', 'redo')
)
SELECT log.seq, log.week, log.role, roles.name AS role_name, log.source, log.kind,
       log.bloc, blocs.name AS bloc_name, log.subject, subjects.name AS subject_name,
       log.target, targets.name AS target_name,
       {_ITEMS} AS items,
       {_ITEM_NAMES} AS item_names,
       json_extract(log.reads, '$.lots') AS lots,
       {_PROMISES} AS promises,
       {_PROMISE_NAMES} AS promise_names,
       json_extract(log.why, '$.reason') AS reason,
       {_PERCENT.format(row="log", key="chance")} AS chance_percent,
       {_PERCENT.format(row="log", key="drawn")} AS drawn_percent,
       log.seq IN (SELECT seq FROM taken_back) AS taken_back
FROM done AS log
LEFT JOIN names AS roles ON roles.kind = 'role' AND roles.id = log.role
LEFT JOIN names AS blocs ON blocs.kind = 'bloc' AND blocs.id = log.bloc
LEFT JOIN names AS subjects ON subjects.id = log.subject AND subjects.kind = CASE log.kind
  WHEN 'move' THEN 'move' WHEN 'choose' THEN 'choice'
  WHEN 'counter' THEN {_CLAIMED.format(row="log")} ELSE 'promise' END
LEFT JOIN names AS targets ON targets.kind IN ('bloc', 'member') AND targets.id = log.target
ORDER BY log.seq
"""

OFFERS = f"""
WITH sent AS (
  SELECT log.*, json_extract(reads, '$.bloc') AS bloc FROM played_log AS log WHERE kind = 'send'
),
answered AS (
  SELECT sent.seq, (
    SELECT min(later.seq) FROM played_log AS later
    WHERE later.seq > sent.seq AND json_extract(later.reads, '$.bloc') = sent.bloc
      AND later.kind IN ('accept', 'decline', 'counter', 'send', 'retract')
  ) AS next FROM sent
)
SELECT log.seq, log.week, log.role, log.bloc, blocs.name AS bloc_name,
       {_ITEMS} AS items,
       {_ITEM_NAMES} AS item_names,
       json_extract(log.reads, '$.lots') AS lots,
       {_PROMISES} AS promises,
       {_PROMISE_NAMES} AS promise_names,
       answer.kind AS answer, answer.week AS answer_week,
       json_extract(answer.reads, '$.claim') AS claim, claims.name AS claim_name,
       {_PERCENT.format(row="answer", key="chance")} AS chance_percent,
       {_PERCENT.format(row="answer", key="drawn")} AS drawn_percent,
       log.seq IN (SELECT seq FROM taken_back) AS taken_back
FROM sent AS log
JOIN answered ON answered.seq = log.seq
LEFT JOIN played_log AS answer
  ON answer.seq = answered.next AND answer.kind IN ('accept', 'decline', 'counter')
LEFT JOIN names AS blocs ON blocs.kind = 'bloc' AND blocs.id = log.bloc
LEFT JOIN names AS claims
  ON claims.kind = {_CLAIMED.format(row="answer")}
  AND claims.id = json_extract(answer.reads, '$.claim')
ORDER BY log.seq
"""
