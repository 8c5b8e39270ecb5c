"""Commands of the formateur's office: drafting and sending packages, posts, promises."""

from dataclasses import replace
from typing import TYPE_CHECKING

from wargame.base.errors import UserError
from wargame.cli.shell import known
from wargame.cli.shell.commands import command
from wargame.cli.shell.words import find, first, split
from wargame.cli.show.draft import show_draft
from wargame.engine import Act, Kind
from wargame.reports import Draft, Position, draft_scene, standing

if TYPE_CHECKING:
    from wargame.cli.shell.loop import Shell

MOST_LOTS = 9999


@command("offer BLOC [PORTFOLIO, …]", "draft a package; a portfolio named again is taken out")
def offer(shell: "Shell", rest: str) -> None:
    """Open the draft for a bloc and toggle portfolios in it."""
    position = shell.game.position()
    _must_form(position)
    blocs = known.blocs(position)
    name, items = first(rest, blocs)
    bloc = find("bloc", name, blocs)
    draft = shell.game.draft
    if draft is None or draft.bloc != bloc:
        draft = standing(position, bloc)
    _draft(shell, _toggled(position, draft, items))


@command("lots N", "put so many lots of small change into the draft")
def lots(shell: "Shell", rest: str) -> None:
    """Set the lots of the draft."""
    draft = _open_draft(shell)
    if not rest.isdecimal() or int(rest[:6]) > MOST_LOTS:
        raise UserError("Say how many lots, such as lots 2.")
    _draft(shell, replace(draft, lots=int(rest[:6])))


@command("promise PROMISE", "put a promise into the draft, or give it in public")
def promise(shell: "Shell", rest: str) -> None:
    """Toggle a promise in the draft, or declare it where it is of that kind."""
    position, draft = shell.game.position(), shell.game.draft
    index = find("promise", rest, known.promises(position))
    made = position.rules.promises[index]
    if draft is not None and made.offered and (made.to[draft.bloc] or not made.declared):
        _draft(shell, replace(draft, promises=draft.promises ^ (1 << index)))
        return
    if made.offered and not made.declared:
        raise UserError("That promise stands in packages; open one with offer BLOC.")
    do(shell, Act(Kind.DECLARE, position.role, index=index))


@command("unpromise PROMISE", "withdraw a public promise")
def unpromise(shell: "Shell", rest: str) -> None:
    """Withdraw a declared promise."""
    position = shell.game.position()
    index = find("promise", rest, known.promises(position))
    do(shell, Act(Kind.UNDECLARE, position.role, index=index))


@command("send", "send the draft; it is answered at once")
def send(shell: "Shell", _: str) -> None:
    """Send the draft."""
    position, draft = shell.game.position(), _open_draft(shell)
    scene = draft_scene(position, draft)
    if not scene.can_send:
        raise UserError(scene.reason)
    do(shell, draft.act(position.role))
    shell.game.draft = None


@command("drop", "forget the draft")
def drop(shell: "Shell", _: str) -> None:
    """Forget the draft."""
    _open_draft(shell)
    shell.game.draft = None
    shell.pen.text(shell.game.say("The draft is gone; nothing was sent."), 2)


@command("retract BLOC", "take back what is on offer to a bloc")
def retract(shell: "Shell", rest: str) -> None:
    """Take an offer back."""
    position = shell.game.position()
    bloc = find("bloc", rest, known.blocs(position))
    do(shell, Act(Kind.RETRACT, position.role, bloc))


@command("nominate POST BLOC", "put a bloc up for a post of a coming vote")
def nominate(shell: "Shell", rest: str) -> None:
    """Put a bloc up for a post."""
    position = shell.game.position()
    posts = [post for post in known.portfolios(position) if position.legal.nominate[0, post.index]]
    if not posts:
        raise UserError("No post of a coming vote can be filled now.")
    name, bloc_name = first(rest, posts)
    item = find("post", name, posts)
    may = [b for b, can in enumerate(position.rules.holders[item]) if can]
    bloc = find("bloc", bloc_name, known.blocs(position, may))
    do(shell, Act(Kind.NOMINATE, position.role, bloc, items=1 << item))


@command("share", "share out the rest fairly among the partners")
def share(shell: "Shell", _: str) -> None:
    """Deal what is left."""
    do(shell, Act(Kind.SHARE, shell.game.position().role))


def do(shell: "Shell", act: Act) -> None:
    """Do an act and tell what came of it."""
    noted = shell.game.noted
    shell.game.act(act)
    shell.tell_since(noted)


def _draft(shell: "Shell", draft: Draft) -> None:
    position = shell.game.position()
    shell.game.draft = draft
    show_draft(shell.pen, position, draft_scene(position, draft))


def _toggled(position: Position, draft: Draft, items: str) -> Draft:
    portfolios = known.portfolios(position)
    for name in split(items, portfolios):
        draft = replace(draft, items=draft.items ^ (1 << find("portfolio", name, portfolios)))
    return draft


def _open_draft(shell: "Shell") -> Draft:
    if shell.game.draft is None:
        raise UserError("There is no draft; open one with offer BLOC.")
    return shell.game.draft


def _must_form(position: Position) -> None:
    if not position.is_office:
        raise UserError("Only the formateur's office makes offers; type help for what you can do.")
    if position.governed >= 0 or position.formateur < 0:
        raise UserError("There is no mandate to make offers with now.")
