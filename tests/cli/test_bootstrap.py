from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from db.errors import (
    DatabaseMissingError,
    FolderNotWritableError,
    NewerDatabaseError,
    NotADatabaseError,
    NotOurDatabaseError,
    PathIsFolderError,
    StorageError,
    UnknownTargetError,
    WindowOpenError,
)
from disputes_app.bootstrap import (
    TodayFixedError,
    close_context,
    data_folder,
    database_exists,
    default_target,
    open_context,
    opened,
)
from disputes_app.services.law_package import packaged_law
from disputes_app.services.minimum_wage import minimum_wages
from disputes_app.services.wage_package import packaged_wages

TODAY = date(2026, 9, 22)


def test_the_database_is_named_by_the_environment_or_lies_in_the_data_folder(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert default_target() == str(data_folder() / "disputes.db")
    monkeypatch.setenv("DISPUTES_DB", "/somewhere/else.db")
    assert default_target() == "/somewhere/else.db"
    monkeypatch.setenv("DISPUTES_DB", "")
    assert default_target() == str(data_folder() / "disputes.db")


def test_the_data_folder_is_made_when_the_window_makes_the_database() -> None:
    assert not data_folder().exists()
    assert not database_exists(None)
    with opened(None, create=True) as context:
        assert context.database.path == data_folder() / "disputes.db"
    assert database_exists(None)
    with opened(None) as context:
        assert not context.demonstration


def test_a_data_folder_that_cannot_be_made_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    data_folder().parent.parent.mkdir(parents=True, exist_ok=True)
    data_folder().parent.touch()
    with pytest.raises(FolderNotWritableError) as caught:
        open_context(None, create=True)
    assert caught.value.path == data_folder()


def test_a_new_database_holds_the_packaged_law(target: str) -> None:
    with opened(target) as context:
        assert context.law.digest() == packaged_law().digest()
    with opened(target) as again:
        assert again.law.digest() == packaged_law().digest()
        assert minimum_wages(again) == packaged_wages()


def test_nothing_is_made_unless_asked_for(tmp_path: Path) -> None:
    with pytest.raises(DatabaseMissingError):
        open_context(str(tmp_path / "none.db"), create=False)
    assert list(tmp_path.iterdir()) == []


def test_a_replaced_clock_is_refused_outside_a_demonstration(target: str) -> None:
    with pytest.raises(TodayFixedError):
        open_context(target, create=False, today=TODAY)
    with opened(target) as context:
        assert context.today() != date(1999, 1, 1)


def test_a_replaced_clock_is_taken_on_a_demonstration(demonstration: str) -> None:
    with opened(demonstration, today=TODAY) as context:
        assert context.demonstration
        assert context.today() == TODAY
        assert context.now() == context.now()


def test_a_database_about_to_be_filled_may_have_its_own_day(target: str) -> None:
    with opened(target, today=TODAY, filling=True) as context:
        assert context.today() == TODAY


def test_one_window_holds_the_file_and_commands_go_on(tmp_path: Path) -> None:
    path = str(tmp_path / "cases.db")
    first = open_context(path, create=True, window=True)
    with pytest.raises(WindowOpenError) as caught:
        open_context(path, create=True, window=True)
    assert caught.value.pid == os.getpid()
    with opened(path) as command:
        assert command.database.label == path
    close_context(first)
    close_context(open_context(path, create=False, window=True))


def test_a_window_on_a_server_needs_no_lock(server_target: str) -> None:
    first = open_context(server_target, create=False, window=True)
    close_context(open_context(server_target, create=False, window=True))
    close_context(first)


def _letter(path: Path) -> None:
    path.write_text("no database at all, but long enough to be read " * 50, encoding="utf-8")


def _of_another_program(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE song (title TEXT)")
    connection.close()


def _of_a_later_version(path: Path) -> None:
    with opened(str(path), create=True):
        pass
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()


def _folder(path: Path) -> None:
    path.mkdir()


def _contents(path: Path) -> object:
    """Return what a database or another file holds."""
    if path.is_dir():
        return list(path.iterdir())
    if path.read_bytes()[:6] != b"SQLite":
        return path.read_bytes()
    with sqlite3.connect(path) as connection:
        rows = list(connection.iterdump())
    connection.close()
    return rows


@pytest.mark.parametrize(
    ("make", "refusal"),
    [
        (_letter, NotADatabaseError),
        (_of_another_program, NotOurDatabaseError),
        (_of_a_later_version, NewerDatabaseError),
        (_folder, PathIsFolderError),
    ],
)
def test_what_is_no_database_of_ours_is_refused_and_left_as_it_is(
    tmp_path: Path, make: Callable[[Path], None], refusal: type[StorageError]
) -> None:
    path = tmp_path / "cases.db"
    make(path)
    before = _contents(path)
    for create in (False, True):
        with pytest.raises(refusal):
            open_context(str(path), create=create)
    assert _contents(path) == before


@pytest.mark.parametrize("target", ["mysql://desk/cases", "sqlite://", "sqlite:///:memory:"])
def test_another_kind_of_database_is_refused(target: str) -> None:
    with pytest.raises(UnknownTargetError):
        open_context(target, create=True)


def test_a_password_is_never_told() -> None:
    with pytest.raises(UnknownTargetError) as caught:
        open_context("mysql://me:secret@desk/cases", create=True)
    assert "secret" not in str(caught.value)
