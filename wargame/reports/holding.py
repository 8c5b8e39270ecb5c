"""What a bloc has, asks for, and is: package, claim, figures."""

from dataclasses import dataclass

from wargame.reports.findings import mood_text
from wargame.reports.position import Position


@dataclass(frozen=True, slots=True)
class Figure:
    """A labelled number of a bloc."""

    id: str
    label: str
    text: str


def claim(position: Position, bloc: int) -> str:
    """What a bloc asked for in a counter, or empty."""
    asked = int(position.state.claim[0, bloc])
    if asked < 0:
        return ""
    size = len(position.rules.portfolios)
    if asked < size:
        return position.say("Asks for {item}", item=position.names.portfolio(asked))
    made = position.names.promises[asked - size]
    return position.say("Asks for the promise “{promise}”", promise=position.say.deck(made.name))


def package(position: Position, bloc: int) -> str:
    """What a bloc has or is offered, in words."""
    items = sum(1 << item for item, owner in enumerate(position.owner) if owner == bloc)
    state = position.state
    return position.names.package(items, int(state.lots[0, bloc]), int(state.attached[0, bloc]))


def figures(position: Position, bloc: int) -> tuple[Figure, ...]:
    """Trust, mood, price and the deck's numbers of a bloc, as far as the role may know them."""
    say, rules, values = position.say, position.rules, position.values
    found = [Figure("trust", say("Trust in the formateur"), say.points(values[rules.trust + bloc]))]
    mood = mood_text(position, bloc)
    if mood:
        found.append(Figure("mood", say("Mood, in points of its answer"), mood))
    price = values[rules.price + bloc]
    if price != 100:
        found.append(Figure("price", say("Price"), say.percent(price)))
    for column, made in enumerate(rules.variables):
        if made.kind == "attribute" and made.of == rules.blocs[bloc]:
            hidden = column in rules.secret_variables and bloc not in position.own
            text = say.whole(values[column]) if made.whole else say.points(values[column])
            name = next(a.name for a in position.deck.blocs.attribute if a.id == made.id)
            if not hidden:
                found.append(Figure(made.id, say.deck(name), text))
    return tuple(found)
