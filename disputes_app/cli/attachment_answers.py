"""How are the files of cases said on the command line?"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from disputes_app.cli.output import DASH, iso
from disputes_app.cli.session import Session
from disputes_app.cli.table import table
from disputes_app.domain.attachments import Attachment, size_text
from disputes_app.domain.shanghai import shanghai_day
from disputes_app.domain.words import word

if TYPE_CHECKING:
    from disputes_app.services.context import Context


def attachment_json(attachment: Attachment) -> dict[str, Any]:
    """Return a file for ``--json``; ``sha256`` and ``media_type`` null under a cover."""
    return {
        "id": attachment.id,
        "name": attachment.name,
        "kind": attachment.kind.value,
        "media_type": attachment.media_type or None,
        "size": attachment.size,
        "sha256": attachment.sha256 or None,
        "entry": attachment.event_seq,
        "note": attachment.note,
        "protected": attachment.protected,
        "added_at": iso(attachment.added_at),
        "added_by": attachment.added_by,
        "removed_at": iso(attachment.removed_at),
        "removed_by": attachment.removed_by,
        "reason": attachment.removal_reason,
    }


def attachment_rows(found: Sequence[Attachment], session: Session) -> str:
    """Return the files of one case as a table."""
    heads = session.say(
        "编号 名称 类别 大小 证明事项 添加 添加人 备注", "id name kind size entry added by remark"
    ).split()
    return table(heads, [_row(one, session) for one in found], right=(0, 3, 4))


def _row(one: Attachment, session: Session) -> tuple[str, ...]:
    remark = one.note
    if one.removed:
        remark = session.say(f"已移除：{one.removal_reason}", f"removed: {one.removal_reason}")
    return (
        str(one.id),
        one.name,
        word(one.kind, session.language),
        size_text(one.size),
        str(one.event_seq or DASH),
        shanghai_day(one.added_at).isoformat(),
        one.added_by,
        remark,
    )


def found_rows(context: Context, found: Sequence[Attachment], session: Session) -> str:
    """Return files of several cases as a table with the number of each case."""
    from disputes_app.services.case_view import case_numbers

    numbers = case_numbers(context, [one.case_id for one in found])
    heads = session.say("编号 名称 类别 案号 添加", "id name kind case added").split()
    rows = [
        (
            str(one.id),
            one.name,
            word(one.kind, session.language),
            numbers[one.case_id],
            shanghai_day(one.added_at).isoformat(),
        )
        for one in found
    ]
    return table(heads, rows, right=(0,))
