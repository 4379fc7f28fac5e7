from __future__ import annotations

from pathlib import Path

import pytest

from db.engine import Database
from disputes_app.domain.attachments import (
    AttachmentId,
    AttachmentRemovedError,
    ExecutableFileError,
    NoRemovalReasonError,
    UnknownAttachmentError,
)
from disputes_app.services.attachment_settings import open_store, store_settings
from disputes_app.services.attachments import (
    copy_to_open,
    find_attachments,
    look_at,
    remove_attachment,
    save_copy,
)
from disputes_app.services.file_store import FileDamagedError, FileMissingError
from disputes_app.services.handing_on import TargetRefusedError
from disputes_app.services.log_store import CaseChanged
from tests.services.conftest import CLERK, Desk
from tests.support.attached import PDF, SHA256, add, last_audit, only


@pytest.fixture
def database(bureau_in_a_file: Database) -> Database:
    """One kind is enough here: what is asked of the database is tested on both elsewhere."""
    return bureau_in_a_file


def test_a_file_is_taken_out_with_a_reason_and_its_content_stays(
    desk: Desk, case: CaseChanged, folder: Path
) -> None:
    attachment_id = add(desk, case)
    with pytest.raises(NoRemovalReasonError):
        remove_attachment(desk.ctx, CLERK, attachment_id, " \n")
    remove_attachment(desk.ctx, CLERK, attachment_id, " 属于 另一件案件 ")
    found = only(desk, case)
    assert found.removed
    assert (found.removed_by, found.removal_reason) == (CLERK.name, "属于 另一件案件")
    assert look_at(desk.ctx, CLERK, attachment_id).data == PDF
    assert last_audit(desk, case).command == "remove_attachment"
    with pytest.raises(AttachmentRemovedError):
        remove_attachment(desk.ctx, CLERK, attachment_id, "再次")
    with pytest.raises(UnknownAttachmentError):
        remove_attachment(desk.ctx, CLERK, AttachmentId(77), "没有")


# looking and handing out


def test_a_look_at_an_open_file_writes_nothing(desk: Desk, case: CaseChanged) -> None:
    attachment_id = add(desk, case)
    before = last_audit(desk, case)
    look_at(desk.ctx, CLERK, attachment_id)
    assert last_audit(desk, case) == before


def test_a_copy_is_saved_and_recorded(desk: Desk, case: CaseChanged, tmp_path: Path) -> None:
    attachment_id = add(desk, case)
    target = tmp_path / "copy.pdf"
    assert save_copy(desk.ctx, CLERK, attachment_id, target).read_bytes() == PDF
    assert last_audit(desk, case).command == "save_attachment"


def test_a_copy_to_open_has_its_name(desk: Desk, case: CaseChanged, tmp_path: Path) -> None:
    attachment_id = add(desk, case)
    assert copy_to_open(desk.ctx, CLERK, attachment_id, tmp_path) == tmp_path / "工资条.pdf"
    assert (tmp_path / "工资条.pdf").read_bytes() == PDF
    assert (tmp_path / "工资条.pdf").stat().st_mode & 0o222 == 0
    assert last_audit(desk, case).command == "open_attachment"


@pytest.mark.parametrize(
    ("name", "content"),
    [("a.exe", b"a"), ("a.pdf.lnk", b"L"), ("a.pdf", b"MZ\x90"), ("a.txt", b"#!/bin/sh")],
)
def test_a_program_is_kept_and_not_opened(
    desk: Desk, case: CaseChanged, tmp_path: Path, name: str, content: bytes
) -> None:
    attachment_id = add(desk, case, name, content)
    before = last_audit(desk, case)
    with pytest.raises(ExecutableFileError):
        copy_to_open(desk.ctx, CLERK, attachment_id, tmp_path / "open")
    assert last_audit(desk, case) == before


def test_a_copy_that_cannot_be_written_is_not_recorded(
    desk: Desk, case: CaseChanged, tmp_path: Path
) -> None:
    attachment_id = add(desk, case)
    before = last_audit(desk, case)
    with pytest.raises(TargetRefusedError) as caught:
        save_copy(desk.ctx, CLERK, attachment_id, tmp_path / "no" / "copy.pdf")
    assert caught.value.problem == "not_there"
    assert last_audit(desk, case) == before


def damage(desk: Desk, content: bytes | None) -> None:
    place = open_store(store_settings(desk.ctx)).path_of(SHA256)
    place.unlink()
    if content is not None:
        place.write_bytes(content)


@pytest.mark.parametrize(("content", "error"), [(b"x", FileDamagedError), (None, FileMissingError)])
def test_a_damaged_file_is_told_and_not_handed_out(
    desk: Desk, case: CaseChanged, tmp_path: Path, content: bytes | None, error: type[Exception]
) -> None:
    attachment_id = add(desk, case)
    damage(desk, content)
    before = last_audit(desk, case)
    for act in (
        lambda: look_at(desk.ctx, CLERK, attachment_id),
        lambda: save_copy(desk.ctx, CLERK, attachment_id, tmp_path / "copy.pdf"),
    ):
        with pytest.raises(error):
            act()
    assert not (tmp_path / "copy.pdf").exists()
    assert [one for one in tmp_path.iterdir() if one.suffix == ".part"] == []
    assert last_audit(desk, case) == before


# finding


def test_files_are_found_by_their_name(desk: Desk, case: CaseChanged) -> None:
    pay = add(desk, case, "2026年3月工资条.pdf")
    add(desk, case, "劳动合同.pdf")
    gone = add(desk, case, "工资条(作废).pdf")
    remove_attachment(desk.ctx, CLERK, gone, "重复")

    def found(text: str) -> list[int]:
        return [one.id for one in find_attachments(desk.ctx, text)]

    assert found("工资条") == [pay]
    assert found("工资 2026") == [pay]
    assert found("gzt") == [pay]
    assert found("工资合同") == []
    assert found("x") == []
    assert len(found("pdf")) == 2
