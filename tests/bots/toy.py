"""A deck of four blocs written by hand as rules, for bots: no author, no files."""

from typing import Any

from wargame.engine.rules import (
    Bots,
    Card,
    Cause,
    Choice,
    Clause,
    Effect,
    Happening,
    Move,
    Nominee,
    Promise,
    Role,
    Rules,
    Stance,
    Variable,
    Vote,
)
from wargame.engine.trees import TRUE

BLOCS = ("alba", "bora", "cora", "dora")
SEATS = (30, 28, 24, 18)
PORTFOLIOS = ("oil", "law", "sea", "art", "wood", "chair")
ROLES = ("office", "a", "b", "c", "d", "abroad")
ME = ("bvar", 1)
HAPPENS = Happening(0)


def _const(n: int) -> tuple[str, int]:
    return ("const", n)


def _variables() -> list[Variable]:
    made = [Variable("meter", "calm", "", 0, 10000, 5000, False)]
    made += [Variable("trust", "trust", b, 0, 10000, 5200, False) for b in BLOCS]
    made += [Variable("price", "price", b, 0, 400, 100, True) for b in BLOCS]
    made += [Variable("mood", "mood", b, -100, 100, 0, True) for b in BLOCS]
    made += [Variable("capital", "capital", r, 0, 12, 6, True) for r in ROLES]
    return made


def _calm(points: int) -> Happening:
    return Happening(0, (Effect("add", 0, "", None, _const(points)),))


def _move(
    name: str, roles: tuple[int, ...], acting: tuple[tuple[int, ...], ...], **more: Any
) -> Move:
    made: dict[str, Any] = {
        "cost": 2, "cooldown": 2, "once": False, "when": TRUE, "target": "", "track": -1,
        "among": TRUE, "partner": -1, "partner_cost": 0, "happening": _calm(100), "spoiler": False,
    }  # fmt: skip
    return Move(name, roles, acting, **(made | more))


def _promise(name: str, bloc: int, **more: bool) -> Promise:
    to = tuple(int(b == bloc) or int(bloc < 0) for b in range(4))
    kinds = {"declared": False, "offered": False} | more
    return Promise(
        name, to, kinds["declared"], kinds["offered"], False, 0, TRUE, HAPPENS, HAPPENS,
        TRUE, ("false",), ("ge", ("field", "governed"), _const(1)), HAPPENS, HAPPENS,
    )  # fmt: skip


def _votes() -> tuple[Vote, ...]:
    cast = ("btab", 0)
    sure = ("if", ("in", "b", ("pledged",)), cast, _const(0))
    quota = _const(51)
    none = _const(0)
    return (
        Vote("sitting", False, (5,), 2, cast, quota, 0, none, HAPPENS, HAPPENS),
        Vote("cabinet", True, (), 1, sure, quota, 3, none, HAPPENS, HAPPENS),
    )


def _terms() -> tuple[tuple[str, Any], ...]:
    missing = ("sub", ("me", "worth"), ("me", "fair"))
    share = ("mul", _const(2), ("clip", ("floordiv", missing, _const(30)), _const(-90), _const(60)))
    trust = ("floordiv", ("sub", ME, _const(5000)), _const(10))
    school = ("if", ("promise", 1, 1), _const(40), _const(0))
    return (
        ("share", share),
        ("trust", trust),
        ("school", ("mul", school, ("int", ("in", "b", ("b", (0, 0, 1, 0)))))),
        ("clock", ("mul", _const(10), ("field", "week"))),
        ("mood", ("bvar", 9)),
        ("base", _const(-150)),
    )


def _cards() -> tuple[Card, ...]:
    ways = (Choice("calm", TRUE, _calm(400)), Choice("fuss", TRUE, _calm(-400)))
    fork = Card("fork", 2, 20, 0, True, True, TRUE, HAPPENS, 1, ways, 1)
    return (Card("rain", 1, 20, 50, False, False, TRUE, _calm(-100), -1, (), -1), fork)


def _roles() -> tuple[Role, ...]:
    calm = ((("floordiv", ("var", 0), _const(100)), 100),)
    made = [Role("office", True, (), 6, 3, 2, calm)]
    made += [Role(ROLES[b + 1], False, (b,), 6, 2, 2, calm) for b in range(4)]
    return (*made, Role("abroad", False, (), 6, 2, 2, calm))


def _bots() -> Bots:
    yes, half = _const(1024), _const(512)
    in_oil = ("in", "p", ("p", (1, 0, 0, 0, 0, 0)))
    open_hand = Stance(
        "open", (1, 1), (), (), 1, ("lt", ("var", 0), _const(4500)), 512, ((0, half),)
    )
    closed = Stance(
        "closed", (1, 0), (0,), ((("b", (0, 0, 0, 1)), in_oil),), -1, ("false",), 0, ((1, yes),)
    )
    habits = ((), (), ((2, half),), (), (), ((3, half),))
    return Bots(2, 4, 100, 10, 150, 3, (open_hand, closed), ((5, (1, 2)),), habits)


def toy_rules() -> Rules:
    """The rules of the toy: an office, four blocs and one outsider."""
    salience = (
        (130, 90, 110, 90, 90, 90), (150, 120, 90, 90, 90, 100),
        (90, 110, 140, 120, 90, 100), (120, 90, 100, 90, 140, 90),
    )  # fmt: skip
    names = (
        "portfolio_tables member_tables series quantities pulls tracks adjudicate incidents "
        "relations aftermath lapses marks due_rows secret_variables"
    )
    nothing: Any = dict.fromkeys(names.split(), ())
    return Rules(
        deck="toy", deck_hash="toy", cast="all", blocs=BLOCS, portfolios=PORTFOLIOS,
        endings=("seated", "care"), ranks=(1, 2), variables=tuple(_variables()),
        causes=(Cause("rule", "any"),), trust=1, price=5, mood=9, capital=13, seats=SEATS,
        mood_range=(0, 40, 40, 40),
        rivals=((0, 1, 0, 0), (1, 0, 0, 0), (0, 0, 0, 1), (0, 0, 1, 0)), salience=salience,
        base_salience=90, known_wants=1, portfolio_points=(1500, 1000, 1000, 800, 700, 1500),
        ministries=(1, 1, 1, 1, 1, 0), office=(0,) * 6,
        holders=((1,) * 4,) * 5 + ((0, 1, 1, 0),), bloc_tables=(SEATS,), majority=51,
        formation=9, government=2, lots=6, lot_points=200, lot_worth=180, quiet=100, cap=12,
        offer_cost=1, new_items=3,
        fair=("floordiv", ("mul", ("btab", 0), _const(6000)), _const(90)), terms=_terms(),
        accept=("logistic", ("me", "score")),
        leave=("logistic", ("sub", _const(-250), ("me", "score"))),
        red_lines=((1, ("in", "b", ("b", (0, 0, 0, 0)))), (2, _holds(3, 0))),
        withdrawn=Happening(0, scope="b"),
        moves=(
            _move("visit", (0,), ((),), target="b", among=("not", ("in", "b", ("pledged",)))),
            _move("speech", (0,), ((),)),
            _move("march", (2,), ((1,),), cooldown=0),
            _move("note", (5,), ((),)),
        ),
        cards=_cards(),
        promises=(_promise("clean", -1, declared=True), _promise("school", 2, offered=True)),
        votes=_votes(),
        nominees=(Nominee("ana", 0, False, (5200,) * 4, HAPPENS),), on_change=HAPPENS,
        roles=_roles(),
        clauses=(
            Clause(0, ("ge", ("field", "governed"), _const(2))),
            Clause(1, ("ge", ("field", "week"), _const(9))),
        ),
        bots=_bots(), cause_limit=0, cause_income=0, cause_cost=0, cause_mark=0, cause_mandate=0,
        slot_card=0, slot_mood=1, slot_noise=10, **nothing,
    )  # fmt: skip


def _holds(bloc: int, portfolio: int) -> Any:
    """A bloc has a portfolio."""
    row = tuple(int(b == bloc) for b in range(4))
    item = tuple(int(p == portfolio) for p in range(6))
    return ("any", ("both", ("assigned", ("b", row)), ("p", item)), TRUE)
