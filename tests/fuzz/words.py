"""Command lines, and lines typed while playing: right, wrong, and hostile."""

from functools import cache
from random import Random

from wargame.cli.shell.commands import COMMANDS
from wargame.cli.shell.loop import ROOMS
from wargame.deck import read_deck, text
from wargame.deck.model import Text

HERE = (
    "a.crossroads",
    "b.crossroads",
    "a.deck",
    "deck",
    "deck/deck.toml",
    "file.txt",
    "empty",
    ".",
    "..",
    "link",
)
"""What lies in the folder that the command is run in; most of it is broken."""

FILES = (
    *HERE, "missing", "no/such/a", "~no-such-user/x", "sheet.csv", "sheet.xlsx", "/dev/null",
    "/dev/zero", "/proc/self/mem", "~no-such-user", "~", "a" * 300, "x/" * 900, "\x00", "-", "",
    " ", "é.png", "out.png", "new.crossroads", "out.csv", "out.json", "\udcff", "con",
    "file.txt/x",
)  # fmt: skip
NUMBERS = (
    "0",
    "-1",
    "1",
    "2",
    "3.5",
    "1e9",
    "many",
    "",
    "9" * 5000,
    "٣",
    "²",
    "0x2",
    "1_0",
    " 2",
    "nan",
    "∞",
)
COMMAND_WORDS = {
    "play": (
        "--role",
        "--cast",
        "--seed",
        "--bots",
        "--strength",
        "--save",
        "--continue",
        "--lang",
    ),
    "simulate": ("--games", "--seed", "--cast", "--bots", "--json", "--processes"),
    "check": ("--json",),
    "replay": ("--to", "--json"),
    "export": ("--to", "--what"),
    "deck": (
        "--title",
        "--id",
        "--like",
        "--json",
        "--lang",
        "--out",
        "--to",
        "--from",
        "--dry-run",
    ),
    "screenshot": ("--deck", "--save", "--week", "--seed", "--theme", "--lang", "--size"),
}
FITTING = {
    "--role": ("for_valley", "office"), "--strength": ("random", "greedy"), "--lang": ("en", "ar"),
    "--to": ("1", "2"), "--save": ("new.crossroads", "x y.crossroads"),
    "--continue": ("a.crossroads",), "--seed": ("1", "x"), "--games": ("1", "2"),
    "--processes": ("1",), "--what": ("ledger", "all"), "--theme": ("dark",), "--week": ("2",),
    "--size": ("1280x800",), "--out": ("out.json",), "--deck": ("tiny",),
    "--like": ("deck", "a.deck", "tiny"), "--from": ("sheet.csv", "sheet.xlsx"),
    "--title": ("A deck",), "--id": ("a-deck",),
}  # fmt: skip
VALUES = (
    "tiny", "greedy", "random", "human", "divine", "en", "ar", "la", "dark", "csv", "json",
    "ledger", "all", "table", "for_valley", "office", "1280x800", "0x0", "9x9x9",
    "99999999999999999999x1", "١٢٨٠x٨٠٠", "--help", "--", "-h", "\n", "\x1b[2J",
)  # fmt: skip


def command_line(luck: Random) -> list[str]:
    """The words after the program's name. Nothing that honestly takes minutes is asked for."""
    if luck.random() < 0.1:
        return luck.choices((*FILES, *VALUES, *COMMAND_WORDS), k=luck.randrange(4))
    command = luck.choice(list(COMMAND_WORDS))
    words = [command]
    if command == "deck":
        words += _tool(luck)
    if luck.random() < 0.9:
        words.append(_argument(luck, command))
    for _ in range(luck.choice((0, 0, 1, 1, 2, 4))):
        option = luck.choice(COMMAND_WORDS[luck.choice((command, command, command, "play"))])
        fitting = FITTING.get(option) if luck.random() < 0.6 else None
        words += [option, luck.choice(fitting or luck.choice((NUMBERS, VALUES, FILES)))]
        if luck.random() < 0.1:
            words.pop()
    if command == "export" and luck.random() < 0.8:
        words += ["--to", luck.choice(("out.csv", "out.json", *FILES))]
    if command == "simulate":
        words += ["--games", luck.choice(("1", "2", "0", "x")), "--processes", luck.choice("1110")]
    if luck.random() < 0.1:
        words.insert(luck.randrange(len(words) + 1), luck.choice((*VALUES, *FILES)))
    return words


def _tool(luck: Random) -> list[str]:
    tool = luck.choice(
        ("new", "check", "pack", "unpack", "diff", "schema", "manual", "cards", "tariff")
    )
    if tool in ("diff", "pack", "unpack"):
        return [tool, luck.choice(("deck", "a.deck", "tiny", *FILES))]
    if tool in ("cards", "tariff") and luck.random() < 0.8:
        sheet = luck.choice(("sheet.csv", "sheet.xlsx", *FILES))
        return [tool, luck.choice(("--from", "--to")), sheet]
    return [tool]


def _argument(luck: Random, command: str) -> str:
    if command in ("play", "simulate", "check", "deck") and luck.random() < 0.6:
        return luck.choice(("tiny", "deck", "a.deck", "iraq-2025", "tinny"))
    return luck.choice(FILES)


@cache
def known() -> tuple[str, ...]:
    """What can be named while playing the tutorial."""
    deck = read_deck("tiny")
    found: dict[str, Text] = {bloc.id: bloc.name for bloc in deck.blocs.bloc}
    found |= {item.id: item.name for item in deck.portfolios.portfolio}
    found |= {move.id: move.name for move in deck.moves.move}
    found |= {promise.id: promise.name for promise in deck.promises.promise}
    return tuple(dict.fromkeys([*found, *map(text, found.values())]))


def typed(luck: Random, most: int = 14) -> list[str]:
    """Lines of a person who plays, tries things out, or leans on the keyboard."""
    assert ROOMS
    return [_line(luck) + "\n" for _ in range(luck.randrange(1, most))]


def _line(luck: Random) -> str:
    words = [word for word in COMMANDS if word != "quit"]
    pick = luck.random()
    if pick < 0.25:
        return str(luck.randrange(12))
    if pick < 0.4:
        return luck.choice(("end", "undo", "redo", "send", "share", "call", "look"))
    if pick < 0.85:
        rest = luck.choices((*known(), *NUMBERS, ",", "", ":", "all", "me"), k=luck.randrange(4))
        return " ".join((luck.choice(words), *rest))
    odd = (
        *NUMBERS,
        *VALUES,
        "\x00",
        "e" * 5000,
        ", " * 900,
        "why " + "9" * 5000,
        "\u202e",
        "()",
        "%s",
        "{0}",
        "'",
    )
    return luck.choice(odd) + luck.choice(("", " ", " 1")) + luck.choice((*words, ""))
