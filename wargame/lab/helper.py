"""A worker process that plays pieces of questions; it ends with the process that began it.

It listens at a pipe. A piece that is being played is finished; whatever was called off meanwhile
is then left out. When the other end is gone, for whatever reason, so is the worker, at once.
"""

import os
import signal
from collections import deque
from dataclasses import dataclass, field
from multiprocessing import get_context
from multiprocessing.connection import Connection
from queue import SimpleQueue
from threading import Thread

from wargame.engine import Engine, Rules
from wargame.lab.question import Part, Question, answer
from wargame.lab.workers import one_thread_each

Piece = tuple[int, int, int]
"""Number of the question, first game, how many."""


@dataclass(frozen=True, slots=True)
class NewRules:
    """Rules that questions will be about."""

    number: int
    rules: Rules


@dataclass(frozen=True, slots=True)
class OldRules:
    """Rules that no question will be about any more."""

    number: int


@dataclass(frozen=True, slots=True)
class Asked:
    """A question about rules that were sent before."""

    number: int
    rules: int
    question: Question


@dataclass(frozen=True, slots=True)
class CalledOff:
    """A question that needs no more answers."""

    number: int


Message = NewRules | OldRules | Asked | CalledOff | Piece


class Helper:
    """A worker as the asking process sees it.

    Attributes:
        door: where parts of answers come from, as (number of the question, part).
        pieces: what it has been given and not answered.
        rules: numbers of the rules it has been sent.
    """

    def __init__(self) -> None:
        """Start it.

        Raises:
            OSError: the system starts no more processes.
        """
        context = get_context("spawn")
        here, there = context.Pipe()
        self.door: Connection = here
        self.pieces: list[Piece] = []
        self.rules: set[int] = set()
        self._process = context.Process(target=serve, args=(there,), daemon=True)
        with one_thread_each():
            self._process.start()
        there.close()

    @property
    def pid(self) -> int:
        """Its process id."""
        return self._process.pid or 0

    def send(self, message: Message) -> None:
        """Tell it something.

        Raises:
            OSError: it is gone.
        """
        self.door.send(message)

    def close(self) -> None:
        """End it at once. Safe to call twice."""
        self.door.close()
        if self._process.is_alive():
            self._process.terminate()
        self._process.join()


@dataclass(slots=True)
class _Desk:
    """What a worker has been told."""

    engines: dict[int, Engine] = field(default_factory=dict)
    questions: dict[int, tuple[Engine, Question]] = field(default_factory=dict)
    waiting: deque[Piece] = field(default_factory=deque)

    def take(self, message: Message) -> None:
        if isinstance(message, NewRules):
            self.engines[message.number] = Engine(message.rules)
        elif isinstance(message, OldRules):
            self.engines.pop(message.number, None)
        elif isinstance(message, Asked):
            self.questions[message.number] = self.engines[message.rules], message.question
        elif isinstance(message, CalledOff):
            self.questions.pop(message.number, None)
            kept = [piece for piece in self.waiting if piece[0] != message.number]
            self.waiting = deque(kept)
        elif message[0] in self.questions:
            self.waiting.append(message)

    def play(self) -> tuple[int, Part]:
        number, first, games = self.waiting.popleft()
        engine, question = self.questions[number]
        return number, answer(engine, question, first, games)


def serve(door: Connection) -> None:
    """Answer at ``door`` until nobody is there any more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for whoever asks
    if hasattr(os, "nice"):
        os.nice(5)  # the window comes first
    desk, mail = _Desk(), SimpleQueue[Message]()
    Thread(target=_listen, args=(door, mail), daemon=True).start()
    while True:
        while not desk.waiting or not mail.empty():
            desk.take(mail.get())
        door.send(desk.play())


def _listen(door: Connection, mail: "SimpleQueue[Message]") -> None:
    """Read at once, so that neither end waits for the other; leave when the other has gone."""
    try:
        while True:
            mail.put(door.recv())
    except (EOFError, OSError):
        os._exit(0)
