"""`wargame export` to a report or its charts: the turns are played on, then the page is set."""

import os
import sys
from argparse import Namespace
from pathlib import Path

from wargame.base.errors import UserError
from wargame.base.kept import write_keeping
from wargame.cli.chosen import in_terminal
from wargame.cli.doors import Doors, Paper
from wargame.cli.export import say_written
from wargame.cli.table import chosen_role
from wargame.reports.page import Page, html
from wargame.session.account import account, account_so_far
from wargame.session.review import look_back, reviewed

_LINE = 60


def export_report(args: Namespace, save: Path, file: Path, doors: Doors) -> int:
    """Write the report as HTML or PDF, whole or not at all."""
    paper = _paper(doors) if file.suffix.lower() == ".pdf" else None
    page = _page(args, save)
    content: str | bytes = html(page)
    if paper is not None:
        content = paper.pdf(page, _Teller("sheets"))
        _clear()
    kept = write_keeping({file: content})
    say_written({file: "report" if page.closed else f"report so far, {page.subtitle}"}, kept)
    return 0


def export_charts(args: Namespace, save: Path, folder: Path, doors: Doors) -> int:
    """Write each chart as a picture into a folder, which is made when it is missing."""
    if folder.exists() and not folder.is_dir():
        raise UserError(f"{folder} is no folder; name one for the charts.")
    paper = _paper(doors)
    page = _page(args, save)
    files = pictures(paper, page, folder / save.stem)
    folder.mkdir(exist_ok=True)
    kept = write_keeping(files)
    say_written(dict.fromkeys(files, "chart"), kept)
    return 0


def pictures(paper: Paper, page: Page, stem: Path) -> dict[Path, bytes]:
    """Each chart by the file that it goes to."""
    return {
        stem.with_name(f"{stem.name}-{chart.id}.png"): paper.png(chart, page.language)
        for chart in page.charts
    }


def _paper(doors: Doors) -> Paper:
    """What prints, without a display."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return doors.paper()


def _page(args: Namespace, save: Path) -> Page:
    language = in_terminal(args).language
    game = reviewed(save)
    role, own = game.role, bool(args.role)
    if own:
        roles = [each.id for each in game.course.rules.roles]
        role = roles.index(chosen_role(game.deck, game.course.rules, args.role))
    if game.course.running:
        return account_so_far(game, role, language, own=own)
    told = _Teller("turns")
    found = look_back(game.course, role, args.games, progress=told, seen=own)
    _clear()
    return account(game, found, language, own=own)


class _Teller:
    """Says how far the work is, where somebody watches."""

    def __init__(self, what: str) -> None:
        self._what = what

    def __call__(self, done: int, parts: int) -> None:
        if sys.stderr.isatty():
            sys.stderr.write(f"\r{done} of {parts} {self._what}".ljust(_LINE))
            sys.stderr.flush()


def _clear() -> None:
    if sys.stderr.isatty():
        sys.stderr.write("\r" + " " * _LINE + "\r")
