"""Work off the window's thread, one piece at a time, so that a game has one thread at a time."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal

from wargame.base.errors import WargameError

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor


class Job(QObject):
    """A piece of work under way; its signals arrive in the window's thread.

    Signals:
        progressed: steps done, and steps in all.
        done: what the work returned.
        failed: the sentence of a fault that is told to the person.
        finished: after either, or after a cancel; nothing comes later.
    """

    progressed = Signal(int, int)
    done = Signal(object)
    failed = Signal(str)
    finished = Signal()
    _ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cancelled = False
        # Queued even when the work is done at once: whoever starts a job still has to listen.
        self._ended.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def cancel(self) -> None:
        """Ask the work to stop, and drop whatever it still brings."""
        self._cancelled = True

    @property
    def cancelled(self) -> bool:
        """Whether the work should stop; it looks here between two steps."""
        return self._cancelled

    def report(self, step: int, steps: int) -> None:
        """Say how far the work is; called by the work, in its own thread."""
        self.progressed.emit(step, steps)

    def follow(self, future: "Future[Any]") -> None:
        """Bring the outcome to the window's thread when it is there."""
        future.add_done_callback(self._ended.emit)

    def _deliver(self, future: "Future[Any]") -> None:
        """Hand over the outcome; a fault that is a bug is raised here, where it is seen."""
        dropped = self._cancelled or future.cancelled()
        fault = None if dropped else future.exception()
        if isinstance(fault, WargameError):
            self.failed.emit(str(fault))
        elif not dropped and not fault:
            self.done.emit(future.result())
        self.finished.emit()
        if fault and not isinstance(fault, WargameError):
            raise fault


Work = Callable[[Job], Any]


class Jobs(QObject):
    """The one worker thread and its queue."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running: list[Job] = []

    @cached_property
    def _pool(self) -> "ThreadPoolExecutor":
        """Made, and what it needs imported, with the first job: the window is painted before."""
        from concurrent.futures import ThreadPoolExecutor

        return ThreadPoolExecutor(max_workers=1, thread_name_prefix="crossroads")

    def start(
        self,
        work: Work,
        done: Callable[[Any], object],
        failed: Callable[[str], object] | None = None,
        progressed: Callable[[int, int], object] | None = None,
    ) -> Job:
        """Queue a piece of work.

        Args:
            work: called with its job, in the worker's thread.
            done: called with the result, in the window's thread.
            failed: called with the sentence of a fault instead.
            progressed: called with steps done and steps in all.
        """
        job = Job(self)
        job.done.connect(done)
        if failed:
            job.failed.connect(failed)
        if progressed:
            job.progressed.connect(progressed)
        job.finished.connect(self._forget)
        self._running.append(job)
        job.follow(self._pool.submit(work, job))
        return job

    def busy(self, besides: Job | None = None) -> bool:
        """Whether work is queued or under way, one piece of it left out."""
        return any(job is not besides for job in self._running)

    def close(self) -> None:
        """Cancel everything and wait for the step under way to end."""
        for job in self._running:
            job.cancel()
        if "_pool" in vars(self):
            self._pool.shutdown(wait=True, cancel_futures=True)
        self._running.clear()

    def _forget(self) -> None:
        job = self.sender()
        self._running = [other for other in self._running if other is not job]
        if job:
            job.deleteLater()
