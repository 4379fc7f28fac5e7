from __future__ import annotations

import pytest

from disputes_app.services.progress import Cancelled, Progress


def test_steps_are_reported() -> None:
    heard: list[tuple[int, int, str]] = []
    progress = Progress(lambda done, total, note: heard.append((done, total, note)))
    progress.step(1, 2, "first")
    progress.step(2)
    assert heard == [(1, 2, "first"), (2, 0, "")]


def test_step_after_cancel_stops_the_work() -> None:
    heard: list[int] = []
    progress = Progress(lambda done, _total, _note: heard.append(done))
    progress.cancel()
    assert progress.is_cancelled
    with pytest.raises(Cancelled):
        progress.step(1)
    assert heard == []


def test_nobody_need_listen() -> None:
    progress = Progress()
    progress.step(1, 1)
    assert not progress.is_cancelled
