from __future__ import annotations

import threading
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from disputes_app.domain.money import AmountError
from disputes_app.services.progress import Cancelled, Progress
from ui.failure_report import failure_report
from ui.tasks import LatestQuestion, TaskRunner

PATIENCE_S = 10


def _note(order: list[int], number: int, _progress: Progress) -> None:
    order.append(number)


def test_answer_comes_back_on_the_gui_thread(qtbot: QtBot, runner: TaskRunner) -> None:
    threads: list[Any] = []
    task = runner.start(lambda _progress: threading.get_ident())
    task.succeeded.connect(lambda ident: threads.extend([ident, threading.get_ident()]))
    with qtbot.waitSignal(task.finished):
        pass
    assert threads[0] != threads[1] == threading.get_ident()
    assert QThread.currentThread() is QApplication.instance().thread()  # type: ignore[union-attr]  # qtbot made the application


def test_work_runs_one_after_the_other_in_order(qtbot: QtBot, runner: TaskRunner) -> None:
    order: list[int] = []
    for number in range(50):
        runner.start(partial(_note, order, number))
    qtbot.waitUntil(lambda: runner.is_idle)
    assert order == list(range(50))


def test_refusal_is_handed_over(qtbot: QtBot, runner: TaskRunner) -> None:
    def refuse(_progress: Progress) -> None:
        raise AmountError("x")

    task = runner.start(refuse)
    with qtbot.waitSignal(task.failed) as caught:
        pass
    assert isinstance(caught.args[0], AmountError)


@pytest.mark.logs_warnings
def test_bug_is_handed_over_and_logged_without_its_message(
    qtbot: QtBot, runner: TaskRunner, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(_progress: Progress) -> None:
        name = "张三"
        raise KeyError(name)

    task = runner.start(fail)
    with qtbot.waitSignal(task.failed) as caught:
        pass
    assert isinstance(caught.args[0], KeyError)
    assert "KeyError" in caplog.text
    assert "张三" not in caplog.text


def test_cancel_stops_between_steps_and_is_no_failure(qtbot: QtBot, runner: TaskRunner) -> None:
    stepped = threading.Event()
    go_on = threading.Event()
    outcomes: list[str] = []

    def work(progress: Progress) -> None:
        progress.step(1, 2)
        stepped.set()
        go_on.wait(PATIENCE_S)
        progress.step(2, 2)

    task = runner.start(work)
    task.failed.connect(lambda _error: outcomes.append("failed"))
    task.cancelled.connect(lambda: outcomes.append("cancelled"))
    assert stepped.wait(PATIENCE_S)
    task.cancel()
    go_on.set()
    with qtbot.waitSignal(task.finished):
        pass
    assert outcomes == ["cancelled"]


def test_cancelled_before_its_turn_never_runs(qtbot: QtBot, runner: TaskRunner) -> None:
    gate = threading.Event()
    ran: list[str] = []
    runner.start(lambda _progress: gate.wait(PATIENCE_S))
    second = runner.start(lambda _progress: ran.append("second"))
    second.cancel()
    with qtbot.waitSignal(second.cancelled):
        gate.set()
    assert ran == []


def test_cancel_that_comes_too_late_ends_in_success(qtbot: QtBot, runner: TaskRunner) -> None:
    started, go_on = threading.Event(), threading.Event()

    def work(_progress: Progress) -> str:
        started.set()
        go_on.wait(PATIENCE_S)
        return "saved"

    task = runner.start(work)
    assert started.wait(PATIENCE_S)
    task.cancel()
    with qtbot.waitSignal(task.succeeded) as caught:
        go_on.set()
    assert caught.args == ["saved"]


def test_frequent_steps_do_not_flood_the_window(qtbot: QtBot, runner: TaskRunner) -> None:
    heard: list[tuple[int, int, str]] = []

    def work(progress: Progress) -> None:
        for done in range(1, 20_001):
            progress.step(done, 20_000, "row")

    task = runner.start(work)
    task.progressed.connect(lambda *step: heard.append(step))
    with qtbot.waitSignal(task.finished):
        pass
    assert len(heard) < 1_000
    assert heard[-1] == (20_000, 20_000, "row")


def test_shut_down_waits_and_later_work_does_not_run(qtbot: QtBot) -> None:
    runner = TaskRunner()
    ran: list[str] = []
    started = threading.Event()

    def work(progress: Progress) -> None:
        started.set()
        while True:
            progress.step(0)

    runner.start(work)
    assert started.wait(PATIENCE_S)
    assert runner.shut_down()
    late = runner.start(lambda _progress: ran.append("late"))
    with qtbot.waitSignal(late.cancelled):
        pass
    qtbot.waitUntil(lambda: runner.is_idle)
    assert ran == []


def test_idle_is_told_after_the_last_answer(qtbot: QtBot, runner: TaskRunner) -> None:
    told: list[str] = []
    runner.idle.connect(lambda: told.append("idle"))
    for _ in range(2):
        task = runner.start(lambda _progress: None)
        task.succeeded.connect(lambda _answer: told.append("answer"))
    qtbot.waitUntil(lambda: runner.is_idle)
    assert told == ["answer", "answer", "idle"]


def test_only_the_answer_to_the_latest_question_counts(qtbot: QtBot, runner: TaskRunner) -> None:
    gate = threading.Event()
    question = LatestQuestion(runner)
    answers: list[str] = []
    question.answered.connect(answers.append)

    def old(_progress: Progress) -> str:
        gate.wait(PATIENCE_S)
        return "old"

    question.ask(old)
    question.ask(lambda _progress: "new")
    assert question.is_waiting
    with qtbot.waitSignal(question.answered):
        gate.set()
    qtbot.waitUntil(lambda: runner.is_idle)
    assert answers == ["new"]
    assert not question.is_waiting


def test_forgotten_question_is_never_answered(qtbot: QtBot, runner: TaskRunner) -> None:
    question = LatestQuestion(runner)
    told: list[object] = []
    question.answered.connect(told.append)
    question.waiting_changed.connect(told.append)
    question.ask(lambda _progress: "answer")
    question.forget()
    question.forget()
    qtbot.waitUntil(lambda: runner.is_idle)
    assert told == [True, False]


def test_failed_question_tells_its_error(qtbot: QtBot, runner: TaskRunner) -> None:
    def refuse(_progress: Progress) -> None:
        raise AmountError("x")

    question = LatestQuestion(runner)
    with qtbot.waitSignal(question.failed) as caught:
        question.ask(refuse)
    assert isinstance(caught.args[0], AmountError)


def test_cancelled_question_just_ends(qtbot: QtBot, runner: TaskRunner) -> None:
    def give_up(_progress: Progress) -> None:
        raise Cancelled

    question = LatestQuestion(runner)
    waiting: list[bool] = []
    question.waiting_changed.connect(waiting.append)
    question.ask(give_up)
    qtbot.waitUntil(lambda: waiting == [True, False])


def test_report_names_places_but_neither_values_nor_folders() -> None:
    def inner() -> None:
        raise ValueError("张三 310114199003070017")

    def outer() -> None:
        try:
            inner()
        except ValueError as error:
            raise RuntimeError("张三") from error

    with pytest.raises(RuntimeError) as caught:
        outer()
    report = failure_report(caught.value, version="1.2")
    assert "disputes-app 1.2" in report
    assert "tests/ui/test_tasks.py:" in report
    assert "inner" in report
    assert report.index("RuntimeError") < report.index("ValueError")
    assert "张三" not in report
    assert "310114" not in report
    assert str(__file__).rsplit("/tests/", 1)[0] not in report
