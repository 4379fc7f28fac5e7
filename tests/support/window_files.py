"""What window tests of files kept with cases say again and again."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from db.queries.audit import audit_rows
from disputes_app.domain.attachments import Attachment, NewAttachment
from disputes_app.domain.cases import CaseId
from disputes_app.domain.staff import Actor, Role
from disputes_app.services.attachments import add_attachment, attachments_of
from disputes_app.services.file_sources import BytesSource
from disputes_app.services.log_store import CaseChanged
from tests.support.casework import CTRL, Casework
from tests.ui.daily.conftest import COURT, HANDLER, SUPERVISOR_ACTOR, Bureau
from ui.attachments.tab import AttachmentsTab

DAY = date(2026, 11, 16)
CLERK = Actor("陈测试", Role.CLERK, COURT, HANDLER)
SHIFT = Qt.KeyboardModifier.ShiftModifier


def picture(width: int = 40, height: int = 20) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    return image


def pdf_of(bureau: Bureau, case: CaseChanged) -> bytes:
    from disputes_app.services.control_sheet import preview_control_sheet

    rule = "inspection.investigate"
    known = [str(one.rule.id) for one in case.state.clocks]
    rule = rule if rule in known else known[0]
    return preview_control_sheet(bureau.context, SUPERVISOR_ACTOR, case.case_id, rule)


def keep(
    bureau: Bureau,
    case: CaseChanged,
    name: str,
    content: bytes,
    new: NewAttachment | None = None,
) -> None:
    source = BytesSource(name, content)
    add_attachment(bureau.context, SUPERVISOR_ACTOR, case.case_id, source, new or NewAttachment())


def kept(bureau: Bureau, case: CaseChanged) -> tuple[Attachment, ...]:
    return attachments_of(bureau.context, CaseId(case.case_id))


def commands(bureau: Bureau, case: CaseChanged) -> list[str]:
    with bureau.context.database.read() as conn:
        return [row.record.command for row in audit_rows(conn, case_id=case.case_id)]


def opened(work: Casework, case: CaseChanged) -> AttachmentsTab:
    page = work.case(case)
    page.show_attachments()
    work.settle()
    return page.attachments


def attach(work: Casework) -> None:
    QTest.keyClick(work.window, Qt.Key.Key_A, CTRL | SHIFT)
    work.settle()
