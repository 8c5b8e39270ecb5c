"""What may be done with the package that is being drafted."""

from wargame.cli.shell.option import Option, folded
from wargame.engine.happenings import VOID
from wargame.reports import Draft, DraftScene, Position


def draft_menu(position: Position, scene: DraftScene) -> list[Option]:
    """Send it, change it, or forget it."""
    say = position.say
    more, less = portfolios_to_add(position, scene.draft), portfolios_to_drop(position, scene.draft)
    return [
        *_sending(position, scene),
        *folded(more, say("Put a portfolio in: {n} can be given", n=len(more)), "add"),
        *folded(less, say("Take a portfolio out: {n} are in", n=len(less)), "without"),
        *_lots(position, scene),
        *_promises(position, scene.draft),
        Option(say("Forget this draft; nothing is sent"), "drop"),
    ]


def _sending(position: Position, scene: DraftScene) -> list[Option]:
    if not scene.asks:
        return [Option(position.say("Send: nothing has been changed yet."))]
    if not scene.can_send or (scene.draft.empty and scene.reason):
        return [Option(position.say("Send: {reason}", reason=scene.reason))]
    return [Option(position.say("Send it (costs {cost})", cost=scene.cost), "send")]


def portfolios_to_add(position: Position, draft: Draft) -> list[Option]:
    """Portfolios that may be put in, those of most points first."""
    may = [
        item
        for item in range(len(position.rules.portfolios))
        if position.legal.give[0, draft.bloc, item] and not draft.items >> item & 1
    ]
    may.sort(key=lambda item: -position.rules.portfolio_points[item])
    say, rules = position.say, position.rules
    return [
        Option(
            say(
                "Put in: {item} ({points} points)",
                item=position.names.portfolio(item),
                points=say.points(rules.portfolio_points[item]),
            ),
            f"add {rules.portfolios[item]}",
        )
        for item in may
    ]


def portfolios_to_drop(position: Position, draft: Draft) -> list[Option]:
    """Portfolios that may be taken out."""
    return [
        Option(
            position.say("Take out: {item}", item=position.names.portfolio(item)), f"without {key}"
        )
        for item, key in enumerate(position.rules.portfolios)
        if draft.items >> item & 1
    ]


def _lots(position: Position, scene: DraftScene) -> list[Option]:
    say, lots, found = position.say, scene.lots, []
    name = say.deck(position.deck.deck.lots.name)
    if scene.lots_left:
        text = say("{name}: one more ({left} are left)", name=name, left=scene.lots_left)
        found.append(Option(text, f"lots {lots + 1}"))
    if lots:
        text = say("{name}: one less ({now} are in)", name=name, now=lots)
        found.append(Option(text, f"lots {lots - 1}"))
    return found


def _promises(position: Position, draft: Draft) -> list[Option]:
    say, found = position.say, []
    for index, made in enumerate(position.rules.promises):
        given = int(position.state.promise[0, index]) != VOID
        inside = bool(draft.promises >> index & 1)
        if not made.offered or not made.to[draft.bloc] or (given and not inside):
            continue
        name = say.deck(position.names.promises[index].name)
        text = say("Put in the promise: {promise}", promise=name)
        if inside:
            text = say("Take out the promise: {promise}", promise=name)
        found.append(Option(text, f"promise {made.id}"))
    return found
