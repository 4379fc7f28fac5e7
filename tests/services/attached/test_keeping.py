from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from db.errors import CaseMissingError
from disputes_app.domain.attachments import (
    MEGABYTE,
    Attachment,
    AttachmentKind,
    BlankFileNameError,
    FileTooLargeError,
    NewAttachment,
    NoSuchEntryError,
)
from disputes_app.domain.audit import AuditRecord
from disputes_app.domain.cases import CaseId
from disputes_app.services.attachment_settings import MARK_FILE
from disputes_app.services.attachments import add_attachment, look_at
from disputes_app.services.case_view import NoReporterError
from disputes_app.services.file_sources import BytesSource, FileSource, SourceGoneError
from disputes_app.services.file_store import FileStore, StoreFullError
from disputes_app.services.log_store import CaseChanged
from disputes_app.services.progress import Cancelled, Progress
from tests.services.conftest import CLERK, Desk
from tests.support.attached import PDF, SHA256, add, last_audit, only, rows
from tests.support.file_sources import BrokenSource, files_below, full_disk


def test_a_file_is_kept_with_what_is_said_about_it(desk: Desk, case: CaseChanged) -> None:
    new = NewAttachment(AttachmentKind.EVIDENCE, event_seq=2, note=" 王测试\n三月 ")
    attachment_id = add(desk, case, new=new)
    assert only(desk, case) == Attachment(
        attachment_id,
        case.case_id,
        SHA256,
        len(PDF),
        "工资条.pdf",
        "application/pdf",
        AttachmentKind.EVIDENCE,
        2,
        "王测试 三月",
        protected=False,
        added_at=desk.ctx.now(),
        added_by=CLERK.name,
    )
    assert look_at(desk.ctx, CLERK, attachment_id).data == PDF
    said = last_audit(desk, case)
    assert (said.command, said.detail) == (
        "add_attachment",
        f"{attachment_id} {SHA256[:12]} 工资条.pdf",
    )
    assert (said.actor, said.event_seq) == (CLERK.name, 2)


def test_a_file_comes_from_a_path_with_its_last_part_as_name(
    desk: Desk, case: CaseChanged, tmp_path: Path
) -> None:
    path = tmp_path / "审批表:扫描.jpg"
    path.write_bytes(b"\xff\xd8\xff\xe0 a picture")
    add_attachment(desk.ctx, CLERK, case.case_id, FileSource(path), NewAttachment())
    found = only(desk, case)
    assert (found.name, found.media_type) == ("审批表_扫描.jpg", "image/jpeg")


def test_the_same_content_is_kept_once(desk: Desk, case: CaseChanged, folder: Path) -> None:
    other = desk.complaint("2026-11-17")
    add(desk, case)
    add(desk, other, "另一份.pdf")
    assert len(rows(desk)) == 2
    assert files_below(folder) == [
        MARK_FILE,
        f"sha256/{SHA256[:2]}/{SHA256[2:4]}/{SHA256}",
    ]


def test_the_version_of_the_case_stays(desk: Desk, case: CaseChanged) -> None:
    """A file is no entry of the log: whoever is entering one need not look again."""
    add(desk, case)
    desk.decide(case, "2026-11-18")


# refusals: nothing half-saved


REFUSED = [
    pytest.param(BytesSource("..", PDF), BlankFileNameError, id="no-name"),
    pytest.param(BrokenSource("a.pdf", PDF, size=900), SourceGoneError, id="vanished"),
    pytest.param(
        BrokenSource("a.pdf", PDF, size=300 * MEGABYTE), FileTooLargeError, id="300-megabytes"
    ),
    pytest.param(
        BrokenSource("a.pdf", PDF, size=50 * MEGABYTE + 1), FileTooLargeError, id="over-the-limit"
    ),
]


@pytest.mark.parametrize(("source", "error"), REFUSED)
def test_what_is_refused_leaves_nothing(
    desk: Desk,
    case: CaseChanged,
    folder: Path,
    source: BytesSource | BrokenSource,
    error: type[Exception],
) -> None:
    before = last_audit(desk, case)
    with pytest.raises(error):
        add_attachment(desk.ctx, CLERK, case.case_id, source, NewAttachment())
    assert_nothing_kept(desk, case, folder, before)


def assert_nothing_kept(desk: Desk, case: CaseChanged, folder: Path, before: AuditRecord) -> None:
    assert rows(desk) == []
    assert set(files_below(folder)) <= {MARK_FILE}
    assert last_audit(desk, case) == before


def test_a_full_disk_leaves_nothing(desk: Desk, case: CaseChanged, folder: Path) -> None:
    add(desk, case)
    before = last_audit(desk, case)
    full = FileStore(folder, full_disk(10))
    source = BytesSource("b.pdf", PDF + b"b")
    with pytest.raises(StoreFullError) as caught:
        add_attachment(desk.ctx, CLERK, case.case_id, source, NewAttachment(), store=full)
    assert caught.value.folder == folder
    assert len(rows(desk)) == 1
    assert len(files_below(folder)) == 2
    assert last_audit(desk, case) == before


def test_a_copy_that_is_stopped_leaves_nothing(desk: Desk, case: CaseChanged, folder: Path) -> None:
    before = last_audit(desk, case)
    progress = Progress()
    progress.cancel()
    source = BytesSource("a.pdf", PDF)
    with pytest.raises(Cancelled):
        add_attachment(desk.ctx, CLERK, case.case_id, source, NewAttachment(), progress)
    assert_nothing_kept(desk, case, folder, before)


@pytest.mark.parametrize("seq", [0, 9, 3, 4], ids=["none", "later", "void", "a-void"])
def test_an_entry_that_cannot_be_proven(
    desk: Desk, case: CaseChanged, folder: Path, seq: int
) -> None:
    noted = desk.record(case, "note", "2026-11-17", {"text": "来电询问"})
    desk.void(noted, 3, "2026-11-17")
    before = last_audit(desk, case)
    with pytest.raises((NoSuchEntryError,)):
        add(desk, case, new=NewAttachment(event_seq=seq))
    assert_nothing_kept(desk, case, folder, before)


def test_a_case_that_is_not_there(desk: Desk, case: CaseChanged, folder: Path) -> None:
    with pytest.raises(CaseMissingError):
        add(desk, replace(case, case_id=CaseId(99)))
    assert rows(desk) == []


def test_nobody_is_protected_here(desk: Desk, case: CaseChanged) -> None:
    with pytest.raises(NoReporterError):
        add(desk, case, new=NewAttachment(protected=True))
