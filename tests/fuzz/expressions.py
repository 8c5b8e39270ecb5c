"""Expressions by grammar, and ways to make them wrong."""

from random import Random

BLOC_SETS = "blocs red blue green left pledged formateur offered partners me rivals holder".split()
ITEM_SETS = "portfolios ministries ministry post heavy mines filled free vacant it".split()
MEMBER_SETS = "guilds pilots porters afloat".split()
NUMBERS = (
    "trade calm unrest troops course alarm week governed_weeks designated_weeks failed lost "
    "majority chamber total_points stage me.seats me.trust me.price me.mood me.lots me.points "
    "me.worth me.fair me.score me.crossed me.refused me.lean me.asking it.points it.weight "
    "faction.level faction.weeks faction.trust faction.heat salience since(storm) level(pilots) "
    "level(alarm) noise(5)"
).split()
TRUTHS = (
    "governed vacancy sitting cabinet True False promised(reform) kept(reform) broken(reform) "
    "nominee_is(ann) nominee_is(bob)"
).split()
FIGURES = (
    "0 1 2 5 12.25 0.5 99 100 0.01 9999 100000 2147483647 2147483648 9.999 00 007 1.0 "
    "99999999999999999999 1e9 1_000 0x10 .5 5."
).split()
HOSTILE = (
    "__import__('os').system('true')", "().__class__", "me.__class__", "lambda: 1",
    "[x for x in blocs]", "{}", "f'{week}'", "(x := 1)", "blocs[0]", "*blocs", "**blocs", "...",
    "None", "yield", "await week", "week.real", "print(1)", "eval(week)", "count.__globals__",
    "9" * 280, "-" * 290 + "1", "~" * 290 + "blocs", "not " * 70 + "True",
    "(" * 148 + "1" + ")" * 148, "abs(" * 60 + "1" + ")" * 60, "week" + "+week" * 59,
    "any(left," * 30 + "True" + ")" * 30, "sum(blocs," * 26 + "1" + ")" * 26,
    "1 if 1 else " * 24 + "1", "week<" * 59 + "week", "\x00", "\u202eweek", "wéek", "\ud800", "#",
    "\n\n", "\\", "week\x0c", "'" * 300, "min(" + "1," * 140 + "1)",
    "table(week," + "1," * 140 + "1)", "ramp(week,1,1,9)", "week//0", "noise(1000)", "noise(-1)",
    "level(guilds)", "since(reform)", "holds(blocs, blocs)", "1" + "*10" * 40,
)  # fmt: skip
CHAINS = (
    ("", "-1"), ("", "+week"), ("", "*1"), ("", "//2"), ("1-(", ")"), ("1<(", ")<2"), ("1<(", ")"),
    ("", "<2"), ("", " and governed"), ("not ", ""), ("-", ""), ("~", ""), ("", "&left"),
    ("", "-red"), ("red|(", ")"), ("1 if(", ")else 2"), ("(", ")if governed else 1"),
    ("1 if week else(", ")"), ("sitting if(", ")else cabinet"), ("abs(", ")"), ("min(1,", ")"),
    ("clip(", ",1,2)"), ("count(left,", ")"), ("any(me-left,", ")"), ("sum(rivals,", ")"),
    ("holds(", ",free)"), ("assigned_to(", ")"), ("(", ")in left"), ("table(", ",1,2)"),
    ("logistic(", ")"), ("ramp(", ",1,2,3)"), ("(", ")"), ("(", ",)"), ("", "=="), ("", ".a"),
    ("", "(1)"), ("", "[0]"), ("level(", ")"), ("(", ")==(governed)"), ("(1<(", ")<2)"),
    ("-(", ")-1"),
)  # fmt: skip
WORDS = " ".join((*BLOC_SETS, *ITEM_SETS, *MEMBER_SETS, *NUMBERS, *TRUTHS)).split()
GLUE = (
    "( ) ( ) , . + - * // & | ~ < <= == != > >= and or not in if else count( sum( any( all(".split()
)


def number(luck: Random, depth: int = 4) -> str:
    """A number, as deep as ``depth`` allows."""
    if depth <= 0 or luck.random() < 0.15:
        return luck.choice(NUMBERS) if luck.random() < 0.7 else luck.choice(FIGURES)
    a, b = (number(luck, depth - 1) for _ in "ab")
    made = (
        f"({a} {luck.choice(('+', '-', '*', '//', '+', '-'))} {b})",
        f"-{a}",
        f"abs({a})",
        f"{luck.choice(('min', 'max'))}({a}, {b})",
        f"clip({a}, {luck.choice(FIGURES)}, {luck.choice(FIGURES)})",
        f"({a} if {truth(luck, depth - 1)} else {b})",
        f"sum({group(luck, depth - 1)}, {a})",
        f"count({group(luck, depth - 1)})",
        f"count({group(luck, depth - 1)}, {truth(luck, depth - 1)})",
        f"{luck.choice(('seats', 'points'))}({bloc_set(luck, depth - 1)})",
        f"table({a}, {luck.choice(FIGURES)}, {luck.choice(FIGURES)}, 3)",
        f"logistic({a})",
        f"ramp({a}, {luck.choice(FIGURES)}, {luck.choice(FIGURES)}, {luck.choice(('5', '100'))})",
    )
    return luck.choice(made)


def truth(luck: Random, depth: int = 4) -> str:
    """A condition."""
    if depth <= 0 or luck.random() < 0.1:
        return luck.choice(TRUTHS)
    a, b = number(luck, depth - 2), number(luck, depth - 2)
    sign = luck.choice(("<", "<=", "==", "!=", ">", ">="))
    made = (
        f"{a} {sign} {b}",
        f"{a} {sign} {b} < {luck.choice(FIGURES)}",
        f"not {truth(luck, depth - 1)}",
        f"({truth(luck, depth - 1)} {luck.choice(('and', 'or'))} {truth(luck, depth - 1)})",
        f"{luck.choice(('any', 'all'))}({group(luck, depth - 1)}, {truth(luck, depth - 1)})",
        f"{luck.choice(WORDS)} in {group(luck, depth - 1)}",
        f"{luck.choice(('me', 'it', 'holder', 'faction'))} not in {group(luck, depth - 1)}",
        f"holds({bloc_set(luck, depth - 1)}, {item_set(luck, depth - 1)})",
    )
    return luck.choice(made)


def group(luck: Random, depth: int) -> str:
    """A set of any kind."""
    if luck.random() < 0.2:
        return luck.choice(MEMBER_SETS)
    return luck.choice((bloc_set, item_set))(luck, depth)


def bloc_set(luck: Random, depth: int) -> str:
    """A set of blocs."""
    return _set(luck, depth, BLOC_SETS)


def item_set(luck: Random, depth: int) -> str:
    """A set of portfolios."""
    if depth > 0 and luck.random() < 0.2:
        return f"assigned_to({bloc_set(luck, depth - 1)})"
    return _set(luck, depth, ITEM_SETS)


def _set(luck: Random, depth: int, names: list[str]) -> str:
    if depth <= 0 or luck.random() < 0.5:
        return luck.choice(names)
    if luck.random() < 0.3:
        return f"~{_set(luck, depth - 1, names)}"
    sides = (_set(luck, depth - 1, names) for _ in "ab")
    return f"({luck.choice((' & ', ' | ', ' - ')).join(sides)})"


def nested(luck: Random) -> str:
    """Scopes within scopes, as many as 300 characters hold."""
    sets, text = luck.choices(("blocs", "rivals", "free", "guilds", "~me"), k=4), ""
    depth = luck.randrange(2, 26)
    for level in range(depth):
        text += f"{luck.choice(('any', 'sum', 'all', 'count'))}({sets[level % 4]},"
    return text + luck.choice(("me in rivals", "salience", "1", "it in free")) + ")" * depth


def chained(luck: Random) -> str:
    """One pattern inside itself, as often as 300 characters hold: what is read twice doubles."""
    before, after = luck.choice(CHAINS)
    seed = luck.choice(("week", "governed", "1", "me", "left", "trade", "guilds"))
    most = (299 - len(seed)) // len(before + after)
    times = luck.choice((most, luck.randrange(most), min(most, 38), min(most, 19)))
    return before * times + seed + after * times


def broken(luck: Random, text: str) -> str:
    """The text with a letter, a word or a part changed."""
    at = luck.randrange(len(text) + 1)
    end = min(len(text), at + luck.randrange(6))
    odd = (*GLUE, *WORDS, chr(luck.randrange(32, 127)), chr(luck.randrange(0x110000)), "")
    return text[:at] + luck.choice(odd) + text[end:]


def expression(luck: Random) -> str:
    """Any of them: by grammar, out of order, broken or hostile."""
    pick = luck.random()
    if pick < 0.5:
        return luck.choice((number, truth))(luck, luck.randrange(1, 6))
    if pick < 0.6:
        return group(luck, 5)
    if pick < 0.75:
        return broken(luck, luck.choice((number, truth))(luck, 3))
    if pick < 0.85:
        return " ".join(luck.choices((*GLUE, *WORDS, *FIGURES), k=luck.randrange(1, 40)))
    if pick < 0.9:
        return nested(luck)
    if pick < 0.96:
        return chained(luck)
    return luck.choice(HOSTILE)
