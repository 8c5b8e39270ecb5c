"""Rules, moves, cards and promises: what may happen, when, and who decides."""

from typing import Any

from wargame.deck import model
from wargame.deck.compiler.effects import happening, simple
from wargame.deck.compiler.shop import Shop
from wargame.deck.compiler.voices import OFFICE, Stage
from wargame.deck.expressions import Place
from wargame.engine.rules import Card, Choice, Happening, Message, Move, Promise

PHASES = ("adjudicate", "incidents", "relations", "aftermath")


def rules(shop: Shop) -> dict[str, Any]:
    """Compile the standing rules, by phase, each in deck order."""
    found: dict[str, list[Happening]] = {phase: [] for phase in PHASES}
    for made in shop.deck.rules.rule:
        found[made.phase].append(_rule(shop, made))
    return {phase: tuple(happenings) for phase, happenings in found.items()}


def _rule(shop: Shop, made: model.Rule) -> Happening:
    where = f"rules.toml: rule '{made.id}'"
    stage = Stage(where)
    if made.for_each == "bloc":
        stage = Stage(where, "b")
    elif made.for_each:
        families = {t.id: shop.layout.tracks[t.id] for t in shop.deck.tracks.track if t.member}
        track = shop.find(where, "for_each", made.for_each, families, "family")
        stage = Stage(where, "m", track) if track >= 0 else stage
    when = shop.condition(where, "when", made.when, stage.scopes)
    scale = shop.number(where, "scale", made.scale, Place("number", 0, stage.scopes)).tree
    if not (made.effects or made.also or made.otherwise or made.otherwise_also):
        shop.warn(where, "effects", "does nothing", "give it an effect, or take it out")
    return happening(shop, stage, shop.cause("rule", made.id), made, when, scale)


def moves(shop: Shop) -> tuple[Move, ...]:
    """Compile the moves; those that nobody of this cast may play are kept without roles."""
    return tuple(_move(shop, made) for made in shop.deck.moves.move)


def _move(shop: Shop, made: model.Move) -> Move:
    where = f"moves.toml: move '{made.id}'"
    pairs = _players(shop, where, made)
    scope = "b" if all(_acts_for_bloc(shop, name) for name in made.who) else ""
    target = {"none": "", "bloc": "b", "member": "m"}[made.target]
    track = _aim(shop, where, made)
    stage = Stage(where, scope, target=target, aim=track, move=True)
    aimed = {"": stage.scopes, "b": ("b",), "m": (f"m{track}",) if track >= 0 else ()}[target]
    partner = shop.role_of(where, "partner", made.partner) if made.partner else -1
    if (made.partner and partner < 0) or (made.spoiler and not shop.deck.deck.spoilers):
        pairs = {}  # nobody at this table can agree, or the deck leaves spoilers out
    return Move(
        id=made.id,
        roles=tuple(pairs),
        acting=tuple(pairs.values()),
        cost=made.cost,
        cooldown=made.cooldown,
        once=made.once,
        when=shop.condition(where, "when", made.when, stage.scopes),
        target=target,
        track=track,
        among=shop.condition(where, "among", made.among, aimed),
        partner=partner,
        partner_cost=made.partner_cost if partner >= 0 else 0,
        happening=happening(shop, stage, shop.cause("move", made.id), made),
        spoiler=made.spoiler,
    )


def _players(shop: Shop, where: str, made: model.Move) -> dict[int, tuple[int, ...]]:
    """Each role that may, with the blocs it may act for; none where it was first named as office.

    A bloc means who speaks for it, a role all of its blocs; in the order of naming.
    """
    found: dict[int, tuple[int, ...]] = {}
    for name in made.who:
        role = shop.role_of(where, "who", name)
        if role < 0:
            continue
        blocs = _acting(shop, name, role)
        if role not in found:
            found[role] = blocs
        elif found[role]:
            found[role] = tuple(dict.fromkeys((*found[role], *blocs)))
    return found


def _acting(shop: Shop, name: str, role: int) -> tuple[int, ...]:
    """The blocs that a word of ``who`` lets act: itself, or those of the role it names."""
    layout, table = shop.layout.blocs, shop.voices.roles[role]
    if name == OFFICE:
        return ()
    if name in layout:
        return (layout[name],)
    return () if table.office else tuple(layout[b] for b in table.blocs if b in layout)


def _acts_for_bloc(shop: Shop, name: str) -> bool:
    """Whether who is named acts as a bloc, in every cast."""
    if name in shop.layout.blocs:
        return True
    role = shop.voices.all.get(name)
    return role is not None and not role.office and bool(role.blocs)


def _aim(shop: Shop, where: str, made: model.Move) -> int:
    """The family that a move aims at, −1 none."""
    if made.target != "member":
        if made.track is not None:
            shop.error(where, "track", "names a family and aims at none", "say target = 'member'")
        if made.target == "none" and made.among != "True":
            shop.error(where, "among", "chooses among nothing", "say target = 'bloc' or 'member'")
        return -1
    families = {t.id: shop.layout.tracks[t.id] for t in shop.deck.tracks.track if t.member}
    return shop.find(where, "track", made.track or "", families, "family")


def messages(shop: Shop) -> tuple[Message, ...]:
    """Compile the messages; those that nobody of this cast may send are kept without roles."""
    return tuple(
        Message(made.id, _named(shop, made, "who"), _named(shop, made, "to"))
        for made in shop.deck.messages.message
    )


def _named(shop: Shop, made: model.Message, field: str) -> tuple[int, ...]:
    """The roles of this cast that a list means; an empty list means all."""
    names: list[str] = getattr(made, field)
    where = f"messages.toml: message '{made.id}'"
    found = {shop.role_of(where, field, name) for name in names}
    return tuple(sorted(found - {-1})) if names else tuple(range(len(shop.voices.roles)))


def cards(shop: Shop) -> tuple[Card, ...]:
    """Compile the cards and injects."""
    return tuple(_card(shop, made) for made in shop.deck.cards.card)


def _card(shop: Shop, made: model.Card) -> Card:
    where = f"cards.toml: card '{made.id}'"
    stage = Stage(where)
    choices = tuple(_choice(shop, where, made.id, choice) for choice in made.choice)
    ids = {choice.id: index for index, choice in reversed([*enumerate(made.choice)])}
    default = -1
    if made.choice and made.default:
        default = shop.find(where, "default", made.default, ids, "choice")
    role = shop.role_of(where, "role", made.role) if made.role else -1
    return Card(
        id=made.id,
        first=made.weeks[0],
        last=made.weeks[1],
        weight=made.weight,
        inject=made.inject,
        once=made.once,
        when=shop.condition(where, "when", made.when),
        happening=happening(shop, stage, shop.cause("card", made.id), made),
        role=role,
        choices=choices,
        default=max(default, 0) if made.choice else -1,
    )


def _choice(shop: Shop, where: str, card: str, made: model.Choice) -> Choice:
    stage = Stage(f"{where}, choice '{made.id}'")
    when = shop.condition(stage.where, "when", made.when)
    cause = shop.cause("choice", card, made.id)
    return Choice(made.id, when, happening(shop, stage, cause, made))


def promises(shop: Shop) -> tuple[Promise, ...]:
    """Compile the promise ledger's entries."""
    return tuple(_promise(shop, made) for made in shop.deck.promises.promise)


def _promise(shop: Shop, made: model.Promise) -> Promise:
    where = f"promises.toml: promise '{made.id}'"

    def turn(part: str, effects: list[model.Effect], field: str) -> Happening:
        return simple(shop, Stage(where), shop.cause("promise", made.id, part), effects, field)

    return Promise(
        id=made.id,
        to=shop.mask(where, "to", made.to),
        declared=made.declared,
        offered=made.offered,
        retractable=made.retracted is not None,
        cost=made.cost,
        when=shop.condition(where, "when", made.when),
        given=turn("given", made.given, "given"),
        retracted=turn("retracted", made.retracted or [], "retracted"),
        kept_when=shop.condition(where, "kept_when", made.kept_when),
        broken_when=shop.condition(where, "broken_when", made.broken_when),
        due=shop.condition(where, "due", made.due),
        kept=turn("kept", made.kept, "kept"),
        broken=turn("broken", made.broken, "broken"),
    )
