"""A value that is made quickly is the frozen dataclass that it would be otherwise."""

from __future__ import annotations

import copy
import pickle
from dataclasses import FrozenInstanceError, dataclass, field, fields, replace

import pytest

from disputes_app.domain.quick_values import quickly_made


@quickly_made
@dataclass(frozen=True, slots=True)
class Quick:
    number: int
    name: str
    note: str | None = None
    text: str = field(default="", compare=False)


def test_it_says_what_was_given_and_the_defaults() -> None:
    value = Quick(1, name="a")
    assert (value.number, value.name, value.note, value.text) == (1, "a", None, "")
    assert type(value) is Quick
    assert repr(value) == "Quick(number=1, name='a', note=None, text='')"


def test_it_is_equal_hashed_copied_and_pickled_like_any_other() -> None:
    value = Quick(1, "a", "b")
    assert value == Quick(1, "a", "b", "left out")
    assert len({value, Quick(1, "a", "b")}) == 1
    assert replace(value, note=None) == Quick(1, "a")
    assert copy.copy(value) == value
    assert pickle.loads(pickle.dumps(value)) == value  # noqa: S301 - our own bytes
    assert [one.name for one in fields(value)] == ["number", "name", "note", "text"]


def test_it_is_frozen_once_it_is_made() -> None:
    value = Quick(1, "a")
    with pytest.raises(FrozenInstanceError):
        value.number = 2  # type: ignore[misc]  # what is tested
    with pytest.raises(FrozenInstanceError):
        del value.name
    assert not hasattr(value, "__dict__")


def test_a_field_that_is_missing_or_unknown_is_refused() -> None:
    with pytest.raises(TypeError):
        Quick(1)  # type: ignore[call-arg]  # what is tested
    with pytest.raises(TypeError):
        Quick(1, "a", unknown=2)  # type: ignore[call-arg]  # what is tested


def test_a_default_that_is_made_anew_is_refused() -> None:
    @dataclass(frozen=True, slots=True)
    class Made:
        many: list[int] = field(default_factory=list)

    with pytest.raises(TypeError):
        quickly_made(Made)
