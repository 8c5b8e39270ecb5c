"""Commands that only look: the position, a dossier, news, why, aims, help."""

from typing import TYPE_CHECKING

from wargame.cli.shell import known
from wargame.cli.shell.commands import ALL, COMMANDS, LOOKING, OFFICE, TALKS, command
from wargame.cli.shell.line_error import LineError
from wargame.cli.shell.words import Known, find
from wargame.cli.show.briefing import show_briefing
from wargame.cli.show.dossier import show_dossier
from wargame.cli.show.lists import (
    show_aims,
    show_moves,
    show_news,
    show_promises,
    show_sources,
    show_words,
)
from wargame.cli.show.week import show_why
from wargame.cli.show.workbench import show_workbench
from wargame.reports.briefing import briefing as role_briefing
from wargame.reports.dossier import dossier
from wargame.reports.ending import score
from wargame.reports.glossary import glossary as all_words
from wargame.reports.moves import moves as role_moves
from wargame.reports.news import news as all_news
from wargame.reports.promise_terms import promise_terms
from wargame.reports.promises import promises as all_promises
from wargame.reports.sources import sources as all_sources
from wargame.reports.why import why as why_now
from wargame.reports.why import why_week
from wargame.reports.workbench import workbench_scene

if TYPE_CHECKING:
    from wargame.cli.shell.loop import Shell


@command("look", "the position and what you can do", LOOKING)
def look(shell: "Shell", _: str) -> None:
    """Show the position again."""
    shell.show()


@command("list", "the numbered acts again", LOOKING)
def list_(shell: "Shell", _: str) -> None:
    """Show what can be done."""
    shell.list_acts()


@command("dossier BLOC", "what a bloc wants, has and would answer", LOOKING)
def bloc_dossier(shell: "Shell", rest: str) -> None:
    """Show a bloc's dossier."""
    position = shell.game.position()
    show_dossier(
        shell.pen, shell.game.say, dossier(position, find("bloc", rest, known.blocs(position)))
    )


@command("why [WEEK]", "what moved the meters; the parts sum to the change", LOOKING)
def why(shell: "Shell", rest: str) -> None:
    """Show why the meters moved."""
    position = shell.game.position()
    if rest and not (rest.isdecimal() and 1 <= int(rest[:4]) <= position.week):
        raise LineError("Say a week from 1 to {week}.", week=position.week)
    scene = why_week(position, int(rest[:4])) if rest else why_now(position)
    shell.pen.text(scene.span, 2)
    show_why(shell.pen, shell.game.say, scene, indent=2)


@command("workbench", "majorities, who is needed, who has what power, who is paid what", LOOKING)
def workbench(shell: "Shell", _: str) -> None:
    """Show the coalition workbench."""
    show_workbench(shell.pen, shell.game.say, workbench_scene(shell.game.position()))


@command("news", "what happened, newest first", LOOKING)
def news(shell: "Shell", _: str) -> None:
    """Show the news."""
    show_news(shell.pen, all_news(shell.game.position()))


@command("moves", "all your moves, and why one is locked", LOOKING)
def moves(shell: "Shell", _: str) -> None:
    """Show the role's moves."""
    show_moves(shell.pen, shell.game.say, role_moves(shell.game.position()))


@command("promises", "the promise ledger", LOOKING)
def promises(shell: "Shell", _: str) -> None:
    """Show all promises with their small print."""
    position = shell.game.position()
    show_promises(shell.pen, shell.game.say, all_promises(position), promise_terms(position))


@command("briefing", "your role's sheet: who you are, what you want and why", LOOKING)
def briefing(shell: "Shell", _: str) -> None:
    """Show the role's sheet."""
    blocks = role_briefing(shell.game.position())
    if not blocks:
        raise LineError("The deck has no briefing for your role; type aims for what it wants.")
    show_briefing(shell.pen, blocks)


@command("aims", "what you want, and how it stands", LOOKING)
def aims(shell: "Shell", _: str) -> None:
    """Show the role's objectives."""
    position = shell.game.position()
    show_aims(shell.pen, position, score(position))


@command("glossary [WORD]", "what a word of the game means", LOOKING)
def glossary(shell: "Shell", rest: str) -> None:
    """Show one word of the glossary, or all of them."""
    scene = all_words(shell.game.position())
    words = (*scene.words, *scene.sets)
    if rest:
        known_words = [Known(at, (each.word, each.id)) for at, each in enumerate(words)]
        words = (words[find("word", rest, known_words)],)
    show_words(shell.pen, words)


@command("sources", "where the facts come from", LOOKING)
def sources(shell: "Shell", _: str) -> None:
    """Show the deck's sources."""
    show_sources(shell.pen, all_sources(shell.game.position()))


@command("help", "this list", LOOKING)
def help_(shell: "Shell", _: str) -> None:
    """Show the commands that the role has a use for."""
    position = shell.game.position()
    useless = {TALKS} if position.is_office else {OFFICE}
    if not position.rules.roles[position.role].blocs:
        useless.add(TALKS)
    say = position.say
    shell.pen.item("", say("A number does what the list says; words may be shortened."), 2)
    for whose in (OFFICE, TALKS, ALL, LOOKING):
        if whose in useless:
            continue
        shell.pen.line("  " + shell.pen.bold(say(whose)))
        for each in COMMANDS.values():
            if each.whose == whose:
                shell.pen.item(f"    {each.usage:<30} ", say(each.help))
