"""How the story closed, as lines."""

from dataclasses import replace

from wargame.cli.pen import Pen
from wargame.cli.show.history import show_history
from wargame.reports import Position, Say
from wargame.reports.ending import EndingScene, ScoreScene, ending, score
from wargame.reports.history import history


def show_close(pen: Pen, position: Position) -> None:
    """The ending with the scores of all roles; for games that only bots play."""
    scene = ending(position)
    if scene is None:
        return
    _show_ending(pen, position.say, scene)
    pen.head(position.say("Scores of 100"))
    for role in range(len(position.rules.roles)):
        seen = replace(position, view=replace(position.view, role=role))
        _show_score(pen, score(seen))
    _last_lines(pen, position, scene)


def show_ending(pen: Pen, position: Position) -> None:
    """The ending with the role's own score."""
    scene = ending(position)
    if scene is not None:
        _show_ending(pen, position.say, scene)
        pen.head(position.say("Your score of 100"))
        if scene.held:
            pen.text(scene.held, 2)
        _show_score(pen, scene.score)
        _last_lines(pen, position, scene)


def _show_ending(pen: Pen, say: Say, scene: EndingScene) -> None:
    pen.head(say("How it ends"))
    pen.text(scene.text, 2)
    if scene.seats:
        counts = {"seats": scene.seats, "confirmed": scene.confirmed, "all": scene.ministries}
        pen.text(
            say("{seats} seats behind it, {confirmed} of {all} ministers in office.", **counts), 2
        )
    for each in scene.endings:
        mark = "▸ " if each.reached else "  "
        pen.line(f"  {mark}{each.title}")


def _show_score(pen: Pen, scene: ScoreScene) -> None:
    pen.line(f"  {scene.total:>3}  {pen.bold(scene.name)}")
    for aim in scene.objectives:
        facts = f" ({aim.evidence})" if aim.evidence else ""
        pen.item(f"{aim.points:>4} / {aim.most:<3} ", f"{aim.text}{facts}", 6)


def _last_lines(pen: Pen, position: Position, scene: EndingScene) -> None:
    say, real = position.say, history(position)
    if real is not None:
        show_history(pen, say, real)
    pen.line()
    pen.line(say("Ending: {title}", title=scene.title))
    pen.text(scene.reason)
