"""What the formateur's office may do: offers, posts, public promises, the vote."""

from wargame.cli.shell.option import Option
from wargame.engine import Lock
from wargame.reports import Position
from wargame.reports.dossier import DossierScene, dossier
from wargame.reports.locks import lock_text
from wargame.reports.promises import promises
from wargame.reports.vote import vote_panel


def offers(position: Position) -> list[Option]:
    """Whom a package may be sent to, one's own bloc first."""
    blocs = range(len(position.rules.blocs))
    open_to = [bloc for bloc in blocs if position.legal.send[0, bloc]]
    scenes = [dossier(position, bloc) for bloc in open_to]
    scenes.sort(key=lambda scene: scene.index != position.formateur)
    found = [Option(_offer(position, scene), f"offer {scene.id}") for scene in scenes]
    if position.is_office and position.formateur >= 0 and len(found) == 1:
        cost, have = position.rules.offer_cost, position.capital
        text = position.say(
            "Offers to others: one costs {cost}, you have {have}.", cost=cost, have=have
        )
        found.append(Option(text))
    return found


def _offer(position: Position, scene: DossierScene) -> str:
    say, name = position.say, scene.name
    if scene.index == position.formateur:
        return say("Take portfolios for {bloc} (costs nothing)", bloc=name)
    seats = scene.seats_text
    if not scene.undecided:
        return say("Change what {bloc} has, {seats} (in the coalition)", bloc=name, seats=seats)
    chance = scene.answer.chance_text + (f"; {scene.claim}" if scene.claim else "")
    return say("Offer to {bloc}, {seats} ({chance})", bloc=name, seats=seats, chance=chance)


def offers_back(position: Position) -> list[Option]:
    """Whose offer may be taken back."""
    say, names = position.say, position.names
    return [
        Option(say("Take back what is on offer to {bloc}", bloc=names.bloc(bloc)), f"retract {key}")
        for bloc, key in enumerate(position.rules.blocs)
        if position.legal.retract[0, bloc]
    ]


def posts(position: Position) -> list[Option]:
    """Posts of coming votes that somebody may be put up for, or somebody else."""
    say, found = position.say, []
    for item, key in enumerate(position.rules.portfolios):
        if not position.legal.nominate[0, item]:
            continue
        post, owner = _post(position, item), position.owner[item]
        text = say("Put somebody up for {post}", post=post)
        if owner >= 0:
            bloc = position.names.short(owner)
            text = say("Put another up for {post} (now {bloc})", post=post, bloc=bloc)
        found.append(Option(text, f"nominate {key}"))
    return found


def _post(position: Position, item: int) -> str:
    """A post, and whose it is by custom."""
    name, custom = position.names.portfolio(item), position.names.custom(item)
    return f"{name} ({custom})" if custom else name


def nominees(position: Position, item: int) -> list[Option]:
    """Who may be put up for a post."""
    say, post = position.say, position.names.portfolio(item)
    key = position.rules.portfolios[item]
    return [
        Option(
            say("Put up {bloc} for {post}", bloc=position.names.bloc(bloc), post=post)
            + ("" if position.rules.customs[item][bloc] else say(" (against custom)")),
            f"nominate {key} {position.rules.blocs[bloc]}",
        )
        for bloc, may in enumerate(position.rules.holders[item])
        if may and position.owner[item] != bloc
    ]


def vacancies(position: Position) -> list[Option]:
    """Vacant ministries for which a minister may be named."""
    say, cost, may = position.say, position.rules.offer_cost, position.legal.appoint[0]
    return [
        Option(
            say(
                "Name a minister for {post} (costs {cost})",
                post=position.names.portfolio(item),
                cost=cost,
            ),
            f"appoint {key}",
        )
        for item, key in enumerate(position.rules.portfolios)
        if may[:, item].any()
    ]


def ministers(position: Position, item: int) -> list[Option]:
    """Whose minister may be named for a vacant ministry."""
    names, key = position.names, position.rules.portfolios[item]
    return [
        Option(
            position.say("Name {bloc} for {post}", bloc=names.bloc(b), post=names.portfolio(item)),
            f"appoint {key} {bloc}",
        )
        for b, bloc in enumerate(position.rules.blocs)
        if position.legal.appoint[0, b, item]
    ]


def public_promises(position: Position) -> list[Option]:
    """Promises to everyone that may be given, and those that may be taken back."""
    say, found = position.say, []
    for row in promises(position):
        if row.can_declare:
            text = say(
                "Promise in public: {promise} (costs {cost})", promise=row.name, cost=row.cost
            )
            found.append(Option(text, f"promise {row.id}"))
        if row.can_withdraw:
            text = say("Withdraw the promise: {promise}", promise=row.name)
            found.append(Option(text, f"unpromise {row.id}"))
    return found


def cabinet(position: Position) -> list[Option]:
    """Sharing out what is left, and calling the vote or why it cannot be called."""
    say, found = position.say, []
    if bool(position.legal.share[0]):
        found.append(Option(say("Share out the rest fairly among the partners"), "share"))
    lock = int(position.legal.call_lock[0])
    scene = vote_panel(position)
    if scene is None or not scene.cabinet or lock in (Lock.NOT_YOURS, Lock.OVER):
        return found
    text = say("Call the vote: {vote}. {sentence}", vote=scene.name, sentence=scene.sentence)
    if scene.can_call:
        return [*found, Option(text, "call")]
    return [*found, Option(f"{scene.name}: {lock_text(position, lock)}")]
