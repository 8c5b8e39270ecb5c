"""A deck as small as one can be that uses every file, built in code for the tests to break."""

import copy
import json
from decimal import Decimal
from pathlib import Path
from typing import Any

from wargame.deck import Deck, from_document

TABLES: dict[str, Any] = {
    "deck": {
        "format": 1,
        "id": "small",
        "version": "1.0.0",
        "title": "Small",
        "summary": "Three blocs.",
        "languages": ["en"],
        "starts": "2025-12-15",
        "length": {"formation": 4, "government": 2},
        "seats": 100,
        "majority": 51,
        "lots": {"count": 2, "points": 2, "worth": 1.5},
    },
    "blocs": {
        "base_salience": 90,
        "attribute": [{"id": "lean", "name": "Lean", "low": 10, "whole": True}],
        "sets": {"left": "The left"},
        "bloc": [
            {
                "id": "red",
                "name": "Red",
                "short": "Red",
                "letter": "R",
                "seats": 45,
                "sets": ["left"],
                "values": {"lean": 20},
                "wants": {"mines": 150},
                "rivals": ["blue"],
            },
            {
                "id": "blue",
                "name": "Blue",
                "short": "Blue",
                "letter": "B",
                "seats": 35,
                "values": {"lean": 60},
                "rivals": ["red"],
                "red_lines": [{"when": "promised(reform)", "text": "No reform."}],
            },
            {
                "id": "green",
                "name": "Green",
                "short": "Green",
                "letter": "G",
                "seats": 20,
                "sets": ["left"],
                "values": {"lean": 40},
            },
        ],
    },
    "roles": {
        "role": [
            {"id": "chair", "name": "Chair", "office": True, "capital": 8},
            {"id": "reds", "name": "Reds", "blocs": ["red"]},
            {"id": "blues", "name": "Blues", "blocs": ["blue"]},
            {"id": "greens", "name": "Greens", "blocs": ["green"]},
            {"id": "coalition", "name": "Left", "blocs": ["red", "green"]},
        ],
        "cast": [
            {"id": "solo", "name": "Solo", "roles": ["chair", "reds", "blues", "greens"]},
            {"id": "pair", "name": "Pair", "roles": ["chair", "coalition", "blues"]},
        ],
    },
    "portfolios": {
        "values": {"weight": "Weight"},
        "sets": {"heavy": "Heavy"},
        "kind": [
            {"id": "ministry", "name": "Ministries"},
            {"id": "post", "name": "Posts", "ministry": False},
        ],
        "portfolio": [
            {"id": "mines", "name": "Mines", "kind": "ministry", "points": 15, "sets": ["heavy"]},
            {"id": "parks", "name": "Parks", "kind": "ministry", "points": 5.5},
            {"id": "speaker", "name": "Speaker", "kind": "post", "points": 10},
        ],
    },
    "meters": {
        "meter": [
            {
                "id": "trade",
                "name": "Trade",
                "start": 45.5,
                "headline": True,
                "rate": 10,
                "anchor": [
                    {"label": "Base", "value": "50"},
                    {"label": "Course", "line": "course", "times": -0.5},
                    {"label": "Unrest", "value": "-2*unrest"},
                ],
            },
            {"id": "calm", "name": "Calm", "start": 60},
        ],
        "counter": [{"id": "unrest", "name": "Unrest"}],
        "series": [{"id": "troops", "name": "Troops", "values": [3, 2.5, 2]}],
    },
    "derived": {
        "quantity": [
            {
                "id": "course",
                "name": "Course",
                "low": -20,
                "high": 20,
                "term": [
                    {"label": "Start", "value": "10"},
                    {"label": "Reform", "value": "15*promised(reform)"},
                ],
            },
            {
                "id": "asking",
                "name": "Asking",
                "scope": "bloc",
                "term": [{"label": "Price", "value": "me.price"}],
            },
        ]
    },
    "bargaining": {
        "fair": "me.seats*0.3",
        "term": [
            {
                "id": "share",
                "label": "Share",
                "value": "me.points - me.fair",
                "favours": "Enough.",
                "hinders": "Not enough.",
            },
            {"id": "mood", "label": "Mood", "value": "me.mood", "favours": "+", "hinders": "-"},
        ],
        "leave": "logistic(-me.score - 400)",
        "withdrawn": [{"on": "trust", "of": "me", "add": -4}],
    },
    "promises": {
        "promise": [
            {
                "id": "reform",
                "name": "Reform",
                "text": "Reform begins.",
                "declared": True,
                "kept_when": "calm >= 50",
                "due": "governed_weeks >= 1",
                "broken": [{"on": "calm", "add": -5}],
            }
        ]
    },
    "government": {
        "vote": [
            {
                "id": "sitting",
                "name": "Sitting",
                "kind": "posts",
                "posts": ["speaker"],
                "votes": "me.seats if me in pledged else 0",
                "quota": "majority",
            },
            {
                "id": "cabinet",
                "name": "Cabinet",
                "kind": "cabinet",
                "votes": "me.seats*(me in pledged) + noise(3)",
                "quota": "majority",
                "minimum": 1,
                "objectors": "sum(blocs - holder, me.seats//10)",
            },
        ],
        "nominee": [
            {"id": "ann", "name": "Ann", "bloc": "red", "trust": {"blue": 40, "green": 55}},
            {"id": "bob", "name": "Bob", "bloc": "blue", "trust": {"red": 45, "green": 50}},
        ],
        "lapse": [{"when": "failed >= 2", "reason": "Two failures."}],
    },
    "tracks": {
        "track": [
            {
                "id": "alarm",
                "name": "Alarm",
                "watch": "trade",
                "up": [50, 60],
                "down": [45, 55],
                "level": [
                    {"name": "Quiet"},
                    {"name": "Loud", "effects": {"calm": -1}},
                    {"name": "Wild"},
                ],
            },
            {
                "id": "guilds",
                "name": "Guilds",
                "values": {"heat": "Heat"},
                "sets": {"afloat": "Afloat"},
                "level": [{"name": "Angry"}, {"name": "Quiet"}],
                "step": [{"levels": [0], "by": 1, "chance": "logistic(faction.heat)"}],
                "member": [
                    {
                        "id": "pilots",
                        "name": "Pilots",
                        "bloc": "green",
                        "start": 0,
                        "values": {"heat": 2.5},
                        "sets": ["afloat"],
                    },
                    {"id": "porters", "name": "Porters", "start": 1},
                ],
            },
        ]
    },
    "moves": {
        "move": [
            {
                "id": "talk",
                "name": "Talk",
                "who": ["office"],
                "cost": 2,
                "target": "bloc",
                "also": [{"on": "trust", "of": "target", "add": 5}, {"reveal": "target"}],
            },
            {
                "id": "sulk",
                "name": "Sulk",
                "who": ["green"],
                "cost": 1,
                "also": [{"mark": 115, "of": "me", "weeks": 3}],
            },
        ]
    },
    "cards": {
        "card": [
            {
                "id": "storm",
                "title": "Storm",
                "text": "A storm.",
                "weeks": [1, 4],
                "role": "office",
                "default": "wait",
                "choice": [
                    {"id": "wait", "text": "Wait.", "effects": {"calm": -2}},
                    {"id": "act", "text": "Act.", "effects": {"trade": -1}},
                ],
                "effects": {"calm": -3},
                "also": [{"on": "trade", "add": -1, "after": 1, "weeks": 2}],
            }
        ]
    },
    "rules": {
        "rule": [
            {"id": "wear", "name": "Wear", "when": "week >= 3", "effects": {"calm": -0.25}},
            {
                "id": "grudge",
                "name": "Grudge",
                "phase": "relations",
                "for_each": "bloc",
                "when": "me not in pledged",
                "also": [{"on": "trust", "of": "me", "add": -0.8}],
            },
        ]
    },
    "endings": {
        "ending": [
            {"id": "formed", "title": "Formed", "text": "It governs.", "rank": 1},
            {"id": "none", "title": "None", "text": "Nobody governs.", "rank": 2},
        ],
        "clause": [
            {"ending": "formed", "when": "governed_weeks >= 2", "reason": "Two weeks."},
            {"ending": "none", "when": "not governed and week >= 4", "reason": "Time."},
        ],
    },
    "history": {
        "event": [
            {"date": "2025-12-10", "title": "The vote", "text": "Three lists won seats."},
            {"week": 2, "title": "The speaker"},
        ],
        "outcome": {"ending": "none", "text": "They are talking still."},
    },
    "bots": {"stance": [{"id": "plain", "name": "Plain", "weight": {"ann": 1, "bob": 1}}]},
}


def tables() -> dict[str, Any]:
    """A copy of the tables, to be changed freely."""
    return copy.deepcopy(TABLES)


def changed(path: str, value: Any) -> dict[str, Any]:
    """The tables with one value set, at a path such as ``blocs.bloc.0.seats``; None takes out."""
    found = tables()
    here: Any = found
    *steps, last = [int(step) if step.isdigit() else step for step in path.split(".")]
    for step in steps:
        here = here[step]
    if value is None:
        del here[last]
    elif isinstance(here, list) and last == len(here):
        here.append(value)
    else:
        here[last] = value
    return found


def small(path: str = "", value: Any = None) -> Deck:
    """The deck, with one value changed where ``path`` says so."""
    return from_document(changed(path, value) if path else tables())


def write(folder: Path, made: dict[str, Any] | None = None) -> Path:
    """Write tables as the TOML files of a deck folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for file, table in (made or TABLES).items():
        lines = [f"{key} = {_toml(value)}" for key, value in table.items()]
        (folder / f"{file}.toml").write_text("\n".join(lines), encoding="utf-8")
    return folder


def _toml(value: Any) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key} = {_toml(each)}" for key, each in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(_toml(each) for each in value) + "]"
    return str(value) if isinstance(value, Decimal) else json.dumps(value)
