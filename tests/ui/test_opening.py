from __future__ import annotations

import getpass
import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from db.errors import WindowOpenError
from disputes_app.bootstrap import opened
from disputes_app.domain.staff import Role
from disputes_app.services.attachment_settings import store_settings, store_to_write
from disputes_app.services.context import Context
from disputes_app.services.demonstration.fill import fill
from disputes_app.services.progress import Progress
from ui.app import Opened
from ui.desk import CASE_PAGE, DOSSIER_PAGE, RECORD_PAGES
from ui.opening import DEMONSTRATION, opener
from ui.palette_entries import EntryKind

TODAY = date(2021, 3, 1)


@pytest.fixture(scope="module")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = str(tmp_path_factory.mktemp("opening") / "cases.db")
    with opened(path, create=True, today=TODAY, filling=True) as context:
        fill(context, cases=60, seed=3)
    return path


@pytest.fixture
def window(demonstration: str) -> Iterator[Opened]:
    shown = opener(demonstration, TODAY)(Progress())
    yield shown
    shown.close()


def test_a_demonstration_says_so_and_a_supervisor_works_there(window: Opened) -> None:
    assert window.status[0] == DEMONSTRATION
    assert window.actor.role is Role.SUPERVISOR
    assert window.actor_name == window.actor.name
    assert window.today() == TODAY


def test_a_second_window_is_refused_until_the_first_is_closed(demonstration: str) -> None:
    first = opener(demonstration, TODAY)(Progress())
    with pytest.raises(WindowOpenError):
        opener(demonstration, TODAY)(Progress())
    opener(demonstration, TODAY, window=False)(Progress()).close()
    first.close()
    opener(demonstration, TODAY)(Progress()).close()


def test_cases_are_found_by_number_and_party(window: Opened) -> None:
    assert window.search is not None
    every = window.search("测试", Progress())
    found = [entry for entry in every if entry.kind is EntryKind.SUBJECT]
    assert found
    assert CASE_PAGE in {entry.target for entry in found}
    assert {entry.target for entry in found} <= {CASE_PAGE, DOSSIER_PAGE, *RECORD_PAGES.values()}
    case = next(entry for entry in found if entry.target == CASE_PAGE)
    assert case in window.search(case.title, Progress())


def test_a_new_database_is_made_and_its_installer_works_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(getpass, "getuser", lambda: "desk7")
    path = tmp_path / "cases.db"
    shown = opener(str(path), None)(Progress())
    assert isinstance(shown.services, Context)
    assert (shown.actor.name, shown.actor.role) == ("desk7", Role.ADMINISTRATOR)
    assert shown.status == [str(path)]
    shown.close()


def test_a_user_without_a_name_still_opens_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def nobody() -> str:
        raise OSError

    monkeypatch.setattr(getpass, "getuser", nobody)
    shown = opener(str(tmp_path / "cases.db"), None)(Progress())
    assert shown.actor.name == "administrator"
    shown.close()


def test_what_a_broken_copy_left_behind_goes_at_the_next_start(tmp_path: Path) -> None:
    shown = opener(str(tmp_path / "cases.db"), None)(Progress())
    shown.tidy()
    store = store_to_write(shown.services, store_settings(shown.services))
    old, fresh = store.drafts / "old.part", store.drafts / "fresh.part"
    for draft in (old, fresh):
        draft.write_bytes(b"x")
    os.utime(old, (0, 0))
    shown.tidy()
    assert list(store.drafts.iterdir()) == [fresh]
    shown.close()
