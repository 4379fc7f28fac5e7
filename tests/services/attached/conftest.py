"""Cases with a folder for their files, on SQLite and on PostgreSQL."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from disputes_app.domain.cases import Line, Source
from disputes_app.services.attachment_settings import set_folder
from disputes_app.services.log_store import CaseChanged
from disputes_app.services.registration import Registration, Reporter, register_case
from tests.services.conftest import EMPLOYER, HANDLER, INSPECTION, SUPERVISOR, Desk
from tests.support.attached import ADMINISTRATOR


@pytest.fixture
def folder(desk: Desk, tmp_path: Path) -> Path:
    """The folder of the files: beside a SQLite file, named by the office for a server."""
    if desk.ctx.database.path is not None:
        return desk.ctx.database.path.with_name("cases.db.files")
    shared = tmp_path / "shared"
    set_folder(desk.ctx, ADMINISTRATOR, shared)
    return shared


@pytest.fixture
def case(desk: Desk, folder: Path) -> CaseChanged:
    return desk.complaint("2026-11-16")


@pytest.fixture
def protected_case(desk: Desk, folder: Path) -> CaseChanged:
    registration = Registration(
        Line.INSPECTION,
        Source.REPORT,
        datetime(2026, 11, 16, tzinfo=UTC).date(),
        INSPECTION,
        HANDLER.staff_id,
        applicants=(),
        respondents=(EMPLOYER,),
        reporter=Reporter("吴保密"),
    )
    return register_case(desk.on("2026-11-16"), SUPERVISOR, registration)
