"""The first page of a game: what is played, and who one is in it."""

from wargame.cli.pen import Pen
from wargame.reports import Position
from wargame.reports.team import in_office


def show_opening(pen: Pen, position: Position) -> None:
    """Title, role, its deputy, briefing and aim; and that this is a model."""
    say, made = position.say, position.names.roles[position.role]
    pen.head(say.deck(position.deck.deck.title))
    names = [position.names.short(bloc) for bloc in position.rules.roles[position.role].blocs]
    who = position.names.role(position.role)
    if len(names) > 1:
        who = say("{who} ({blocs})", who=who, blocs=say.names(names))
    pen.text(say("Your seat: {who}.", who=who), 2)
    if deputy := in_office(position):
        pen.text(deputy, 2)
    for text in (made.briefing, made.aim):
        if say.deck(text):
            pen.text(say.deck(text), 2)
    pen.text(say("Not a forecast: a model."), 2)
