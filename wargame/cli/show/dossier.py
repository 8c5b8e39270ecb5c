"""A bloc's dossier as lines."""

from collections.abc import Sequence

from wargame.cli.pen import Pen
from wargame.reports import Say
from wargame.reports.answer import AnswerScene
from wargame.reports.dossier import DossierScene
from wargame.reports.redlines import RedLine


def show_dossier(pen: Pen, say: Say, scene: DossierScene) -> None:
    """Everything a role may know about a bloc."""
    badges = "".join(f" [{badge}]" for badge in scene.badges)
    pen.head(f"{scene.name} · {scene.seats_text} · {scene.standing}{badges}")
    for text in (scene.leader, scene.note):
        if text:
            pen.text(text, 2)
    figures = [f"{figure.label} {figure.text}" for figure in scene.figures]
    if scene.rivals:
        figures.append(say("rivals: {names}", names=say.listed(scene.rivals)))
    pen.text(" · ".join(figures), 2)
    if scene.package:
        pen.text(say("Has or is offered: {package}", package=scene.package), 2)
    if scene.customs:
        pen.text(say("By custom: {posts}", posts=say.names(scene.customs)), 2)
    if scene.wants:
        pen.line("  " + pen.bold(say("What it wants")))
        pen.rows([(w.name, w.points_text, w.state_text) for w in scene.wants], 4, "1")
    show_red_lines(pen, say, scene.red_lines)
    if scene.claim:
        pen.text(scene.claim + ".", 2)
    if scene.undecided:
        show_answer(pen, scene.answer)
    if scene.leaves:
        pen.text(f"{scene.leaves}. {scene.leaves_why}".strip(), 2)


def show_answer(pen: Pen, answer: AnswerScene) -> None:
    """The chance of a yes, what it would get, and the heaviest reasons."""
    pen.text(f"{answer.chance_text}. {answer.worth.sentence} {answer.worth.word_text}.", 2)
    pen.rows([(reason.weight_text, reason.sentence) for reason in answer.reasons], 4, "0")


def show_red_lines(pen: Pen, say: Say, lines: Sequence[RedLine]) -> None:
    """Red lines, and which of them are crossed."""
    for line in lines:
        state = say("Red line, crossed: {text}") if line.crossed else say("Red line: {text}")
        pen.text(state.format(text=line.text), 2)
