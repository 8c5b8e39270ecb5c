"""What a session may ask about its own position, answered by workers while the game stands still.

A question knows what the view of its role shows; its chance comes from that view, so that the same
position is answered alike today and after reopening, and nothing of the game's own chance is used.
"""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wargame.base.errors import UserError
from wargame.engine import Act, Engine, View
from wargame.session.course import Course

if TYPE_CHECKING:
    from wargame.lab.compare import Comparison
    from wargame.lab.forecast import Forecast
    from wargame.lab.forecaster import Forecaster, Run
    from wargame.lab.vote_fan import VoteFan

ASKED = 1000
"""Games of an answer, where nothing else is said."""

MOST_WORKERS = 2


def usual_workers() -> int:
    """One for each core beyond the one that the person's screen needs, two at most."""
    return max(1, min(MOST_WORKERS, (os.cpu_count() or 1) - 1))


@dataclass(frozen=True, slots=True)
class Standpoint:
    """Where a question is asked from; it stays as it is while the game goes on.

    Attributes:
        view: what whoever asks may know.
        seats: who plays each role.
        seed: of answers; the same for the same position.
        acted: how many roles have had their turn this week.
    """

    view: View
    seats: tuple[str, ...]
    seed: str
    acted: int


def standpoint(course: Course, role: int) -> Standpoint:
    """The standpoint of ``role`` in a course (−1: of whoever sees everything).

    Raises:
        UserError: the story has closed.
    """
    view = seen_by(course, role)
    seats = course.teams.players(course.state)
    return Standpoint(view, seats, seed_of(view), max(course.human, 0))


class Asking:
    """Questions about a course. Workers start with the first and end with `close`."""

    def __init__(self) -> None:
        self._forecaster: Forecaster | None = None

    def start(self) -> "Forecaster":
        """The forecaster, its workers started; its modules are read when first needed."""
        from wargame.lab.forecaster import Forecaster

        if self._forecaster is None:
            self._forecaster = Forecaster(usual_workers())
        self._forecaster.start()
        return self._forecaster

    def forecast(self, course: Course, role: int, games: int) -> "Run[Forecast]":
        """Ask what becomes of a course, as ``role`` sees it (−1: as whoever sees everything).

        Raises:
            UserError: the story has closed.
        """
        here = standpoint(course, role)
        return self.start().forecast(here.view, here.seats, games, here.seed, here.acted)

    def effects(self, course: Course, acts: Sequence[Act], games: int) -> "Run[Comparison]":
        """Ask what each act of the person's role changes against doing nothing this week.

        Raises:
            UserError: the story has closed, or nobody sits at the table.
            IllegalAct: an act is not open.
        """
        from wargame.lab.compare import resting_after

        role = course.human
        if role < 0:
            raise UserError("Only bots play this game. Begin another to take a seat.")
        here = standpoint(course, role)
        branches = [resting_after(here.view), *(resting_after(here.view, act) for act in acts)]
        return self.start().compare(here.view, branches, here.seats, games, here.seed, here.acted)

    def vote(self, course: Course, role: int, games: int) -> "VoteFan":
        """How the cabinet vote would go if it were held now; worked out here, in milliseconds.

        Raises:
            UserError: the story has closed.
        """
        from wargame.lab.vote_fan import vote_fan

        view = seen_by(course, role)
        return vote_fan(view, games, seed_of(view))

    def close(self) -> None:
        """End the workers. Safe to call twice."""
        if self._forecaster is not None:
            self._forecaster.close()


def seen_by(course: Course, role: int) -> View:
    """The position of a course as a role sees it.

    Raises:
        UserError: the story has closed.
    """
    if not course.running:
        raise UserError("The story has closed; there is nothing left to forecast.")
    engine: Engine = course.table.engine
    return View(engine, course.state, -1) if role < 0 else engine.view(course.state, role)


def seed_of(view: View) -> str:
    """The seed of questions about a view: what it shows, and nothing else."""
    return f"{view.role} {view.engine.checksum(view.state)[0]}"
