"""Decks that nobody wrote.

The small deck with other chambers, prices, pulls and thresholds, and the rules of tiny with effects
strewn about.
"""

from functools import lru_cache
from random import Random
from typing import Any

from tests.deck.small import tables
from tests.oracle.mutants import Mutator
from tests.oracle.together import engine_of
from wargame.deck import Deck, compile_deck, from_document
from wargame.engine import Engine

LETTERS = "ACDEFHI"


def made_deck(seed: int) -> Deck:
    """The small deck with three to eight blocs and everything that is a number drawn anew."""
    luck, made = Random(seed), tables()
    _blocs(made, luck)
    _portfolios(made, luck)
    made["deck"]["lots"] = {"count": luck.randrange(6), "points": luck.choice([0.5, 2, 3.25]),
                            "worth": luck.choice([0, 1.5, 4])}  # fmt: skip
    made["deck"]["length"] = {"formation": luck.randrange(2, 7), "government": 2}
    trade, calm = made["meters"]["meter"]
    trade |= {"start": luck.randrange(101), "rate": luck.randrange(1, 101)}
    trade["anchor"][0]["value"] = str(luck.randrange(-40, 140))
    trade["anchor"][1]["times"] = luck.choice([-3, -0.5, 0.25, 2])
    calm["start"] = luck.randrange(101)
    made["tracks"]["track"][0] |= {"up": [50, 60], "down": [luck.randrange(20, 50), 55]}
    made["bargaining"]["fair"] = f"me.seats*{luck.choice(['0.1', '0.3', '1.25'])}"
    card = made["cards"]["card"][0]
    card["also"][0] |= {"add": luck.randrange(-9, 10) or 1, "weeks": luck.randrange(1, 4)}
    return from_document(made)


def _blocs(made: dict[str, Any], luck: Random) -> None:
    """More blocs, seats that sum to the chamber's, and a majority of them."""
    del made["roles"]["cast"][1:], made["roles"]["role"][4:]
    blocs = made["blocs"]["bloc"]
    for letter in LETTERS[: luck.randrange(6)]:
        name = f"list_{letter.lower()}"
        values = {"lean": luck.randrange(10, 101)}
        blocs.append({"id": name, "name": name, "short": name, "letter": letter, "values": values})
        role = {"id": f"for_{name}", "name": name, "blocs": [name]}
        made["roles"]["role"].append(role)
        made["roles"]["cast"][0]["roles"].append(role["id"])
    for nominee in made["government"]["nominee"]:
        others = [bloc["id"] for bloc in blocs if bloc["id"] != nominee["bloc"]]
        nominee["trust"] = {name: luck.randrange(30, 75) for name in others}
    for bloc in blocs:
        bloc |= {"seats": luck.randrange(1, 60), "mood": luck.randrange(60)}
    seats = sum(bloc["seats"] for bloc in blocs)
    made["deck"] |= {"seats": seats, "majority": seats // 2 + 1}


def _portfolios(made: dict[str, Any], luck: Random) -> None:
    """More ministries, at any price."""
    portfolios = made["portfolios"]["portfolio"]
    for number in range(luck.randrange(4)):
        name = f"desk_{number}"
        portfolios.append({"id": name, "name": name, "kind": "ministry", "points": 1})
    for each in portfolios:
        each["points"] = luck.choice([0.5, 5, 9.75, 20])


@lru_cache(maxsize=64)
def made_engine(kind: str, seed: int) -> Engine:
    """The engine of a generated deck ("deck"), or of changed rules ("mutant")."""
    if kind == "deck":
        return Engine(compile_deck(made_deck(seed)))
    return Engine(Mutator(engine_of("tiny").rules, seed).mutant())
