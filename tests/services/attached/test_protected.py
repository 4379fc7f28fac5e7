from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from db.queries.audit import audit_rows, check_chain
from disputes_app.domain.attachments import COVER_ZH, NewAttachment
from disputes_app.domain.staff import Actor, NotAllowedError
from disputes_app.services.attachments import (
    add_attachment,
    attachments_of,
    copy_to_open,
    find_attachments,
    look_at,
    remove_attachment,
    save_copy,
)
from disputes_app.services.context import Context
from disputes_app.services.file_sources import BytesSource
from disputes_app.services.log_store import CaseChanged
from tests.services.conftest import CLERK, HANDLER, OTHER_HANDLER, SUPERVISOR, Desk
from tests.support.attached import PDF, SHA256, add, last_audit, only


def test_files_of_a_protected_case_are_covered_unless_said_otherwise(
    desk: Desk, protected_case: CaseChanged
) -> None:
    add(desk, protected_case, "吴保密身份证.pdf")
    add(desk, protected_case, "现场照片.pdf", new=NewAttachment(protected=False))
    covered, open_one = attachments_of(desk.ctx, protected_case.case_id)
    assert (covered.name, covered.sha256, covered.protected) == (COVER_ZH, "", True)
    assert (open_one.name, open_one.protected) == ("现场照片.pdf", False)


def test_no_name_of_a_protected_case_reaches_audit_or_search(
    desk: Desk, protected_case: CaseChanged, tmp_path: Path
) -> None:
    hidden = add(desk, protected_case, "吴保密身份证.pdf")
    shown = add(desk, protected_case, "吴保密照片.pdf", PDF + b"2", NewAttachment(protected=False))
    save_copy(desk.ctx, SUPERVISOR, hidden, tmp_path / "a.pdf")
    remove_attachment(desk.ctx, CLERK, shown, "重复")
    with desk.ctx.database.read() as conn:
        said = [row.record for row in audit_rows(conn, case_id=protected_case.case_id)]
        assert check_chain(conn).differences == 0
    details = {one.command: one.detail for one in said}
    assert details["add_attachment"] == f"{shown} changed"
    assert details["save_attachment"] == f"{hidden} changed"
    assert details["remove_attachment"] == f"{shown} changed"
    assert not [one for one in said if "吴" in one.detail or SHA256[:12] in one.detail]
    assert find_attachments(desk.ctx, "吴保密") == ()


LOOKERS = [
    pytest.param(HANDLER, True, id="handling-inspector"),
    pytest.param(SUPERVISOR, True, id="head"),
    pytest.param(OTHER_HANDLER, False, id="another-inspector"),
    pytest.param(CLERK, False, id="clerk"),
]


@pytest.mark.parametrize(("actor", "may"), LOOKERS)
def test_every_look_behind_the_cover_is_recorded(
    desk: Desk, protected_case: CaseChanged, tmp_path: Path, actor: Actor, may: bool
) -> None:
    attachment_id = add(desk, protected_case, "吴保密身份证.pdf")
    before = last_audit(desk, protected_case)
    if may:
        seen = look_at(desk.ctx, actor, attachment_id)
        assert (seen.attachment.name, seen.data) == ("吴保密身份证.pdf", PDF)
        said = last_audit(desk, protected_case)
        assert (said.command, said.actor) == ("look_at_attachment", actor.name)
        return
    acts: tuple[Callable[[], object], ...] = (
        lambda: look_at(desk.ctx, actor, attachment_id),
        lambda: save_copy(desk.ctx, actor, attachment_id, tmp_path / "a.pdf"),
        lambda: copy_to_open(desk.ctx, actor, attachment_id, tmp_path),
    )
    for act in acts:
        with pytest.raises(NotAllowedError):
            act()
    assert last_audit(desk, protected_case) == before
    assert not (tmp_path / "a.pdf").exists()


def test_the_chain_of_the_audit_is_whole(desk: Desk, case: CaseChanged) -> None:
    attachment_id = add(desk, case)
    remove_attachment(desk.ctx, CLERK, attachment_id, "重复")
    with desk.ctx.database.read() as conn:
        assert check_chain(conn).differences == 0


def test_a_context_on_another_day_dates_the_file(desk: Desk, case: CaseChanged) -> None:
    later: Context = desk.on("2026-11-19")
    source = BytesSource("a.pdf", PDF)
    add_attachment(later, CLERK, case.case_id, source, NewAttachment())
    assert only(desk, case).added_at == later.now()
