"""The command that asks the formateur for more."""

from typing import TYPE_CHECKING

from wargame.cli.shell import known
from wargame.cli.shell.commands import TALKS, command
from wargame.cli.shell.doing import do
from wargame.cli.shell.line_error import LineError
from wargame.cli.shell.menus import talks as menus
from wargame.cli.shell.option import Option
from wargame.cli.shell.whose import desk, named
from wargame.cli.shell.words import find
from wargame.engine import Act, Kind
from wargame.reports import Position
from wargame.reports.inbox import InboxScene
from wargame.reports.tile import is_put_up

if TYPE_CHECKING:
    from wargame.cli.shell.loop import Shell


@command("counter [BLOC] [ITEM]", "decline and ask for a portfolio or a promise", TALKS)
def counter(shell: "Shell", rest: str) -> None:
    """Ask for something."""
    position = shell.game.position()
    bloc, item = named(position, rest)
    asking = [talks for talks in desk(position) if talks.claimable]
    if bloc < 0 and len(asking) == 1:
        bloc = asking[0].bloc
    if bloc < 0:
        every = [_asking(position, talks) for talks in asking]
        shell.ask(position.say("Who asks for more"), every)
    elif not item:
        talks = next(each for each in desk(position) if each.bloc == bloc)
        if not talks.can_counter:
            raise LineError("Nothing can be asked for now; type list for what you can do.")
        title = position.say("What {bloc} may ask for", bloc=talks.name)
        shell.ask(title, menus.claims(position, talks))
    else:
        _ask_for(shell, position, bloc, item)


def _asking(position: Position, talks: InboxScene) -> Option:
    return Option(
        position.say("{bloc}: ask for more", bloc=position.names.short(talks.bloc)),
        f"counter {talks.id}",
    )


def _ask_for(shell: "Shell", position: Position, bloc: int, item: str) -> None:
    target = find("portfolio or promise", item, known.claims(position))
    act = Act(Kind.COUNTER, position.role, bloc, target=target)
    if position.legal.check(act):
        raise _why_not(position, bloc, target)
    do(shell, act)


def _why_not(position: Position, bloc: int, target: int) -> LineError:
    """Why a bloc may not ask for something."""
    if not position.legal.counter[0, bloc]:
        return LineError("Nothing can be asked for now; type list for what you can do.")
    size, names = len(position.rules.portfolios), position.names
    if target >= size:
        made = names.promises[target - size]
        said = "“{promise}” cannot be asked for now; type counter for the rest."
        return LineError(said, promise=position.say.deck(made.name))
    name, owner = names.portfolio(target), position.owner[target]
    if not position.rules.holders[target][bloc]:
        said = "{item} is not open to {bloc}; type counter for what is."
        return LineError(said, item=name, bloc=names.short(bloc))
    if owner == bloc:
        return LineError("{item} is yours, or on offer to you, already.", item=name)
    if owner < 0 or position.state.fixed[0, target]:
        return LineError("{item} is settled; type counter for what is not.", item=name)
    said = "{item} is on offer to {bloc}; only what is free can be asked for."
    if is_put_up(position, target):
        said = "{bloc} is put up for {item}; only what is free can be asked for."
    elif position.partners[owner]:
        said = "{item} is held by {bloc}; only what is free can be asked for."
    return LineError(said, item=name, bloc=names.short(owner))
