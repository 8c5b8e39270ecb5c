"""A package in the making, as lines."""

from wargame.cli.pen import Pen
from wargame.cli.show.dossier import show_answer, show_red_lines
from wargame.reports import DraftScene, Position


def show_draft(pen: Pen, position: Position, scene: DraftScene) -> None:
    """The draft, what it would be answered, and what would follow from a yes."""
    say = position.say
    bloc = position.names.bloc(scene.draft.bloc)
    words = scene.words or say("nothing yet")
    pen.text(pen.bold(say("Draft for {bloc}: {package}.", bloc=bloc, package=words)), 2)
    if not position.partners[scene.draft.bloc]:
        show_answer(pen, scene.answer)
    crossed = [line for line in scene.red_lines if line.crossed]
    show_red_lines(pen, say, crossed)
    for sentence in scene.upsets:
        pen.text(say("Crosses a red line of {line}", line=sentence), 2)
    for sentence in scene.shuts_out:
        pen.text(sentence, 2)
    if scene.consequences:
        pen.text(say("With a yes, before others act:"), 2)
    for each in scene.consequences:
        pen.line(f"    {each.label}: {each.before} → {each.after}")
    if not scene.can_send:
        pen.text(scene.reason, 2)
