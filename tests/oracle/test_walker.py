"""The oracle's reading of trees, by itself: small sums that can be done in the head."""

from types import SimpleNamespace
from typing import cast

import pytest

from tests.oracle.chance import draw, logistic
from tests.oracle.position import Position
from tests.oracle.table import Table
from tests.oracle.walker import elements, number, truth
from wargame.base.rng import draw as drawn
from wargame.base.rng import hash_seed
from wargame.engine.rules import Nominee, Quantity, Rules, Track
from wargame.engine.trees import TRUE, Tree

FAMILY = Track("guilds", 6, 0, ("u", "v"), (1, -1), (0, 4800), (), 1, ())


def example() -> Position:
    """Three blocs with 5, 3 and 2 seats, three portfolios; bloc 0 is asked, 1 has signed."""
    rules = SimpleNamespace(
        blocs=("a", "b", "c"),
        portfolios=("p", "q", "r"),
        nominees=(cast(Nominee, SimpleNamespace(bloc=0)),),
        bloc_tables=((5, 3, 2),),
        portfolio_tables=((10, 20, 30),),
        member_tables=((7, 9),),
        rivals=((0, 1, 0), (1, 0, 0), (0, 0, 0)),
        salience=((100, 150, 90), (90, 90, 133), (90, 90, 90)),
        portfolio_points=(400, 600, 850),
        ministries=(1, 1, 0),
        lots=4,
        lot_points=350,
        lot_worth=300,
        trust=3,
        series=((200, 150),),
        quantities=(Quantity("k", "b", (("bvar", 3), ("const", -4000)), 0, 1500, False),),
        red_lines=((1, TRUE), (1, ("false",)), (0, TRUE)),
        terms=(("t", ("const", 4)), ("u", ("bvar", 3))),
        fair=("mul", ("btab", 0), ("const", 100)),
        tracks=(FAMILY,),
        slot_noise=10,
    )
    table = Table(
        week=5,
        var=[11, 12, 13, 5000, 4500, 6000, 1, 2],
        owner=[1, -1, 1],
        filled=[1, 0, 0],
        lots=[0, 2, 0],
        pledged=[1, 1, 0],
        sent=[0, 0, 1],
        refused=[0, 0, 3],
        attached=[0, 0, 2],
        promise=[0, 2],
        drawn=[0, 3],
        dwell=[4, 8],
        governed=0,
    )
    return Position(cast(Rules, rules), int(hash_seed("walker")), table)


B = ("b", (1, 0, 1))
LEVEL_TWO: Tree = ("ge", ("mvar", 6), ("const", 2))

SUMS: list[tuple[Tree, dict[str, int], int]] = [
    (("floordiv", ("const", -7), ("const", 2)), {}, -4),
    (("floordiv", ("const", -7), ("const", 0)), {}, 0),
    (("neg", ("abs", ("const", -3))), {}, -3),
    (("sub", ("var", 2), ("mul", ("const", 2), ("const", 3))), {}, 7),
    (("min", ("bvar", 3), ("max", ("const", 1), ("const", 2))), {"b": 1}, 2),
    (("clip", ("const", 9), ("const", 1), ("const", 4)), {}, 4),
    (("if", ("gt", ("field", "week"), ("const", 4)), ("const", 1), ("const", 2)), {}, 1),
    (("int", ("promise", 1, 2)), {}, 1),
    (("table", ("const", -1), (5, 6, 7)), {}, 5),
    (("table", ("const", 9), (5, 6, 7)), {}, 7),
    (("ramp", ("const", 7000), 7000, 4500, 11), {}, 0),
    (("ramp", ("const", 5000), 7000, 4500, 11), {}, 8),
    (("ramp", ("const", 99), 0, 50, 11), {}, 11),
    (("series", 0), {}, 150),
    (("since", 0), {}, 99),
    (("since", 1), {}, 2),
    (("quantity", 0), {"b": 2}, 1500),
    (("bquantity", 0), {"b": 1}, 500),
    (("mtrust", 0), {"m": 0}, 4500),
    (("mtrust", 0), {"m": 1}, 4800),
    (("dwell", 0), {"m": 1}, 8),
    (("mtab", 0), {"m": 1}, 9),
    (("ptab", 0), {"p": 2}, 30),
    (("salience",), {"b": 1, "p": 2}, 133),
    (("me", "points"), {"b": 1}, 400 + 850 + 700),
    (("me", "worth"), {"b": 1}, (400 * 90 + 850 * 133) // 100 + 600),
    (("me", "fair"), {"b": 2}, 200),
    (("me", "score"), {"b": 1}, 4504),
    (("me", "crossed"), {"b": 1}, 1),
    (("me", "lots"), {"b": 1}, 2),
    (("me", "refused"), {"b": 2}, 3),
    (("sum", B, ("btab", 0)), {"b": 1}, 7),
    (("sum", ("less", ("rest", ("self",)), ("rivals",)), ("btab", 0)), {"b": 1}, 2),
    (("count", ("both", ("assigned", ("pledged",)), ("rest", ("filled",)))), {}, 1),
    (("count", ("either", ("free",), ("this",))), {"p": 0}, 2),
    (("sum", ("m", 0, (1, 1)), ("int", LEVEL_TWO)), {}, 1),
    (("noise", 6), {"b": 1}, 0),
]


@pytest.mark.parametrize(("tree", "at", "value"), SUMS)
def test_numbers(tree: Tree, at: dict[str, int], value: int) -> None:
    """Every word of a number tree gives the value worked out by hand."""
    assert number(example(), tree, at) == value


@pytest.mark.parametrize(
    ("tree", "at", "holds"),
    [
        (("in", "h", ("pledged",)), {"p": 0}, True),
        (("in", "h", ("b", (1, 1, 1))), {"p": 1}, False),
        (("in", "b", ("offered",)), {"b": 2}, True),
        (("in", "m", ("m", 0, (0, 1))), {"m": 0}, False),
        (("any", ("formateur",), ("eq", ("btab", 0), ("const", 5))), {"b": 2}, True),
        (("attached", 1), {"b": 2}, True),
        (("attached", 0), {"b": 2}, False),
        (("not", ("or", ("false",), ("and", TRUE, ("false",)))), {}, True),
    ],
)
def test_conditions(tree: Tree, at: dict[str, int], holds: bool) -> None:
    """Conditions read the innermost scope of their kind."""
    assert truth(example(), tree, at) is holds


def test_vacant_only_once_governed() -> None:
    """Ministries without ministers are vacant under a cabinet, not before."""
    pos = example()
    assert elements(pos, ("vacant",), {}) == {1}
    pos.table.governed = -1
    assert elements(pos, ("vacant",), {}) == set()


def test_nobody_holds_the_mandate() -> None:
    """Without a nominee the formateur is nobody, and nobody holds what is free."""
    pos = example()
    pos.table.nominee = -1
    assert elements(pos, ("formateur",), {}) == set()
    assert elements(pos, ("holder",), {"p": 1}) == set()


def test_noise_is_drawn_by_vote_and_bloc() -> None:
    """Noise of 6 is a whole number from −6 to 6, at the slot of the vote and the bloc."""
    pos = example()
    value = number(pos, ("noise", 6), {"b": 2, "vote": 1})
    assert value == draw(pos.key, 5, 10 + 1 * 3 + 2, 13) - 6


def test_dice_agree_with_the_source() -> None:
    """The oracle's dice and the engine's random source are the same function."""
    key = hash_seed(7)
    ours = [draw(int(key), 3, slot, 1024) for slot in range(20)]
    theirs = [int(drawn(key.reshape(1), 3, slot, 1024)[0]) for slot in range(20)]
    assert ours == theirs


def test_logistic_points() -> None:
    """The chances that the model's page names, and the ends of the table."""
    assert [logistic(x) for x in (-600, -200, 0, 200)] == [3, 122, 512, 902]
    assert logistic(-10_000) == logistic(-600) and logistic(10_000) == logistic(600)
