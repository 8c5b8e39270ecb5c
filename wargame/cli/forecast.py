"""`wargame forecast`: what may become of a saved game, from what one role may know."""

import json
import sys
from argparse import Namespace
from pathlib import Path

from wargame.base.errors import UserError
from wargame.base.text import number
from wargame.cli.pen import Pen
from wargame.cli.show.forecast import show_forecast
from wargame.cli.table import chosen_role
from wargame.lab.forecast import Forecast
from wargame.lab.forecaster import Run
from wargame.reports import Names, Say
from wargame.reports.forecast import forecast_document, forecast_scene
from wargame.session import Session


def forecast(args: Namespace) -> int:
    """Print the forecast of a saved game; the file is only read.

    Raises:
        UserError: there is no such file, week or role, or the story has closed.
        DataError: it is no saved game, or damaged before that week.
    """
    with _standing(Path(args.save), args.week) as game:
        role = _role(game, args.role)
        found = _played(game.forecast(args.games, role), quiet=args.json)
        vote = game.vote_fan(role=role)
        names = Names(game.deck, game.rules, Say())
    if args.json:
        print(json.dumps(forecast_document(found), ensure_ascii=False, indent=1))
        return 0
    pen = Pen.for_terminal()
    who = names.role(role) if role >= 0 else names.say("whoever sees everything")
    pen.line(pen.bold(f"{names.say.deck(game.deck.deck.title)}: week {found.week}, {who}"))
    show_forecast(pen, names.say, forecast_scene(names, found, vote))
    return 0


def _standing(path: Path, week: int | None) -> Session:
    """The game as it stands, or as talks opened in an earlier week, in memory."""
    return Session.read(path) if week is None else Session.branch(path, week)


def _role(game: Session, name: str) -> int:
    if not name:
        return game.role
    ids = [role.id for role in game.rules.roles]
    return ids.index(chosen_role(game.deck, game.rules, name))


def _played(run: Run[Forecast], quiet: bool) -> Forecast:
    """The whole forecast, told as it grows where somebody watches."""
    watched = sys.stderr.isatty() and not quiet
    for _ in run:
        if watched:
            sys.stderr.write(f"\r{number(run.done)} of {number(run.games)} games ")
            sys.stderr.flush()
    if watched:
        sys.stderr.write("\r" + " " * 40 + "\r")
    found = run.result()
    if found is None:
        raise UserError("No game was played; ask for one at least.")
    return found
