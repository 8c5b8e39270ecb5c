"""Commands of the formateur's office besides packages: posts, taking back, sharing, the vote."""

from typing import TYPE_CHECKING

import numpy as np

from wargame.cli.shell import known
from wargame.cli.shell.commands import OFFICE, command
from wargame.cli.shell.doing import do, office_only
from wargame.cli.shell.line_error import LineError
from wargame.cli.shell.menus import office as menus
from wargame.cli.shell.words import find, first
from wargame.engine import Act, Kind
from wargame.reports.vote import vote_panel

if TYPE_CHECKING:
    from wargame.cli.shell.loop import Shell


@command("retract [BLOC]", "take back what is on offer to a bloc", OFFICE)
def retract(shell: "Shell", rest: str) -> None:
    """Take an offer back."""
    position = shell.game.position()
    office_only(position)
    if not rest:
        shell.ask(position.say("Whose offer to take back"), menus.offers_back(position))
        return
    bloc = find("bloc", rest, known.blocs(position))
    if not position.legal.retract[0, bloc]:
        name = position.names.short(bloc)
        raise LineError("{bloc} has nothing on offer to take back.", bloc=name)
    do(shell, Act(Kind.RETRACT, position.role, bloc))


@command("nominate [POST] [BLOC]", "put a bloc up for a post of a coming vote", OFFICE)
def nominate(shell: "Shell", rest: str) -> None:
    """Put a bloc up for a post."""
    position = shell.game.position()
    office_only(position)
    posts = [post for post in known.portfolios(position) if position.legal.nominate[0, post.index]]
    if not posts:
        raise LineError("No post of a coming vote can be filled now.")
    if not rest:
        shell.ask(position.say("Which post to fill"), menus.posts(position))
        return
    name, bloc_name = first(rest, posts)
    item = find("post", name, posts)
    if not bloc_name:
        shell.ask(position.say("Whom to put up"), menus.nominees(position, item))
        return
    may = [b for b, can in enumerate(position.rules.holders[item]) if can]
    bloc = find("bloc", bloc_name, known.blocs(position, may))
    do(shell, Act(Kind.NOMINATE, position.role, bloc, items=1 << item))


@command("appoint [MINISTRY] [BLOC]", "name a minister for a vacant ministry", OFFICE)
def appoint(shell: "Shell", rest: str) -> None:
    """Name a partner's minister; parliament votes on him at the week's end."""
    position = shell.game.position()
    vacant = np.flatnonzero(position.legal.appoint[0].any(axis=0)).tolist()
    posts = [post for post in known.portfolios(position) if post.index in vacant]
    if not posts:
        raise LineError("No minister can be named now; type list for what you can do.")
    if not rest:
        shell.ask(position.say("Which ministry to fill"), menus.vacancies(position))
        return
    name, bloc_name = first(rest, posts)
    item = find("ministry", name, posts)
    if not bloc_name:
        shell.ask(position.say("Whom to name"), menus.ministers(position, item))
        return
    may = np.flatnonzero(position.legal.appoint[0, :, item]).tolist()
    bloc = find("bloc", bloc_name, known.blocs(position, may))
    do(shell, Act(Kind.APPOINT, position.role, bloc, items=1 << item))


@command("unpromise PROMISE", "withdraw a public promise", OFFICE)
def unpromise(shell: "Shell", rest: str) -> None:
    """Withdraw a declared promise."""
    position = shell.game.position()
    office_only(position)
    index = find("promise", rest, known.promises(position))
    if not position.legal.undeclare[0, index]:
        raise LineError("That promise does not stand, or is not one that can be taken back.")
    do(shell, Act(Kind.UNDECLARE, position.role, index=index))


@command("share", "share out the rest fairly among the partners", OFFICE)
def share(shell: "Shell", _: str) -> None:
    """Deal what is left."""
    position = shell.game.position()
    office_only(position)
    if not position.legal.share[0]:
        raise LineError("Nothing is left to share out.")
    do(shell, Act(Kind.SHARE, position.role))


@command("call", "call the cabinet vote for the end of this week", OFFICE)
def call(shell: "Shell", _: str) -> None:
    """Call the cabinet vote."""
    position = shell.game.position()
    office_only(position)
    panel = vote_panel(position)
    if panel is not None and not panel.cabinet:
        said = "Another vote comes first: {vote}. {reason}"
        raise LineError(said, vote=panel.name, reason=panel.reason)
    do(shell, Act(Kind.CALL, position.role))
