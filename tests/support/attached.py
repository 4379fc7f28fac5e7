"""What tests of files kept with cases say again and again."""

from __future__ import annotations

import hashlib

from db.queries.attachments import every_attachment
from db.queries.audit import audit_rows
from disputes_app.domain.attachments import Attachment, AttachmentId, NewAttachment
from disputes_app.domain.audit import AuditRecord
from disputes_app.domain.staff import Actor, Role
from disputes_app.services.attachments import add_attachment, attachments_of
from disputes_app.services.file_sources import BytesSource
from disputes_app.services.log_store import CaseChanged
from tests.services.conftest import CLERK, INSPECTION, Desk

ADMINISTRATOR = Actor("管理测试", Role.ADMINISTRATOR, INSPECTION, 9)
PDF = b"%PDF-1.7 wages of three months"
SHA256 = hashlib.sha256(PDF).hexdigest()


def add(
    desk: Desk,
    case: CaseChanged,
    name: str = "工资条.pdf",
    content: bytes = PDF,
    new: NewAttachment | None = None,
    actor: Actor = CLERK,
) -> AttachmentId:
    source = BytesSource(name, content)
    return add_attachment(
        desk.ctx, actor, case.case_id, source, new or NewAttachment()
    ).attachment_id


def only(desk: Desk, case: CaseChanged) -> Attachment:
    (found,) = attachments_of(desk.ctx, case.case_id)
    return found


def last_audit(desk: Desk, case: CaseChanged) -> AuditRecord:
    with desk.ctx.database.read() as conn:
        return audit_rows(conn, case_id=case.case_id)[-1].record


def rows(desk: Desk) -> list[Attachment]:
    with desk.ctx.database.read() as conn:
        return list(every_attachment(conn))
