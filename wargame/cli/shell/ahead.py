"""The command that looks ahead: what may become of the game, and what an act would change."""

from typing import TYPE_CHECKING, TypeVar

from wargame.cli.shell.commands import LOOKING, command
from wargame.cli.shell.line_error import LineError
from wargame.cli.show.forecast import show_effect, show_forecast
from wargame.engine import Act
from wargame.lab.forecaster import Run
from wargame.reports.forecast import effect_scene, forecast_scene

if TYPE_CHECKING:
    from wargame.cli.shell.loop import Shell

ACTS = frozenset(
    "accept appoint call choose counter decline move nominate pledge promise retract send share "
    "unpromise withdraw write".split()
)
"""Commands that do an act, and so can be asked about."""

Found = TypeVar("Found")


@command(
    "forecast [ACT]", "what may become of it; with an act or its number, what it changes", LOOKING
)
def forecast(shell: "Shell", rest: str) -> None:
    """Play the game on many times, from what the role may know."""
    if rest:
        _effect(shell, *_named(shell, rest))
    else:
        _forecast(shell)


def _forecast(shell: "Shell") -> None:
    game = shell.game
    found = _last(game.session.forecast())
    scene = forecast_scene(game.position().names, found, game.session.vote_fan())
    show_forecast(shell.pen, game.say, scene)


def _effect(shell: "Shell", act: Act, line: str) -> None:
    game = shell.game
    found = _last(game.session.effects([act]))
    scene = effect_scene(game.position().names, found, found.effects[0])
    show_effect(shell.pen, game.say, line, scene)


def _named(shell: "Shell", rest: str) -> tuple[Act, str]:
    """The act that a line or number would do, without doing it, and what it is called."""
    listed, draft = shell.listed, shell.game.draft
    shell.trial = []
    try:
        shell.hear(rest)
        if len(shell.trial) != 1:
            raise LineError("That does no act by itself; name one from the numbered list.")
        return shell.trial[0], _called(shell, rest)
    finally:
        shell.trial, shell.listed, shell.game.draft = None, listed, draft


def _called(shell: "Shell", rest: str) -> str:
    return shell.listed[int(rest) - 1].text if rest.isdecimal() else rest


def _last(run: Run[Found]) -> Found:
    """The whole answer; after Ctrl+C what there is so far."""
    try:
        for _ in run:
            pass
    except KeyboardInterrupt:
        run.cancel()
    found = run.result()
    if found is None:
        raise LineError("Called off before the first game was played.")
    return found
