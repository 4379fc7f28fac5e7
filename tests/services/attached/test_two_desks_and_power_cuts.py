from __future__ import annotations

import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

from db.queries.audit import check_chain
from disputes_app.domain.attachments import NewAttachment
from disputes_app.services.attachment_check import verify_attachments
from disputes_app.services.attachment_settings import MARK_FILE
from disputes_app.services.attachments import (
    add_attachment,
    attachments_of,
    sweep_left_behind,
)
from disputes_app.services.file_sources import BytesSource
from disputes_app.services.log_store import CaseChanged
from tests.services.conftest import CLERK, Desk
from tests.support.attached import PDF, add
from tests.support.file_sources import files_below

DESKS, EACH = 4, 5
CUT = """
import os, signal, sys
from io import BytesIO
from pathlib import Path
from disputes_app.bootstrap import opened
from disputes_app.domain.attachments import NewAttachment
from disputes_app.domain.cases import CaseId
from disputes_app.domain.staff import Actor, Role
from disputes_app.services.attachments import add_attachment
from disputes_app.services.file_sources import Seen

class Cut(BytesIO):
    name = "cut.pdf"
    read_once = False
    def look(self): return Seen(4_000_000)
    def open(self): return self
    def read(self, size):
        if self.read_once: os.kill(os.getpid(), signal.SIGKILL)
        self.read_once = True
        return b"x" * size

with opened(sys.argv[1]) as context:
    actor = Actor("c", Role.CLERK, 1)
    add_attachment(context, actor, CaseId(int(sys.argv[2])), Cut(), NewAttachment())
"""


def test_desks_that_add_the_same_file_at_the_same_moment(
    desk: Desk, case: CaseChanged, folder: Path
) -> None:
    def add_some(number: int) -> None:
        for turn in range(EACH):
            source = BytesSource(f"{number}-{turn}.pdf", PDF + bytes([turn]))
            add_attachment(desk.ctx, CLERK, case.case_id, source, NewAttachment())

    with ThreadPoolExecutor(DESKS) as desks:
        list(desks.map(add_some, range(DESKS)))
    assert len(attachments_of(desk.ctx, case.case_id)) == DESKS * EACH
    assert len(files_below(folder)) == EACH + 1
    assert verify_attachments(desk.ctx).differences == 0
    with desk.ctx.database.read() as conn:
        assert check_chain(conn).differences == 0


def test_a_power_cut_while_a_file_is_copied(
    desk: Desk, case: CaseChanged, folder: Path, target: str
) -> None:
    add(desk, case)
    before = files_below(folder)
    killed = subprocess.run(
        [sys.executable, "-c", CUT, target, str(case.case_id)],
        cwd=Path(__file__).parents[3],
        check=False,
    )
    assert killed.returncode == -signal.SIGKILL
    assert len(attachments_of(desk.ctx, case.case_id)) == 1
    (draft,) = set(files_below(folder)) - set(before)
    assert draft.startswith("drafts/")
    now = datetime.now(UTC)
    assert sweep_left_behind(desk.ctx, now) == 0
    assert sweep_left_behind(desk.ctx, now + timedelta(hours=25)) == 1
    assert files_below(folder) == before
    assert MARK_FILE in before
    assert verify_attachments(desk.ctx).differences == 0
