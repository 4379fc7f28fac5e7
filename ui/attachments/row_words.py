"""In which words does a file stand in the list, and what is said of it beside its preview?"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from disputes_app.domain.attachments import Attachment, size_text
from disputes_app.domain.events import VOID
from disputes_app.domain.shanghai import shanghai_day
from disputes_app.services.case_view import Entry
from ui.badges import Badge
from ui.case_page.reading import CaseFile
from ui.settings_page.keyed_table import KeyedRow
from ui.tokens import Tone
from ui.wording import code_text, day_text, name_of

HASH_SHOWN = 16


def row_of(attachment: Attachment, file: CaseFile) -> KeyedRow:
    """Return a file as a line of the list."""
    cells = (
        shown_name(attachment),
        code_text(attachment.kind),
        size_text(attachment.size),
        proven_text(attachment, file),
        attachment.added_by,
        day_text(shanghai_day(attachment.added_at)),
    )
    return KeyedRow(attachment.id, cells, _badge(attachment))


def shown_name(attachment: Attachment) -> str:
    """Return the name, or what stands for it under the cover of a protected reporter."""
    is_covered = attachment.protected and not attachment.sha256
    return QCoreApplication.translate("attachments", "保密材料") if is_covered else attachment.name


def facts_text(attachment: Attachment, file: CaseFile) -> str:
    """Return everything known of a file besides its name, as one line."""
    said = [code_text(attachment.kind), size_text(attachment.size)]
    if attachment.event_seq is not None:
        said.append(
            QCoreApplication.translate("attachments", "证明：{entry}").format(
                entry=proven_text(attachment, file)
            )
        )
    if attachment.note:
        said.append(attachment.note)
    if attachment.sha256:
        said.append(f"SHA-256 {attachment.sha256[:HASH_SHOWN]}…")
    if attachment.removed:
        said.append(
            QCoreApplication.translate("attachments", "{day} {who} 移除：{reason}").format(
                day=day_text(attachment.removed_at and shanghai_day(attachment.removed_at)),
                who=attachment.removed_by,
                reason=attachment.removal_reason or "—",
            )
        )
    return " · ".join(said)


def proven_text(attachment: Attachment, file: CaseFile) -> str:
    """Return which entry of the log a file proves, or a dash."""
    seq = attachment.event_seq
    found = next((one for one in file.view.entries if one.event.seq == seq), None)
    return "—" if found is None else entry_text(found)


def entry_text(entry: Entry) -> str:
    """Return an entry of the log with its place and day."""
    name = name_of(entry.kind) if entry.kind is not None else code_text(entry.event.kind)
    return QCoreApplication.translate("attachments", "第 {seq} 项 {name}").format(
        seq=entry.event.seq, name=name
    )


def provable(file: CaseFile) -> list[Entry]:
    """Return the entries that a file can prove, the newest first."""
    live = [one for one in file.view.entries if not one.voided and one.event.kind != VOID]
    return live[::-1]


def _badge(attachment: Attachment) -> Badge | None:
    if attachment.removed:
        return Badge(QCoreApplication.translate("attachments", "已移除"), Tone.NEUTRAL)
    if attachment.protected:
        return Badge(QCoreApplication.translate("attachments", "保密"), Tone.WARNING)
    return None
