"""Commands of the formateur's office that draft a package and send it."""

from dataclasses import replace
from typing import TYPE_CHECKING

from wargame.base.errors import UserError
from wargame.cli.shell import known
from wargame.cli.shell.commands import OFFICE, command
from wargame.cli.shell.doing import do, office_only
from wargame.cli.shell.line_error import LineError
from wargame.cli.shell.menus import draft as menu
from wargame.cli.shell.menus import office as menus
from wargame.cli.shell.words import find, first, split
from wargame.cli.show.draft import show_draft
from wargame.engine import Act, Kind
from wargame.reports import Draft, Position, draft_scene, standing

if TYPE_CHECKING:
    from wargame.cli.shell.loop import Shell

MOST_LOTS = 9999


@command("offer [BLOC] [PORTFOLIO, …]", "draft a package; a portfolio named again goes out", OFFICE)
def offer(shell: "Shell", rest: str) -> None:
    """Open the draft for a bloc and toggle portfolios in it."""
    position = shell.game.position()
    office_only(position)
    if not rest:
        shell.ask(position.say("Whom to offer to"), menus.offers(position))
        return
    blocs = known.blocs(position)
    name, items = first(rest, blocs)
    bloc = find("bloc", name, blocs)
    draft = shell.game.draft
    if draft is None or draft.bloc != bloc:
        draft = standing(position, bloc)
    _draft(shell, replace(draft, items=draft.items ^ _mask(position, draft, items)))


@command("add PORTFOLIO, …", "put portfolios into the draft", OFFICE)
def add(shell: "Shell", rest: str) -> None:
    """Put portfolios in."""
    position, draft = shell.game.position(), _open_draft(shell)
    if not rest:
        shell.ask(position.say("What to put in"), menu.portfolios_to_add(position, draft))
        return
    _draft(shell, replace(draft, items=draft.items | _mask(position, draft, rest)))


@command("without PORTFOLIO, …", "take portfolios out of the draft", OFFICE)
def without(shell: "Shell", rest: str) -> None:
    """Take portfolios out."""
    position, draft = shell.game.position(), _open_draft(shell)
    if not rest:
        shell.ask(position.say("What to take out"), menu.portfolios_to_drop(position, draft))
        return
    _draft(shell, replace(draft, items=draft.items & ~_mask(position, draft, rest)))


@command("lots N", "put so many lots of small change into the draft", OFFICE)
def lots(shell: "Shell", rest: str) -> None:
    """Set the lots of the draft."""
    draft = _open_draft(shell)
    if not rest.isdecimal() or int(rest[:6]) > MOST_LOTS:
        raise LineError("Say how many lots, such as lots 2.")
    _draft(shell, replace(draft, lots=int(rest[:6])))


@command("promise PROMISE", "put a promise into the draft, or give it in public", OFFICE)
def promise(shell: "Shell", rest: str) -> None:
    """Toggle a promise in the draft, or declare it where it is of that kind."""
    position, draft = shell.game.position(), shell.game.draft
    office_only(position)
    index = find("promise", rest, known.promises(position))
    made = position.rules.promises[index]
    if draft is not None and made.offered and (made.to[draft.bloc] or not made.declared):
        _draft(shell, replace(draft, promises=draft.promises ^ (1 << index)))
        return
    if made.offered and not made.declared:
        raise LineError("That promise stands in packages; open one with offer BLOC.")
    if not position.legal.declare[0, index]:
        raise LineError("That promise cannot be given now; type promises for where each stands.")
    do(shell, Act(Kind.DECLARE, position.role, index=index))


@command("send", "send the draft; it is answered at once", OFFICE)
def send(shell: "Shell", _: str) -> None:
    """Send the draft."""
    position, draft = shell.game.position(), _open_draft(shell)
    scene = draft_scene(position, draft)
    if not scene.can_send or (draft.empty and scene.reason):
        raise UserError(scene.reason)
    shell.game.draft = None
    try:
        do(shell, draft.act(position.role))
    except UserError:
        shell.game.draft = draft
        raise


@command("drop", "forget the draft", OFFICE)
def drop(shell: "Shell", _: str) -> None:
    """Forget the draft."""
    _open_draft(shell)
    shell.game.draft = None
    shell.pen.text(shell.game.say("The draft is gone; nothing was sent."), 2)
    shell.list_acts()


def _draft(shell: "Shell", draft: Draft) -> None:
    position = shell.game.position()
    shell.game.draft = draft
    show_draft(shell.pen, position, draft_scene(position, draft))
    shell.list_acts()


def _mask(position: Position, draft: Draft, items: str) -> int:
    """The portfolios that a text names, each of which may stand in the draft."""
    portfolios, mask = known.portfolios(position), 0
    for name in split(items, portfolios):
        item = find("portfolio", name, portfolios)
        if not position.legal.give[0, draft.bloc, item] and not draft.items >> item & 1:
            raise _why_not(position, draft.bloc, item)
        mask |= 1 << item
    return mask


def _why_not(position: Position, bloc: int, item: int) -> LineError:
    """Why a portfolio cannot be offered to a bloc, with what would help."""
    name, owner = position.names.portfolio(item), position.owner[item]
    short = position.names.short(bloc)
    if not position.rules.holders[item][bloc]:
        said = "{item} is not open to {bloc}; choose another portfolio."
        return LineError(said, item=name, bloc=short)
    if position.state.fixed[0, item] or owner < 0:
        return LineError("{item} is settled; choose another portfolio.", item=name)
    holder, key = position.names.short(owner), position.rules.blocs[owner]
    if position.partners[owner]:
        said = "{item} is with {bloc}; take it out of what they have first."
        return LineError(said, item=name, bloc=holder)
    said = "{item} is on offer to {bloc}; type retract {key} first."
    return LineError(said, item=name, bloc=holder, key=key)


def _open_draft(shell: "Shell") -> Draft:
    if shell.game.draft is None:
        raise LineError("There is no draft; open one with offer BLOC.")
    return shell.game.draft
