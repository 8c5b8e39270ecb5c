"""How the game went: weeks, meters, what moved them, and the votes."""

MONDAY = (
    "date(json_extract(document, '$.deck.starts'), '-6 days', 'weekday 1',"
    " '+' || (7 * ({week} - 1)) || ' days')"
)
"""The Monday on which a week begins; needs the table `deck` beside it."""

_WORDS = {
    "cost": "Spent",
    "drift": "Weekly drift",
    "income": "Weekly income",
    "limit": "Limit of the scale",
    "mandate": "The mandate passed on",
    "mark": "Asking price",
    "withdrawn": "A bloc left the coalition",
}
"""Causes that the engine itself names."""


def _cases(words: dict[str, str]) -> str:
    return " ".join(f"WHEN '{key}' THEN '{word}'" for key, word in words.items())


WEEKS = f"""
SELECT ends.week, {MONDAY.format(week="ends.week")} AS monday,
       (SELECT group_concat(json_extract(reads, '$.card'), ', ') FROM played_notes AS notes
        WHERE week = ends.week AND kind IN ('card', 'inject')) AS cards,
       (SELECT group_concat((
          SELECT coalesce(name, id) FROM names
          WHERE names.kind = 'card' AND id = json_extract(reads, '$.card')), ', ')
        FROM played_notes AS notes
        WHERE week = ends.week AND kind IN ('card', 'inject')) AS card_names,
       (SELECT json_extract(reads, '$.option') FROM played_notes AS notes
        WHERE week = ends.week AND kind = 'choice') AS choice,
       (SELECT count(*) FROM played_log AS log
        WHERE log.week = ends.week AND kind NOT IN ('undo', 'redo')
          AND seq NOT IN (SELECT seq FROM taken_back)) AS acts,
       json_extract(ballots.reads, '$.vote') AS vote, votes.name AS vote_name,
       json_extract(ballots.reads, '$.total') AS votes_for,
       json_extract(ballots.reads, '$.quota') AS quota,
       json_extract(ballots.reads, '$.passed') AS passed,
       ends.ending, endings.name AS ending_name
FROM played_week_ends AS ends JOIN deck
LEFT JOIN played_notes AS ballots ON ballots.week = ends.week AND ballots.kind = 'vote'
LEFT JOIN names AS votes
  ON votes.kind = 'vote' AND votes.id = json_extract(ballots.reads, '$.vote')
LEFT JOIN names AS endings ON endings.kind = 'ending' AND endings.id = ends.ending
WHERE ends.week > 0
ORDER BY ends.week
"""

METERS_BY_WEEK = f"""
SELECT now.week, CASE WHEN now.week > 0 THEN {MONDAY.format(week="now.week")} END AS monday,
       now.id AS meter, names.name AS meter_name,
       now.value / 100.0 AS points, (now.value - was.value) / 100.0 AS change
FROM played_variables AS now JOIN deck
LEFT JOIN played_variables AS was ON was.week = now.week - 1 AND was.line = now.line
LEFT JOIN names ON names.kind = 'meter' AND names.id = now.id
WHERE now.kind = 'meter'
ORDER BY now.week, now.line
"""

CAUSES = f"""
SELECT line.week, line.line, line.phase, line.kind, line.id,
       coalesce(things.name, line.kind) AS name, line.of, owners.name AS of_name,
       CASE line.unit WHEN 'h' THEN line.amount / 100.0 ELSE line.amount END AS change,
       CASE WHEN line.kind = 'price' THEN 'percent' WHEN line.kind = 'level' THEN 'levels'
            WHEN line.kind = 'mood' THEN 'logits' WHEN line.unit = 'h' THEN 'points'
            ELSE 'whole' END AS unit,
       line.cause, line.cause_id, line.cause_part,
       coalesce(
         causers.name
           || CASE WHEN line.cause IN ('promise', 'vote') THEN ': ' || line.cause_part ELSE '' END,
         CASE line.cause {_cases(_WORDS)} ELSE line.cause END
       ) AS cause_name
FROM played_ledger AS line
LEFT JOIN names AS things
  ON things.kind = CASE line.kind WHEN 'level' THEN 'track' ELSE line.kind END
  AND things.id = line.id
LEFT JOIN names AS owners
  ON owners.kind = CASE line.kind WHEN 'capital' THEN 'role' WHEN 'level' THEN 'member'
                                  ELSE 'bloc' END
  AND owners.id = line.of
LEFT JOIN names AS causers
  ON causers.kind = CASE line.cause WHEN 'step' THEN 'track' WHEN 'mandate' THEN 'nominee'
                                    ELSE line.cause END
  AND causers.id = line.cause_id || CASE
    WHEN line.cause IN ('anchor', 'choice', 'level') THEN '/' || line.cause_part
    WHEN line.cause = 'quantity'
      THEN '/' || substr(line.cause_part, instr(line.cause_part, ':') + 1)
    ELSE '' END
ORDER BY line.week, line.line
"""

VOTES = """
SELECT notes.week, json_extract(notes.reads, '$.vote') AS vote, titles.name AS vote_name,
       blocs.id AS bloc, blocs.name AS bloc_name, blocs.seats,
       coalesce(json_extract(notes.reads, '$.votes.' || blocs.id), 0) AS votes_for,
       json_extract(notes.reads, '$.total') AS total,
       json_extract(notes.reads, '$.quota') AS quota,
       json_extract(notes.reads, '$.passed') AS passed
FROM played_notes AS notes
JOIN (
  SELECT each.key AS place, json_extract(each.value, '$.id') AS id,
         coalesce(json_extract(each.value, '$.seats'), 0) AS seats, name
  FROM deck, json_each(document, '$.blocs.bloc') AS each
  JOIN names ON kind = 'bloc' AND names.id = json_extract(each.value, '$.id')
) AS blocs
LEFT JOIN names AS titles
  ON titles.kind = 'vote' AND titles.id = json_extract(notes.reads, '$.vote')
WHERE notes.kind = 'vote'
ORDER BY notes.week, notes.line, blocs.place
"""
