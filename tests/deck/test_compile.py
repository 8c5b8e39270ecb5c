"""The small deck as rules: order of variables, causes, slots, roles, effects, pulls, tracks."""

from typing import Any

import pytest

from tests.deck.evaluate import begin, engine
from tests.deck.small import small
from wargame.base.errors import UserError
from wargame.deck import compile_deck
from wargame.engine.rules import Cause, Effect, Rules


def rules(path: str = "", value: Any = None, cast: str = "solo") -> Rules:
    """The rules of the small deck, with one value changed."""
    return compile_deck(small(path, value), cast)


def cause(made: Rules, index: int) -> tuple[str, str, str]:
    """A cause by its index, as kind, id and part."""
    found = made.causes[index]
    return found.kind, found.id, found.part


def test_variables_come_in_the_agreed_order() -> None:
    """Meters, counters, levels, blocks over blocs, capital of the cast."""
    made = rules()
    kinds = [variable.kind for variable in made.variables]
    assert (
        kinds
        == ["meter"] * 2
        + ["counter"]
        + ["level"] * 3
        + ["trust"] * 3
        + ["price"] * 3
        + ["mood"] * 3
        + ["attribute"] * 3
        + ["capital"] * 4
    )
    assert (made.trust, made.price, made.mood, made.capital) == (6, 9, 12, 18)


def test_starts_are_in_the_unit_of_the_variable() -> None:
    """Points are hundredths; counters, levels, prices and capital are whole."""
    starts = [variable.start for variable in rules().variables]
    assert starts == [4550, 6000, 0, 0, 0, 1, 5000, 5000, 5000] + [100] * 3 + [0] * 3 + [
        20,
        60,
        40,
    ] + [8, 4, 4, 4]


def test_roles_follow_the_cast() -> None:
    """Roles come in the order of the cast; an unknown cast is said."""
    made = rules(cast="pair")
    assert [(role.id, role.blocs) for role in made.roles] == [
        ("chair", ()),
        ("coalition", (0, 2)),
        ("blues", (1,)),
    ]
    with pytest.raises(UserError, match="did you mean 'pair'"):
        rules(cast="pear")


@pytest.mark.parametrize(
    ("who", "cast", "roles", "acting"),
    [
        (["office"], "solo", (0,), ((),)),
        (["chair"], "solo", (0,), ((),)),
        (["green", "red"], "solo", (3, 1), ((2,), (0,))),
        (["green", "red"], "pair", (1,), ((2, 0),)),
        (["coalition"], "pair", (1,), ((0, 2),)),
        (["coalition"], "solo", (), ()),
        (["office", "blue"], "pair", (0, 2), ((), (1,))),
    ],
)
def test_who_may_move(who: list[str], cast: str, roles: Any, acting: Any) -> None:
    """A bloc means who speaks for it, acting as it; a role may act as any of its blocs."""
    move = rules("moves.move.1", {"id": "sulk", "name": "Sulk", "cost": 1, "who": who}, cast)
    assert (move.moves[1].roles, move.moves[1].acting) == (roles, acting)


def test_a_move_of_blocs_is_read_in_bloc_scope() -> None:
    """Only where every player acts as a bloc is there a me."""
    made = rules()
    assert [move.happening.scope for move in made.moves] == ["", "b"]
    assert made.moves[1].happening.effects == (
        Effect("mark", made.price, "b", ("self",), ("const", 115), mark=0, weeks=3),
    )


def test_a_pull_begins_with_its_drift() -> None:
    """Constants are summed into the first term; an opened quantity gives its terms, then limit."""
    made = rules()
    (pull,) = made.pulls
    causes = [cause(made, index) for index, _ in pull.terms]
    assert causes == [
        ("drift", "trade", ""),
        ("quantity", "course", "trade:1"),
        ("limit", "course", ""),
        ("anchor", "trade", "2"),
    ]
    assert pull.terms[0] == (pull.drift, ("const", 5000 - 500))
    assert pull.terms[1][1] == ("mul", ("int", ("promise", 0, 1)), ("const", -15 * 50))


@pytest.mark.parametrize(("promise", "wanted"), [(0, 5000 - 500), (1, 5000 - 1000)])
def test_an_opened_quantity_adds_up_to_the_quantity(promise: int, wanted: int) -> None:
    """Σ of its shares is times · quantity: the limit takes what the bounds take."""
    (pull,) = engine().rules.pulls
    state = begin(promise=promise)
    assert sum(int(engine().numbers(tree, state)[0]) for _, tree in pull.terms) == wanted


def test_thresholds_are_steps_up_then_down() -> None:
    """Each rung gives one way up and one down, exact in hundredths."""
    made = rules()
    steps = [(s.levels, s.by, s.happening.when) for s in made.tracks[0].steps]
    trade = ("var", 0)
    assert steps == [
        ((0,), 1, ("ge", trade, ("const", 5000))),
        ((1,), 1, ("ge", trade, ("const", 6000))),
        ((1,), -1, ("lt", trade, ("const", 4500))),
        ((2,), -1, ("lt", trade, ("const", 5500))),
    ]


def test_falling_thresholds_turn_round() -> None:
    """A falling ladder climbs at or below, and steps back at or above."""
    track: dict[str, Any] = {"id": "alarm", "name": "Alarm", "watch": "trade", "falling": True}
    track |= {"up": [40], "down": [45], "level": [{"name": "Quiet"}, {"name": "Loud"}]}
    steps = rules("tracks.track.0", track).tracks[0].steps
    assert [(s.by, s.happening.when[0]) for s in steps] == [(1, "le"), (-1, "ge")]


def test_members_know_their_bloc_and_row() -> None:
    """Tracks point to their variables, dwell rows, blocs and default trust."""
    ladder, family = rules().tracks
    assert (ladder.base, ladder.row, ladder.members) == (3, 0, ("alarm",))
    assert (family.base, family.row, family.blocs, family.trust) == (4, 1, (2, -1), (5000, 5000))


def test_slots_are_reserved_for_every_element() -> None:
    """A chance in a family takes one slot a member; what is certain takes none."""
    made = rules("rules.rule.0.chance", "512")
    chances = [made.adjudicate[0].slot, made.tracks[1].steps[0].happening.slot]
    assert [*chances, made.lapses[0].slot] == [2000, 2001, 2003]
    assert made.relations[0].slot == -1


def test_slots_do_not_depend_on_the_cast() -> None:
    """The same deck draws the same chances whoever sits at the table."""
    solo, pair = rules(), rules(cast="pair")
    assert solo.lapses == pair.lapses and solo.tracks == pair.tracks


def test_delayed_effects_have_a_row() -> None:
    """A change after 1 week for 2 weeks is bits 1 and 2 of its row."""
    made = rules()
    immediate, delayed = made.cards[0].happening.effects
    assert (immediate.base, immediate.amount, immediate.due) == (1, ("const", -300), -1)
    assert (delayed.due, delayed.weeks) == (0, 0b110)
    assert made.due_rows == ((0, -100, made.cards[0].happening.cause),)


def test_short_effects_go_in_the_order_of_variables() -> None:
    """How the author orders a table of effects makes no difference."""
    one = rules("rules.rule.0.effects", {"calm": 1, "trade": 2})
    two = rules("rules.rule.0.effects", {"trade": 2, "calm": 1})
    assert one.adjudicate == two.adjudicate


@pytest.mark.parametrize(
    ("effect", "wanted"),
    [
        ({"on": "capital", "of": "office", "add": -4}, ("r", (1, 0, 0, 0))),
        ({"on": "capital", "of": "green", "add": 1}, ("r", (0, 0, 0, 1))),
        ({"on": "capital", "of": "me", "add": 1}, ("acting",)),
        ({"on": "trust", "of": "left", "add": 1}, ("b", (1, 0, 1))),
        ({"on": "lean", "of": "target", "to": 50}, ("target",)),
        ({"on": "guilds", "of": "afloat", "add": 1}, ("m", 1, (1, 0))),
        ({"reveal": "target"}, ("target",)),
        ({"promise": "reform", "becomes": "void"}, None),
        ({"on": "trade", "add": "2*unrest"}, None),
    ],
)
def test_effects_know_whose(effect: dict[str, Any], wanted: Any) -> None:
    """Sets, roles, members, the target and the acting role are found."""
    made = rules("moves.move.0.also", [effect])
    assert made.moves[0].happening.effects[0].who == wanted


def test_effects_of_another_cast_are_left_out() -> None:
    """The capital of a role that does not sit at this table cannot change."""
    path, effect = "moves.move.0.also", [{"on": "capital", "of": "coalition", "add": 1}]
    assert rules(path, effect).moves[0].happening.effects == ()
    assert len(rules(path, effect, "pair").moves[0].happening.effects) == 1


def test_statics_are_tables() -> None:
    """Seats, points, wants, rivals, holders and masks are plain numbers."""
    made = rules("portfolios.portfolio.0.holders", "left")
    assert (made.seats, made.portfolio_points) == ((45, 35, 20), (1500, 550, 1000))
    assert (made.ministries, made.holders) == ((1, 1, 0), ((1, 0, 1), (1, 1, 1), (1, 1, 1)))
    assert made.salience[0] == (150, 90, 90) and made.rivals == ((0, 1, 0), (1, 0, 0), (0, 0, 0))
    assert made.secret_variables == (12, 13, 14, 18, 19, 20, 21)


def test_every_cause_is_named_once() -> None:
    """Causes are unique, and those of the engine are among them."""
    made = rules()
    assert len(set(made.causes)) == len(made.causes)
    kinds = {Cause("limit", ""), Cause("income", ""), Cause("cost", ""), Cause("mark", "")}
    assert kinds <= set(made.causes) and cause(made, made.cause_mandate) == ("mandate", "", "")


def test_compiling_twice_gives_the_same() -> None:
    """Rules are a function of deck and cast."""
    assert rules() == rules()
    assert rules() == compile_deck(small(), None)
