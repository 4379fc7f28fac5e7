from __future__ import annotations

import pytest
from sqlalchemy import update

from db.models import CaseAttachment
from disputes_app.domain.attachments import NewAttachment
from disputes_app.services.attachment_check import verify_attachments
from disputes_app.services.attachment_settings import open_store, store_settings
from disputes_app.services.file_store import StoreUnreachableError
from disputes_app.services.log_store import CaseChanged
from disputes_app.services.progress import Cancelled, Progress
from disputes_app.services.verify import verify
from tests.services.conftest import Desk
from tests.support.attached import PDF, SHA256, add


def test_sound_files(desk: Desk, case: CaseChanged) -> None:
    assert verify_attachments(desk.ctx).checked == 0
    add(desk, case)
    add(desk, case, "又一份.pdf", new=NewAttachment(event_seq=1))
    add(desk, case, "b.pdf", PDF + b"b")
    check = verify_attachments(desk.ctx)
    assert (check.name, check.checked, check.differences) == ("attachments", 3, 0)
    assert verify(desk.ctx).ok


def test_every_kind_of_difference_is_named_by_case_and_id(desk: Desk, case: CaseChanged) -> None:
    damaged = add(desk, case)
    missing = add(desk, case, "b.pdf", b"b")
    shorter = add(desk, case, "c.pdf", b"c")
    unproven = add(desk, case, "d.pdf", b"d")
    sound = add(desk, case, "e.pdf", b"e")
    store = open_store(store_settings(desk.ctx))
    store.path_of(SHA256).write_bytes(b"x")
    with desk.ctx.database.write() as conn:
        for one, values in (
            (missing, {"sha256": "0" * 64}),
            (shorter, {"size": 7}),
            (unproven, {"event_seq": 9}),
        ):
            conn.execute(update(CaseAttachment).where(CaseAttachment.c.id == one).values(**values))
    check = verify_attachments(desk.ctx)
    number = case.number
    assert check.first == (
        f"{number} {damaged}: damaged",
        f"{number} {missing}: missing",
        f"{number} {shorter}: size",
        f"{number} {unproven}: entry 9",
    )
    assert (check.checked, check.differences) == (sound, 4)


def test_a_folder_out_of_reach_is_no_difference_but_told(desk: Desk, case: CaseChanged) -> None:
    add(desk, case)
    folder = store_settings(desk.ctx).folder
    assert folder is not None
    folder.rename(folder.with_name("unplugged"))
    with pytest.raises(StoreUnreachableError):
        verify_attachments(desk.ctx)


def test_it_can_be_stopped(desk: Desk, case: CaseChanged) -> None:
    add(desk, case)
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        verify_attachments(desk.ctx, progress)
