from __future__ import annotations

import contextlib
import copy
import dataclasses
import pickle
from collections.abc import Iterator
from datetime import date

import pytest

from disputes_app.domain.count_errors import RestartBeforeStartError
from disputes_app.domain.errors import DomainError

START, EARLIER = date(2026, 1, 5), date(2026, 1, 4)


def _error() -> RestartBeforeStartError:
    return RestartBeforeStartError("arbitration.award", day=EARLIER, start=START)


def test_an_error_carries_its_data_by_name() -> None:
    assert _error().data() == {"rule_id": "arbitration.award", "day": EARLIER, "start": START}


def test_the_code_is_the_class_name_without_error() -> None:
    assert _error().code == "restart_before_start"


def test_for_the_log_an_error_shows_code_and_data() -> None:
    assert str(_error()).startswith("restart_before_start(rule_id='arbitration.award', day=")


def test_the_data_of_an_error_cannot_be_changed() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        _error().day = START


@pytest.mark.parametrize("again", [copy.copy, lambda error: pickle.loads(pickle.dumps(error))])  # noqa: S301 - our own bytes
def test_an_error_survives_copying(again: object) -> None:
    assert callable(again)
    other = again(_error())
    assert isinstance(other, RestartBeforeStartError)
    assert other.data() == _error().data()


def test_an_error_passes_through_a_context_manager_with_its_cause() -> None:
    @contextlib.contextmanager
    def block() -> Iterator[None]:
        yield

    cause = KeyError("x")
    with pytest.raises(DomainError) as caught, block():
        raise _error() from cause
    assert caught.value.__cause__ is cause
