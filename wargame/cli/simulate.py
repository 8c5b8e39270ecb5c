"""`wargame simulate`: thousands of games by bots, counted."""

import json
import sys
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path
from typing import Any

from wargame.base.text import number
from wargame.cli.pen import Pen
from wargame.deck import Deck, at_length, compile_deck, read_deck, text
from wargame.deck.copies import replacing
from wargame.engine import Rules
from wargame.lab import Simulation
from wargame.lab import simulate as play_many
from wargame.lab.seats import make_bot
from wargame.lab.workers import Part
from wargame.reports.export import csv_lines
from wargame.reports.games import game_columns, game_rows

_BAR = 30


def simulate(args: Namespace) -> int:
    """Play the games and print what came of them."""
    make_bot(args.bots)
    deck = at_length(read_deck(args.deck), args.weeks)
    rules = compile_deck(deck, args.cast or None)
    done = _written(args, rules, Path(args.csv)) if args.csv else _played(args, rules)
    if args.json:
        print(json.dumps(done.summary(), ensure_ascii=False, indent=1))
    else:
        _print(Pen.for_terminal(), deck, done.summary())
    return 0


def _played(
    args: Namespace, rules: Rules, each: Callable[[Part], object] | None = None
) -> Simulation:
    progress = _Progress() if sys.stderr.isatty() and not args.json else None
    done = play_many(
        rules, args.games, args.seed, args.bots,
        processes=args.processes, progress=progress, each=each,
    )  # fmt: skip
    if progress is not None:
        progress.clear()
    return done


def _written(args: Namespace, rules: Rules, file: Path) -> Simulation:
    """The games are written chunk by chunk; the file takes its place when all are played."""
    bots = [args.bots] * len(rules.roles)
    with replacing(file) as new:
        new.file.write(csv_lines([game_columns(rules)]).encode())
        done = _played(
            args,
            rules,
            lambda part: new.file.write(csv_lines(game_rows(rules, bots, part)).encode()),
        )
    told = f"{file}: {number(done.games)} games."
    if new.copy is not None:
        told += f" What was there is kept as {new.copy.name}."
    print(told, file=sys.stderr if args.json else sys.stdout)
    return done


class _Progress:
    """A bar on stderr, drawn over itself."""

    def __call__(self, done: int, games: int) -> None:
        filled = _BAR * done // max(games, 1)
        bar = "█" * filled + "·" * (_BAR - filled)
        sys.stderr.write(f"\r{bar} {number(done)} of {number(games)} games")
        sys.stderr.flush()

    def clear(self) -> None:
        """Leave the line as it was."""
        sys.stderr.write("\r" + " " * (_BAR + 40) + "\r")


def _print(pen: Pen, deck: Deck, found: dict[str, Any]) -> None:
    bots = ", ".join(sorted(set(found["bots"].values())))
    games = f"{number(found['games'])} games, seed {found['seed']}, {bots} bots"
    pen.line(pen.bold(f"{text(deck.deck.title)}: {games}"))
    titles = {each.id: text(each.title) for each in deck.endings.ending}
    roles = {role.id: text(role.name) for role in deck.roles.role}
    pen.head("Endings")
    shares = found["endings"].items()
    pen.rows([(titles[key], f"{number(100 * share, 1)} %") for key, share in shares], right="1")
    pen.head("Weeks")
    rows = [("game", *_spread(found["weeks"])), ("cabinet", *_spread(found["cabinet_week"]))]
    pen.rows([("", "median", "10–90 %"), *rows])
    pen.head("Mean score of 100")
    scores = found["scores"].items()
    pen.rows([(roles[key], number(mean, 1)) for key, mean in scores], right="1")
    pen.line()
    speed = number(round(found["games_per_second"]))
    pen.line(f"{number(found['seconds'], 1)} s, {speed} games a second.")
    pen.line("A model, not a forecast.")


def _spread(found: dict[str, float | None]) -> tuple[str, str]:
    middle, low, high = found["median"], found["p10"], found["p90"]
    if middle is None or low is None or high is None:
        return "never", ""
    return number(middle), f"{number(low)}–{number(high)}"
