"""A bloc's talks with the formateur, as lines."""

from wargame.cli.pen import Pen
from wargame.cli.show.dossier import show_answer, show_red_lines
from wargame.reports import Position
from wargame.reports.inbox import InboxScene
from wargame.reports.redlines import red_lines


def show_inbox(pen: Pen, position: Position, talks: InboxScene) -> None:
    """What stands, what it is worth, what the bloc's own people say, what a yes changes."""
    say = position.say
    pen.head(f"{talks.name} · {talks.title}")
    pen.rows(
        [
            (
                item.name,
                say("{points} points", points=item.points_text),
                say("worth {worth}", worth=item.worth_text),
            )
            for item in talks.items
        ],
        4,
        "12",
    )
    for text in (talks.lots_text, *talks.promises, talks.asked):
        if text:
            pen.text(text, 4)
    if position.governed < 0:
        show_red_lines(pen, say, red_lines(position, talks.bloc))
    if talks.pledged or position.governed >= 0:
        pen.text(talks.answer.worth.sentence, 2)
        return
    pen.text(say("What your own people make of a yes:"), 2)
    show_answer(pen, talks.answer)
    if talks.consequences:
        pen.text(say("With a yes, before others act:"), 2)
    for each in talks.consequences:
        pen.line(f"    {each.label}: {each.before} → {each.after}")
    if talks.reason:
        pen.text(talks.reason, 2)
