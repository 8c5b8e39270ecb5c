"""Forecasts that arrive piece by piece, played in worker processes, and can be called off.

Whoever asks looks in from time to time (`Run.poll`) or waits (`for found in run`); there are no
threads and no callbacks. Where no process can be started, each look plays one piece here. The
figures at the end depend on the question and its seed alone: not on workers, pieces or their order.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from multiprocessing.connection import Connection
from multiprocessing.connection import wait as wait_for
from typing import Any, Generic, TypeVar, cast

from wargame.engine import Engine, Rules, View
from wargame.lab.compare import Comparison, ask_effects
from wargame.lab.forecast import CHUNK, GAMES, Forecast, ask_beginning, ask_forecast
from wargame.lab.helper import Asked, CalledOff, Helper, Message, NewRules, OldRules, Piece
from wargame.lab.question import Branch, Part, Question, answer

FIRST = 25
"""Games of the first pieces: something can be shown soon."""

KEPT = 4
"""Rules that are remembered: those of a game and of Home, and of the games before."""

AHEAD = 2
"""Pieces a worker has at most: one in hand and one so that it need not wait."""

Found = TypeVar("Found")


class Run(Generic[Found]):
    """A question being answered.

    Attributes:
        question: what was asked.
        games: games in each branch when it is done.
        done: games played so far.
        cancelled: it was called off, and will bring no more.
    """

    def __init__(
        self,
        crew: "Forecaster",
        number: int,
        view: View,
        question: Question,
        games: int,
        read: Callable[[Rules, Question, Part], Found],
    ) -> None:
        """Made by a forecaster."""
        self.question, self.games, self.done, self.cancelled = question, games, 0, False
        self._crew, self._view, self._read = crew, view, read
        self._number = number
        self._parts: list[Part] = []
        self._pieces = _cut(number, games, crew.chunk)
        self._news = False

    @property
    def over(self) -> bool:
        """Nothing more will come."""
        return self.cancelled or self.done >= self.games

    def poll(self, wait: float = 0.0) -> bool:
        """Look in, for ``wait`` seconds at most; whether there is something new to be read."""
        if not self.over:
            self._crew.pump(wait)
        news, self._news = self._news, False
        return news

    def result(self) -> Found | None:
        """What the games played so far came to; None before the first."""
        if not self._parts:
            return None
        return self._read(self._view.engine.rules, self.question, Part.joined(self._parts))

    def __iter__(self) -> Iterator[Found]:
        """Ever better answers, as they come; the last is the whole one."""
        while not self.over:
            if self.poll(1.0) and (found := self.result()) is not None:
                yield found

    def cancel(self) -> None:
        """Call it off; what has been played can still be read. Safe to call twice."""
        if not self.over:
            self.cancelled = True
            self._crew.call_off(self)

    # for the forecaster ---------------------------------------------------------------------------

    @property
    def number(self) -> int:
        """Its number among all that were asked."""
        return self._number

    @property
    def rules(self) -> Rules:
        """Whose rules the workers need."""
        return self._view.engine.rules

    def next_piece(self) -> Piece | None:
        """The next piece that nobody has."""
        return self._pieces.pop(0) if self._pieces else None

    def return_piece(self, piece: Piece) -> None:
        """A piece whose worker is gone."""
        self._pieces.insert(0, piece)

    def take(self, part: Part) -> None:
        """A piece has been played."""
        if not self.cancelled:
            self._parts.append(part)
            self.done += part.games
            self._news = True

    def play_here(self, engine: Engine, piece: Piece) -> None:
        """Play a piece in this process."""
        self.take(answer(engine, self.question, piece[1], piece[2]))


def _cut(number: int, games: int, chunk: int) -> list[Piece]:
    """Pieces of a question: two small ones, then chunks."""
    found: list[Piece] = []
    first = 0
    while first < games:
        size = min(FIRST if len(found) < 2 else chunk, chunk, games - first)
        found.append((number, first, size))
        first += size
    return found


class Forecaster:
    """Asks workers, and reads what they answer. Not for two threads at once."""

    def __init__(self, workers: int = 1, chunk: int = CHUNK) -> None:
        """A forecaster whose processes start with the first question, or with `start`.

        Args:
            workers: processes; 0 plays everything here, a piece at each look.
            chunk: games of a piece.
        """
        self.chunk = chunk
        self._workers, self._started = workers, False
        self._helpers: list[Helper] = []
        self._runs: list[Run[Any]] = []
        self._rules: dict[int, Rules] = {}
        self._engines: dict[int, Engine] = {}
        self._asked = 0

    @property
    def processes(self) -> tuple[int, ...]:
        """Process ids of the workers."""
        return tuple(helper.pid for helper in self._helpers)

    @property
    def apart(self) -> bool:
        """Whether other processes do the work, so that looking in takes no time."""
        return bool(self._helpers)

    def start(self) -> None:
        """Start the workers ahead of the first question."""
        if self._started:
            return
        self._started = True
        with suppress(OSError):
            for _ in range(self._workers):
                self._helpers.append(Helper())

    def forecast(
        self,
        view: View,
        seats: Sequence[str],
        games: int = GAMES,
        seed: str | int = 0,
        acted: int | None = None,
    ) -> Run[Forecast]:
        """Ask what becomes of a position; see :func:`wargame.lab.forecast.ask_forecast`."""
        return self.put(view, ask_forecast(view, seats, seed, acted), games, Forecast)

    def beginning(
        self, rules: Rules, seats: Sequence[str], games: int = GAMES, seed: str | int = 0
    ) -> Run[Forecast]:
        """Ask how games end that nobody has begun: game for game what `simulate` plays."""
        return self.put(*ask_beginning(rules, seats, seed), games, Forecast)

    def compare(
        self,
        view: View,
        branches: Sequence[Branch],
        seats: Sequence[str],
        games: int = GAMES,
        seed: str | int = 0,
        acted: int | None = None,
    ) -> Run[Comparison]:
        """Ask what branches change; see :func:`wargame.lab.compare.ask_effects`.

        Raises:
            IllegalAct: the first act of a branch is not open now.
        """
        return self.put(view, ask_effects(view, branches, seats, seed, acted), games, Comparison)

    def put(
        self,
        view: View,
        question: Question,
        games: int,
        read: Callable[[Rules, Question, Part], Found],
    ) -> Run[Found]:
        """Ask a question that has been formed already, perhaps by another thread.

        Args:
            view: of whoever asks; only its rules are used.
            question: what is asked.
            games: how many are played in each branch.
            read: makes a result of what has been played.
        """
        return self._begun(Run(self, self._next(), view, question, games, read))

    def close(self) -> None:
        """End the workers and call everything off. Safe to call twice."""
        for run in list(self._runs):
            run.cancel()
        for helper in self._helpers:
            helper.close()
        self._helpers, self._started = [], True

    def __enter__(self) -> "Forecaster":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # for runs -------------------------------------------------------------------------------------

    def pump(self, wait: float) -> None:
        """Hand out pieces and take what has come back, waiting ``wait`` seconds at most."""
        self._hand_out()
        if not self._helpers:
            self._play_one()
            return
        doors = {helper.door: helper for helper in self._helpers}
        for door in wait_for(list(doors), wait):
            self._hear(doors[cast(Connection, door)])
        self._hand_out()

    def call_off(self, run: Run[Any]) -> None:
        """No more pieces of this question."""
        self._runs = [each for each in self._runs if each.number != run.number]
        for helper in list(self._helpers):
            helper.pieces = [piece for piece in helper.pieces if piece[0] != run.number]
            self._tell(helper, CalledOff(run.number))

    def _next(self) -> int:
        self._asked += 1
        return self._asked

    def _begun(self, run: Run[Found]) -> Run[Found]:
        self.start()
        self._runs.append(run)
        at = self._number_of(run.rules)
        for helper in list(self._helpers):
            if at not in helper.rules:
                helper.rules.add(at)
                self._tell(helper, NewRules(at, run.rules))
            self._tell(helper, Asked(run.number, at, run.question))
        self._hand_out()
        return run

    def _number_of(self, rules: Rules) -> int:
        """The number of these rules; of many, the ones asked about longest ago are let go."""
        known = next((at for at, each in self._rules.items() if each is rules), self._asked)
        self._rules.pop(known, None)
        self._rules[known] = rules
        for old in [*self._rules][:-KEPT]:
            del self._rules[old]
            self._engines.pop(old, None)
            for helper in list(self._helpers):
                helper.rules.discard(old)
                self._tell(helper, OldRules(old))
        return known

    def _hand_out(self) -> None:
        for helper in list(self._helpers):
            while len(helper.pieces) < AHEAD and (piece := self._next_piece()) is not None:
                helper.pieces.append(piece)
                self._tell(helper, piece)

    def _next_piece(self) -> Piece | None:
        """From the question asked last: what was asked before is rarely still of use."""
        for run in reversed(self._runs):
            piece: Piece | None = run.next_piece()
            if piece is not None:
                return piece
        return None

    def _play_one(self) -> None:
        piece = self._next_piece()
        if piece is not None:
            run = self._of(piece[0])
            run.play_here(self._engine(run.rules), piece)
            self._drop_finished()

    def _engine(self, rules: Rules) -> Engine:
        """An engine of its own: that of the view may be at work in another thread."""
        at = self._number_of(rules)
        if at not in self._engines:
            self._engines[at] = Engine(rules)
        return self._engines[at]

    def _hear(self, helper: Helper) -> None:
        try:
            number, part = helper.door.recv()
        except (EOFError, OSError):
            self._lose(helper)
            return
        helper.pieces = [p for p in helper.pieces if p[:2] != (number, part.first)]
        if any(run.number == number for run in self._runs):
            self._of(number).take(part)
            self._drop_finished()

    def _drop_finished(self) -> None:
        for run in [run for run in self._runs if run.over]:
            self.call_off(run)

    def _of(self, number: int) -> "Run[Any]":
        return next(run for run in self._runs if run.number == number)

    def _tell(self, helper: Helper, message: Message) -> None:
        try:
            helper.send(message)
        except OSError:
            self._lose(helper)

    def _lose(self, helper: Helper) -> None:
        """A worker is gone: what it had is given to others, or played here."""
        if helper in self._helpers:
            self._helpers.remove(helper)
            helper.close()
            for piece in reversed(helper.pieces):
                for run in self._runs:
                    if run.number == piece[0]:
                        run.return_piece(piece)
