"""Work off the window's thread."""

import threading

from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from wargame.base.errors import UserError
from wargame.ui.jobs import Job, Jobs


def test_result_comes_back_to_the_thread_of_the_window(qtbot: QtBot) -> None:
    """The work runs elsewhere; its result arrives here."""
    jobs = Jobs()
    seen: list[str] = []
    job = jobs.start(lambda _job: threading.current_thread().name, seen.append)
    with qtbot.waitSignal(job.finished):
        pass
    jobs.close()
    assert seen[0].startswith("crossroads") and not jobs.busy()


def test_fault_for_people_comes_as_its_sentence(qtbot: QtBot) -> None:
    """A UserError of the work is told, not raised."""

    def work(_job: Job) -> None:
        raise UserError("The disk is full. Make room.")

    jobs = Jobs()
    said: list[str] = []
    job = jobs.start(work, said.append, said.append)
    with qtbot.waitSignal(job.finished):
        pass
    jobs.close()
    assert said == ["The disk is full. Make room."]


def test_bug_in_the_work_is_raised_in_the_window(qtbot: QtBot) -> None:
    """Nothing is swallowed: another exception reaches the hook of the window's thread."""
    jobs = Jobs()
    with capture_exceptions() as raised:
        job = jobs.start(lambda _job: 1 // 0, print)
        with qtbot.waitSignal(job.finished):
            pass
        qtbot.waitUntil(lambda: bool(raised))
    jobs.close()
    assert raised[0][0] is ZeroDivisionError


def test_cancelled_work_brings_nothing(qtbot: QtBot) -> None:
    """What a cancelled job still returns is dropped."""
    jobs, gate = Jobs(), threading.Event()
    seen: list[object] = []
    job = jobs.start(lambda _job: gate.wait(5), seen.append)
    job.cancel()
    with qtbot.waitSignal(job.finished):
        gate.set()
    jobs.close()
    assert seen == []


def test_progress_is_told(qtbot: QtBot) -> None:
    """Steps of the work arrive here."""
    jobs = Jobs()
    seen: list[int] = []
    job = jobs.start(
        lambda job: job.report(1, 4), print, progressed=lambda *steps: seen.extend(steps)
    )
    with qtbot.waitSignal(job.finished):
        pass
    jobs.close()
    assert seen == [1, 4]


def test_closing_waits_for_the_step_under_way(qtbot: QtBot) -> None:
    """After close nothing runs any more."""
    jobs, started, ended = Jobs(), threading.Event(), threading.Event()

    def work(_job: Job) -> None:
        started.set()
        ended.set()

    jobs.start(work, print)
    started.wait(5)
    jobs.close()
    assert ended.is_set() and not jobs.busy()
