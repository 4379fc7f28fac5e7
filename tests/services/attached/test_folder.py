from __future__ import annotations

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from db.queries.audit import audit_rows
from disputes_app.domain.attachments import (
    MEGABYTE,
    FileTooLargeError,
    NewAttachment,
    SizeLimitError,
)
from disputes_app.domain.staff import Actor, NotAllowedError
from disputes_app.services.attachment_settings import (
    MARK_FILE,
    StoreNotNamedError,
    StoreOfOthersError,
    open_store,
    set_folder,
    set_size_limit,
    store_settings,
)
from disputes_app.services.attachments import (
    add_attachment,
    attachments_of,
    look_at,
    sweep_left_behind,
)
from disputes_app.services.file_sources import BytesSource, SourceGoneError
from disputes_app.services.file_store import StoreClosedError, StoreUnreachableError
from disputes_app.services.log_store import CaseChanged
from disputes_app.services.progress import Progress
from tests.services.conftest import CLERK, HANDLER, SUPERVISOR, Desk
from tests.support.attached import ADMINISTRATOR, PDF, SHA256, add, only
from tests.support.file_sources import BrokenSource, files_below


def test_a_server_needs_a_folder_first(desk: Desk) -> None:
    case = desk.complaint("2026-11-16")
    if desk.ctx.database.path is None:
        with pytest.raises(StoreNotNamedError):
            add(desk, case)
        assert attachments_of(desk.ctx, case.case_id) == ()
    else:
        add(desk, case)


def test_a_folder_out_of_reach_is_told_and_the_list_stays(
    desk: Desk, case: CaseChanged, folder: Path
) -> None:
    attachment_id = add(desk, case)
    away = folder.rename(folder.with_name("unplugged"))
    assert only(desk, case).name == "工资条.pdf"
    for act in (lambda: look_at(desk.ctx, CLERK, attachment_id), lambda: add(desk, case, "b.pdf")):
        with pytest.raises(StoreUnreachableError) as caught:
            act()
        assert caught.value.folder == folder
    assert not folder.exists()
    away.rename(folder)
    assert look_at(desk.ctx, CLERK, attachment_id).data == PDF


def test_a_folder_that_was_lost_before_the_first_file_is_made_again(
    desk: Desk, case: CaseChanged, folder: Path
) -> None:
    with pytest.raises(SourceGoneError):
        add_attachment(
            desk.ctx, CLERK, case.case_id, BrokenSource("a.pdf", PDF, size=900), NewAttachment()
        )
    shutil.rmtree(folder)
    if desk.ctx.database.path is None:
        with pytest.raises(StoreUnreachableError):
            add(desk, case)
    else:
        add(desk, case)


def test_an_empty_folder_of_the_same_name_is_not_taken_for_ours(
    desk: Desk, case: CaseChanged, folder: Path
) -> None:
    attachment_id = add(desk, case)
    folder.rename(folder.with_name("unplugged"))
    folder.mkdir()
    with pytest.raises(StoreUnreachableError):
        look_at(desk.ctx, CLERK, attachment_id)
    with pytest.raises(StoreUnreachableError):
        add(desk, case, "b.pdf")
    assert files_below(folder) == []


def test_the_folder_moves_with_its_mark(
    desk: Desk, case: CaseChanged, folder: Path, tmp_path: Path
) -> None:
    attachment_id = add(desk, case)
    moved = folder.rename(tmp_path / "网络盘")
    settings = set_folder(desk.ctx, ADMINISTRATOR, moved)
    assert settings.folder == moved
    assert look_at(desk.ctx, CLERK, attachment_id).data == PDF
    with desk.ctx.database.read() as conn:
        assert audit_rows(conn)[-1].record.command == "set_attachments_folder"


@pytest.mark.parametrize("has_files", [True, False])
def test_a_folder_of_another_database_is_refused(
    desk: Desk, case: CaseChanged, tmp_path: Path, has_files: bool
) -> None:
    if has_files:
        add(desk, case)
    others = tmp_path / "others"
    others.mkdir()
    (others / MARK_FILE).write_text("0123456789abcdef\n", encoding="ascii")
    with pytest.raises(StoreOfOthersError):
        set_folder(desk.ctx, ADMINISTRATOR, others)


@pytest.mark.parametrize("actor", [CLERK, HANDLER, SUPERVISOR], ids=lambda one: one.role.value)
def test_only_who_maintains_says_where_files_lie(desk: Desk, tmp_path: Path, actor: Actor) -> None:
    with pytest.raises(NotAllowedError):
        set_folder(desk.ctx, actor, tmp_path)
    with pytest.raises(NotAllowedError):
        set_size_limit(desk.ctx, actor, 10)


def test_a_folder_that_cannot_be_made(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(StoreUnreachableError):
        set_folder(desk.ctx, ADMINISTRATOR, tmp_path / "no" / "such")
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises((StoreUnreachableError, StoreClosedError)):
        set_folder(desk.ctx, ADMINISTRATOR, tmp_path / "file")
    assert store_settings(desk.ctx).mark is None


def test_the_office_sets_the_limit(desk: Desk, case: CaseChanged) -> None:
    assert store_settings(desk.ctx).most_megabytes == 50
    assert set_size_limit(desk.ctx, ADMINISTRATOR, 1).most_megabytes == 1
    with pytest.raises(FileTooLargeError) as caught:
        add(desk, case, content=b"x" * (MEGABYTE + 1))
    assert (caught.value.megabytes, caught.value.most_megabytes) == (2, 1)
    for wrong in (0, 201):
        with pytest.raises(SizeLimitError):
            set_size_limit(desk.ctx, ADMINISTRATOR, wrong)


def test_left_behind_drafts_go(desk: Desk, case: CaseChanged, folder: Path) -> None:
    now = datetime.now(UTC)
    assert sweep_left_behind(desk.ctx, now) == 0
    add(desk, case)
    store = open_store(store_settings(desk.ctx))
    draft = store.receive(BytesSource("b.pdf", b"b"), "b.pdf", MEGABYTE, Progress())
    store.place(draft)
    kept = store.receive(BytesSource("a.pdf", PDF), "a.pdf", MEGABYTE, Progress())
    store.place(kept)
    assert sweep_left_behind(desk.ctx, now) == 0
    assert sweep_left_behind(desk.ctx, now + timedelta(days=2)) == 3
    assert files_below(folder) == [
        MARK_FILE,
        f"sha256/{SHA256[:2]}/{SHA256[2:4]}/{SHA256}",
    ]
