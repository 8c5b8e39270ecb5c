"""Votes, nominees, the loss of the mandate, roles with their objectives, endings."""

from wargame.deck import model
from wargame.deck.compiler.effects import simple
from wargame.deck.compiler.shop import Shop
from wargame.deck.compiler.voices import Stage
from wargame.deck.expressions import Place
from wargame.deck.layout import hundredths
from wargame.engine.rules import Clause, Happening, Lapse, Nominee, Role, Vote

FILE = "government.toml"


def votes(shop: Shop) -> tuple[Vote, ...]:
    """Compile the stages."""
    return tuple(_vote(shop, made) for made in shop.deck.government.vote)


def _vote(shop: Shop, made: model.Vote) -> Vote:
    where = f"{FILE}: vote '{made.id}'"
    cast = Place("number", 0, ("b",), noise=True)
    objectors = shop.number(
        where, "objectors", made.objectors or "0", Place("number", 0, ("p",))
    ).tree
    posts = [shop.find(where, "posts", p, shop.layout.portfolios, "post") for p in made.posts]

    def turn(part: str, effects: list[model.Effect]) -> Happening:
        return simple(shop, Stage(where), shop.cause("vote", made.id, part), effects, part)

    return Vote(
        id=made.id,
        cabinet=made.kind == "cabinet",
        posts=tuple(post for post in posts if post >= 0),
        earliest=made.earliest,
        votes=shop.number(where, "votes", made.votes, cast).tree,
        quota=shop.number(where, "quota", made.quota, Place("number")).tree,
        minimum=made.minimum,
        objectors=objectors,
        passed=turn("passed", made.passed),
        failed=turn("failed", made.failed),
    )


def nominees(shop: Shop) -> tuple[Nominee, ...]:
    """Compile who holds the mandate, in the order of succession."""
    return tuple(_nominee(shop, made) for made in shop.deck.government.nominee)


def _nominee(shop: Shop, made: model.Nominee) -> Nominee:
    where = f"{FILE}: nominee '{made.id}'"
    for name in made.trust:
        shop.find(where, "trust", name, shop.layout.blocs, "bloc")
    blocs = shop.deck.blocs.bloc
    missing = [b.id for b in blocs if b.id not in made.trust and b.id != made.bloc]
    if missing:
        shop.error(
            where, "trust", f"has no trust of {', '.join(missing)}", "give each bloc a number"
        )
    cause = shop.cause("mandate", made.id)
    return Nominee(
        id=made.id,
        bloc=max(0, shop.find(where, "bloc", made.bloc, shop.layout.blocs, "bloc")),
        compromise=made.compromise,
        trust=tuple(hundredths(made.trust.get(bloc.id, bloc.trust)) for bloc in blocs),
        on_change=simple(shop, Stage(where), cause, made.on_change, "on_change"),
    )


def lapses(shop: Shop) -> tuple[Lapse, ...]:
    """Compile the ways to lose the mandate."""
    found = []
    for number, made in enumerate(shop.deck.government.lapse, start=1):
        where = f"{FILE}: lapse {number}"
        when = shop.condition(where, "when", made.when)
        chance = shop.number(where, "chance", made.chance, Place("number")).tree
        found.append(Lapse(when, chance, shop.slot()))
    return tuple(found)


def on_change(shop: Shop) -> Happening:
    """Compile what every change of the mandate does."""
    effects = shop.deck.government.on_change
    return simple(shop, Stage(FILE), shop.cause("mandate"), effects, "on_change")


def roles(shop: Shop) -> tuple[Role, ...]:
    """Compile the roles of the cast in initiative order."""
    made = (_role(shop, role) for role in shop.voices.roles)
    return tuple(made)


def _role(shop: Shop, made: model.Role) -> Role:
    blocs = tuple(shop.layout.blocs[bloc] for bloc in made.blocs if bloc in shop.layout.blocs)
    governed = made.income if made.income_governed is None else made.income_governed
    cap = shop.deck.deck.capital_cap
    objectives = role_objectives(shop, made)
    start = min(made.capital, cap)
    return Role(made.id, made.office, blocs, start, made.income, governed, objectives)


def role_objectives(shop: Shop, made: model.Role) -> tuple[tuple[tuple[object, ...], int], ...]:
    """Compile a role's objectives; ``me`` is its first bloc, where it has one."""
    scopes = ("b",) if made.blocs else ()
    where = f"roles.toml: role '{made.id}'"
    return tuple(
        (
            shop.number(where, f"objective {n}", goal.points, Place("number", 0, scopes)).tree,
            goal.most,
        )
        for n, goal in enumerate(made.objective, start=1)
    )


def clauses(shop: Shop) -> tuple[Clause, ...]:
    """Compile the conditions that close the story, in order."""
    found = []
    for number, made in enumerate(shop.deck.endings.clause, start=1):
        where = f"endings.toml: clause {number}"
        ending = shop.find(where, "ending", made.ending, shop.layout.endings, "ending")
        found.append(Clause(max(0, ending), shop.condition(where, "when", made.when)))
    _unreachable(shop)
    return tuple(found)


def _unreachable(shop: Shop) -> None:
    """Warn of endings whose clauses never hold, or come after one that always does."""
    reached = set[str]()
    for made in shop.deck.endings.clause:
        decided = shop.decided(made.when)
        if decided is not False:
            reached.add(made.ending)
        if decided is True:
            break
    for ending in dict.fromkeys(clause.ending for clause in shop.deck.endings.clause):
        if ending not in reached:
            what = "cannot be reached: its clauses never hold, or come after one that always does"
            shop.warn(f"endings.toml: ending '{ending}'", "", what, "change or move its clauses")
