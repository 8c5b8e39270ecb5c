"""Commands that only look: the position, a dossier, news, why, aims, help."""

from typing import TYPE_CHECKING

from wargame.base.errors import UserError
from wargame.cli.shell import known
from wargame.cli.shell.commands import COMMANDS, command
from wargame.cli.shell.words import find
from wargame.cli.show.dossier import show_dossier
from wargame.cli.show.lists import show_aims, show_moves, show_news, show_promises, show_sources
from wargame.cli.show.week import show_why
from wargame.reports.dossier import dossier
from wargame.reports.ending import score
from wargame.reports.moves import moves as role_moves
from wargame.reports.news import news as all_news
from wargame.reports.promises import promises as all_promises
from wargame.reports.sources import sources as all_sources
from wargame.reports.why import why as why_now
from wargame.reports.why import why_week

if TYPE_CHECKING:
    from wargame.cli.shell.loop import Shell


@command("look", "the position and what you can do")
def look(shell: "Shell", _: str) -> None:
    """Show the position again."""
    shell.show()


@command("dossier BLOC", "what a bloc wants, has and would answer")
def bloc_dossier(shell: "Shell", rest: str) -> None:
    """Show a bloc's dossier."""
    position = shell.game.position()
    show_dossier(
        shell.pen, shell.game.say, dossier(position, find("bloc", rest, known.blocs(position)))
    )


@command("why [WEEK]", "what moved the meters; the parts sum to the change")
def why(shell: "Shell", rest: str) -> None:
    """Show why the meters moved."""
    position = shell.game.position()
    if rest and not (rest.isdecimal() and 1 <= int(rest[:4]) <= position.week):
        raise UserError(f"Say a week from 1 to {position.week}.")
    scene = why_week(position, int(rest[:4])) if rest else why_now(position)
    shell.pen.text(scene.span, 2)
    show_why(shell.pen, scene, indent=2)


@command("news", "what happened, newest first")
def news(shell: "Shell", _: str) -> None:
    """Show the news."""
    show_news(shell.pen, all_news(shell.game.position()))


@command("moves", "all your moves, and why one is locked")
def moves(shell: "Shell", _: str) -> None:
    """Show the role's moves."""
    show_moves(shell.pen, role_moves(shell.game.position()))


@command("promises", "the promise ledger")
def promises(shell: "Shell", _: str) -> None:
    """Show all promises."""
    show_promises(shell.pen, shell.game.say, all_promises(shell.game.position()))


@command("aims", "what you want, and how it stands")
def aims(shell: "Shell", _: str) -> None:
    """Show the role's objectives."""
    position = shell.game.position()
    show_aims(shell.pen, position, score(position))


@command("sources", "where the facts come from")
def sources(shell: "Shell", _: str) -> None:
    """Show the deck's sources."""
    show_sources(shell.pen, all_sources(shell.game.position()))


@command("help", "this list")
def help_(shell: "Shell", _: str) -> None:
    """Show the commands."""
    rows = [(each.usage, each.help) for each in COMMANDS.values()]
    shell.pen.line("  A number does what the list says; words may be shortened.")
    shell.pen.rows(rows)
