"""The small deck with everything in it that no shipped deck has a use for."""

from typing import Any

from tests.deck.small import tables
from wargame.deck import Deck, from_document

CARD: dict[str, Any] = {
    "id": "purse",
    "title": "A purse",
    "text": "Somebody has paid.",
    "weeks": [1, 4],
    "image": "purse.png",
    "when": "broken(reform) or abs(week - 2) != stage and count(portfolios & free) * 40 < chamber",
    "also": [
        {"promise": "reform", "becomes": "broken"},
        {"promise": "reform", "becomes": "void"},
    ],
}

RULES: list[dict[str, Any]] = [
    {
        "id": "crowd",
        "name": "A crowd",
        "when": "any(offered | ~left, me.seats > 10) and not all(blocs, points(me) >= 90)",
        "effects": {"calm": -0.5},
    },
    {
        "id": "guild_talk",
        "name": "Talk in the guilds",
        "for_each": "guilds",
        "when": "faction.seats > 10 and faction.weeks > 0",
        "effects": {"calm": 0.25},
    },
]

EXPERIMENT: dict[str, Any] = {
    "id": "calmer",
    "text": "A calm start, and promises with another end.",
    "change": [
        {"on": "calm", "add": 5},
        *({"promise": "reform", "becomes": word} for word in ("given", "kept", "broken", "void")),
    ],
    "mean": "calm",
}


def full() -> Deck:
    """The deck; its pictures are said to lie in its folder."""
    made = tables()
    made["deck"] |= {"offer_cost": 2, "image": "deck.png", "art": "river", "spoilers": False}
    made["blocs"]["base_salience"] = 80
    made["blocs"]["attribute"][0]["high"] = 90
    made["blocs"]["attribute"].append({"id": "grudge_held", "name": "Grudge", "secret": True})
    made["blocs"]["bloc"][0]["image"] = "red.jpg"
    made["roles"]["role"][0]["image"] = "chair.png"
    made["meters"]["meter"][1] |= {"low": 5, "high": 95}
    made["meters"]["counter"][0]["start"] = 1
    made["derived"]["quantity"][0]["secret"] = True
    made["tracks"]["track"][1]["level"].insert(1, {"name": "Sullen"})
    made["tracks"]["track"][1]["step"].insert(0, {"levels": [0], "by": 2, "when": "calm > 90"})
    made["cards"]["card"].append(CARD)
    made["rules"]["rule"] += RULES
    made["balance"] = {"experiment": [EXPERIMENT]}
    made["bots"]["step"] = 10
    made["papers"] = {"images": ["chair.png", "deck.png", "purse.png", "red.jpg"]}
    return from_document(made)


def with_bars() -> Deck:
    """The same with another cover."""
    deck = full()
    return deck.model_copy(update={"deck": deck.deck.model_copy(update={"art": "bars"})})
