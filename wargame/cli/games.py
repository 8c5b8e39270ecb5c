"""`wargame games`: the saved games of one's folder, and the samples that came with the program."""

import json
from argparse import Namespace
from typing import Any

from wargame.base.errors import UserError
from wargame.base.paths import games_dir
from wargame.cli.chosen import in_terminal
from wargame.cli.pen import Pen
from wargame.store import Game, games, samples


def list_games(args: Namespace) -> int:
    """Print the games, last played first.

    Raises:
        UserError: the folder cannot be read, or nothing has the tag.
    """
    in_terminal(args)
    own, shipped = ([g for g in each if _has(g, args.tag)] for each in (games(), samples()))
    if args.tag and not own and not shipped:
        raise UserError(f"No game has the tag '{args.tag}'. See wargame games for those there are.")
    if args.json:
        found = [_row(game, False) for game in own] + [_row(game, True) for game in shipped]
        print(json.dumps(found, ensure_ascii=False, indent=1))
        return 0
    pen = Pen.for_terminal()
    pen.line(pen.bold(str(games_dir())))
    if not own:
        pen.text("No games yet; begin one with wargame play.", indent=2)
    for game in own:
        _print(pen, game)
    pen.head("Samples, opened as copies")
    for game in shipped:
        _print(pen, game)
    return 0


def _has(game: Game, tag: str) -> bool:
    return not tag or tag.casefold() in {each.casefold() for each in game.tags}


def _print(pen: Pen, game: Game) -> None:
    pen.copied(f"  {game.path.name}")
    if game.fault:
        pen.text(game.fault, indent=6)
        return
    where = f"{game.ending}, week {game.week}" if game.ending else f"week {game.week}"
    parts = [game.deck_title, game.role or "bots only", where, f"{game.modified:%Y-%m-%d %H:%M}"]
    pen.text(" · ".join([*parts, *(f"#{tag}" for tag in game.tags)]), indent=6)


def _row(game: Game, sample: bool) -> dict[str, Any]:
    return {
        "file": str(game.path),
        "name": game.name,
        "modified": game.modified.isoformat(timespec="seconds"),
        "deck": game.deck_id,
        "deck_title": game.deck_title,
        "role": game.role,
        "week": game.week,
        "ending": game.ending,
        "tags": list(game.tags),
        "fault": game.fault,
        "sample": sample,
    }
